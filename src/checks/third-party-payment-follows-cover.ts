import { businessDaysBetween } from '../calendar/business-days.js';
import { syndicateCoverEnd } from '../fields/offering.js';
import { paymentDate } from '../fields/rights.js';
import type { Check } from '../laws/check.js';
import { dayOf, operandsOf } from '../laws/dated.js';

/** The cover ends on July 29, 2013; the third party pays on August 5, five business days later. */
export const thirdPartyPaymentFollowsCover: Check = {
  id: 'third-party-payment-follows-cover',
  summary: 'A third-party allotment is usually paid five business days after the syndicate cover ends.',
  severity: 'note',
  law: 'payment_date[third-party] = syndicate_cover_end + 5 business days',
  why: 'Another number of days is unusual: one of the two dates may be mistyped.',
  needs: [paymentDate, syndicateCoverEnd],
  examples: {
    holds: 'Syndicate cover until July 29, 2013. Third-party allotment, payment date: August 5, 2013',
    fails: 'Syndicate cover until July 29, 2013. Third-party allotment, payment date: July 26, 2013',
  },
  *run({ facts }) {
    const [cover, paid] = [dayOf(facts, syndicateCoverEnd), dayOf(facts, paymentDate, 'third-party')];
    const days = cover && paid && businessDaysBetween(cover.last, paid.first, 'JP');
    if (!cover || !paid || days === undefined) return;
    const message = `${days} business days lie between the end of the cover on ${cover.last} and the payment on ${paid.first}`;
    const base = { message, computed: String(days), operands: operandsOf(cover, paid) };
    if (days === 5) yield { ...base, outcome: 'exact' };
    else if (days > 0 && days <= 10)
      yield { ...base, outcome: 'undetermined', reason: 'five is usual, not required' };
    else yield { ...base, outcome: 'inconsistent' };
  },
};
