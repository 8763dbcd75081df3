import type { Span } from '../../model/span.js';
import type { Line } from './line.js';
import { markerAt } from './marker.js';

/** What lies between two wide gaps of a line; a leader (`Total.........`) is a gap too. */
export type Piece = Span;

/** Rows of fixed columns are never longer: what runs on is running text. */
export const WIDEST_ROW = 240;

/** Cuts at two blanks and more; two blanks after a stop are typists' habit, those after a list mark are its. */
export const piecesOf = (folded: string, line: Line): Piece[] => {
  const row = withoutLeaders(folded.slice(line.from, line.to));
  const pieces: Piece[] = [];
  let start = 0;
  for (let gap = firstGap(row, markEnd(folded, line)); gap.start < row.length; gap = nextGap(row, gap.end)) {
    if (gap.start > start) pieces.push({ start: line.from + start, end: line.from + gap.start });
    start = gap.end;
  }
  if (start < row.length) pieces.push({ start: line.from + start, end: line.from + row.length });
  return pieces;
};

const withoutLeaders = (row: string): string =>
  row.includes('...') || row.includes('. . .') ? row.replace(LEADER, (dots) => ' '.repeat(dots.length)) : row;

const LEADER = /\.{3,}|\.(?: \.){2,}/g;

const markEnd = (folded: string, line: Line): number => {
  const marker = markerAt(folded, line.from, line.to);
  return marker ? marker.end - line.from + 4 : 0;
};

const firstGap = (row: string, from: number): Span => nextGap(row, from);

const nextGap = (row: string, from: number): Span => {
  for (let at = row.indexOf('  ', from); at >= 0; at = row.indexOf('  ', at)) {
    let end = at + 2;
    while (end < row.length && row.charCodeAt(end) === 0x20) end++;
    if (end - at > 2 || !'.!?:;,'.includes(row[at - 1] ?? '.')) return { start: at, end };
    at = end;
  }
  return { start: row.length, end: row.length };
};

/** `95 rights`, `$ 1,795`, `(256)`, `JPY13.50` or a lone dash: what a column of figures has. */
export const hasFigure = (folded: string, pieces: readonly Piece[]): boolean =>
  pieces.some(({ start, end }) => FIGURE.test(folded.slice(start, end)));

const FIGURE = /^[(+-]{0,2}(?:[A-Z]{2,3}\$?|[$\u00a2-\u00a5\u20ac]) ?[.0-9]|^[(+-]{0,2}[.0-9]|^-{1,2}$/;
