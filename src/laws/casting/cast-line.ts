import { parseDecimal } from '../../quantity/decimal.js';
import { absolute, add, compare, equals, type Rational, subtract, ZERO } from '../../quantity/rational.js';
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

/**
 * One more figure in a sum: the sum may be off by one more unit of its last place, where figures are truncated; rounded
 * to the nearest, by half of one.
 */
export const widen = (room: Rational, entry: FigureEntry): Rational => add(room, lastPlace(entry));

/**
 * The last place a table figure may have been rounded to. Counts of shares, rights and persons and amounts
 * per share are printed in full; other figures may be, or may stand in thousands that only a caption tells.
 */
export const lastPlace = ({ literal, unit }: FigureEntry): Rational => {
  const whole = literal.scale === undefined && literal.granularity === '1';
  if (whole && unit !== '' && literal.type !== 'money') return ZERO;
  return unit.includes('/') ? ZERO : placeOf(literal.granularity);
};

/** A document has few granularities and many figures. */
const placeOf = (granularity: string): Rational => {
  const known = PLACES.get(granularity) ?? parseDecimal(granularity);
  PLACES.set(granularity, known);
  return known;
};

const PLACES = new Map<string, Rational>();

/** True when a total that is off by `difference` can still be the sum of what was rounded. */
export const isWithin = (difference: Rational, room: Rational): boolean =>
  difference.n === 0n || compare(absolute(difference), room) < 0;

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
  const size = absolute(difference);
  const most = significantDigits(line.total);
  return line.addends.some(({ entry }) => {
    const { value } = entry;
    const own = absolute(value);
    // Among millions, a difference of two is one of two's by chance.
    if (most - significantDigits(entry) > CHANCE) return false;
    return (
      own.n !== 0n && (equals(own, size) || equals(add(own, own), size) || equals(value, line.total.value))
    );
  });
};

const CHANCE = 4;

/** How many digits of a figure tell something: `0.0120` and `12,000` have two. */
export const significantDigits = ({ literal }: FigureEntry): number => {
  let count = 0;
  let zeros = 0;
  for (const sign of literal.number) {
    if (sign === '0') zeros++;
    else if (sign >= '1' && sign <= '9') {
      count += count === 0 ? 1 : zeros + 1;
      zeros = 0;
    }
  }
  return count;
};
