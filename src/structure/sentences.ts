import type { Span } from '../model/span.js';

/**
 * Where sentences start in a block. A full stop ends one only before a blank and a new start, and not after an
 * abbreviation, an initial or a list number: "Nomura Securities Co., Ltd. acts" is one sentence.
 */
export const sentenceStarts = (plain: string, span: Span): number[] => {
  const starts = [span.start];
  ENDS.lastIndex = span.start;
  for (let match = ENDS.exec(plain); match && match.index < span.end; match = ENDS.exec(plain)) {
    const at = match.index;
    const code = plain.charCodeAt(at);
    const next = code <= NEWLINE || code === KUTEN ? at + 1 : nextSentence(plain, at, span);
    if (next > 0) starts.push(next);
  }
  return starts;
};

/** A stop of any kind before a blank or a closing mark; the gap between cells or blocks. */
const ENDS = /[.?!](?=[ ")'])|[\t\n。]/g;

const NEWLINE = 10;
const STOP = 46;
const KUTEN = 0x3002;

/** Where the next sentence starts behind a stop and what closes with it; 0 when the stop ends none. */
const nextSentence = (plain: string, at: number, span: Span): number => {
  let end = at + 1;
  while (end < span.end && CLOSERS.includes(plain.charAt(end))) end++;
  if (end >= span.end || plain.charCodeAt(end) !== 32) return 0;
  let next = end;
  while (next < span.end && next < end + 40 && plain.charCodeAt(next) === 32) next++;
  if (!startsSentence(plain, next)) return 0;
  return plain.charCodeAt(at) === STOP && abbreviated(plain, at, span.start) ? 0 : end;
};

const CLOSERS = `")'`;

const startsSentence = (plain: string, at: number): boolean => {
  const code = plain.charCodeAt(at);
  return (
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code > 127 ||
    OPENERS.includes(plain.charAt(at))
  );
};

const OPENERS = `("'<[*$`;

/** The word before the stop: an initial, a number that opens the block, or a known abbreviation. */
const abbreviated = (plain: string, at: number, from: number): boolean => {
  let start = at;
  while (start > from && at - start < 12 && isWordCode(plain.charCodeAt(start - 1))) start--;
  const word = plain.slice(start, at);
  if (word.length === 0) return false;
  if (/^\d{1,2}$/.test(word)) return start - from < 4;
  if (word.length === 1) return true;
  return word.includes('.') || ABBREVIATIONS.has(word);
};

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === STOP;

const ABBREVIATIONS = new Set(
  (
    'Co Inc Ltd Corp No Nos Mr Mrs Ms Dr Prof St Jr Sr Messrs Calif Mass Minn Fla Conn Tenn Wash Colo Ariz Ill Ind ' +
    'Ind Mich Nev Ore Okla Tex Wis Penn Pref Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec vs etc al approx Art ' +
    'Arts Sec Para Vol Fig Ref Ext Tel Dept Ave Blvd Bros LLC Bhd Sdn Pte Pty cf incl excl'
  ).split(' '),
);

/** The sentence around an offset, given the starts of its block. */
export const sentenceAt = (starts: readonly number[], span: Span, offset: number): Span => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return { start: starts[low - 1] ?? span.start, end: starts[low] ?? span.end };
};
