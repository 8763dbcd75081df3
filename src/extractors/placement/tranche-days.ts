import type { Located, Statement } from '../../extraction/statement.js';
import { trancheIn, trancheOfHeading } from '../../extraction/tranche.js';
import { readAs } from '../../extraction/value.js';
import {
  deliveryDate,
  lockUpDays,
  paymentBusinessDays,
  pricingDate,
  subscriptionDate,
  syndicateCoverEnd,
} from '../../fields/offering.js';
import { paymentDate } from '../../fields/rights.js';

/** The days of a tranche: pricing, subscription, payment, delivery; then cover and lock-up. */

const byHeading = ({ context }: Located): string | undefined => trancheOfHeading(context.heading);
const byBefore = ({ context }: Located): string | undefined =>
  trancheIn(context.before.slice(-160)) ?? trancheOfHeading(context.heading);

/** Days of a tranche by their labels. */
export const dates: readonly Statement[] = [
  {
    field: pricingDate,
    of: ['period', 'date'],
    after:
      /^ ?\((?:the |hereinafter,? (?:referred to as )?(?:the )?)?"(?:pricing date|price determination date)/i,
    subject: 'primary',
  },
  {
    field: pricingDate,
    of: ['period', 'date'],
    before: /\bprice\b[^.;]{0,80}\b(?:determined|decided|fixed|set)\b[^.;]{0,60}$/i,
    subject: 'primary',
  },
  {
    field: pricingDate,
    of: ['period', 'date'],
    label: /\bpricing date|price determination/i,
    subject: 'primary',
  },
  {
    field: subscriptionDate,
    of: ['date', 'period'],
    label: /\b(?:subscription|application) (?:period|date)|date of (?:subscription|application)/i,
    first: true,
    subject: byHeading,
  },
  {
    field: paymentDate,
    of: ['date', 'period'],
    label: /\bpayment (?:due )?date|date of payment|due date (?:for|of) payment/i,
    first: true,
    subject: byHeading,
  },
  {
    field: paymentDate,
    of: 'date',
    before: /\bpayment date\b[^.;]{0,100}\b(?:on|for|is|be)$/i,
    subject: byBefore,
  },
  {
    field: deliveryDate,
    of: ['date', 'period'],
    label: /\bdeliver[a-z]{0,20} date|date of delivery|settlement date/i,
    first: true,
    subject: byHeading,
  },
  {
    field: paymentBusinessDays,
    reach: / {0,60}business {1,60}days?/iy,
    of: ['ordinal', 'duration'],
    label: /\bpayment date|date of payment/i,
    after: /^business days? (?:following|after|from) the pricing date/i,
    subject: byHeading,
  },
  {
    field: paymentBusinessDays,
    of: 'duration',
    label: /\bpayment date|date of payment/i,
    after: /^(?:following|after|from) the pricing date/i,
    value: ({ literal }) =>
      literal.type === 'duration' && literal.unit === 'business-day'
        ? readAs(literal, paymentBusinessDays)
        : undefined,
    subject: byHeading,
  },
  {
    field: syndicateCoverEnd,
    of: 'date',
    before: /\bsubscription period\b[^.;]{0,60}\b(?:until|to|through)$/i,
    after: /\b(?:cover|buy|purchase)/i,
  },
  { field: syndicateCoverEnd, of: 'date', after: /^ ?\((?:the )?"?(?:syndicate )?cover/i },
  {
    field: syndicateCoverEnd,
    of: 'date',
    before:
      /\bsyndicate cover\w{0,20}\b.{0,200}\b(?:to|until|through|and including|ending on)(?: and including)?(?: \([a-z]\))?$/i,
  },
  {
    reach: /[^\n]{0,8}? {0,8}(?:calendar )?days?/iy,
    field: lockUpDays,
    of: ['ordinal', 'duration', 'quantity'],
    unit: 'day',
    heading: /\block-? ?up/i,
  },
  {
    reach: /[^\n]{0,8}? {0,8}(?:calendar )?days?/iy,
    field: lockUpDays,
    of: ['ordinal', 'duration', 'quantity'],
    unit: 'day',
    before: /\block-? ?up\b[^.;]{0,80}$/i,
  },
];
