import type { Block, Document, TableBlock } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Table } from '../model/structure.js';
import { trim } from './blanks.js';
import { columnsOf } from './column-headers.js';
import type { Cursor } from './cursor.js';
import { filled, type Grid, gridOf } from './grid.js';
import { countHeaderRows, partStarts } from './header-rows.js';
import { type LogicalColumns, logicalColumns } from './logical-columns.js';
import { type Measure, measureOf } from './measure.js';
import { rowsOf } from './rows.js';

/** A table with its grid, and what words above it say of all its figures: what refining needs. */
export interface GriddedTable {
  readonly table: Table;
  readonly grid: Grid;
  readonly logical: LogicalColumns;
  /** The first row of this part of the grid. */
  readonly from: number;
  readonly to: number;
  readonly measure: Measure;
  /** "(in thousands, except per share data)": the words of the exception. */
  readonly except: string;
}

/** The tables of a block, in the order of the text: statements set one under the other are several. */
export const tablesOf = (
  document: Document,
  at: number,
  literals: readonly Literal[],
  cursor: Cursor,
): GriddedTable[] => {
  const block = document.blocks[at] as TableBlock;
  const grid = gridOf(document.plain, block, literals, cursor);
  const starts = partStarts(grid);
  return starts.map((from, index) =>
    tableOf(document, at, literals, grid, from, starts[index + 1] ?? grid.rows.length),
  );
};

const tableOf = (
  document: Document,
  at: number,
  literals: readonly Literal[],
  grid: Grid,
  from: number,
  to: number,
): GriddedTable => {
  const { plain } = document;
  const headerRows = countHeaderRows(grid, from, to);
  const body = from + headerRows;
  const logical = logicalColumns(grid, body, to);
  const captions = captionsOf(document, at, grid, from, body);
  const caption = captions.find(({ measured }) => measured) ?? captions.find(({ corner }) => !corner);
  const words = captions.map(({ span }) => plain.slice(span.start, Math.min(span.end, span.start + 300)));
  const columns = columnsOf(plain, grid, from, body, logical);
  const headed = columns.some(({ header }) => header.length > 0);
  const { start, end } = spanOfRows(grid, from, to);
  const rows = rowsOf(plain, grid, body, to, logical, literals, headed);
  const table: Draft = { start, end, block: grid.block, headerRows, columns, rows };
  if (caption) table.caption = caption.span;
  const { measure, except } = measureOfCaptions(words);
  return { table, grid, logical, from, to, measure, except };
};

type Draft = { -readonly [K in keyof Table]: Table[K] };

const spanOfRows = (grid: Grid, from: number, to: number): Span => {
  if (from === 0 && to === grid.rows.length) return { start: grid.block.start, end: grid.block.end };
  const first = grid.rows[from]?.cells[0];
  const next = grid.rows[to]?.cells[0];
  return {
    start: from === 0 ? grid.block.start : (first?.start ?? grid.block.start),
    end: next?.start ?? grid.block.end,
  };
};

interface Caption {
  readonly span: Span;
  readonly measured: boolean;
  /** Over the row labels, beside column headings. */
  readonly corner: boolean;
}

/** Title rows, the corner, and the one or two short lines right above the table. */
const captionsOf = (document: Document, at: number, grid: Grid, from: number, body: number): Caption[] => {
  const captions: Caption[] = [];
  for (let r = from; r < body; r++) {
    const row = grid.rows[r];
    const corner = row?.cells[0];
    if (corner && row?.stub && (filled(row) === 1 || r > from || row.texts > 0))
      addCaption(document, captions, corner, filled(row) > 1);
  }
  if (from === 0) for (const block of linesAbove(document, at)) addCaption(document, captions, block, false);
  return captions;
};

const addCaption = ({ plain }: Document, captions: Caption[], span: Span, corner: boolean): void => {
  const tail = { start: Math.max(span.start, span.end - 300), end: span.end };
  const { start, end } = trim(plain, tail);
  if (start < end)
    captions.push({ span: { start, end }, measured: MEASURED.test(plain.slice(start, end)), corner });
};

const linesAbove = ({ blocks, plain }: Document, at: number): Block[] => {
  const lines: Block[] = [];
  if (blocks[at - 1]?.type === 'table') return leadOfAll({ blocks, plain }, at);
  for (let b = at - 1; b >= 0 && at - b <= 2; b--) {
    const block = blocks[b];
    if (!block || block.type === 'furniture') continue;
    if (block.type === 'table') break;
    const leads =
      plain.charAt(trim(plain, { start: Math.max(block.start, block.end - 9), end: block.end }).end - 1) ===
      ':';
    if (block.end - block.start > 160 && !(leads && b === at - 1)) break;
    lines.push(block);
  }
  return lines;
};

/** "The following tables … (in thousands):" leads them all, as far as nothing stands between them. */
const leadOfAll = ({ blocks, plain }: Pick<Document, 'blocks' | 'plain'>, at: number): Block[] => {
  let first = at - 1;
  while (blocks[first]?.type === 'table' && at - first < MOST_LED) first--;
  const lead = blocks[first];
  if (!lead || lead.type === 'table' || lead.type === 'furniture') return [];
  return /\btables\b/i.test(plain.slice(Math.max(lead.start, lead.end - 300), lead.end)) ? [lead] : [];
};

const MOST_LED = 12;

/** Words in brackets, or "in millions", that give all figures a measure. */
const MEASURED =
  /\((?:[Ii]n|IN|[Uu]nits?|UNITS?|[Aa]mounts?|AMOUNTS?|[Ff]igures|[Aa]ll|[Dd]ollars?|[Yy]en|[Ee]uros?|[Ee]xpressed|[Mm]illions?|[Tt]housands?|US\$|[$€£¥]|(?:USD|EUR|GBP|JPY|SEK|NOK|DKK|CHF|CAD|AUD)\b|[TKM](?:SEK|NOK|EUR|USD)|単位)|\b[Ii]n (?:thousands|millions|billions)\b|\bIN (?:THOUSANDS|MILLIONS|BILLIONS)\b|単位/;

const measureOfCaptions = (words: readonly string[]): { measure: Measure; except: string } => {
  for (const text of words) {
    const found = MEASURED.exec(text);
    if (!found) continue;
    const bracket = bracketAround(text, found.index);
    const [main = '', except = ''] = bracket.split(EXCEPT);
    const measure = measureOf(main);
    if (measure.scale || measure.currency)
      return { measure, except: bracket === main ? '' : except || 'share' };
  }
  return { measure: {}, except: '' };
};

const EXCEPT = /,? ?(?:\bexcept\b|\bexcluding\b|\bother than\b)/i;

const bracketAround = (text: string, at: number): string => {
  if (text.charAt(at) !== '(') return text.slice(at, at + 120);
  const close = text.indexOf(')', at);
  return text.slice(at, close < 0 ? at + 120 : close + 1);
};
