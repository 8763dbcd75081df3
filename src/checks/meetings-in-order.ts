import { meetingDate, meetingOrdinal } from '../fields/identity.js';
import type { Check, Verdict } from '../laws/check.js';
import { type Dated, daysOf, operandsOf } from '../laws/dated.js';
import type { Facts } from '../model/facts.js';
import { factOf } from '../model/facts.js';

/** The 16th meeting (2008) comes before the 19th (2011), and that before the 28th (2020). */
export const meetingsInOrder: Check = {
  id: 'meetings-in-order',
  summary: 'Of two general meetings, the one with the lower ordinal is the earlier.',
  severity: 'error',
  law: 'meeting_ordinal(a) < meeting_ordinal(b) ⇒ meeting_date(a) < meeting_date(b)',
  why: 'Meetings are counted in the order of time: an ordinal or a year is mistyped.',
  needs: [meetingDate, meetingOrdinal],
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
