/** Exact scaling of decimal strings by powers of ten: the only arithmetic that reading a table needs. */

/** `13.5` × `1000` → `13500`; the factor is a one with noughts. */
export const scaleBy = (number: string, factor: string): string => {
  const zeros = factor.length - 1;
  if (zeros === 0) return number;
  const negative = number.startsWith('-');
  const digits = negative ? number.slice(1) : number;
  const [whole = '0', fraction = ''] = digits.split('.');
  const moved = fraction.padEnd(zeros, '0');
  const integer = (whole + moved.slice(0, zeros)).replace(/^0+(\d)/, '$1');
  const rest = moved.slice(zeros);
  return (negative ? '-' : '') + integer + (rest === '' ? '' : `.${rest}`);
};

export const negated = (number: string): string => (number.startsWith('-') ? number : `-${number}`);
