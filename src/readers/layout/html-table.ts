import type { Cell, TableBlock } from '../../model/document.js';
import { BREAK, type Ink, TAB } from './ink.js';
import type { Line } from './line.js';
import { trimmed } from './pipe-table.js';

/**
 * A table written as HTML inside a text: `<table><tr><td>`. Only rows, cells and what they span are looked at; tags
 * inside a cell are blanked, a table inside a table makes it none.
 */
export const htmlTable = (
  folded: string,
  lines: readonly Line[],
  at: number,
  ink: Ink,
): { block: TableBlock; next: number } | undefined => {
  const start = lines[at]!.from;
  if (!OPENS.test(folded.slice(start, start + 7))) return undefined;
  const close = folded.slice(start, start + LONGEST).search(CLOSES);
  const body = close < 0 ? '' : folded.slice(start, start + close);
  if (body === '' || INNER.test(body.slice(1))) return undefined;
  const rows = rowsOf(folded, start, body);
  if (rows.length === 0) return undefined;
  const next = lineAfter(folded, lines, at, start + close);
  if (next < 0) return undefined;
  const end = lines[next - 1]!.to;
  setCells(folded, rows, { start, end }, ink);
  const [first, last] = [rows[0]![0]!, rows.at(-1)!.at(-1)!];
  return { block: { type: 'table', layout: 'html', start: first.start, end: last.end, rows }, next };
};

const LONGEST = 400_000;
const OPENS = /^<table[\s>]/i;
const CLOSES = /<\/table {0,4}>/i;
const INNER = /<table[\s>]/i;
const TAGS = /<(\/?)(tr|t[dh])\b([^<>]{0,400})>/gi;

/** Behind the table nothing stands on its last line. */
const lineAfter = (folded: string, lines: readonly Line[], at: number, close: number): number => {
  let next = at + 1;
  while (next < lines.length && lines[next]!.start <= close) next++;
  const rest = folded.slice(close, lines[next - 1]!.end).replace(CLOSES, '');
  return rest.trim() === '' ? next : -1;
};

/** Cells reach from their tag to the next one of a cell or row. */
const rowsOf = (folded: string, start: number, body: string): Cell[][] => {
  const rows: Cell[][] = [];
  const reserved = new Map<number, number>();
  const tags = [...body.matchAll(TAGS)];
  for (const [index, { 0: tag, 1: closing, 2: name, 3: attributes, index: at }] of tags.entries()) {
    if (closing === '/') continue;
    if (name!.toLowerCase() === 'tr') {
      rows.push([]);
      continue;
    }
    const row = rows.at(-1) ?? rows[rows.push([]) - 1]!;
    const from = start + at + tag.length;
    const to = start + (tags[index + 1]?.index ?? body.length);
    place(row, rows.length - 1, inked(folded, from, to), attributes!, reserved);
  }
  return rows.filter((row) => row.length > 0);
};

/** Past the columns that a cell above still covers. */
const place = (
  row: Cell[],
  at: number,
  cell: Cell,
  attributes: string,
  reserved: Map<number, number>,
): void => {
  const last = row.at(-1);
  let column = last ? last.column + (last.columnSpan ?? 1) : 0;
  while ((reserved.get(column) ?? -1) >= at) column++;
  const columnSpan = spanIn(attributes, COLUMNS);
  const rowSpan = spanIn(attributes, ROWS);
  for (let over = column; rowSpan > 1 && over < column + columnSpan; over++)
    reserved.set(over, at + rowSpan - 1);
  row.push({ ...cell, column, ...(columnSpan > 1 && { columnSpan }), ...(rowSpan > 1 && { rowSpan }) });
};

const COLUMNS = /\bcolspan {0,3}= {0,3}["']?(\d{1,3})/i;
const ROWS = /\browspan {0,3}= {0,3}["']?(\d{1,3})/i;

const spanIn = (attributes: string, pattern: RegExp): number =>
  Math.max(1, Number(pattern.exec(attributes)?.[1] ?? 1));

/** The words of a cell, without the tags around them. */
const inked = (folded: string, start: number, end: number): Cell => {
  const words = folded.slice(start, end).replace(ANY_TAG, (tag) => ' '.repeat(tag.length));
  const from = words.search(/[^\s\x01]/);
  const cell = from < 0 ? { start, end: start, column: 0 } : trimmed(words, from, words.length, 0);
  return from < 0 ? cell : { ...cell, start: start + cell.start, end: start + cell.end };
};

const ANY_TAG = /<[^<>]{0,400}>/g;

/** Between the cells of a row stands a tab, between rows a break; tags are blank. */
const setCells = (
  folded: string,
  rows: readonly (readonly Cell[])[],
  whole: { start: number; end: number },
  ink: Ink,
): void => {
  let before = whole.start;
  for (const [index, row] of rows.entries())
    for (const [at, cell] of row.entries()) {
      ink.blank(before, cell.start);
      if (index + at > 0) ink.set(before, at > 0 ? TAB : BREAK);
      for (const { 0: tag, index: place } of folded.slice(cell.start, cell.end).matchAll(ANY_TAG))
        ink.blank(cell.start + place, cell.start + place + tag.length);
      before = cell.end;
    }
  ink.blank(before, whole.end);
};
