import { addBusinessDays } from '../calendar/business-days.js';
import { resolutionDate } from '../fields/identity.js';
import { priceDate } from '../fields/placement.js';
import type { Check } from '../laws/check.js';
import { type Dated, dayOf, daysOfLaw, operandsOf } from '../laws/dated.js';

/** A board that resolves on July 28 takes the closing price of July 27. */
export const priceDateBeforeResolution: Check = {
  id: 'price-date-before-resolution',
  summary: 'Shares allotted as pay are priced at the close of the last business day before the resolution.',
  severity: 'warning',
  law: 'price_date = the business day before resolution_date',
  why: 'Another day is a date left over from an earlier notice, or a price that no longer is the market’s.',
  needs: [priceDate, resolutionDate],
  examples: {
    holds:
      'The Board resolved on July 28, 2023. The price is the closing price on July 27, 2023 (the business day before the resolution).',
    fails:
      'The Board resolved on July 28, 2023. The price is the closing price on July 26, 2023 (the business day before the resolution).',
  },
  *run({ facts, kinds }) {
    if (!kinds.includes('restricted-stock-allotment')) return;
    const [priced, resolved] = [dayOf(facts, priceDate), dayOf(facts, resolutionDate)];
    if (!priced || !resolved) return;
    const due = addBusinessDays(resolved.first, -1, 'JP');
    if (due === undefined) return;
    const holds = ([price, day]: readonly [Dated, Dated]) =>
      price.first === addBusinessDays(day.first, -1, 'JP');
    yield {
      outcome: priced.first === due ? 'exact' : 'inconsistent',
      message: `the price is that of ${priced.first}, the business day before the resolution of ${resolved.first} is ${due}`,
      stated: priced.first,
      computed: due,
      operands: operandsOf(priced, resolved),
      ...daysOfLaw([priced, resolved], holds),
    };
  },
};
