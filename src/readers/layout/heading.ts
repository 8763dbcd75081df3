import type { Draft } from './draft.js';
import { endsSentence } from './wrap.js';

/**
 * A heading is a short line that says nothing: no stop at its end, and something follows it. Bold, in
 * capitals, numbered and alone, or like a title before running text; structure decides what it heads.
 */
export const markHeadings = (folded: string, drafts: readonly Draft[]): void => {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]!;
    if (draft.type !== 'paragraph' && draft.type !== 'item') continue;
    if (draft.end - draft.start > LONGEST || draft.gap) continue;
    if (draft.marker ? isNumberedHeading(folded, drafts, at) : isPlainHeading(folded, drafts, at)) {
      draft.type = 'heading';
      draft.level = 1;
    }
  }
};

const LONGEST = 240;
const LONGEST_TITLE = 120;

const isNumberedHeading = (folded: string, drafts: readonly Draft[], at: number): boolean => {
  const draft = drafts[at]!;
  if (draft.bulleted || (draft.indent > 0 && !(draft.before && draft.after))) return false;
  const next = follower(drafts, at);
  if (!next || isListed(drafts, at, next) || (next.type === 'item' && !isFirst(next))) return false;
  const words = folded.slice(draft.marker!.end, draft.end);
  return CAPITAL.test(words) && !STATES.test(words);
};

/** The words begin with a capital, a quote or no letter of ours at all (Japanese). */
const CAPITAL = /^[ \t*_]{0,8}(?:[A-Z"'(<]|[^\x00-\x7f])/;

/** A sentence, or a label with its value: `(2) Maximum number of rights: 135`. */
const STATES = /(?:(?<!etc)[.;。]|: ?[^ :][^:]{0,200})$/;

const isFirst = (draft: Draft): boolean => draft.marker?.number === 1 || draft.marker?.number === undefined;

/** An item right before or right after it continues the same count: then all are items of one list. */
const isListed = (drafts: readonly Draft[], at: number, next: Draft): boolean => {
  const before = preceder(drafts, at);
  if (before?.type === 'item' && isNextOf(before, drafts[at]!)) return true;
  return next.type === 'item' && isNextOf(drafts[at]!, next);
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
  if (draft.bold) return isShortOrOpen(folded.slice(draft.start, draft.end));
  if ('*_'.includes(folded[draft.start]!)) return isBoldHeading(folded.slice(draft.start, draft.end));
  if (!draft.before || !draft.after || draft.end - draft.start > LONGEST_TITLE) return false;
  const words = folded.slice(draft.start, draft.end);
  if (/^(?:<[A-Z][^<>]{1,80}>|【)/.test(words)) return !endsSentence(folded, draft.end);
  if (ABOUT.test(words)) return true;
  if (/[.,;:!?]["')]{0,2}$/.test(words) || CONTACT.test(words) || FIGURE.test(words)) return false;
  const next = follower(drafts, at);
  if (!next || isAnswer(drafts, at)) return false;
  return isCapitals(words) ? next.type !== 'heading' : isTitle(folded, words, next);
};

/** `**Use of Proceeds**` alone on its line; a bold sentence is no heading. */
const isBoldHeading = (words: string): boolean => BOLD.test(words) && isShortOrOpen(words);

const isShortOrOpen = (words: string): boolean =>
  words.length < 40 || !/[.,;]["')]{0,2}[*_]{0,4}$/.test(words);

const BOLD = /^\*{2,3}[^*\s][^*]{0,300}\*{2,3} ?:?$|^__[^_\s][^_]{0,300}__:?$/;
const ABOUT = /^About [A-Z][^.:]{0,80}$/;
/** An address, a telephone number, a figure or year at the end: lines of a letterhead. */
const CONTACT = /@|www\.|https?:|[a-z]\.[a-z]{2}|\+[0-9]|[0-9][0-9 ()-]{5,20}[0-9]|\b[0-9]{4,6}$/i;

/** `Total: JPY83,781,000`: a label and its figure. */
const FIGURE = /^[^:]{1,60}: ?(?:[A-Z]{2,3}[$ ]?|[$¥€£])?[0-9][^:]{0,50}$/;

/** Right under a numbered or `#` heading stands what it asks for: `No relevant matters`. */
const isAnswer = (drafts: readonly Draft[], at: number): boolean => {
  const before = preceder(drafts, at);
  return before?.type === 'heading' && (before.marker !== undefined || before.hashed);
};

/** `FORWARD-LOOKING STATEMENTS`, but not `NYSE - GUT` nor `ALEX 51,057`. */
const isCapitals = (words: string): boolean => /^[^a-z]{12,}$/.test(words) && CAPITAL_WORDS.test(words);

const CAPITAL_WORDS = /[A-Z]{3}[^A-Z].{0,80}[A-Z]{4}(?:[^0-9]{0,20}|.{0,6}-K)$/;

/** Like a title: a capital, a few words, and running text, a table or bullets after it. */
const isTitle = (folded: string, words: string, next: Draft): boolean =>
  /^["'(]?[A-Z]/.test(words) && words.length <= 100 && isRunning(folded, next);

const isRunning = (folded: string, draft: Draft): boolean =>
  draft.type === 'table' ||
  draft.bulleted ||
  (draft.type === 'paragraph' && draft.end - draft.start >= 100 && endsSentence(folded, draft.end));
