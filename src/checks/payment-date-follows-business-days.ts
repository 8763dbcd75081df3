import { addBusinessDays } from '../calendar/business-days.js';
import { paymentBusinessDays, pricingDate } from '../fields/offering.js';
import { paymentDate } from '../fields/rights.js';
import type { Check, Verdict } from '../laws/check.js';
import { type Dated, dayOf, operandsOf } from '../laws/dated.js';
import { factsOf } from '../model/facts.js';
import type { Fact } from '../model/release.js';

/** Pricing on July 10 to 17, 2013, payment on the fifth business day after it: July 18 to 24 (July 15 is Marine Day). */
export const paymentDateFollowsBusinessDays: Check = {
  id: 'payment-date-follows-business-days',
  summary: 'Payment falls on the stated business day after pricing, Japanese holidays left out.',
  severity: 'error',
  law: 'payment_date = pricing_date + payment_business_days business days',
  why: 'A window that does not fit its own rule has a mistyped day, or was counted without a holiday.',
  needs: [paymentBusinessDays, paymentDate, pricingDate],
  examples: {
    holds:
      'Pricing Date: July 10, 2013. Payment Date: July 18, 2013, the fifth business day following the Pricing Date',
    fails:
      'Pricing Date: July 10, 2013. Payment Date: July 17, 2013, the fifth business day following the Pricing Date',
  },
  *run({ facts }) {
    for (const rule of factsOf(facts, paymentBusinessDays)) {
      const [priced, paid] = [
        dayOf(facts, pricingDate, rule.subject),
        dayOf(facts, paymentDate, rule.subject),
      ];
      const verdict = priced && paid && verdictOf(rule, priced, paid);
      if (verdict) yield verdict;
    }
  },
};

const verdictOf = (rule: Fact, priced: Dated, paid: Dated): Verdict | undefined => {
  const place = rule.mentions[0];
  if (rule.value?.type !== 'quantity' || !place) return undefined;
  const count = Number.parseInt(rule.value.number, 10);
  const [first, last] = [priced.first, priced.last].map((day) => addBusinessDays(day, count, 'JP'));
  const base = {
    subject: rule.subject,
    expression: 'payment_date = pricing_date + payment_business_days',
    operands: [
      ...operandsOf(priced, paid),
      { name: rule.field, fact: rule.id, start: place.start, end: place.end },
    ],
  };
  if (first === undefined || last === undefined) {
    const reason = 'the holidays of these years are not known';
    return {
      ...base,
      outcome: 'undetermined',
      reason,
      message: `${count} business days after ${priced.first}: ${reason}`,
    };
  }
  const holds = first === paid.first && last === paid.last;
  const span = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);
  const said = `${count} business days after ${span(priced.first, priced.last)} is ${span(first, last)}`;
  return {
    ...base,
    outcome: holds ? 'exact' : 'inconsistent',
    message: holds ? `${said}, as stated` : `${said}, but ${span(paid.first, paid.last)} is stated`,
    stated: span(paid.first, paid.last),
    computed: span(first, last),
  };
};
