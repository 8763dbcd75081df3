import { annualisedDividend, dividendPerShare } from '../fields/dividend.js';
import type { Check } from '../laws/check.js';
import { at, equation, rounded, times } from '../laws/equation.js';
import { equationVerdicts } from '../laws/equation-check.js';
import { type Facts, factOf } from '../model/facts.js';
import type { Field } from '../model/field.js';

/** $0.26 a quarter is $1.04 a year. */
export const annualisedDividendFits: Check = {
  id: 'annualised-dividend-fits',
  summary: 'An annualised dividend is the dividend times the number of payments in a year.',
  severity: 'error',
  law: 'dividend_per_share × payments a year (1, 2, 4 or 12) = annualised_dividend',
  why: 'A mismatch is a rate of last year left standing, or a wrong digit.',
  needs: [dividendPerShare, annualisedDividend],
  examples: {
    holds: 'declared a quarterly dividend of $0.26 per share, an annualized rate of $1.04 per share',
    fails: 'declared a quarterly dividend of $0.26 per share, an annualized rate of $1.40 per share',
  },
  *run({ facts }) {
    const subject = factOf(facts, dividendPerShare) ? '' : 'instalment-1';
    const [one, year] = [numberOf(facts, dividendPerShare, subject), numberOf(facts, annualisedDividend, '')];
    if (one === undefined || year === undefined || one <= 0) return;
    const payments = PAYMENTS.reduce((a, b) => (Math.abs(b * one - year) < Math.abs(a * one - year) ? b : a));
    const law = equation(
      times(at(dividendPerShare, subject), String(payments)),
      '=',
      rounded(at(annualisedDividend, '')),
    );
    yield* equationVerdicts(law, facts, annualisedDividendFits.severity);
  },
};

/** How often a year dividends are paid; the rate that fits best is the one meant. */
const PAYMENTS = [1, 2, 4, 12];

/** Only to choose by: the law itself is computed exactly. */
const numberOf = (facts: Facts, field: Field, subject: string): number | undefined => {
  const value = factOf(facts, field, subject)?.value;
  return value?.type === 'money' ? Number(value.number) : undefined;
};
