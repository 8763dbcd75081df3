import type { Cell } from '../../model/document.js';
import type { Gutter } from './gutter.js';
import { endsOpen, startsSmall } from './wrap.js';

/** A row as printed, one line; `figures` when a cell after the first column holds one. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly figures: boolean;
}

/**
 * `Directors (excluding Part-time and Outside   7 Directors` / `Directors) of IIJ`: the second line is the rest
 * of the label above; in other tables it is the begin of the label below. Which of the two a table does shows
 * where only one is possible; a line that ends with a colon heads rows of its own.
 */
export const joinWrappedLabels = (
  folded: string,
  rows: readonly Row[],
  gutters: readonly Gutter[],
): Row[] => {
  const sides = sidesOf({ folded, rows, room: gutters[0]!.start });
  const last = rows.findLastIndex((row, at) => isPlural(row) || sides[at] === 'rest');
  const joined: Row[] = [];
  for (let at = 0; at <= last; at++) {
    const row = rows[at]!;
    const before = joined.at(-1);
    if (before && sides[at] === 'rest') joined[joined.length - 1] = withRest(before, row);
    else if (before && sides[at - 1] === 'begin') joined[joined.length - 1] = withBegin(before, row);
    else if (before && isBracketed(folded, before, row)) joined[joined.length - 1] = withNotes(before, row);
    else joined.push(row);
  }
  return joined;
};

interface Printed {
  readonly folded: string;
  readonly rows: readonly Row[];
  /** How many print columns a label may take. */
  readonly room: number;
}

type Side = 'rest' | 'begin' | undefined;
/** How sure it is: 2 by the words themselves, 1 because there was no room, 0 not at all. */
type Weight = 0 | 1 | 2;

/** For each row that is only a label: whether it belongs to the row above or below, or to none. */
const sidesOf = (printed: Printed): Side[] => {
  const rest = printed.rows.map((_, at) => at);
  const rests = new Array<Weight>(rest.length).fill(0);
  const begins = new Array<Weight>(rest.length).fill(0);
  for (const at of rest) rests[at] = restWeight(printed, at, rests);
  for (const at of rest.toReversed()) begins[at] = beginWeight(printed, at, begins);
  const lean = rest.reduce((sum, at) => sum + Math.sign(rests[at]! - begins[at]!), 0);
  return rest.map((at) => sideOf(rests[at]!, begins[at]!, lean));
};

const sideOf = (rest: Weight, begin: Weight, lean: number): Side => {
  if (rest === 0 && begin === 0) return undefined;
  if (rest !== begin) return rest > begin ? 'rest' : 'begin';
  return lean < 0 ? 'begin' : 'rest';
};

const isLabelOnly = (row: Row): boolean => row.cells.length === 1 && row.cells[0]!.column === 0;
const isPlural = (row: Row): boolean => !isLabelOnly(row);
const isLabelled = (row: Row): boolean => row.cells[0]!.column === 0;

const restWeight = (printed: Printed, at: number, rests: readonly Weight[]): Weight => {
  const row = printed.rows[at]!;
  const above = printed.rows[at - 1];
  if (!above || !isLabelOnly(row) || !isLabelled(above)) return 0;
  if (isLabelOnly(above) && rests[at - 1] === 0) return 0;
  return flow(printed, above.cells[0]!, row.cells[0]!);
};

const beginWeight = (printed: Printed, at: number, begins: readonly Weight[]): Weight => {
  const row = printed.rows[at]!;
  const below = printed.rows[at + 1];
  if (!below || !isLabelOnly(row) || !isLabelled(below)) return 0;
  if (isLabelOnly(below) ? begins[at + 1] === 0 : !below.figures) return 0;
  return flow(printed, row.cells[0]!, below.cells[0]!);
};

/** Whether one label's words run on into another's. */
const flow = ({ folded, room }: Printed, one: Cell, other: Cell): Weight => {
  const words = folded.slice(one.start, one.end);
  if (words.endsWith(':') || folded[other.end - 1] === ':') return 0;
  if (words.lastIndexOf('(') > words.lastIndexOf(')') || endsOpen(folded, one.end)) return 2;
  const bracketed = folded.startsWith('(', other.start);
  if (startsSmall(folded, bracketed ? other.start + 1 : other.start)) return 2;
  return words.length > 20 && isCrowded(folded, one, other, room) ? 1 : 0;
};

/** The first word of the other would have run into the next column. */
const isCrowded = (folded: string, one: Cell, other: Cell, room: number): boolean => {
  const margin = folded.lastIndexOf('\n', one.start) + 1;
  const words = folded.slice(other.start, other.end);
  const word = words.indexOf(' ') < 0 ? words.length : words.indexOf(' ');
  return one.end - margin + 1 + word > room;
};

const partsOf = (cell: Cell) => cell.parts ?? [{ start: cell.start, end: cell.end }];

/** The cell's own span stays the piece beside the figures; `parts` has all. */
const withRest = (before: Row, row: Row): Row => {
  const [label, ...figures] = before.cells;
  const parts = [...partsOf(label!), ...partsOf(row.cells[0]!)];
  return { ...before, line: row.line, cells: [{ ...label!, parts }, ...figures] };
};

const withBegin = (before: Row, row: Row): Row => {
  const [label, ...figures] = row.cells;
  const parts = [...partsOf(before.cells[0]!), ...partsOf(label!)];
  return { ...row, cells: [{ ...label!, parts }, ...figures] };
};

/** `12.00` / `(forecast)`: a line of bracketed words right under figures belongs to them. */
const isBracketed = (folded: string, before: Row, row: Row): boolean =>
  before.figures &&
  row.cells.every(
    (cell) =>
      cell.column > 0 &&
      /^\([a-z]/.test(folded.slice(cell.start, cell.start + 2)) &&
      before.cells.some((above) => above.column === cell.column && above.end > above.start),
  );

const withNotes = (before: Row, row: Row): Row => {
  const cells = before.cells.map((cell) => {
    const note = row.cells.find((other) => other.column === cell.column);
    return note ? { ...cell, parts: [...partsOf(cell), ...partsOf(note)] } : cell;
  });
  return { ...before, line: row.line, cells };
};
