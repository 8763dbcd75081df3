import type { Cell, Marker, TableBlock } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { BREAK, type Ink, TAB } from './ink.js';
import { indent, isEmpty, type Line, width } from './line.js';
import { markerAt } from './marker.js';
import { skipBlanks } from './opening.js';
import { piecesOf, WIDEST_ROW } from './piece.js';

/**
 * `(1)  Class and Number of      Common stock 5,000 shares` / `     Shares Offered`: marked items whose labels
 * and values hang in two columns. Where a label goes on in a line of its own the items are rows of a table, for
 * its words stand apart; where none does they are items like any others.
 */
export const hangingList = (
  folded: string,
  lines: readonly Line[],
  at: number,
  ink: Ink,
): { block?: TableBlock; next: number } => {
  const { items, next } = itemsFrom(folded, lines, at);
  if (items.length < 2) return { next: at };
  if (!items.some(isWrapped)) return { next };
  for (const item of items) blankBetween(lines, item, ink);
  const last = lines[next - 1]!;
  const rows = items.map(cellsOf);
  return {
    block: { type: 'table', layout: 'fixed-width', start: rows[0]![0]!.start, end: last.to, rows },
    next,
  };
};

interface Item {
  readonly marker: Marker;
  /** Print columns in which the marks, and the values, of all items begin. */
  readonly margin: number;
  readonly column: number;
  /** In the order of the text. */
  readonly pieces: HungPiece[];
}

interface HungPiece extends Span {
  readonly of: 'label' | 'value';
  readonly line: number;
}

const itemsFrom = (folded: string, lines: readonly Line[], at: number): { items: Item[]; next: number } => {
  const items: Item[] = [];
  let next = at;
  for (let number = at; number < lines.length; number++) {
    const line = lines[number]!;
    if (isEmpty(line)) continue;
    if (line.furniture || line.tab || width(line) > WIDEST_ROW) break;
    const last = items.at(-1);
    const item = itemAt(folded, line, number);
    if (item && (!last || follows(last, item))) items.push(item);
    else if (item || !last || next < number || !goesOn(folded, line, number, last)) break;
    next = number + 1;
  }
  return { items, next };
};

const itemAt = (folded: string, line: Line, number: number): Item | undefined => {
  const marker = markerAt(folded, line.from, line.to);
  if (marker?.number === undefined) return undefined;
  const [label, value, more] = piecesOf(folded, line);
  const start = skipBlanks(folded, marker.end, line.to);
  if (!label || !value || more || label.end <= start) return undefined;
  return {
    marker,
    margin: indent(line),
    column: value.start - line.start,
    pieces: [
      { start, end: label.end, of: 'label', line: number },
      { ...value, of: 'value', line: number },
    ],
  };
};

const follows = (last: Item, item: Item): boolean =>
  item.marker.style === last.marker.style &&
  item.marker.number === last.marker.number! + 1 &&
  item.column === last.column &&
  item.margin === last.margin;

/** Takes a line that goes on with the value, with the label, or with both; false for any other. */
const goesOn = (folded: string, line: Line, number: number, item: Item): boolean => {
  const begins = indent(line);
  if (begins <= item.margin || begins > item.column || markerAt(folded, line.from, line.to)) return false;
  if (begins === item.column) {
    item.pieces.push({ start: line.from, end: line.to, of: 'value', line: number });
    return true;
  }
  const [label, value, more] = piecesOf(folded, line);
  if (!label || more || label.end - line.start >= item.column) return false;
  if (value && value.start - line.start !== item.column) return false;
  item.pieces.push({ ...label, of: 'label', line: number });
  if (value) item.pieces.push({ ...value, of: 'value', line: number });
  return true;
};

const isWrapped = ({ pieces }: Item): boolean => pieces.filter((piece) => piece.of === 'label').length > 1;

/** The mark, the label and the value: a label's own span is its first piece, a value's reaches to its end. */
const cellsOf = ({ marker, pieces }: Item): Cell[] => {
  const label = pieces.filter((piece) => piece.of === 'label').map(spanOf);
  const value = pieces.filter((piece) => piece.of === 'value').map(spanOf);
  return [
    { start: marker.start, end: marker.end, column: 0 },
    { ...label[0]!, column: 1, ...(label.length > 1 && { parts: label }) },
    { start: value[0]!.start, end: value.at(-1)!.end, column: 2, ...(value.length > 1 && { parts: value }) },
  ];
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Gaps between cells become a tab; a value runs on over blanks alone, but not past words of the label. */
const blankBetween = (lines: readonly Line[], { marker, pieces }: Item, ink: Ink): void => {
  let before: Span & Partial<HungPiece> = marker;
  for (const piece of pieces) {
    ink.blank(before.end, piece.start);
    if (before.line === undefined || before.line === piece.line) ink.set(before.end, TAB);
    else if (before.of === 'label' || piece.of === 'label') ink.set(before.end, BREAK);
    before = piece;
  }
  ink.blank(before.end, lines[pieces.at(-1)!.line]!.end);
};
