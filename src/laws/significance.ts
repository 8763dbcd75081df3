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
  const siblings = siblingsOf(fact, value.currency, facts);
  const soft = siblings.some(({ qualifier }) => qualifier !== 'exact');
  const enough = isEstimate(fact) ? 1 : soft ? 2 : 3;
  if (siblings.length < enough) return undefined;
  return sharedRounding(siblings.map(({ value: sibling }) => parseDecimal((sibling as Amount).number)));
};

type Amount = ValueOf<'money'>;

const siblingsOf = ({ field }: Fact, currency: string, facts: Facts): readonly Fact[] =>
  (facts.byField.get(field) ?? []).filter(
    ({ value, status }) => status === 'stated' && value?.type === 'money' && value.currency === currency,
  );

const isEstimate = ({ qualifier }: Fact): boolean => qualifier === 'estimate' || qualifier === 'approximate';
