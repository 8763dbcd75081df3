import type { Cell, Marker } from '../model/document.js';
import type { Span } from '../model/span.js';
import { trim } from './blanks.js';

export interface MarkedRow {
  readonly marker: Marker;
  readonly title: Span;
  readonly body: Span;
}

/** `(1) | Class and number of shares | 4,700,000 shares`: an item of a list laid out as a table row. */
export const markerInCell = (plain: string, cells: readonly Cell[]): MarkedRow | undefined => {
  const [first, second] = cells;
  if (!first || !second || first.end - first.start > 8 || second.end === second.start) return undefined;
  const { start, end } = trim(plain, first);
  const match = MARK.exec(plain.slice(start, end));
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return undefined;
  const last = cells.findLast((cell) => cell.end > cell.start) ?? second;
  const marker: Marker = { start, end, label, style: match?.[1] ? '(1)' : '1.', number: Number(label) };
  return { marker, title: trim(plain, second), body: { start: second.end, end: last.end } };
};

const MARK = /^(?:\((\d{1,2})\)|(\d{1,2})\.)$/;
