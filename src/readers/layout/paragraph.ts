import type { Marker } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Page } from './blocks.js';
import { type Ink, TAB } from './ink.js';
import { indent, isEmpty, type Line } from './line.js';
import { markerAt } from './marker.js';
import { afterEmphasis, skipBlanks } from './opening.js';
import { endsOpen, endsSentence, isFull, startsSmall } from './wrap.js';

/** A paragraph goes on while its lines were broken only for want of room. Returns the line after its last. */
export const textEnd = (page: Page, at: number, heading: boolean): number => {
  let next = at + 1;
  while (next < page.lines.length && continues(page, at, next, heading)) next++;
  return next;
};

const continues = (page: Page, first: number, next: number, heading: boolean): boolean => {
  const { folded, lines, wrapping } = page;
  const before = lines[next - 1]!;
  const line = lines[next]!;
  if (isEmpty(line) || line.furniture) return false;
  if (opensBold(page, next - 1)) return true;
  if (next < page.hungUntil && !heading) return !markerAt(folded, line.from, line.to);
  if (heading || line.gap >= 0) return false;
  const full = isFull(folded, before, line, wrapping);
  if (!full && (before.gap >= 0 || !isCutSentence(folded, before, line))) return false;
  if (isNewParagraph(lines, first, next) || isLead(folded, before, line)) return false;
  return isPlainText(page, before, line, full);
};

/** No mark, heading, table row or tag begins here. */
const isPlainText = ({ folded, tabs }: Page, before: Line, line: Line, full: boolean): boolean => {
  const unit = folded.charCodeAt(line.from);
  if (unit === 0x7c || unit === 0x3c || unit === 0x23) return false;
  if (tabs && line.tab) return false;
  const marker = markerAt(folded, afterEmphasis(folded, line.from, line.to), line.to);
  return !marker || (full && isCited(folded, before, line, marker));
};

/** `figures from` / `2) to 7) according to`: a number that only happens to begin a wrapped line. */
const isCited = (folded: string, before: Line, line: Line, marker: Marker): boolean => {
  if (marker.style === 'bullet') return false;
  if (endsSentence(folded, before.to) || folded.charCodeAt(before.to - 1) === COMMA) return false;
  return startsSmall(folded, skipBlanks(folded, marker.end, line.to));
};

const COMMA = 0x2c;
const COLON = 0x3a;
const STAR = 0x2a;

/** A first line set in, after lines that were not. */
const isNewParagraph = (lines: readonly Line[], first: number, next: number): boolean =>
  next - first > 1 && indent(lines[next]!) >= indent(lines[next - 1]!) + 2;

/** `please click here:` and an address. */
const isLead = (folded: string, before: Line, line: Line): boolean =>
  folded.charCodeAt(before.to - 1) === COLON && folded.startsWith('http', line.from);

const SHORTEST_CUT = 40;

/** In text that is not wrapped: a sentence that somebody broke all the same. */
const isCutSentence = (folded: string, before: Line, line: Line): boolean => {
  if (before.to - before.from < SHORTEST_CUT) return false;
  if (opensParenthesis(folded, before)) return true;
  if (endsSentence(folded, before.to)) return false;
  return startsSmall(folded, line.from) || endsOpen(folded, before.to);
};

const LOOK_BACK = 100;

const opensParenthesis = (folded: string, line: Line): boolean => {
  const tail = folded.slice(Math.max(line.from, line.to - LOOK_BACK), line.to);
  const open = tail.lastIndexOf('(');
  return open >= 0 && tail.indexOf(')', open) < 0;
};

const LONGEST_TITLE_LINE = 400;

/** Bold that a line opens and does not close: a title over two lines. */
const opensBold = ({ folded, lines }: Page, at: number): boolean => {
  const line = lines[at]!;
  if (folded.charCodeAt(line.from) !== STAR || line.to - line.from > LONGEST_TITLE_LINE) return false;
  const words = folded.slice(line.from, line.to);
  let open = false;
  for (let star = words.indexOf('**'); star >= 0; star = words.indexOf('**', star + 2)) open = !open;
  return open;
};

const LONGEST_LABEL = 160;

/** A wide gap between a short label and its value; the first blank of it becomes a tab in plain. */
export const gapOf = (folded: string, line: Line, text: number, ink: Ink): Span | undefined => {
  if (line.gap < 0) return undefined;
  const start = line.gap >= text ? line.gap : laterGap(folded, text, line.to);
  if (start < 0 || start - text > LONGEST_LABEL) return undefined;
  if (endsSentence(folded, start) && folded.charCodeAt(start - 1) !== COLON) return undefined;
  const end = skipBlanks(folded, start, line.to);
  ink.blank(start, end);
  ink.set(start, TAB);
  return { start, end };
};

/** The gap noted for the line was the one after its mark: look behind that. */
const laterGap = (folded: string, text: number, end: number): number => {
  const label = folded.slice(text, Math.min(end, text + LONGEST_LABEL));
  const tab = label.indexOf('\t');
  const blanks = label.indexOf('   ');
  const first = tab < 0 ? blanks : blanks < 0 ? tab : Math.min(tab, blanks);
  return first < 0 ? -1 : text + first;
};
