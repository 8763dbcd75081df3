import type { Cell, TableBlock } from '../../model/document.js';
import { type Ink, TAB } from './ink.js';
import { isEmpty, type Line } from './line.js';

/**
 * A table copied one cell a line: as many lines of headings as there are columns, then a label and its figures, row by
 * row. It is one only where every row has as many figures, two at least, and three rows or more say so.
 */
export interface StackedRows {
  /** The line of the first heading, and the line after the last figure. */
  readonly first: number;
  readonly next: number;
  /** By row, by cell, the lines of each. */
  readonly rows: readonly (readonly LineRange[])[];
}

interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The first such table in the run of short lines that begins at a line; `next` is where the run ends. */
export const stackedRows = (
  folded: string,
  lines: readonly Line[],
  at: number,
): { readonly found?: StackedRows; readonly next: number } => {
  const { chunks, next } = chunksFrom(folded, lines, at);
  for (let start = 1; start < chunks.length; start++) {
    if (!chunks[start]?.figure || chunks[start - 1]?.figure) continue;
    const width = figuresAt(chunks, start);
    const years = chunks.slice(start, start + width).every((chunk) => isYear(folded, lines, chunk));
    const found = width >= 2 && !years ? rowsFrom(chunks, start, width) : undefined;
    if (found) return { found, next };
    start += width;
  }
  return { next };
};

export const stackedTable = (
  folded: string,
  lines: readonly Line[],
  { first, next, rows }: StackedRows,
  ink: Ink,
): { block: TableBlock; next: number } => {
  const cells = rows.map((row) =>
    row.map(({ from, to }, column): Cell => {
      if (from === to) return { start: lines[from]!.from, end: lines[from]!.from, column };
      for (let line = from; line < to - 1; line++) ink.blank(lines[line]!.end, lines[line + 1]!.from);
      const [top, last] = [lines[from]!, lines[to - 1]!];
      const end = inkEnd(folded, last);
      if (end < last.to) ink.blank(end, last.to);
      return { start: top.from, end, column };
    }),
  );
  for (const row of rows)
    for (const { from: top, to } of row.slice(0, -1)) {
      if (top === to) continue;
      const [end, from] = [lines[to - 1]!.end, nextInk(lines, to)];
      ink.blank(end, from);
      ink.set(end, TAB);
    }
  const start = lines[first]!.from;
  return { block: { type: 'table', layout: 'tab', start, end: lines[next - 1]!.to, rows: cells }, next };
};

interface Chunk extends LineRange {
  readonly figure: boolean;
}

/** Short lines one by one; lines set apart by empty ones hang together. */
const chunksFrom = (
  folded: string,
  lines: readonly Line[],
  at: number,
): { chunks: Chunk[]; next: number } => {
  const chunks: Chunk[] = [];
  let next = at;
  const spaced = isSpaced(lines, at);
  for (; next < lines.length && chunks.length < MOST; next++) {
    const line = lines[next]!;
    if (isEmpty(line)) continue;
    if (line.furniture || line.tab || line.gap >= 0 || line.to - line.from > LONGEST) break;
    const figure = FIGURE.test(folded.slice(line.from, line.to));
    const last = chunks.at(-1);
    if (spaced && last && !last.figure && !figure && last.to === next && next - last.from < 3)
      chunks[chunks.length - 1] = { ...last, to: next + 1 };
    else chunks.push({ from: next, to: next + 1, figure });
  }
  return { chunks, next: Math.max(next, at + 1) };
};

/** Years over two columns head them. */
const isYear = (folded: string, lines: readonly Line[], { from }: Chunk): boolean =>
  /^(?:19|20)\d\d$/.test(folded.slice(lines[from]!.from, lines[from]!.to));

/** Every cell stands apart from the next. */
const isSpaced = (lines: readonly Line[], at: number): boolean => {
  const ahead = lines.slice(at, at + SAMPLE);
  return ahead.filter(isEmpty).length * 5 >= ahead.length * 2;
};

const SAMPLE = 20;

/** What is read ahead at a time. */
const MOST = 600;
const LONGEST = 70;
const FIGURE = /^(?:[A-Z]{3} |[$€£¥])?[(△▲-]?(?:[$€£¥] ?)?\d[\d,. ]{0,24}\)?(?: ?%)?(?: {0,3}\|)?$/;

const figuresAt = (chunks: readonly Chunk[], start: number): number => {
  let count = 0;
  while (chunks[start + count]?.figure) count++;
  return count;
};

/** The heading stands right before the first label, a line a column. */
const rowsFrom = (chunks: readonly Chunk[], start: number, width: number): StackedRows | undefined => {
  const head = chunks.slice(start - 2 - width, start - 1);
  if (start < width + 2 || head.length !== width + 1 || head.some(({ figure }) => figure)) return undefined;
  const rows: LineRange[][] = [head.map((chunk) => chunk)];
  for (let figures = start, label = start - 1; ; ) {
    const values = chunks.slice(figures, figures + width);
    rows.push([{ from: chunks[label]!.from, to: chunks[figures - 1]!.to }, ...values]);
    label = figures + width;
    // A total without a label stands right below the figures of the last row.
    if (figuresAt(chunks, label) === width && figuresAt(chunks, figures) === 2 * width) {
      rows.push([blankBefore(chunks[label]!), ...chunks.slice(label, label + width)]);
      label += width;
    }
    figures = label;
    while (figures < chunks.length && !chunks[figures]?.figure) figures++;
    const words = figures - label;
    const count = figuresAt(chunks, figures);
    if (words < 1 || words > 2 || (count !== width && count !== 2 * width)) break;
  }
  const last = rows.at(-1)?.at(-1);
  if (rows.length < LEAST || !last) return undefined;
  return { first: head[0]!.from, next: last.to, rows };
};

/** No line at all. */
const blankBefore = ({ from }: LineRange): LineRange => ({ from, to: from });

/** A heading and three rows. */
const LEAST = 4;

/** A pipe at the end of a line parts nothing. */
const inkEnd = (folded: string, { from, to }: Line): number => {
  let end = to;
  if (folded.charCodeAt(end - 1) === 0x7c) end--;
  while (end > from && folded.charCodeAt(end - 1) === 0x20) end--;
  return end;
};

const nextInk = (lines: readonly Line[], at: number): number => {
  let next = at;
  while (next < lines.length && isEmpty(lines[next]!)) next++;
  return lines[next]?.from ?? lines[at - 1]!.next;
};
