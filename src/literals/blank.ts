import type { BlankLiteral } from '../model/literal.js';
import { endsCell, isBorder, matchAt, startsCell } from './window.js';

/**
 * Places where a release says that a value is missing: "-" or "N/A" filling a cell, "undetermined" and
 * "to be determined" anywhere. Missing is not zero and not an error.
 */
const WORDS =
  /(undetermined|not (?:yet )?(?:been )?(?:determined|decided|fixed)|to be (?:determined|decided|announced|fixed)|tbd|tba)(?![a-z])/iy;
const NOT_GIVEN = /(?:n\/a|n\.a\.?|nil|na|n\.m\.?|nm|not applicable|not available)(?![a-z])/iy;
const JAPANESE = /(未定|未確定)|(該当なし|該当事項なし|なし)/y;

export const readBlankWords = (text: string, at: number): BlankLiteral | undefined => {
  const words = matchAt(WORDS, text, at);
  if (words) return { type: 'blank', start: at, end: at + words[0].length, means: 'undetermined' };
  const absent = matchAt(NOT_GIVEN, text, at);
  if (!absent) return undefined;
  const end = at + absent[0].length;
  // Abbreviations are words of their own in running text; only a cell of nothing else says "no value".
  const alone = startsCell(text, at) && endsCell(text, end);
  return alone || /^n\/a$/i.test(absent[0])
    ? { type: 'blank', start: at, end, means: 'not-given' }
    : undefined;
};

export const readJapaneseBlank = (text: string, at: number): BlankLiteral | undefined => {
  const match = matchAt(JAPANESE, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  if (match[1] !== undefined) return { type: 'blank', start: at, end, means: 'undetermined' };
  return startsCell(text, at) && endsCell(text, end)
    ? { type: 'blank', start: at, end, means: 'not-given' }
    : undefined;
};

/** One to three dashes that fill a cell; `at` is the last of them. A rule across a line is longer or alone. */
export const readDash = (text: string, at: number): BlankLiteral | undefined => {
  let start = at;
  while (at - start < 3 && text.charCodeAt(start - 1) === 45) start -= 1;
  if (!startsCell(text, start) || !endsCell(text, at + 1)) return undefined;
  const count = at + 1 - start;
  if (count > 2 && !besideCell(text, start, at + 1)) return undefined;
  return count > 3 ? undefined : { type: 'blank', start, end: at + 1, means: 'not-given' };
};

const besideCell = (text: string, start: number, end: number): boolean => {
  let from = start;
  while (start - from < 40 && text.charCodeAt(from - 1) === 32) from -= 1;
  let to = end;
  while (to - end < 40 && text.charCodeAt(to) === 32) to += 1;
  return (
    (isBorder(text.charCodeAt(from - 1)) && text.charCodeAt(from - 1) === 9) || text.charCodeAt(to) === 9
  );
};
