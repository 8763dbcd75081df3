import { meetingDate, meetingOrdinal } from '../fields/identity.js';
import type { Check, Verdict } from '../laws/check.js';
import { majority } from '../laws/majority.js';
import type { Evidence } from '../model/evidence.js';
import { factOf, factsOf } from '../model/facts.js';
import type { Fact } from '../model/release.js';

/** Annual meetings count up one a year: the 16th in 2008, the 19th in 2011, the 28th in 2020. */
export const meetingOrdinalsFitYears: Check = {
  id: 'meeting-ordinals-fit-years',
  summary: 'The ordinals of annual meetings move with their years.',
  severity: 'warning',
  law: 'year − ordinal = constant, for annual meetings of one company',
  why: 'An annual meeting is held once a year, so an ordinal that is off against the others is a mistyped ordinal or a mistyped year.',
  needs: [meetingOrdinal, meetingDate],
  examples: {
    holds:
      'The cap was approved at the 16th Ordinary General Meeting of Shareholders held on June 27, 2008. Stock options were approved at the 19th Ordinary General Meeting of Shareholders held on June 28, 2011. The proposal is submitted to the 28th Ordinary General Meeting of Shareholders scheduled on June 24, 2020.',
    fails:
      'The cap was approved at the 16th Ordinary General Meeting of Shareholders held on June 27, 2008. Stock options were approved at the 18th Ordinary General Meeting of Shareholders held on June 28, 2011. The proposal is submitted to the 28th Ordinary General Meeting of Shareholders scheduled on June 24, 2020.',
  },
  run,
};

interface Meeting {
  readonly ordinal: Fact;
  readonly date: Fact;
  readonly number: number;
  readonly year: number;
}

function* run({ document, facts }: Evidence): Iterable<Verdict> {
  const meetings = factsOf(facts, meetingOrdinal).flatMap((ordinal) => {
    const date = factOf(facts, meetingDate, ordinal.subject);
    const meeting = date && pair(ordinal, date);
    return meeting && isAnnual(meeting, document.plain) ? [meeting] : [];
  });
  if (meetings.length < 2) return;
  const offset = majority(meetings.map(({ year, number }) => year - number));
  for (const meeting of meetings) yield judge(meeting, offset, meetings.length);
}

const pair = (ordinal: Fact, date: Fact): Meeting | undefined => {
  if (ordinal.value?.type !== 'quantity' || date.value?.type !== 'date') return undefined;
  return { ordinal, date, number: Number(ordinal.value.number), year: Number(date.value.date.slice(0, 4)) };
};

/** Extraordinary and class meetings have counts of their own, or none. */
const isAnnual = ({ ordinal }: Meeting, plain: string): boolean => {
  const mention = ordinal.mentions[0];
  return mention !== undefined && !OTHER.test(plain.slice(mention.end, mention.end + 40));
};

const OTHER = /^.{0,12}\b(?:extraordinary|special|class|board|臨時)/i;

const judge = (meeting: Meeting, offset: number | undefined, among: number): Verdict => {
  const { ordinal, date, number, year } = meeting;
  const operands = [ordinal, date].flatMap(({ id, field, mentions }) =>
    mentions.slice(0, 1).map(({ start, end }) => ({ name: field, fact: id, start, end })),
  );
  const base = { subject: ordinal.subject, operands, expression: 'year − ordinal = constant' };
  const message = `meeting ${number} in ${year}`;
  if (offset === undefined) {
    const reason = `${among} meetings do not agree on one offset, and none is in the majority`;
    return { ...base, outcome: 'undetermined', message, reason };
  }
  if (year - number === offset) return { ...base, outcome: 'exact', message: `${message} fits the others` };
  const [place] = ordinal.mentions;
  return {
    ...base,
    outcome: 'inconsistent',
    message: `${message} does not fit the other meetings: ${year} would be number ${year - offset}`,
    stated: String(number),
    computed: String(year - offset),
    ...(place && {
      suspect: {
        start: place.start,
        end: place.end,
        probable: String(year - offset),
        explanation: `the other meetings put number ${number} in ${number + offset}: the ordinal or the year is off`,
      },
    }),
  };
};
