/** A decimal number as people read it: `32400` → `32,400`. Anything else is left as it is. */
export const grouped = (number: string): string =>
  DECIMAL.test(number)
    ? number.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))
    : number;

const DECIMAL = /^-?\d{1,60}(?:\.\d{1,60})?$/;
