import { formatDecimal, parseDecimal } from '../../quantity/decimal.js';
import { absolute, compare, multiply, rational } from '../../quantity/rational.js';
import type { FigureLiteral } from '../printed.js';
import type { Change } from './changes.js';

/** "$33.5 from $33.4 million": the first of the two lacks its scale word; `change` is how it is then read. */
export interface LackingScale {
  readonly bare: FigureLiteral;
  readonly like: FigureLiteral;
  readonly change: Change;
  /** "from $500 to $400 million": the word behind the second is said of both, so that nothing is amiss. */
  readonly shared: boolean;
}

/** Of two values of one thing one is in millions and the other would be, to be near it. */
export const lackingScale = (change: Change): LackingScale | undefined => {
  const { before, after } = change;
  if (before?.type !== 'money' || after.type !== 'money') return undefined;
  const [bare, like] = after.scale === undefined ? [after, before] : [before, after];
  if (bare.scale !== undefined || like.scale === undefined) return undefined;
  const times = (number: string): string =>
    formatDecimal(multiply(parseDecimal(number), parseDecimal(like.scale ?? '1')));
  const scaled = {
    ...bare,
    number: times(bare.number),
    granularity: times(bare.granularity),
    scale: like.scale,
  };
  const shared = bare === before && bare.start < after.start;
  if (!isNear(scaled.number, like.number) && !(shared && isShort(bare.number))) return undefined;
  return { bare, like, change: { ...change, [bare === after ? 'after' : 'before']: scaled }, shared };
};

/** Neither more than twice the other. */
const isNear = (one: string, other: string): boolean => {
  const [a, b] = [absolute(parseDecimal(one)), absolute(parseDecimal(other))];
  return compare(a, multiply(b, TWO)) <= 0 && compare(b, multiply(a, TWO)) <= 0;
};

/** What is printed in full beside millions has more digits. */
const isShort = (number: string): boolean => compare(absolute(parseDecimal(number)), THOUSAND) < 0;

const THOUSAND = rational(1000n);
const TWO = rational(2n);
