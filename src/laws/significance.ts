import type { Facts } from '../model/facts.js';
import type { Fact } from '../model/release.js';
import type { ValueOf } from '../model/value.js';
import { parseDecimal } from '../quantity/decimal.js';
import { sharedRounding } from '../quantity/granularity.js';
import type { Rational } from '../quantity/rational.js';

/**
 * Whether an amount printed in full was in truth cut to thousands or millions: its siblings (the same field
 * of other subjects, in the same currency) show it when they all end in as many zeros. Three figures are
 * evidence; two are when one is an estimate or a bound; alone, only an estimate is. Else the amount is exact,
 * and so are counts and prices.
 */
export const significanceOf = (fact: Fact, facts: Facts): Rational | undefined => {
  const { value } = fact;
  if (value?.type !== 'money' || value.per !== undefined || !value.number.endsWith('000')) return undefined;
  const { count, soft, unit } = siblingsOf(fact.field, value.currency, facts);
  const enough = isEstimate(fact) ? 1 : soft ? 2 : 3;
  return count < enough ? undefined : unit();
};

type Amount = ValueOf<'money'>;

/** Amounts of one field in one currency: how many, whether one of them is an estimate or a bound, what all are cut to. */
interface Siblings {
  readonly count: number;
  readonly soft: boolean;
  readonly unit: () => Rational | undefined;
}

/** Of a release with hundreds of amounts each would otherwise look at all others. */
const known = new WeakMap<Facts, Map<string, Siblings>>();

const siblingsOf = (field: string, currency: string, facts: Facts): Siblings => {
  const groups = known.get(facts) ?? new Map<string, Siblings>();
  known.set(facts, groups);
  const key = `${field} ${currency}`;
  const found = groups.get(key) ?? siblingsIn(facts.byField.get(field) ?? [], currency);
  groups.set(key, found);
  return found;
};

const siblingsIn = (all: readonly Fact[], currency: string): Siblings => {
  const siblings = all.filter(
    ({ value, status }) => status === 'stated' && value?.type === 'money' && value.currency === currency,
  );
  let unit: { readonly shared: Rational | undefined } | undefined;
  return {
    count: siblings.length,
    soft: siblings.some(({ qualifier }) => qualifier !== 'exact'),
    unit: () => {
      unit ??= {
        shared: sharedRounding(siblings.map(({ value }) => parseDecimal((value as Amount).number))),
      };
      return unit.shared;
    },
  };
};

const isEstimate = ({ qualifier }: Fact): boolean => qualifier === 'estimate' || qualifier === 'approximate';
