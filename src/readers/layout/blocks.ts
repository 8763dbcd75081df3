import type { TableBlock } from '../../model/document.js';
import type { Given } from './composer.js';
import { type Draft, newDraft } from './draft.js';
import { fixedTable } from './fixed-table.js';
import { hangingList } from './hanging-list.js';
import { htmlTable } from './html-table.js';
import type { Ink } from './ink.js';
import { indent, isEmpty, type Line } from './line.js';
import { partMarks } from './marked-rows.js';
import { type Numerals, numeralsOf } from './marker.js';
import { openingOf } from './opening.js';
import { gapOf, textEnd } from './paragraph.js';
import { pipeTable } from './pipe-table.js';
import { underlineLevel } from './rule.js';
import { type StackedRows, stackedRows, stackedTable } from './stacked-table.js';
import { blankOuterTabs, tabTable } from './tab-table.js';
import type { Wrapping } from './wrap.js';

/**
 * Lines fall into blocks: a table where rows follow one another, a line of its own where a mark or a heading
 * begins, else as many lines as were one before somebody wrapped them.
 */
export const draftBlocks = (
  folded: string,
  lines: readonly Line[],
  wrapping: Wrapping,
  ink: Ink,
  { given = [], marks = true }: Layout = {},
): Draft[] => {
  const tabs = folded.includes('\t');
  const page: Page = {
    folded,
    lines,
    wrapping,
    ink,
    given: given.filter(({ type }) => type !== 'lines'),
    givenNext: 0,
    marks,
    tabs,
    tabsUntil: 0,
    gapsUntil: 0,
    stacked: undefined,
    stackedUntil: 0,
    hungUntil: 0,
    numerals: numeralsOf(folded),
    indents: [],
    drafts: [],
  };
  for (let at = 0; at < lines.length; ) at = isEmpty(lines[at]!) ? at + 1 : draftAt(page, at);
  return page.drafts;
};

/** What is known of a layout before it is looked at. */
export interface Layout {
  /** In text order. */
  readonly given?: readonly Given[];
  /** False where signs like `#` and `*` are no markup. */
  readonly marks?: boolean;
}

/** The text and how far its reading has come. */
export interface Page {
  readonly folded: string;
  readonly lines: readonly Line[];
  readonly wrapping: Wrapping;
  readonly ink: Ink;
  /** Ranges of lines whose layout is known, and the first of them that is still to come. */
  readonly given: readonly Given[];
  givenNext: number;
  /** False where `#` and `>` before words are no markup. */
  readonly marks: boolean;
  readonly tabs: boolean;
  /** Lines before this one were tried as rows of tabs, or of fixed columns, and are none. */
  tabsUntil: number;
  gapsUntil: number;
  /** The next table that stands one cell a line, and up to where none other begins. */
  stacked: StackedRows | undefined;
  stackedUntil: number;
  /** Lines before this one without a mark go on with the item above them. */
  hungUntil: number;
  readonly numerals: Numerals;
  /** Indents of the list items that are open, outermost first. */
  readonly indents: number[];
  readonly drafts: Draft[];
}

/** Makes the block that begins at a line and returns the line after it. */
const draftAt = (page: Page, at: number): number => {
  const given = page.given[page.givenNext];
  if (given && given.start < page.lines[at]!.end) return givenAt(page, given, at);
  const html = page.marks ? htmlTable(page.folded, page.lines, at, page.ink) : undefined;
  if (html) return tableDraft(page, html.block, at, html.next);
  if (page.lines[at]!.furniture) return furnitureAt(page, at);
  const table = tableAt(page, at);
  return table ? tableDraft(page, table.block, at, table.next) : textAt(page, at);
};

const tableDraft = (page: Page, block: TableBlock, at: number, next: number): number => {
  const draft = newDraft(block.start, block.end, 'table');
  draft.table = partMarks(page.folded, block, page.ink);
  return add(page, draft, at, next);
};

/** A block that the reader knows: its lines need not be guessed at, only what stands in front of its words. */
const givenAt = (page: Page, given: Given, at: number): number => {
  page.givenNext++;
  let next = at + 1;
  while (next < page.lines.length && page.lines[next]!.start < given.end) next++;
  if (given.type === 'furniture' || page.lines[at]!.furniture) return furnitureAt(page, at, next);
  if (given.table) {
    for (let row = at; row < next; row++) blankOuterTabs(page.lines[row]!, page.ink);
    return tableDraft(page, given.table, at, next);
  }
  const after = textAt(page, at, next, given.type === 'heading' ? (given.level ?? 1) : 0);
  page.drafts.at(-1)!.bold = given.bold ?? false;
  return after;
};

const add = (page: Page, draft: Draft, at: number, next: number): number => {
  draft.before = isEdge(page.lines[at - 1]);
  draft.after = isEdge(page.lines[next]);
  page.drafts.push(draft);
  return next;
};

