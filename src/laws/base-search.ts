import { groupThousands } from '../quantity/decimal.js';
import { closed, type Interval, intersect, wholeNumbersIn } from '../quantity/interval.js';
import { multiply, type Rational, ZERO } from '../quantity/rational.js';
import { sameUnit } from '../quantity/unit.js';
import { bindTerms } from './bind.js';
import type { Check, Verdict } from './check.js';
import { fieldsIn, type Part, termOf } from './equation.js';
import { assumed, type Figure, figure } from './figure.js';
import { computation, fits, judge, undecided } from './judge.js';
import { type NumericRelation, type Relation, relate } from './relation.js';
import type { Term } from './term.js';
import { figureWords, inMeasureOf } from './wording.js';

/**
 * A percentage whose base the release does not name: shares issued before or after, with or without treasury
 * shares that nobody states. Each candidate base is tried in turn; the first that fits is named as the
 * assumption under which the percentage holds.
 */
export interface BaseSearch extends Omit<Check, 'needs' | 'run'> {
  readonly part: Part;
  /** The stated number that every candidate base is made of. */
  readonly issued: Part;
  readonly percent: Part;
  /** What nobody states, in words ("held in treasury"), and the fraction of `issued` it is at most. */
  readonly unstated: { readonly words: string; readonly atMost: Rational };
  readonly bases: readonly [Base, ...Base[]];
}

/** One candidate: the percentage as arithmetic, and in words what it takes the base to be. */
export interface Base {
  /** "the base excludes treasury shares"; absent when it is what the release says. */
  readonly assumption?: string;
  readonly percentage: (given: Given) => Term<Figure>;
}

export interface Given {
  readonly part: Term<Figure>;
  readonly issued: Term<Figure>;
  /** A number that is not stated; a base that uses it fits when some whole number in its range does. */
  readonly unstated: Term<Figure>;
}

/** The check for such a percentage: `under-assumption` with the base that fits, or `inconsistent`. */
export const baseSearchCheck = (search: BaseSearch): Check => {
  const { part, issued, percent, bases: _, unstated: __, ...plug } = search;
  const terms = [part, issued, percent].map(termOf);
  return {
    ...plug,
    needs: fieldsIn(terms),
    *run({ facts }) {
      const bound = bindTerms(terms, '', facts);
      if (!bound) return;
      // No percentage, nothing to find a base for.
      if ('reason' in bound && terms[2]?.op === 'leaf' && bound.missing === terms[2].leaf) return;
      if ('reason' in bound) yield undecided(bound, plug.law);
      else yield decide(search, bound.terms);
    },
  };
};

const decide = (search: BaseSearch, [part, issued, percent]: readonly Term<Figure>[]): Verdict => {
  if (part?.op !== 'leaf' || issued?.op !== 'leaf' || percent?.op !== 'leaf') {
    return undecided({ reason: 'a percentage needs three single figures', figures: [] }, search.law);
  }
  const [own, whole, stated] = [part.leaf, issued.leaf, percent.leaf];
  if (!sameUnit(own.unit, whole.unit)) {
    return undecided({ reason: 'part and base differ in unit', figures: [own, whole, stated] }, search.law);
  }
  const most = multiply(whole.exact, search.unstated.atMost);
  const given = { part, issued };
  const relation = anyBase(search, given, stated, most);
  // "Approximately" gives more room, but only when no base fits the percentage as it is printed.
  for (const result of stated.qualifier === 'approximate' ? [sharp(stated), stated] : [stated]) {
    for (const base of search.bases) {
      const verdict = fitting(search, base, given, result, most);
      if (verdict) return { ...verdict, relation };
    }
  }
  return { ...noneFits(search, given, stated), relation };
};

const sharp = (one: Figure): Figure => figure(one.value, { ...one, qualifier: 'exact' });

type Stated = Omit<Given, 'unstated'>;

const UNSTATED = 'unstated';

const relationOf = (
  base: Base,
  given: Stated,
  result: Figure,
  low: Rational,
  high: Rational,
): NumericRelation => {
  const like = given.issued.op === 'leaf' ? given.issued.leaf : result;
  const unstated: Term<Figure> = { op: 'leaf', leaf: assumed(like, UNSTATED, low, high) };
  return relate(base.percentage({ ...given, unstated }), '=', { op: 'leaf', leaf: result });
};

