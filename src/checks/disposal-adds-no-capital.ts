import { statedCapitalIncrease } from '../fields/placement.js';
import type { Check } from '../laws/check.js';
import { factOf } from '../model/facts.js';

/** Treasury shares that are disposed of add nothing to stated capital. */
export const disposalAddsNoCapital: Check = {
  id: 'disposal-adds-no-capital',
  summary: 'A disposal of treasury shares increases no stated capital.',
  severity: 'warning',
  law: 'stated_capital_increase is not stated of a disposal of treasury shares',
  why: 'Only new shares add to stated capital: the line was left over from a notice of an issue.',
  needs: [statedCapitalIncrease],
  examples: {
    holds:
      'Notice of Issuance of New Shares as Restricted Stock. Amount of increase in stated capital: 18,513,000 yen',
    fails:
      'Notice of Disposal of Treasury Shares as Restricted Stock. Amount of increase in stated capital: 18,513,000 yen',
  },
  *run({ facts, kinds, outline }) {
    const title = outline.title?.text ?? '';
    const increase = factOf(facts, statedCapitalIncrease);
    const mention = increase?.mentions[0];
    if (!kinds.includes('restricted-stock-allotment') || !increase || !mention) return;
    if (increase.value?.type === 'money' && Number(increase.value.number) === 0) return;
    const disposes = DISPOSAL.test(title) && !ISSUE.test(title);
    yield {
      outcome: disposes ? 'inconsistent' : 'exact',
      message: disposes
        ? `a disposal of treasury shares adds nothing to stated capital, ${mention.quote} is stated`
        : `new shares add ${mention.quote} to stated capital`,
      operands: [{ name: increase.field, fact: increase.id, start: mention.start, end: mention.end }],
    };
  },
};

const DISPOSAL = /\bdispos(?:al|ition|e|ing)\b/i;
const ISSUE = /\bissu(?:e|ance|ing)\b|\bnew shares\b/i;
