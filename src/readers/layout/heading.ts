import type { Draft } from './draft.js';
import { endsSentence } from './wrap.js';

/**
 * A heading is a short line that says nothing: no stop at its end, and something follows it. Marked `#`, bold,
 * in capitals, numbered and alone, or like a title before running text; structure decides what it heads.
 */
export const markHeadings = (folded: string, drafts: readonly Draft[]): void => {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]!;
    if (draft.type !== 'paragraph' && draft.type !== 'item') continue;
    if (draft.end - draft.start > LONGEST || draft.gap) continue;
    if (draft.marker ? isNumberedHeading(folded, drafts, at) : isPlainHeading(folded, drafts, at))
      draft.type = 'heading';
  }
};

const LONGEST = 240;
const LONGEST_TITLE = 120;

const isNumberedHeading = (folded: string, drafts: readonly Draft[], at: number): boolean => {
  const draft = drafts[at]!;
  if (draft.bulleted || !isCapital(folded, draft)) return false;
  if (STATES.test(folded.slice(draft.marker!.end, draft.end))) return false;
  const next = follower(drafts, at);
  if (!next || isListed(drafts, at)) return false;
  if (!(draft.before && draft.after) && draft.indent > 0) return false;
  return next.type !== 'item' || isFirst(next);
};

/** A sentence, or a label with its value: `(2) Maximum number of rights: 135`. */
const STATES = /(?:(?<!etc)[.;。]|: ?[^ :][^:]{0,200})$/;

/** The words begin with a capital, a quote or no letter of ours at all (Japanese). */
const isCapital = (folded: string, draft: Draft): boolean => {
  const words = folded.slice(draft.marker?.end ?? draft.start, draft.end);
  return /^[ *_]{0,8}(?:[A-Z"'(<]|[^\x00-\x7f])/.test(words);
};

const isFirst = (draft: Draft): boolean => draft.marker?.number === 1 || draft.marker?.number === undefined;

/** An item right before or right after it continues the same count: then all are items of one list. */
const isListed = (drafts: readonly Draft[], at: number): boolean => {
  const draft = drafts[at]!;
  const before = preceder(drafts, at);
  const next = follower(drafts, at);
  return (
    (before?.type === 'item' && isNextOf(before, draft)) || (next?.type === 'item' && isNextOf(draft, next))
  );
};

const isNextOf = (one: Draft, other: Draft): boolean =>
  one.marker?.style === other.marker?.style &&
  one.marker?.number !== undefined &&
  other.marker?.number === one.marker.number + 1;

const follower = (drafts: readonly Draft[], at: number): Draft | undefined => {
  let next = at + 1;
  while (drafts[next]?.type === 'furniture') next++;
  return drafts[next];
};

const preceder = (drafts: readonly Draft[], at: number): Draft | undefined => {
  let before = at - 1;
  while (drafts[before]?.type === 'furniture') before--;
  return drafts[before];
};

const isPlainHeading = (folded: string, drafts: readonly Draft[], at: number): boolean => {
  const draft = drafts[at]!;
  const words = folded.slice(draft.start, draft.end);
  if (BOLD.test(words)) return !/[.,;]["')]{0,2}[*_]{1,4}$/.test(words) || words.length < 40;
  if (!draft.before || !draft.after || words.length > LONGEST_TITLE) return false;
  if (/^<[A-Z][^<>]{1,80}>|^【/.test(words) && !endsSentence(folded, draft.end)) return true;
  if (ABOUT.test(words)) return true;
  if (CONTACT.test(words) || /[.,;:!?]["')]{0,2}$/.test(words)) return false;
  const next = follower(drafts, at);
  if (!next || isAnswer(drafts, at)) return false;
  return isCapitals(words) ? next.type !== 'heading' : isTitle(folded, words, next);
};

/** Right under a numbered or `#` heading stands what it asks for: `No relevant matters`. */
const isAnswer = (drafts: readonly Draft[], at: number): boolean => {
  const before = preceder(drafts, at);
  return before?.type === 'heading' && (before.marker !== undefined || before.hashes > 0);
};

const BOLD = /^\*{2,3}[^*\s](?:[^*]{0,300})\*{2,3}:?$|^__[^_\s][^_]{0,300}__:?$/;
const ABOUT = /^About [A-Z][^.:]{0,80}$/;
/** An address, a telephone number, a date: lines of a letterhead. */
const CONTACT = /@|www\.|https?:|[a-z]\.[a-z]{2,}|\+?[0-9][0-9 ()-]{6,}[0-9]|\b(?:19|20)[0-9]{2}$/i;

const isCapitals = (words: string): boolean =>
  words.length >= 8 && words.includes(' ') && /[A-Z]{3}/.test(words) && !/[a-z]/.test(words);

/** Like a title: a capital, a few words, and running text after it. */
const isTitle = (folded: string, words: string, next: Draft): boolean =>
  /^["'(]?[A-Z]/.test(words) && words.length <= 100 && isRunning(folded, next);

const isRunning = (folded: string, draft: Draft): boolean =>
  draft.type === 'table' ||
  (draft.type === 'paragraph' &&
    draft.end - draft.start >= 100 &&
    /[.:!?。]["')\]*_]{0,5}$/.test(folded.slice(draft.end - 8, draft.end)));
