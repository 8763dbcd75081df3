import { addDays } from '../calendar/day.js';
import { releaseDate } from '../fields/identity.js';
import { closingDate } from '../fields/placement.js';
import type { Check } from '../laws/check.js';
import { type Dated, dayOf, daysOfLaw, operandsOf } from '../laws/dated.js';

/** Priced on February 13, closed on February 18. */
export const closingNearRelease: Check = {
  id: 'closing-near-release',
  summary:
    'An offering that is priced closes a few trading days later, one that has closed a few days before.',
  severity: 'note',
  law: '|closing_date − release_date| ≤ 14 days',
  why: 'Offerings settle one to five trading days after pricing: another month is a date left over.',
  needs: [closingDate, releaseDate],
  examples: {
    holds: 'MIAMI, Feb. 13, 2025. The public offering is expected to close on February 18, 2025.',
    fails: 'MIAMI, Feb. 13, 2025. The public offering is expected to close on January 18, 2025.',
  },
  *run({ facts, kinds }) {
    if (!kinds.includes('offering-pricing')) return;
    const [closed, released] = [dayOf(facts, closingDate), dayOf(facts, releaseDate)];
    if (!closed || !released) return;
    yield {
      outcome: isNear([closed, released]) ? 'exact' : 'inconsistent',
      message: `the offering closes on ${closed.first}, the release is of ${released.first}`,
      operands: operandsOf(closed, released),
      ...daysOfLaw([closed, released], isNear),
    };
  },
};

const isNear = ([closed, released]: readonly [Dated, Dated]): boolean =>
  closed.first >= (addDays(released.first, -FEW) ?? '') &&
  closed.first <= (addDays(released.first, FEW) ?? '9');

const FEW = 14;
