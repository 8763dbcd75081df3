import { dividendPerShare } from '../fields/dividend.js';
import { exercisePrice } from '../fields/rights.js';
import { parValue } from '../fields/split.js';
import { splitRatio } from '../fields/valuation.js';
import type { Check } from '../laws/check.js';
import { at, type Equation, equation, over, rounded, times } from '../laws/equation.js';
import { equationVerdicts } from '../laws/equation-check.js';
import { splitRatioOf } from '../laws/split-ratio.js';
import { factOf, factsOf } from '../model/facts.js';
import type { Field } from '../model/field.js';

/** An exercise price of 900 yen before a split into three is 300 yen after it. */
export const pricesFollowSplitRatio: Check = {
  id: 'prices-follow-split-ratio',
  summary:
    'What is stated per share before a split and after it differs by the ratio: dividend, exercise price.',
  severity: 'warning',
  law: 'exercise_price[before] ÷ split_ratio = exercise_price[after]; dividend_per_share and par_value likewise where they change',
  why: 'A mismatch is a price that was adjusted by another ratio, or a row taken from before the split.',
  needs: [splitRatio, dividendPerShare, exercisePrice, parValue],
  examples: {
    holds:
      'Each share will be split into 3 shares. Exercise price before adjustment: JPY900 per share. Exercise price after adjustment: JPY300 per share',
    fails:
      'Each share will be split into 3 shares. Exercise price before adjustment: JPY900 per share. Exercise price after adjustment: JPY450 per share',
  },
  *run({ facts }) {
    const ratio = splitRatioOf(facts);
    if (!ratio) return;
    for (const field of [dividendPerShare, exercisePrice, parValue])
      for (const { subject } of factsOf(facts, field)) {
        const other = subject.replace(/before$/, 'after');
        if (other === subject || !differ(facts, field, subject, other)) continue;
        const law = follows(field, [subject, other], [ratio.old, ratio.fresh]);
        for (const verdict of equationVerdicts(law, facts, 'warning'))
          yield { ...verdict, operands: [...verdict.operands, ratio.operand] };
      }
  },
};

const follows = (
  field: Field,
  [before, after]: readonly [string, string],
  [old, fresh]: readonly [string, string],
): Equation => equation(over(times(at(field, before), old), fresh), '=', rounded(at(field, after)));

/** A par value without change, and a dividend paid as it was, are no adjustment. */
const differ = (
  facts: Parameters<typeof factOf>[0],
  field: Field,
  before: string,
  after: string,
): boolean => {
  const [one, other] = [factOf(facts, field, before)?.value, factOf(facts, field, after)?.value];
  return one?.type === 'money' && other?.type === 'money' && Number(one.number) !== Number(other.number);
};
