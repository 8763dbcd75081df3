import { divide } from '../quantity/corners.js';
import { parseDecimal } from '../quantity/decimal.js';
import { type Interval, includes, intersect, point, wholeNumbersIn } from '../quantity/interval.js';
import {
  absolute,
  compare,
  divide as divideExactly,
  equals,
  isWhole,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
} from '../quantity/rational.js';
import type { Place, Use } from './components.js';
import { exactNumbersOf } from './exactness.js';
import type { Figure } from './figure.js';
import { forgotten } from './forgotten-row.js';
import { type Habits, habitsOf } from './habits.js';
import { anyCost, copiedFrom, copyCost, copyWords, restatedCost, sizeCost, sizeOf } from './likelihood.js';
import { byMerit, EXACT, exactFirst } from './merit.js';
import { BLANK, type Print } from './print.js';
import type { Relation } from './relation.js';
import { type PrintedDigits, type Slip, slipsInto } from './slip.js';
import { resultOf } from './totals.js';
import { mayTurn } from './turned-sign.js';

/** One figure read otherwise, and which failing relations then hold, while none that holds would break. */
export interface Repair {
  readonly place: Place;
  readonly figure: Figure;
  readonly number: Rational;
  readonly words: string;
  /** How unlikely it is, in halvings, next to other repairs that mend as much. */
  readonly cost: number;
  readonly mends: readonly number[];
  /** Whether these hold to the last digit then, and not only within a tolerance. */
  readonly exact: boolean;
}

/**
 * All one-edit repairs of the failing relations, best first: those that mend most, then the likeliest slip, then
 * the figure that stands last, for totals are computed last.
 */
export const repairsOf = (
  relations: readonly Relation[],
  failing: ReadonlySet<number>,
  places: readonly Place[],
  print: Print = BLANK,
  sizes: Sizes = new Map(),
): readonly Repair[] => {
  const own = new Set(places.flatMap(({ uses }) => uses.map(({ relation }) => relation)));
  const broken = [...own].filter((relation) => failing.has(relation));
  const finest = finestPlaces(broken.flatMap((one) => relations[one]?.operands ?? []));
  const habits = new Map(broken.map((one) => [one, habitsOf(relations[one] as Relation)]));
  const inLaws = (start: number): boolean => isInside(places, start);
  const exact = new Map(broken.map((one) => [one, exactNumbersOf(relations[one] as Relation)]));
  const known = { relations, failing, print, finest, habits, inLaws, sizes, exact };
  const found = places.flatMap((place) => exactFirst(repairsAt(place, known)));
  return [...found, ...outdated(broken, places, known, found)].sort(byMerit);
};

/** By unit, of how many digits the figures are that no failing law has. */
export type Sizes = ReadonlyMap<string, ReadonlySet<number>>;

const NO_SIZES: ReadonlySet<number> = new Set();

export const sizesOf = (
  relations: readonly Relation[],
  failing: ReadonlySet<number>,
  places: readonly Place[],
): Sizes => {
  const sizes = new Map<string, Set<number>>();
  for (const { uses } of places) {
    const [first] = uses;
    if (!first || uses.some(({ relation }) => failing.has(relation))) continue;
    const one = relations[first.relation]?.operands[first.operand];
    if (!one) continue;
    const known = sizes.get(one.unit.key) ?? new Set();
    sizes.set(one.unit.key, known.add(sizeOf(one.exact)));
  }
  return sizes;
};

interface Known {
  readonly relations: readonly Relation[];
  readonly failing: ReadonlySet<number>;
  readonly print: Print;
  readonly finest: ReadonlyMap<string, Rational>;
  readonly habits: ReadonlyMap<number, Habits>;
  readonly sizes: Sizes;
  /** For each failing law, what each of its figures would have to read for it to hold to the last digit. */
  readonly exact: ReadonlyMap<number, readonly (Rational | undefined)[]>;
  /** Whether a figure of these laws stands there. */
  readonly inLaws: (start: number) => boolean;
}

