import { parseDecimal } from '../../quantity/decimal.js';
import {
  add,
  compare,
  equals,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../../quantity/rational.js';
import type { FigureEntry } from './cast-table.js';

/**
 * A line to be cast: the figures that are added and the total they should make. It is the same question for
 * a column with its total row and for a row with its total column.
 */
export interface CastLine {
  readonly addends: readonly Addend[];
  readonly total: FigureEntry;
}

/** A figure and how it counts: "Less: …" rows are taken off although they are printed without a sign. */
export interface Addend {
  readonly entry: FigureEntry;
  readonly sign: 1 | -1;
}

/** The true values may lie this far from the sum of the printed ones: both bounds belong to it. */
export interface Slack {
  readonly nearest: Rational;
  readonly truncated: Rational;
}

export const NO_SLACK: Slack = { nearest: ZERO, truncated: ZERO };

/** One more figure in the sum, half a unit more either way, or a whole one where figures are truncated. */
export const widen = (slack: Slack, entry: FigureEntry): Slack => {
  const unit = lastPlace(entry);
  if (unit.n === 0n) return slack;
  return { nearest: add(slack.nearest, multiply(unit, HALF)), truncated: add(slack.truncated, unit) };
};

const HALF = rational(1n, 2n);

/**
 * The last place a table figure may have been rounded to. Counts of shares, rights and persons and amounts
 * per share are printed in full; other figures may be, or may stand in thousands that only a caption tells.
 */
export const lastPlace = ({ literal, unit }: FigureEntry): Rational => {
  const whole = literal.scale === undefined && literal.granularity === '1';
  if (whole && unit !== '' && literal.type !== 'money') return ZERO;
  return unit.includes('/') ? ZERO : parseDecimal(literal.granularity);
};

/** True when a total that is off by `difference` can still be the sum of what was rounded. */
export const withinSlack = (difference: Rational, slack: Slack): boolean => {
  if (difference.n === 0n) return true;
  const size = difference.n < 0n ? negate(difference) : difference;
  return compare(size, slack.nearest) <= 0 || (slack.truncated.n > 0n && compare(size, slack.truncated) < 0);
};

export const sumOf = (addends: readonly Addend[]): Rational =>
  addends.reduce((sum, { entry, sign }) => (sign > 0 ? add : subtract)(sum, entry.value), ZERO);

/** Total less sum: zero when the line casts exactly. */
export const differenceOf = ({ addends, total }: CastLine): Rational => subtract(total.value, sumOf(addends));

/**
 * The difference is one of the addends, once or twice, or the total repeats one: then a figure may not belong
 * to the sum at all (an "of which", a subtotal without a label), and nothing is proved against its digits.
 */
export const turnsOnOneAddend = (line: CastLine): boolean => {
  const difference = differenceOf(line);
  const size = difference.n < 0n ? negate(difference) : difference;
  return line.addends.some(({ entry: { value } }) => {
    const own = value.n < 0n ? negate(value) : value;
    return (
      own.n !== 0n && (equals(own, size) || equals(add(own, own), size) || equals(value, line.total.value))
    );
  });
};
