import type { Marker, TableBlock } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Draft } from './draft.js';
import { fixedTable } from './fixed-table.js';
import { BLANK, type Ink, TAB } from './ink.js';
import { indent, isBlank, isEmpty, type Line } from './line.js';
import { inSequence, markerAt } from './marker.js';
import { pipeTable } from './pipe-table.js';
import { tabTable } from './tab-table.js';
import { endsSentence, isFull, startsSmall, type Wrapping } from './wrap.js';

/**
 * Lines fall into blocks: a table where rows follow one another, a line of its own where a mark or a heading
 * begins, else as many lines as were one before somebody wrapped them.
 */
export const draftBlocks = (
  folded: string,
  lines: readonly Line[],
  wrapping: Wrapping,
  ink: Ink,
): Draft[] => {
  const page: Page = {
    folded,
    lines,
    wrapping,
    ink,
    tabs: folded.includes('\t'),
    lineUntil: 0,
    textUntil: 0,
    drafts: [],
  };
  for (let at = 0; at < lines.length; ) at = isEmpty(lines[at]!) ? at + 1 : draftAt(page, at);
  return page.drafts;
};

interface Page {
  readonly folded: string;
  readonly lines: readonly Line[];
  readonly wrapping: Wrapping;
  readonly ink: Ink;
  readonly tabs: boolean;
  /** Lines before this one were tried as a tab table and are none. */
  lineUntil: number;
  /** The same for a table of fixed columns. */
  textUntil: number;
  readonly drafts: Draft[];
}

/** Makes the block that begins at a line and returns the line after it. */
const draftAt = (page: Page, at: number): number => {
  if (page.lines[at]!.furniture) return furniture(page, at);
  const table = tableAt(page, at);
  if (!table) return textAt(page, at);
  page.drafts.push({ ...edges(page, at, table.next), ...tableDraft(table.block) });
  return table.next;
};

const tableDraft = (table: TableBlock) =>
  ({
    type: 'table',
    start: table.start,
    end: table.end,
    hashes: 0,
    indent: 0,
    bulleted: false,
    table,
  }) as const;

const tableAt = (page: Page, at: number): { block: TableBlock; next: number } | undefined => {
  const { folded, lines, ink } = page;
  const pipes = pipeTable(folded, lines, at, ink);
  if (pipes) return pipes;
  return (page.tabs ? tabTableAt(page, at) : undefined) ?? fixedTableAt(page, at);
};

const tabTableAt = (page: Page, at: number): { block: TableBlock; next: number } | undefined => {
  const { folded, lines, ink } = page;
  if (at < page.lineUntil) return undefined;
  const { block, next } = tabTable(folded, lines, at, ink);
  page.lineUntil = next;
  return block && { block, next };
};

/** Only where a line has a wide gap, or is set in deep above one that has. */
const fixedTableAt = (page: Page, at: number): { block: TableBlock; next: number } | undefined => {
  const { folded, lines, ink } = page;
  if (at < page.textUntil || !beginsColumns(lines, at)) return undefined;
  const { block, next } = fixedTable(folded, lines, at, ink);
  if (!block) page.textUntil = next;
  return block && { block, next };
};

const beginsColumns = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at]!;
  return line.gap >= 0 || (indent(line) >= 16 && lines.slice(at + 1, at + 4).some((next) => next.gap >= 0));
};

const furniture = (page: Page, at: number): number => {
  let next = at;
  while (next < page.lines.length && page.lines[next]!.furniture && !isEmpty(page.lines[next]!)) next++;
  const span = { start: page.lines[at]!.from, end: page.lines[next - 1]!.to };
  page.ink.blank(span.start, span.end);
  page.drafts.push({
    ...span,
    type: 'furniture',
    hashes: 0,
    indent: 0,
    bulleted: false,
    ...edges(page, at, next),
  });
  return next;
};

const edges = (page: Page, at: number, next: number): { before: boolean; after: boolean } => ({
  before: isEdge(page.lines[at - 1]),
  after: isEdge(page.lines[next]),
});

const isEdge = (line: Line | undefined): boolean => !line || isEmpty(line) || line.furniture;

const textAt = (page: Page, at: number): number => {
  const { folded, ink } = page;
  const line = page.lines[at]!;
  const opening = openingOf(folded, line, page.drafts.at(-1)?.marker, ink);
  const next = textEnd(page, at, opening);
  for (let joined = at; joined < next - 1; joined++) joinBreak(page, joined);
  const end = page.lines[next - 1]!.to;
  const gap = gapOf(folded, line, opening.text, ink);
  const type = opening.hashes > 0 ? 'heading' : opening.marker ? 'item' : 'paragraph';
  const { hashes, marker } = opening;
  const start = opening.start;
  page.drafts.push({
    start,
    end,
    type,
    hashes,
    indent: indent(line),
    bulleted: opening.bulleted,
    marker,
    gap,
    ...edges(page, at, next),
  });
  return next;
};

const joinBreak = (page: Page, at: number): void => page.ink.blank(page.lines[at]!.end, page.lines[at]!.next);

interface Opening {
  /** Where the block begins: at its mark, or at its first word. */
  readonly start: number;
  /** Where its words begin. */
  readonly text: number;
  readonly hashes: number;
  readonly marker: Marker | undefined;
  readonly bulleted: boolean;
}