/** Places stand in the order of the text, and no two overlap. */
const isInside = (places: readonly Place[], start: number): boolean => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).end <= start) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place !== undefined && place.start <= start;
};

type How = Pick<Repair, 'words' | 'cost'>;

const repairsAt = (place: Place, known: Known): readonly Repair[] => {
  const { relations, failing, print, finest, habits } = known;
  const broken = place.uses.filter(({ relation }) => failing.has(relation));
  const [first] = broken;
  const figure = first && relations[first.relation]?.operands[first.operand];
  if (!figure) return [];
  const trial = trialOf(place, known);
  const printed = digitsOf(figure, finest);
  const found = new Map<string, Repair>();
  const offer = (number: Rational, { words, cost }: How): void => {
    const key = `${number.n}/${number.d}`;
    if ((found.get(key)?.cost ?? cost + 1) <= cost || !trial.spares(number)) return;
    const mends = trial.mends(number);
    const exact = isExact(place, number, mends, known);
    found.set(key, { place, figure, number, words, cost, mends, exact });
  };
  const evidence = ({ number, kind }: Slip): number => {
    const rescaled = kind === 'scale' || kind === 'factor';
    const likeness = broken.map(
      ({ relation, operand }) => habits.get(relation)?.cost(operand, number, rescaled) ?? 0,
    );
    return (
      (place.uses.length > broken.length ? SOUND : 0) +
      restatedCost(figure, number, place, print) +
      sizeCost(figure, number, known.sizes.get(figure.unit.key) ?? NO_SIZES) +
      Math.max(...likeness)
    );
  };
  for (const use of broken) {
    const relation = relations[use.relation] as Relation;
    const wanted = trial.wanted(use);
    const slips = slipsInto(printed, wanted, otherFactors(relation, use.operand));
    for (const slip of nearestToBound(slips, wanted))
      if (slip.kind !== 'sign' || mayTurn(relation, use.operand))
        offer(slip.number, { ...slip, cost: slip.cost + evidence(slip) });
    const rest = forgotten(relation, use.operand, wanted);
    if (rest) offer(rest.number, rest);
  }
  const agreed = agreedNumber(broken.map(trial.wanted), printed);
  if (!agreed) return [...found.values()];
  const copy = copiedFrom(figure, place, known.inLaws, print);
  if (copy) offer(agreed, { words: copyWords(copy), cost: copyCost(figure, agreed) });
  if (broken.length > 1) offer(agreed, { words: AGREED, cost: anyCost(figure) });
  return [...found.values()];
};

const isExact = (place: Place, number: Rational, mends: readonly number[], { exact }: Known): boolean =>
  mends.length > 0 &&
  place.uses.every(({ relation, operand }) => {
    const wanted = exact.get(relation)?.[operand];
    return !mends.includes(relation) || (wanted !== undefined && equals(wanted, number));
  });

/** A figure that other laws find right is the likelier to be so. */
const SOUND = 2;

const AGREED = 'the laws it stands in agree on that number';
const OUTDATED = 'no slip of the pen explains it, so it may not have been brought up to date';

/** What the laws of one figure say to a number in its place. */
interface Trial {
  readonly wanted: (use: Use) => readonly Interval[];
  /** Nothing breaks that holds. */
  readonly spares: (number: Rational) => boolean;
  readonly mends: (number: Rational) => readonly number[];
}

const trialOf = ({ uses }: Place, { relations, failing }: Known): Trial => {
  const solved = new Map<Use, readonly Interval[]>();
  const wanted = (use: Use): readonly Interval[] => {
    const sets = solved.get(use) ?? relations[use.relation]?.solve(use.operand) ?? [];
    solved.set(use, sets);
    return sets;
  };
  const allows = (number: Rational) => (use: Use) => wanted(use).some((set) => includes(set, number));
  const [broken, holding] = [true, false].map((fails) =>
    uses.filter(({ relation }) => failing.has(relation) === fails),
  ) as [Use[], Use[]];
  return {
    wanted,
    spares: (number) => holding.every(allows(number)),
    mends: (number) => [...new Set(broken.filter(allows(number)).map(({ relation }) => relation))],
  };
};

