import type { Extractor } from '../extraction/extractor.js';
import type { Located, Statement } from '../extraction/statement.js';
import { trancheOf, trancheOfHeading } from '../extraction/tranche.js';
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
import { dates } from './placement/tranche-days.js';

const byHeading = ({ context }: Located): string | undefined => trancheOfHeading(context.heading);

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
