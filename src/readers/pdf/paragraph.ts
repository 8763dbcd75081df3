import { markerAt } from '../layout/marker.js';
import { endsOpen, endsSentence, startsSmall } from '../layout/wrap.js';
import type { Line } from './line.js';
import type { Word } from './page.js';

/** Lines that were one before a page was too narrow for them. */
export interface Paragraph {
  readonly lines: Line[];
  /** Set right under the one before, as lines of an address are. */
  readonly tight: boolean;
}

/** How far apart lines of one paragraph stand in this file, in ems. */
export interface Pitch {
  readonly usual: number;
}

/** A wider step than this times the usual one begins a paragraph. */
const STEP = 1.28;
/** In ems: what stands so near to a margin stands at it. */
const NEAR = 0.6;

/** Does a line go on with a paragraph, on the same page or after a page break? */
export const goesOn = ({ lines }: Paragraph, line: Line, pitch: Pitch): boolean => {
  const last = lines.at(-1)!;
  if (Math.abs(line.size - last.size) > 0.08 * last.size) return false;
  const turned = isTurned(last, line);
  if (!turned && line.baseline - last.baseline > pitch.usual * STEP * last.size) return false;
  const centred = areCentred(last, line);
  const full = isFull(last, line, centred);
  if (line.gaps.length > 0 && !isMarkGap(line) && !(full && runsOn(last, line))) return false;
  if (!isSameWeight(last, line)) return false;
  if (opensItem(line) && !(full && isCited(last, line))) return false;
  if (turned) return isAligned(lines, line, true) && (runsOn(last, line) || (full && !isEnded(last)));
  if (centred) return full || runsOn(last, line);
  return isAligned(lines, line, false) && (full || isCutSentence(last, line));
};

/** The next line is on another page, or at the top of another column. */
const isTurned = (last: Line, line: Line): boolean =>
  last.page !== line.page || line.baseline < last.baseline - last.size;

/** Bold all through is a heading, unless running text only begins or goes on with bold words. */
const isSameWeight = (last: Line, line: Line): boolean => last.bold === line.bold || runsOn(last, line);

const isEnded = ({ text }: Line): boolean => endsSentence(text, text.length);

/** Its words cannot end here, or the next cannot begin there. */
const runsOn = (last: Line, line: Line): boolean =>
  !isEnded(last) && (startsSmall(line.text, 0) || endsOpen(last.text, last.text.length));

/** The first word of the next line would not have fitted, behind a blank of a quarter of an em. */
const isFull = (last: Line, line: Line, centred: boolean): boolean => {
  const first = line.words[0]!;
  const { left, right, margin, edge, size } = last;
  const begin = centred ? edge : left;
  if (begin + right - left + size / 4 + (first.right - first.left) > margin - size / 10) return true;
  // A date or an amount may be held together: its first word alone would have fitted.
  return right - edge > (margin - edge) * NEARLY && !centred && !isEnded(last);
};

const NEARLY = 0.85;

const LONG = 40;

const isCutSentence = (last: Line, line: Line): boolean =>
  (isUnderValue(last, line) && runsOn(last, line)) ||
  (last.text.length >= LONG && runsOn(last, line) && last.right - last.left > (last.margin - last.edge) / 2);

/** Right under the value of a label. */
const isUnderValue = ({ gaps, words }: Line, { left, size }: Line): boolean =>
  gaps.length > 0 && Math.abs(words[gaps.at(-1)!]!.left - left) < NEAR * size;

/** What begins with a mark begins a block. */
export const opensItem = ({ text, dotted }: Line): boolean => {
  if (dotted) return true;
  const marker = markerAt(text, 0, text.length);
  return marker
    ? !GOES_ON.test(text.slice(marker.end, marker.end + 1))
    : NOTE.test(text) && SAYS.test(text.slice(1));
};

/** `in (10) or` / `(11), the shares`: no item begins so. */
const GOES_ON = /[,;:)\]]/;

const NOTE = /^[*\u203b\u2020\u2021\u00b9\u00b2\u00b3\u2070-\u2079]/;
/** More than marks: a row of stars is a rule. */
const SAYS = /[^*\s]/;

const isMarkGap = ({ gaps, words }: Line): boolean =>
  gaps.length === 1 && gaps[0] === 1 && isShort(words[0]!);
const isShort = ({ text }: Word): boolean => text.length <= 4;

/** `figures from` / `2) to 7) according to`: a number that only happens to begin a line. */
const isCited = (last: Line, { text }: Line): boolean => {
  const marker = markerAt(text, 0, text.length);
  if (!marker || marker.style === 'bullet') return false;
  if (isEnded(last) || last.text.endsWith(',')) return false;
  return startsSmall(text, marker.end + (text[marker.end] === ' ' ? 1 : 0));
};

/** Both stand in the middle of their column, and begin at different places because they are not equally long. */
const areCentred = (last: Line, line: Line): boolean => {
  const near = NEAR * line.size;
  if (Math.abs(last.left - line.left) < near) return false;
  const middle = (line.left + line.right) / 2;
  const column = (line.margin + line.edge) / 2;
  return Math.abs(middle - (last.left + last.right) / 2) < near && Math.abs(middle - column) < 3 * near;
};

/** Where further lines of a paragraph may begin: under its first, its second, or the words after a mark or gap. */
const isAligned = (lines: readonly Line[], line: Line, turned: boolean): boolean => {
  const last = lines.at(-1)!;
  const shift = turned ? line.edge - last.edge : 0;
  return isAlignedAt(lines, line, line.left) || (shift !== 0 && isAlignedAt(lines, line, line.left - shift));
};

const isAlignedAt = (lines: readonly Line[], line: Line, left: number): boolean => {
  const near = NEAR * line.size;
  const last = lines.at(-1)!;
  if (lines.length > 1) return Math.abs(left - last.left) < near;
  const first = lines[0]!;
  if (startsOf(first).some((start) => Math.abs(left - start) < near)) return true;
  return left < first.left && first.left - left < 5 * line.size && !opensItem(first);
};

/** The left edge of a line, of its words after a mark, and after its last gap. */
const startsOf = (line: Line): number[] => {
  const { left, words, gaps, dotted } = line;
  const starts = [left];
  if (opensItem(line) && !dotted) for (const word of words.slice(1, 3)) starts.push(word.left);
  const value = gaps.at(-1);
  if (value !== undefined) starts.push(words[value]!.left);
  return starts;
};

/** The step from line to line that most lines take, in ems of their size. */
export const pitchOf = (lines: readonly Line[]): Pitch => {
  const steps = new Map<number, number>();
  for (let at = 1; at < lines.length; at++) {
    const [last, line] = [lines[at - 1]!, lines[at]!];
    if (isTurned(last, line) || Math.abs(last.size - line.size) > 0.3 || !isLong(last)) continue;
    const step = Math.round(((line.baseline - last.baseline) / line.size) * 20);
    if (step >= 18 && step <= 60) steps.set(step, (steps.get(step) ?? 0) + last.text.length);
  }
  let [usual, most] = [24, 0];
  for (const [step, letters] of steps) if (letters > most) [usual, most] = [step, letters];
  return { usual: usual / 20 };
};

/** Running text fills its lines. */
const isLong = ({ left, right, margin, edge }: Line): boolean => right - left > (margin - edge) * 0.7;