/** Where nothing else mends a law, its result is what is computed last, and was perhaps not computed again. */
const outdated = (
  broken: readonly number[],
  places: readonly Place[],
  known: Known,
  found: readonly Repair[],
): readonly Repair[] => {
  const mended = new Set(found.flatMap(({ mends }) => mends));
  const mendedExactly = new Set(found.flatMap(({ mends, exact }) => (exact ? mends : [])));
  return broken.flatMap((index): Repair[] => {
    const relation = known.relations[index] as Relation;
    const operand = resultOf(relation);
    if (operand === undefined || mendedExactly.has(index) || relation.operands.length < 3) return [];
    const figure = relation.operands[operand] as Figure;
    const place = places.find(({ uses }) =>
      uses.some((use) => use.relation === index && use.operand === operand),
    );
    const printed = digitsOf(figure, known.finest);
    // Where something mends it within a tolerance only, the result must do better than that.
    const number = mended.has(index)
      ? inPlaces(known.exact.get(index)?.[operand], printed)
      : agreedNumber([relation.solve(operand)], printed);
    if (!place || !number || !trialOf(place, known).spares(number)) return [];
    const mends = [index];
    const exact = isExact(place, number, mends, known);
    const cost = anyCost(figure) - (exact && mended.has(index) ? EXACT : 0);
    return [{ place, figure, number, words: OUTDATED, cost, mends, exact }];
  });
};

/** A number that could be printed in place of a figure, to the same last place. */
const inPlaces = (
  number: Rational | undefined,
  { number: own, place }: PrintedDigits,
): Rational | undefined => {
  const digits = number && divideExactly(number, place);
  const same = number && number.n < 0n === own.n < 0n && number.n !== 0n;
  return digits && same && isWhole(digits) ? number : undefined;
};

/** Half of all readings keep within a bound: of those only the one that comes nearest to it is worth a word. */
const nearestToBound = (slips: readonly Slip[], wanted: readonly Interval[]): readonly Slip[] => {
  const [bound] = wanted.flatMap(({ low, high }) => (low && high ? [] : (low ?? high ?? [])));
  if (!bound) return slips;
  const far = ({ number }: Slip): Rational => absolute(subtract(number, bound));
  return [...slips].sort((a, b) => compare(far(a), far(b))).slice(0, 1);
};

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

/** Figures that one is multiplied with or divided by: a price per share where one per right should stand. */
const otherFactors = ({ operands }: Relation, self: number): readonly Rational[] => {
  if (operands.length > MOST_FACTORS) return [];
  return operands
    .filter(({ exact, cut }, index) => index !== self && !cut && isFactor(exact))
    .map(({ exact }) => exact);
};

const MOST_FACTORS = 5;
const isFactor = (exact: Rational): boolean => isWhole(exact) && exact.n > 1n;

/** The printable number that failing relations ask for, whatever slip led away from it; the middle of few. */
const agreedNumber = (
  solutions: readonly (readonly Interval[])[],
  { number, place }: PrintedDigits,
): Rational | undefined => {
  if (solutions.length === 0) return undefined;
  let common = solutions[0]?.[0];
  for (const [next] of solutions.slice(1)) common = common && next && intersect(common, next);
  const inPlaces = common && wholeNumbersIn(divide(common, point(place)));
  if (!inPlaces || inPlaces.last - inPlaces.first >= FEW) return undefined;
  const middle = multiply(rational((inPlaces.first + inPlaces.last) / 2n), place);
  return middle.n === 0n || equals(middle, number) || middle.n < 0n !== number.n < 0n ? undefined : middle;
};

const FEW = 41n;