/** `### 3. Use of Proceeds`, `- (3) Payment Date`, `> quoted`: signs before the words, blanked in plain. */
const openingOf = (folded: string, line: Line, previous: Marker | undefined, ink: Ink): Opening => {
  const hashes = hashesAt(folded, line);
  let start = skipBlanks(folded, line.from + hashes, line.to);
  if (hashes > 0) ink.blank(line.from, start);
  start = afterEmphasis(folded, start, line.to);
  const found = markerAt(folded, start, line.to);
  if (!found)
    return { start: hashes > 0 ? start : line.from, text: start, hashes, marker: undefined, bulleted: false };
  const marker =
    found.style === 'bullet' ? throughBullet(folded, found, line, ink) : inSequence(found, previous);
  const text = skipBlanks(folded, marker.end, line.to);
  return { start: marker.start, text, hashes, marker, bulleted: found.style === 'bullet' };
};

/** A bullet before `(3)` is only how the converter writes a list: the mark is `(3)`. */
const throughBullet = (folded: string, bullet: Marker, line: Line, ink: Ink): Marker => {
  const inner = skipBlanks(folded, bullet.end, line.to);
  ink.blank(bullet.start, bullet.end);
  const mark = markerAt(folded, afterEmphasis(folded, inner, line.to), line.to);
  return mark && mark.style !== 'bullet' ? mark : bullet;
};

const skipBlanks = (folded: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isBlank(folded.charCodeAt(at))) at++;
  return at;
};

const STAR = 0x2a;

/** `**1.` is marked `1.`; a lone star is a bullet. */
const afterEmphasis = (folded: string, start: number, end: number): number => {
  let at = start;
  while (at < end && folded.charCodeAt(at) === STAR) at++;
  const next = folded.charCodeAt(at);
  return at > start && at < end && next !== BLANK && next !== TAB ? at : start;
};

/** One to six `#` and a blank. */
const hashesAt = (folded: string, line: Line): number => {
  let at = line.from;
  while (folded.charCodeAt(at) === 0x23) at++;
  const hashes = at - line.from;
  return hashes <= 6 && at < line.to && folded.charCodeAt(at) === BLANK ? hashes : 0;
};

/** The line after the last one that belongs to the text begun at a line. */
const textEnd = (page: Page, at: number, opening: Opening): number => {
  let next = at + 1;
  if (opening.hashes > 0 && !opensBold(page, at)) return next;
  while (next < page.lines.length && continues(page, at, next)) next++;
  return next;
};

const continues = (page: Page, first: number, next: number): boolean => {
  const { folded, lines, wrapping } = page;
  const before = lines[next - 1]!;
  const line = lines[next]!;
  if (isEmpty(line) || line.furniture || !isPlainText(page, before, line)) return false;
  if (opensBold(page, next - 1)) return true;
  if (line.gap >= 0 || before.gap >= 0) return isFull(folded, before, line, wrapping) && line.gap < 0;
  if (isNewParagraph(lines, first, next)) return false;
  if (isFull(folded, before, line, wrapping)) return !isLead(folded, before, line);
  return isCutSentence(folded, before, line);
};

/** No mark, heading, table row or tag begins here. */
const isPlainText = (page: Page, before: Line, line: Line): boolean => {
  const { folded } = page;
  const unit = folded.charCodeAt(line.from);
  if (unit === 0x7c || unit === 0x3c || unit === 0x23) return false;
  if (page.tabs && line.tab) return false;
  const marker = markerAt(folded, afterEmphasis(folded, line.from, line.to), line.to);
  return !marker || isCited(page, before, line, marker);
};

/** `figures from` / `2) to 7) according to`: a number that only happens to begin a wrapped line. */
const isCited = (page: Page, before: Line, line: Line, marker: Marker): boolean => {
  const { folded, wrapping } = page;
  if (marker.style === 'bullet' || !isFull(folded, before, line, wrapping)) return false;
  if (endsSentence(folded, before.to) || folded.charCodeAt(before.to - 1) === COMMA) return false;
  return startsSmall(folded, skipBlanks(folded, marker.end, line.to));
};

const COMMA = 0x2c;

/** A first line set in, or one set in after lines that were not. */
const isNewParagraph = (lines: readonly Line[], first: number, next: number): boolean =>
  next - first > 1 && indent(lines[next]!) >= indent(lines[next - 1]!) + 2;

/** `please click here:` and an address. */
const isLead = (folded: string, before: Line, line: Line): boolean =>
  folded.charCodeAt(before.to - 1) === 0x3a && folded.startsWith('http', line.from);

const isCutSentence = (folded: string, before: Line, line: Line): boolean => {
  if (before.to - before.from < 40) return false;
  if (opensParenthesis(folded, before)) return true;
  return startsSmall(folded, line.from) && !endsSentence(folded, before.to);
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
  let open = false;
  for (let star = folded.indexOf('**', line.from); star >= 0 && star < line.to; ) {
    open = !open;
    star = folded.indexOf('**', star + 2);
  }
  return open;
};

/** A wide gap between a short label and its value; the first blank of it becomes a tab in plain. */
const gapOf = (folded: string, line: Line, text: number, ink: Ink): Span | undefined => {
  const start = gapStart(folded, line, text);
  if (start < 0 || start - text > LONGEST_LABEL) return undefined;
  const end = skipBlanks(folded, start, line.to);
  if (endsSentence(folded, start) && folded.charCodeAt(start - 1) !== 0x3a) return undefined;
  ink.blank(start, end);
  ink.set(start, TAB);
  return { start, end };
};

const LONGEST_LABEL = 160;

const gapStart = (folded: string, line: Line, text: number): number => {
  if (line.gap < 0) return -1;
  if (line.gap >= text) return line.gap;
  const tab = folded.indexOf('\t', text);
  const blanks = folded.indexOf('   ', text);
  const first = tab < 0 ? blanks : blanks < 0 ? tab : Math.min(tab, blanks);
  return first < line.to ? first : -1;
};
