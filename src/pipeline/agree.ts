import type { Value } from '../model/value.js';
import { parseDecimal } from '../quantity/decimal.js';
import { absolute, compare, equals, greatest, type Rational, subtract } from '../quantity/rational.js';

/**
 * Whether two mentions can state one value: numbers of the same unit agree at the coarser of the two
 * precisions ("JPY608 million" and "JPY607,990,000"), a day lies in its month, a day in its window.
 */
export const agree = (a: Value, b: Value): boolean => {
  if (a.type === 'date' && b.type === 'date') return a.date.startsWith(b.date) || b.date.startsWith(a.date);
  if ('number' in a && 'number' in b) return a.type === b.type && measure(a) === measure(b) && near(a, b);
  if (a.type === 'text' && b.type === 'text') return a.text.toLowerCase() === b.text.toLowerCase();
  return JSON.stringify(a) === JSON.stringify(b);
};

type Numeric = Extract<Value, { number: string }>;

const measure = (value: Numeric): string =>
  value.type === 'money' ? `${value.currency}/${value.per ?? ''}` : `${value.unit ?? ''}`;

/** Equal, or apart by less than the last place of the coarser one when the other is printed finer. */
const near = (a: Numeric, b: Numeric): boolean => {
  if (a.number === b.number) return true;
  const [x, y] = [parseDecimal(a.number), parseDecimal(b.number)];
  if (equals(x, y)) return true;
  const [u, v] = [place(a), place(b)];
  return compare(u, v) !== 0 && compare(absolute(subtract(x, y)), greatest(u, v)) < 0;
};

const place = (value: Numeric): Rational => parseDecimal(value.granularity);

/** Whether the first value is printed more precisely than the second. */
export const finer = (a: Value | null, b: Value | null): boolean => {
  if (a?.type === 'date' && b?.type === 'date') return a.date.length > b.date.length;
  if (a && b && 'number' in a && 'number' in b && a.granularity !== b.granularity)
    return compare(place(a), place(b)) < 0;
  return false;
};
