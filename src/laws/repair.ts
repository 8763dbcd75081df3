import { divide } from '../quantity/corners.js';
import { parseDecimal } from '../quantity/decimal.js';
import { type Interval, includes, intersect, point, wholeNumbersIn } from '../quantity/interval.js';
import {
  absolute,
  compare,
  isWhole,
  multiply,
  ONE,
  divide as quotient,
  type Rational,
  rational,
  subtract,
} from '../quantity/rational.js';
import type { Place, Use } from './components.js';
import type { Figure } from './figure.js';
import type { Relation } from './relation.js';
import { type PrintedDigits, type Slip, slipsInto } from './slip.js';

/** One figure read otherwise, and which failing relations then hold, while none that holds would break. */
export interface Repair {
  readonly place: Place;
  readonly figure: Figure;
  readonly number: Rational;
  readonly words: string;
  /**
   * 1 to 3 as slips are ranked; 4 when no single slip explains it, but the figure stands elsewhere too, or several
   * laws ask for this number.
   */
  readonly tier: 1 | 2 | 3 | 4;
  readonly rank: number;
  /** How many zeros it ends in more than what is printed: figures of one table are round alike. */
  readonly roundness: number;
  readonly mends: readonly number[];
}

/**
 * All one-edit repairs of the failing relations, best first: those that mend most, then the simplest slip,
 * then the figure with which least else is computed.
 */
export const repairsOf = (
  relations: readonly Relation[],
  failing: ReadonlySet<number>,
  places: readonly Place[],
  repeated: ReadonlySet<string> = NONE,
): readonly Repair[] => {
  const own = new Set(places.flatMap(({ uses }) => uses.map(({ relation }) => relation)));
  const broken = [...own].filter((relation) => failing.has(relation));
  const finest = finestPlaces(broken.flatMap((one) => relations[one]?.operands ?? []));
  const known = { relations, failing, repeated, finest };
  return places.flatMap((place) => repairsAt(place, known)).sort(byMerit);
};

interface Known {
  readonly relations: readonly Relation[];
  readonly failing: ReadonlySet<number>;
  readonly repeated: ReadonlySet<string>;
  readonly finest: ReadonlyMap<string, Rational>;
}

const NONE: ReadonlySet<string> = new Set();

/** Equal in how much they mend and in the kind of slip: no telling which it was. */
export const equallyGood = (a: Repair, b: Repair): boolean =>
  a.mends.length === b.mends.length && a.tier === b.tier;

const byMerit = (a: Repair, b: Repair): number =>
  b.mends.length - a.mends.length ||
  a.tier - b.tier ||
  b.roundness - a.roundness ||
  a.rank - b.rank ||
  b.place.start - a.place.start;

const repairsAt = (place: Place, { relations, failing, repeated, finest }: Known): readonly Repair[] => {
  const solve = ({ relation, operand }: Use): readonly Interval[] =>
    relations[relation]?.solve(operand) ?? [];
  const broken = place.uses.filter(({ relation }) => failing.has(relation));
  const [first] = broken;
  const figure = first && relations[first.relation]?.operands[first.operand];
  if (!figure) return [];
  const holding = place.uses.filter(({ relation }) => !failing.has(relation));
  const solved = new Map<Use, readonly Interval[]>();
  const wantedBy = (use: Use): readonly Interval[] => {
    const known = solved.get(use) ?? solve(use);
    solved.set(use, known);
    return known;
  };
  const allows = (number: Rational) => (use: Use) => wantedBy(use).some((set) => includes(set, number));
  const found = new Map<string, Repair>();
  const offer = (number: Rational, how: Pick<Repair, 'tier' | 'rank' | 'words'>): void => {
    const key = `${number.n}/${number.d}`;
    if (found.has(key) || !holding.every(allows(number))) return;
    const mends = [...new Set(broken.filter(allows(number)).map(({ relation }) => relation))];
    const roundness = how.tier === 1 ? zeros(number, printed) - zeros(printed.number, printed) : 0;
    found.set(key, { place, figure, number, mends, roundness, ...how });
  };
  const printed = digitsOf(figure, finest);
  for (const use of broken) {
    const factors = otherFactors(relations[use.relation] as Relation, use.operand);
    const wanted = wantedBy(use);
    const slips = slipsInto(printed, wanted, factors);
    for (const slip of nearestToBound(slips, wanted)) offer(slip.number, slip);
  }
  const agreed = agreedNumber(broken.map(wantedBy), printed);
  if (!agreed) return [...found.values()];
  if (repeated.has(figure.value.number)) offer(agreed, COPIED);
  else if (broken.length > 1) offer(agreed, AGREED);
  return [...found.values()];
};

/** Half of all readings keep within a bound: of those only the one that comes nearest to it is worth a word. */
const nearestToBound = (slips: readonly Slip[], wanted: readonly Interval[]): readonly Slip[] => {
  const [bound] = wanted.flatMap(({ low, high }) => (low && high ? [] : (low ?? high ?? [])));
  if (!bound) return slips;
  const far = ({ number }: Slip): Rational => absolute(subtract(number, bound));
  return [...slips].sort((a, b) => compare(far(a), far(b))).slice(0, 1);
};

const COPIED = {
  tier: 4,
  rank: 0,
  words: 'the same figure stands elsewhere and may have been copied',
} as const;
const AGREED = { tier: 4, rank: 1, words: 'the laws it stands in agree on that number' } as const;

const digitsOf = ({ value, exact, unit }: Figure, finest: ReadonlyMap<string, Rational>): PrintedDigits => {
  const place = placeOf(value.granularity);
  return { number: exact, place, finest: finest.get(unit.key) ?? place };
};

/** The last place that figures of a unit are printed to, by unit. */
const finestPlaces = (figures: readonly Figure[]): ReadonlyMap<string, Rational> => {
  const finest = new Map<string, Rational>();
  for (const { unit, value } of figures) {
    const place = placeOf(value.granularity);
    const known = finest.get(unit.key);
    if (!known || compare(place, known) < 0) finest.set(unit.key, place);
  }
  return finest;
};

const placeOf = (granularity: string): Rational => {
  const place = parseDecimal(granularity);
  return place.n === 0n ? ONE : place;
};

/** How many zeros a number ends in, counted from the last printed place. */
const zeros = (number: Rational, { place }: PrintedDigits): number => {
  const digits = quotient(number, place);
  return digits && isWhole(digits) ? (/0{0,40}$/.exec(digits.n.toString())?.[0].length ?? 0) : 0;
};

/** Figures that one is multiplied with or divided by: a price per share where one per right should stand. */
const otherFactors = ({ operands }: Relation, self: number): readonly Rational[] => {
  if (operands.length > MOST_FACTORS) return [];
  return operands
    .filter(({ exact, cut }, index) => index !== self && !cut && isFactor(exact))
    .map(({ exact }) => exact);
};

const MOST_FACTORS = 5;
const isFactor = (exact: Rational): boolean => isWhole(exact) && exact.n > 1n;

/** The one printable number that several failing relations ask for, whatever slip led away from it. */
const agreedNumber = (
  solutions: readonly (readonly Interval[])[],
  { place }: PrintedDigits,
): Rational | undefined => {
  if (solutions.length === 0) return undefined;
  let common = solutions[0]?.[0];
  for (const [next] of solutions.slice(1)) common = common && next && intersect(common, next);
  const inPlaces = common && wholeNumbersIn(divide(common, point(place)));
  if (!inPlaces || inPlaces.first !== inPlaces.last || inPlaces.first <= 0n) return undefined;
  return multiply(rational(inPlaces.first), place);
};
