import type { Marker } from '../../model/document.js';
import type { Page } from './blocks.js';
import type { Draft } from './draft.js';
import { BLANK, type Ink } from './ink.js';
import { isBlank, type Line } from './line.js';
import { inSequence, isCapitalRoman, isInitial, markerAt } from './marker.js';

/** What stands before the words of a block: `### 3. Use of Proceeds`, `- (3) Payment Date`, `**1. Name**`. */
export interface Opening {
  /** Where the block begins: at its mark, or at its first word. */
  readonly start: number;
  /** Where its words begin. */
  readonly text: number;
  /** Number of `#`, or 0. */
  readonly hashes: number;
  readonly marker: Marker | undefined;
  readonly bulleted: boolean;
}

/** Reads the signs before the words; hashes (those behind, too) and bullets are blanked in plain, numbers stay. */
export const openingOf = (page: Page, line: Line): Opening => {
  const { folded, drafts, ink } = page;
  const first = page.marks ? folded.charCodeAt(line.from) : 0;
  const hashes = first === HASH ? hashesAt(folded, line) : 0;
  const start = hashes > 0 ? skipBlanks(folded, line.from + hashes, line.to) : line.from;
  if (hashes > 0) blankHashes(folded, line, start, ink);
  const found = markerAt(folded, afterEmphasis(folded, start, line.to), line.to);
  if (!found || isInitial(found, page.numerals))
    return { start, text: start, hashes, marker: undefined, bulleted: false };
  if (isCapitalRoman(found)) page.numerals.last = found.number ?? 0;
  const bulleted = found.style === 'bullet';
  const marker = bulleted ? throughBullet(folded, found, line, ink) : inSequence(found, lastMarker(drafts));
  return { start: marker.start, text: skipBlanks(folded, marker.end, line.to), hashes, marker, bulleted };
};

const HASH = 0x23;
const STAR = 0x2a;

/** A bullet before `(3)` is only how the converter writes a list: the mark is `(3)`. */
const throughBullet = (folded: string, bullet: Marker, line: Line, ink: Ink): Marker => {
  const inner = skipBlanks(folded, bullet.end, line.to);
  ink.blank(bullet.start, bullet.end);
  const mark = markerAt(folded, afterEmphasis(folded, inner, line.to), line.to);
  return mark && mark.style !== 'bullet' ? mark : bullet;
};

const LOOK_BACK = 4;

/** The last mark, if it is not long ago. */
const lastMarker = (drafts: readonly Draft[]): Marker | undefined => {
  for (let at = drafts.length - 1; at >= 0 && at >= drafts.length - LOOK_BACK; at--)
    if (drafts[at]!.marker) return drafts[at]!.marker;
  return undefined;
};

/** The next inked place. */
export const skipBlanks = (folded: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isBlank(folded.charCodeAt(at))) at++;
  return at;
};

/** `**1.` is marked `1.`; a lone star is a bullet. */
export const afterEmphasis = (folded: string, start: number, end: number): number => {
  let at = start;
  while (at < end && folded.charCodeAt(at) === STAR) at++;
  return at > start && at < end && !isBlank(folded.charCodeAt(at)) ? at : start;
};

/** `## Reason ##` */
const blankHashes = (folded: string, line: Line, start: number, ink: Ink): void => {
  ink.blank(line.from, start);
  let at = line.to;
  while (at > start && folded.charCodeAt(at - 1) === HASH) at--;
  if (at < line.to && isBlank(folded.charCodeAt(at - 1))) ink.blank(at, line.to);
};

/** One to six `#` and a blank. */
const hashesAt = (folded: string, line: Line): number => {
  let at = line.from;
  while (folded.charCodeAt(at) === HASH) at++;
  const hashes = at - line.from;
  return hashes <= 6 && at < line.to && folded.charCodeAt(at) === BLANK ? hashes : 0;
};
