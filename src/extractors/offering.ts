import type { Extractor } from '../extraction/extractor.js';
import type { Located, Statement } from '../extraction/statement.js';
import { trancheIn, trancheOf, trancheOfHeading } from '../extraction/tranche.js';
import { readAs } from '../extraction/value.js';
import {
  deliveryDate,
  epsDilution,
  lockUpDays,
  maximumNewShares,
  offeredShares,
  offerPrice,
  paymentBusinessDays,
  pricingDate,
  subscriptionDate,
  subscriptionUnit,
  syndicateCoverEnd,
} from '../fields/offering.js';
import { paymentDate } from '../fields/rights.js';

const byHeading = ({ context }: Located): string | undefined => trancheOfHeading(context.heading);
const byBefore = ({ context }: Located): string | undefined =>
  trancheIn(context.before.slice(-160)) ?? trancheOfHeading(context.heading);

const shares: readonly Statement[] = [
  {
    field: maximumNewShares,
    of: 'quantity',
    unit: 'share',
    before: /\b(?:up to|at most|not more than|a maximum of)$/i,
    after: /^(?:(?:are|will be|is|shall be|to be) )?issued\b/i,
    qualifier: 'maximum',
  },
  {
    field: maximumNewShares,
    of: 'quantity',
    unit: 'share',
    qualifier: 'maximum',
    before: /\ball(?: of the| the)?$/i,
    after: /^(?:[a-z ]{0,20})?(?:are|is|were) issued\b/i,
  },
  {
    field: maximumNewShares,
    of: 'quantity',
    unit: 'share',
    before: /\b(?:of|issue|issues) (?:at most|not more than|a maximum of|a total of up to)$/i,
    qualifier: 'maximum',
  },
  {
    field: maximumNewShares,
    of: 'quantity',
    unit: 'share',
    before: /\bmaximum (?:total )?(?:number )?(?:of )?(?:new )?(?:shares)?[^.;,]{0,30}$/i,
    after: /^[^.;]{0,40}\b(?:is|are|were) (?:all )?issued\b/i,
  },
  {
    field: maximumNewShares,
    of: 'quantity',
    unit: 'share',
    label: /\bmaximum (?:total )?number of (?:new )?shares (?:to be )?issued/i,
  },
  {
    field: subscriptionUnit,
    of: 'quantity',
    unit: 'share',
    before: /^[^.]{0,60}$/,
    not: /\bup to$|\bborrow/i,
    label: /\bsubscription unit|unit (?:of|for) subscription|application unit/i,
    subject: byHeading,
  },
  {
    field: offeredShares,
    of: 'quantity',
    unit: 'share',
    label: /\b(?:number of )?(?:the )?(?:new )?shares (?:to be |being )?(?:offered|sold|issued|allotted)\b/i,
    first: true,
    maximumIf:
      /^[^.]{0,120}\.?[ \n\t]{0,60}(?:the|this) (?:above|foregoing)(?:-?mentioned)? number\b[^.]{0,60}\b(?:maximum|upper limit)\b/i,
    subject: byHeading,
  },
  {
    field: offeredShares,
    of: 'quantity',
    unit: 'share',
    before:
      /\b(?:issue|issuance of|offer|offering of|sell|sale of|additional|borrow|planned to be|up to|number of shares to be (?:offered|sold|issued)[^.;]{0,120}(?:be|is))(?: an? (?:additional|aggregate|total)(?: of)?)?(?: up to)?$/i,
    not: /\bissued shares\b|\bmaximum (?:number )?of$/i,
    subject: trancheOf,
  },
  {
    field: offeredShares,
    of: ['number', 'quantity'],
    unit: 'share',
    before: /\bshares \((?:up to|maximum(?: of)?)$/i,
    subject: byHeading,
  },
  {
    field: epsDilution,
    of: 'percent',
    before: /\b(?:earnings|net income|profit) per share\b[^.;]{0,80}$/i,
    after: /^[^.]{0,80}\b(?:issued|issuance|dilut)|^$/i,
  },
  { field: epsDilution, of: 'percent', before: /\bdilut\w{1,20}\b[^.;]{0,60}$/i },
];

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

const prices: readonly Statement[] = [
  {
    field: offerPrice,
    of: ['money', 'blank'],
    label: /\b(?:selling|offer(?:ing)?|issue) price\b/i,
    not: /method/i,
    first: true,
    subject: byHeading,
  },
  {
    field: offerPrice,
    of: 'blank',
    before: /^(?:\(\d+\) )?(?:selling|offer(?:ing)?|issue) price:?$/i,
    subject: byHeading,
  },
];

/**
 * A public offering by its tranches: shares, prices and the days of pricing, subscription, payment, delivery.
 * `(1) Class and Number of Shares to be Offered   4,700,000 shares of common stock`
 */
export const offering: Extractor = {
  id: 'offering',
  summary: 'Shares, prices and days of each tranche of an offering, dilution and lock-up.',
  fields: [
    deliveryDate,
    epsDilution,
    lockUpDays,
    maximumNewShares,
    offeredShares,
    offerPrice,
    paymentBusinessDays,
    paymentDate,
    pricingDate,
    subscriptionDate,
    subscriptionUnit,
    syndicateCoverEnd,
  ],
  statements: [...shares, ...dates, ...prices],
};
