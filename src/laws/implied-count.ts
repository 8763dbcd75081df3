import type { Facts } from '../model/facts.js';
import { divide } from '../quantity/corners.js';
import { formatDecimal } from '../quantity/decimal.js';
import { hull, type Interval, wholeNumbersIn } from '../quantity/interval.js';
import { compare, multiply, rational } from '../quantity/rational.js';
import { describeUnit, divideUnits, sameUnit, type Unit } from '../quantity/unit.js';
import { bindTerms, subjectsOf } from './bind.js';
import type { Check, Verdict } from './check.js';
import { fieldsIn, type Part, type Slot, termOf } from './equation.js';
import { asResult, type Figure, setOf } from './figure.js';
import { operandsOf, undecided } from './judge.js';
import { currencySlip } from './mixed-currency.js';
import { type NumericRelation, relate } from './relation.js';
import type { Term } from './term.js';
import { figureWords, inUnit } from './wording.js';

/**
 * An amount in all and an amount for each imply how many there are: a range, because the total is rounded.
 * Some whole number must lie in it, and not only numbers above the most that there can be.
 */
export interface ImpliedCount extends Omit<Check, 'needs' | 'run'> {
  readonly total: Part;
  readonly each: Part;
  /** The most there can be (shares issued); the first that is stated counts, and none need be. */
  readonly atMost?: readonly Part[];
}

/** The check for such a pair: JPY608 million at JPY13.50 a share are 45,000,000 to 45,111,111 shares. */
export const impliedCountCheck = (spec: ImpliedCount): Check => {
  const { total, each, atMost = [], ...plug } = spec;
  const pair = [termOf(total), termOf(each)];
  const limits = atMost.map(termOf);
  return {
    ...plug,
    needs: fieldsIn([...pair, ...limits]),
    *run({ facts }) {
      const limit = firstStated(limits, facts);
      for (const subject of subjectsOf(pair, facts)) {
        const bound = bindTerms(pair, subject, facts);
        if (!bound) continue;
        yield 'reason' in bound
          ? undecided(bound, plug.law)
          : decide(bound.figures, limit, { subject, expression: plug.law, facts });
      }
    },
  };
};

const firstStated = (limits: readonly Term<Slot>[], facts: Facts): Figure | undefined => {
  for (const limit of limits) {
    const bound = bindTerms([limit], '', facts);
    if (bound && !('reason' in bound) && bound.figures[0]) return bound.figures[0];
  }
  return undefined;
};

interface Context {
  readonly subject: string;
  readonly expression: string;
  readonly facts: Facts;
}

const decide = (pair: readonly Figure[], limit: Figure | undefined, context: Context): Verdict => {
  const [sum, each] = pair;
  if (!sum || !each)
    return undecided({ reason: 'two figures are needed', figures: pair }, context.expression);
  if (each.exact.n === 0n)
    return undecided({ ...context, reason: 'it would divide by zero', figures: pair }, context.expression);
  const total = asResult(sum);
  const unit = divideUnits(total.unit, each.unit);
  const mixed = mixedIn(sum, each, limit, context);
  if (mixed) return mixed;
  if (limit && !sameUnit(unit, limit.unit)) {
    const reason = `the units do not fit: ${describeUnit(unit)} against ${describeUnit(limit.unit)}`;
    return undecided({ ...context, reason, figures: [sum, each, limit] }, context.expression);
  }
  const relation = limit && relate(quotient(total, each), '≤', { op: 'leaf', leaf: limit });
  const range = wholeNumbersIn(impliedBy(total, each));
  return verdictOf({ total, each, limit, range, unit }, relation, context);
};

/** A total in another currency than what it is the total of: a slip, where the numbers give most of the shares. */
const mixedIn = (
  sum: Figure,
  each: Figure,
  limit: Figure | undefined,
  context: Context,
): Verdict | undefined => {
  const [currency, other] = [sum, each].map(({ value }) =>
    value.type === 'money' ? value.currency : undefined,
  );
  if (currency === other) return undefined;
  const figures = limit ? [sum, each, limit] : [sum, each];
  const reason = `the units do not fit: ${describeUnit(sum.unit)} against ${describeUnit(each.unit)}`;
  const slip = limit && isMostOf(limit, sum, each) && currencySlip({ ...context, figures }, context.facts);
  return slip || undecided({ ...context, reason, figures }, context.expression);
};

/** Between half and all of the limit: what a conversion from one currency to another would hardly leave. */
const isMostOf = (limit: Figure, sum: Figure, each: Figure): boolean => {
  const [total, most] = [sum.exact, multiply(each.exact, limit.exact)];
  return compare(total, most) <= 0 && compare(multiply(total, rational(2n)), most) >= 0;
};

const quotient = (total: Figure, each: Figure): Term<Figure> => ({
  op: 'over',
  a: { op: 'leaf', leaf: total },
  b: { op: 'leaf', leaf: each },
});

/** Rounded to the nearest or truncated: the count may be any that one of the two allows. */
const impliedBy = (total: Figure, each: Figure): Interval => {
  const [nearest, truncated] = (['nearest', 'truncate'] as const).map((mode) => {
    const reading = { amount: mode, ratio: mode };
    return divide(setOf(total, reading), setOf(each, reading));
  });
  return hull(nearest as Interval, truncated as Interval);
};

interface Implied {
  readonly total: Figure;
  readonly each: Figure;
  readonly limit: Figure | undefined;
  readonly range: { readonly first: bigint; readonly last: bigint } | undefined;
  readonly unit: Unit;
}

const verdictOf = (
  { total, each, limit, range, unit }: Implied,
  relation: NumericRelation | undefined,
  { subject, expression }: Context,
): Verdict => {
  const base = {
    ...(subject === '' ? {} : { subject }),
    expression,
    operands: operandsOf(limit ? [total, each, limit] : [total, each]),
    ...(relation ? { relation } : {}),
  };
  const pair = `${figureWords(total)} ÷ ${figureWords(each)}`;
  if (!range) {
    return {
      ...base,
      outcome: 'inconsistent',
      message: `${pair} is no whole number of ${describeUnit(unit)}s`,
    };
  }
  const [first, last] = [range.first, range.last].map((end) => inUnit(unit, end.toString()));
  const implied = first === last ? `${pair} = ${first}` : `${pair} implies ${first} to ${last}`;
  if (!limit) {
    const reason = 'no number of issued shares is stated to compare with';
    return { ...base, outcome: 'undetermined', message: implied, reason };
  }
  const above = compare(rational(range.first), limit.exact) > 0;
  return {
    ...base,
    outcome: above ? 'inconsistent' : 'within-rounding',
    stated: formatDecimal(limit.exact),
    message: `${implied}; ${above ? 'there are only' : 'there are'} ${figureWords(limit)}`,
  };
};
