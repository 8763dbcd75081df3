import { meetingDate, meetingOrdinal, releaseDate } from '../fields/identity.js';
import type { Check, Verdict } from '../laws/check.js';
import { type Dated, dayOf, daysOf, operandsOf } from '../laws/dated.js';
import type { Facts } from '../model/facts.js';
import { factOf } from '../model/facts.js';

/** The 16th meeting (2008) comes before the 19th (2011), and that before the 28th (2020). */
export const meetingsInOrder: Check = {
  id: 'meetings-in-order',
  summary:
    'Of two general meetings, the one with the lower ordinal is the earlier; one still to be held is not past.',
  severity: 'error',
  law: 'meeting_ordinal(a) < meeting_ordinal(b) ⇒ meeting_date(a) < meeting_date(b)',
  why: 'Meetings are counted in the order of time: an ordinal or a year is mistyped.',
  needs: [meetingDate, meetingOrdinal, releaseDate],
  examples: {
    holds:
      'the 16th General Meeting held on June 27, 2008 and the 19th General Meeting held on June 28, 2011',
    fails:
      'the 16th General Meeting held on June 27, 2018 and the 19th General Meeting held on June 28, 2011',
  },
  *run({ facts }) {
    const counted = daysOf(facts, meetingDate)
      .flatMap((day) => withOrdinal(facts, day))
      .sort((a, b) => a.ordinal - b.ordinal);
    for (let i = 1; i < counted.length; i++) yield compare(counted[i - 1]!, counted[i]!);
    const released = dayOf(facts, releaseDate);
    if (released) yield* aheadOf(facts, released);
  },
};

interface Counted {
  readonly day: Dated;
  readonly ordinal: number;
}

const withOrdinal = (facts: Facts, day: Dated): Counted[] => {
  const value = factOf(facts, meetingOrdinal, day.subject)?.value;
  return value?.type === 'quantity' ? [{ day, ordinal: Number.parseInt(value.number, 10) }] : [];
};

const compare = (earlier: Counted, later: Counted): Verdict => {
  const holds = earlier.ordinal === later.ordinal || earlier.day.first < later.day.first;
  return {
    outcome: holds ? 'exact' : 'inconsistent',
    message: `meeting ${earlier.ordinal} is dated ${earlier.day.first}, ${holds ? 'before' : 'which is not before'} meeting ${later.ordinal} on ${later.day.first}`,
    operands: operandsOf(earlier.day, later.day),
  };
};

/** A meeting "to be held" lies ahead of the release that says so. */
function* aheadOf(facts: Facts, released: Dated): Iterable<Verdict> {
  for (const day of daysOf(facts, meetingDate)) {
    if (factOf(facts, meetingDate, day.subject)?.qualifier !== 'planned') continue;
    const holds = released.first <= day.first;
    yield {
      outcome: holds ? 'exact' : 'inconsistent',
      subject: day.subject,
      message: `a meeting still to be held is dated ${day.first}, ${holds ? 'after' : 'before'} the release of ${released.first}`,
      expression: 'release_date ≤ meeting_date',
      operands: operandsOf(released, day),
    };
  }
}
