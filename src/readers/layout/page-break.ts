import type { Draft } from './draft.js';
import type { Ink } from './ink.js';
import { endsOpen, endsSentence, startsSmall } from './wrap.js';

/**
 * A page ends in the middle of a sentence: the paragraph goes on after the footer. Both halves become one
 * block; what stood between (blank lines, furniture) is blank in it.
 */
export const joinBrokenSentences = (folded: string, drafts: readonly Draft[], ink: Ink): Draft[] => {
  const joined: Draft[] = [];
  let last = -1;
  for (const draft of drafts) {
    const before = joined[last];
    if (before && draft.type === 'paragraph' && continuesAfterBreak(folded, before, draft)) {
      joined.length = last + 1;
      ink.blank(before.end, draft.start);
      before.end = draft.end;
      before.after = draft.after;
      continue;
    }
    joined.push(draft);
    if (draft.type !== 'furniture') last = joined.length - 1;
  }
  return joined;
};

/** Short lines end without a stop by nature; only running text can be cut. */
const SHORTEST_CUT = 60;

const continuesAfterBreak = (folded: string, before: Draft, draft: Draft): boolean => {
  if (before.type !== 'paragraph' && before.type !== 'item') return false;
  if (before.end - before.start < SHORTEST_CUT || draft.end - draft.start < 3) return false;
  if (!before.after || before.gap?.end === before.end || endsSentence(folded, before.end)) return false;
  return startsSmall(folded, draft.start) || (endsOpen(folded, before.end) && draft.gap === undefined);
};