const isEdge = (line: Line | undefined): boolean => !line || isEmpty(line) || line.furniture;

interface Placed {
  readonly block: TableBlock;
  readonly next: number;
}

const tableAt = (page: Page, at: number): Placed | undefined =>
  pipeTable(page.folded, page.lines, at, page.ink) ??
  (page.tabs ? tabTableAt(page, at) : undefined) ??
  hangingListAt(page, at) ??
  fixedTableAt(page, at) ??
  stackedTableAt(page, at);

const tabTableAt = (page: Page, at: number): Placed | undefined => {
  if (at < page.tabsUntil) return undefined;
  const { block, next } = tabTable(page.folded, page.lines, at, page.ink);
  page.tabsUntil = next;
  return block && { block, next };
};

const stackedTableAt = (page: Page, at: number): Placed | undefined => {
  if (at >= page.stackedUntil) {
    const { found, next } = stackedRows(page.folded, page.lines, at);
    [page.stacked, page.stackedUntil] = [found, found ? found.next : next];
  }
  if (page.stacked?.first !== at) return undefined;
  return stackedTable(page.folded, page.lines, page.stacked, page.ink);
};

const hangingListAt = (page: Page, at: number): Placed | undefined => {
  if (at < page.gapsUntil || page.lines[at]!.gap < 0) return undefined;
  const { block, next } = hangingList(page.folded, page.lines, at, page.ink);
  if (block) return { block, next };
  page.hungUntil = next;
  if (next > at) page.gapsUntil = next;
  return undefined;
};

const fixedTableAt = (page: Page, at: number): Placed | undefined => {
  if (at < page.gapsUntil || !beginsColumns(page.lines, at)) return undefined;
  const { block, next } = fixedTable(page.folded, page.lines, at, page.ink);
  if (!block) page.gapsUntil = next;
  return block && { block, next };
};

/** A line with a wide gap, or one set in deep above such a line. */
const beginsColumns = (lines: readonly Line[], at: number): boolean => {
  if (lines[at]!.gap >= 0) return true;
  if (indent(lines[at]!) < 16) return false;
  return [1, 2, 3].some((below) => (lines[at + below]?.gap ?? -1) >= 0);
};

const furnitureAt = (page: Page, at: number, next = furnitureEnd(page, at)): number => {
  const draft = newDraft(page.lines[at]!.from, page.lines[next - 1]!.to, 'furniture');
  page.ink.blank(draft.start, draft.end);
  return add(page, draft, at, next);
};

const furnitureEnd = ({ lines }: Page, at: number): number => {
  let next = at;
  while (next < lines.length && lines[next]!.furniture && !isEmpty(lines[next]!)) next++;
  return next;
};

/** Makes a block of the lines up to `next`, or up to where the words end; `level` of a heading that is known as one. */
const textAt = (page: Page, at: number, until?: number, level = 0): number => {
  const { folded, lines, ink } = page;
  const line = lines[at]!;
  const { start, text, hashes, marker, bulleted } = openingOf(page, line);
  const next = until ?? underlinedEnd(page, at) ?? textEnd(page, at, hashes > 0);
  for (let joined = at; joined < next - 1; joined++) ink.blank(lines[joined]!.end, lines[joined]!.next);
  const underline =
    next - at <= MOST_TITLE_LINES && !marker ? underlineLevel(folded, lines[next - 1]!, lines[next]) : 0;
  const heading = level || hashes || underline;
  const draft = newDraft(start, lines[next - 1]!.to, heading > 0 ? 'heading' : marker ? 'item' : 'paragraph');
  draft.hashed = heading > 0;
  draft.indent = indent(line);
  draft.bulleted = bulleted;
  draft.marker = marker;
  draft.gap = gapOf(folded, line, text, ink);
  draft.level = heading > 0 ? heading : levelOf(page, draft);
  return add(page, draft, at, next);
};

const MOST_TITLE_LINES = 3;

/** A title of two or three lines over a drawn line of `=`. */
const underlinedEnd = ({ folded, lines, marks }: Page, at: number): number | undefined => {
  if (!marks) return undefined;
  for (let next = at + 2; next <= at + MOST_TITLE_LINES; next++) {
    const before = lines[next - 1];
    if (!before || isEmpty(before) || before.furniture || before.gap >= 0) return undefined;
    if (underlineLevel(folded, before, lines[next]) === 1) return next;
  }
  return undefined;
};

/** How deep an item is set in among the items that are still open; a paragraph at the margin closes them. */
const levelOf = ({ indents }: Page, { marker, indent: own }: Draft): number => {
  if (!marker) {
    if (own === 0) indents.length = 0;
    return 1;
  }
  while (indents.length > 0 && indents.at(-1)! > own) indents.pop();
  if (indents.length === 0 || own > indents.at(-1)! + 1) indents.push(own);
  return indents.length;
};
