import { correctedAfter, correctedBefore } from '../fields/correction.js';
import type { Check, Verdict } from '../laws/check.js';
import type { Evidence } from '../model/evidence.js';
import { factOf, factsOf } from '../model/facts.js';
import type { Fact } from '../model/release.js';

/** What stands after a correction is not what stood before it. */
export const correctionChangesSomething: Check = {
  id: 'correction-changes-something',
  summary: 'What a correction puts right reads otherwise after it than before.',
  severity: 'error',
  law: 'corrected_before ≠ corrected_after',
  why: 'The wrong version was copied into both places, so that nobody learns what is right.',
  needs: [correctedBefore, correctedAfter],
  examples: {
    holds: 'The record date should read "June 14, 2024" instead of "June 4, 2024".',
    fails: 'The record date should read "June 14, 2024" instead of "June 14, 2024".',
  },
  run,
};

function* run({ facts }: Evidence): Iterable<Verdict> {
  for (const before of factsOf(facts, correctedBefore)) {
    const after = factOf(facts, correctedAfter, before.subject);
    if (after) yield compare(before, after);
  }
}

const compare = (before: Fact, after: Fact): Verdict => {
  const operands = [before, after].flatMap((fact) =>
    fact.mentions.slice(0, 1).map(({ start, end }) => ({ name: fact.field, fact: fact.id, start, end })),
  );
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const { subject } = before;
  if (was !== is)
    return { outcome: 'exact', subject, message: 'what was corrected reads otherwise now', operands };
  if (was.length <= SHORT)
    return { outcome: 'inconsistent', subject, message: `the correction leaves ${was} as it was`, operands };
  return {
    outcome: 'undetermined',
    subject,
    message: 'both versions read alike',
    reason: 'what was struck or underlined in a longer passage may be lost',
    operands,
  };
};

/** In longer passages, marks of what changed may be lost with the layout. */
const SHORT = 120;

const wordsOf = ({ value }: Fact): string =>
  value?.type === 'text'
    ? value.text
        .replace(/\s{1,40}/g, ' ')
        .trim()
        .toLowerCase()
    : '';
