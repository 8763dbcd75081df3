import { issuedShares } from '../fields/offering.js';
import { authorisedShares } from '../fields/split.js';
import { splitRatio } from '../fields/valuation.js';
import type { Check, Verdict } from '../laws/check.js';
import { at, difference, type Equation, equation, over, times } from '../laws/equation.js';
import { equationVerdicts } from '../laws/equation-check.js';
import { type RatioRead, splitRatioOf } from '../laws/split-ratio.js';
import type { Evidence } from '../model/evidence.js';
import { factOf } from '../model/facts.js';
import type { Field } from '../model/field.js';
import { rational } from '../quantity/rational.js';

/** 61,711,017 shares × 1 ÷ 40 = 1,542,775.4, stated as 1,542,776. */
export const sharesFollowSplitRatio: Check = {
  id: 'shares-follow-split-ratio',
  summary:
    'The shares after a split are those before it times the ratio, and the increase is what lies between.',
  severity: 'error',
  law: 'issued_shares[before] × split_ratio = issued_shares[after]; authorised_shares likewise where they change; issued_shares[after] − issued_shares[before] = issued_shares[increase]',
  why: 'A mismatch is a wrong digit, a lost zero, or a count of another day than the ratio is applied to.',
  needs: [splitRatio, issuedShares, authorisedShares],
  examples: {
    holds:
      'Each share will be split into 3 shares. Shares issued before the split: 12,000,000 shares. After the split: 36,000,000 shares',
    fails:
      'Each share will be split into 3 shares. Shares issued before the split: 12,000,000 shares. After the split: 63,000,000 shares',
  },
  *run({ facts }) {
    const ratio = splitRatioOf(facts);
    if (ratio)
      for (const field of [issuedShares, authorisedShares])
        if (changes(facts, field))
          for (const verdict of equationVerdicts(follows(field, ratio), facts, severityOf(field)))
            yield softened(verdict, field, ratio);
    yield* equationVerdicts(ADDED, facts, 'error').filter(({ outcome }) => outcome !== 'undetermined');
  },
};

const ADDED = difference(at(issuedShares, 'after'), at(issuedShares, 'before'), at(issuedShares, 'increase'));

const severityOf = (field: Field) => (field === issuedShares ? 'error' : 'warning');

/** The articles may leave the authorised shares as they were. */
const changes = (facts: Evidence['facts'], field: Field): boolean => {
  const [before, after] = ['before', 'after'].map((side) => factOf(facts, field, side)?.value);
  if (before?.type !== 'quantity' || after?.type !== 'quantity') return false;
  return field === issuedShares || before.number !== after.number;
};

/** Fractions are rounded holder by holder where shares are put together: a hundredth is no slip. */
const follows = (field: Field, { fresh, old, together }: RatioRead): Equation => {
  const law = equation(over(times(at(field, 'before'), fresh), old), '=', at(field, 'after'));
  return together ? { ...law, within: { reach: rational(1, 50), relative: true } } : law;
};

/** Articles are changed for other reasons as well: a mismatch of theirs is a warning. */
const softened = (verdict: Verdict, field: Field, { operand }: RatioRead): Verdict => ({
  ...verdict,
  ...(field === authorisedShares && { severity: 'warning' as const }),
  operands: [...verdict.operands, operand],
});