/** The verdict on one base, if it fits. */
const fitting = (
  search: BaseSearch,
  base: Base,
  given: Stated,
  result: Figure,
  most: Rational,
): Verdict | undefined => {
  const { assumption } = base;
  const relation = relationOf(base, given, result, ZERO, ZERO);
  const options = { severity: search.severity, expression: search.law };
  const index = relation.operands.findIndex(({ name }) => name === UNSTATED);
  // Most bases do not fit: one is put into words only when it does.
  if (index < 0) {
    if (!fits(relation)) return undefined;
    const verdict = judge(relation, options);
    if (assumption === undefined) return verdict;
    return {
      ...verdict,
      outcome: 'under-assumption',
      assumption,
      message: `${verdict.message}, if ${assumption}`,
    };
  }
  const range = assumption === undefined ? undefined : firstRange(relation.solve(index), most);
  if (!range || assumption === undefined) return undefined;
  const verdict = judge(relation, options);
  const { computed: _, difference: __, tolerance: ___, ...kept } = verdict;
  return {
    ...kept,
    outcome: 'under-assumption',
    assumption,
    operands: verdict.operands.filter(({ name }) => name !== UNSTATED),
    message: assumingWords(search, assumption, range, given, result),
  };
};

type WholeNumbers = NonNullable<ReturnType<typeof wholeNumbersIn>>;

/** The whole numbers from nought to `most` in the first of the sets that has any. */
const firstRange = (sets: readonly Interval[], most: Rational): WholeNumbers | undefined => {
  const possible = closed(ZERO, most);
  for (const set of sets) {
    const common = intersect(set, possible);
    const range = common && wholeNumbersIn(common);
    if (range) return range;
  }
  return undefined;
};

const assumingWords = (
  search: BaseSearch,
  assumption: string,
  { first, last }: WholeNumbers,
  given: Stated,
  result: Figure,
): string => {
  const to = given.issued.op === 'leaf' ? inMeasureOf(given.issued.leaf, last.toString()) : last.toString();
  const range = first === last ? to : `${groupThousands(first.toString())} to ${to}`;
  const else_ = alternatives(search, given, result);
  const without = else_ === '' ? '' : ` (otherwise ${else_})`;
  return `${figureWords(result)} fits if ${assumption}, with ${range} ${search.unstated.words}${without}`;
};

/** What the bases that are stated in full come to. */
const alternatives = (search: BaseSearch, given: Stated, result: Figure): string => {
  const plain = search.bases.flatMap((base) => {
    const relation = relationOf(base, given, result, ZERO, ZERO);
    const whole = relation.operands.every(({ name }) => name !== UNSTATED);
    return whole ? [computation(relation)] : [];
  });
  return plain.join('; ');
};

const noneFits = (search: BaseSearch, given: Stated, stated: Figure): Verdict => {
  const [base] = search.bases;
  const first = judge(relationOf(base, given, stated, ZERO, ZERO), {
    severity: search.severity,
    expression: search.law,
  });
  return {
    ...first,
    operands: first.operands.filter(({ name }) => name !== UNSTATED),
    outcome: 'inconsistent',
    message: `${figureWords(stated)} fits none of the usual bases: ${alternatives(search, given, stated)}`,
  };
};

/** For diagnosis: a reading of a figure mends the law when it makes any base fit. */
const anyBase = (search: BaseSearch, given: Stated, stated: Figure, most: Rational): Relation => {
  const operands = [given.part, given.issued].flatMap((term) => (term.op === 'leaf' ? [term.leaf] : []));
  // Diagnosis asks only where a law of the release fails.
  let relations: readonly Relation[] | undefined;
  return {
    operands: [...operands, stated],
    solve: (index) => {
      const { start } = [...operands, stated][index] as Figure;
      relations ??= search.bases.map((base) => relationOf(base, given, stated, ZERO, most));
      return relations.flatMap(({ operands: own, solve }) =>
        own.flatMap((one, at) => (one.start === start && one.name !== UNSTATED ? solve(at) : [])),
      );
    },
  };
};
