/** A decimal number as people read it: `32400` → `32,400`. Anything else is left as it is. */
export const grouped = (number: string): string => {
  const parts = DECIMAL.exec(number);
  if (!parts) return number;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return sign + groups.join(',') + fraction;
};

const DECIMAL = /^(-?)(\d{1,60})(\.\d{1,60})?$/;
