import type { Cell, TableBlock } from '../../model/document.js';
import { BLANK, type Ink, TAB } from './ink.js';
import { isBlank, isEmpty, type Line } from './line.js';
import { isRule } from './rule.js';

/**
 * `| a | b |`, one row a line: the row of dashes is no row, an empty cell keeps its place, and a row may have
 * fewer or more cells than its neighbours. A bullet may stand before the first row.
 */
export const pipeTable = (
  folded: string,
  lines: readonly Line[],
  at: number,
  ink: Ink,
): { block: TableBlock; next: number } | undefined => {
  if (isBareHead(folded, lines, at)) return bareTable(folded, lines, at, ink);
  const first = pipeStart(folded, lines[at]!);
  if (first < 0) return undefined;
  const rows: Cell[][] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    const start = next === at ? first : line.from;
    if (isEmpty(line)) break;
    if (isGridLine(folded, lines, next)) {
      ink.blank(line.from, line.to);
      continue;
    }
    if (line.furniture || folded.charCodeAt(start) !== PIPE) break;
    if (isSeparator(folded, start, line.to)) {
      ink.blank(start, line.to);
      continue;
    }
    const last = rowEnd(folded, lines, next);
    for (let broken = next; broken < last; broken++) ink.blank(lines[broken]!.end, lines[broken]!.next);
    rows.push(cellsOf(folded, start, lines[last]!.to, ink));
    next = last;
  }
  if (rows.length === 0) return undefined;
  ink.blank(lines[at]!.from, first);
  const block: TableBlock = { type: 'table', layout: 'pipe', start: first, end: lines[next - 1]!.to, rows };
  return { block, next };
};

const MOST_LINES = 4;

/** A row whose cell holds line breaks ends on the line that closes it with a pipe. */
const rowEnd = (folded: string, lines: readonly Line[], at: number): number => {
  if (endsWithPipe(folded, lines[at]!)) return at;
  for (let last = at + 1; last < Math.min(lines.length, at + MOST_LINES); last++) {
    const line = lines[last]!;
    if (isEmpty(line) || line.furniture || folded.charCodeAt(line.from) === PIPE) return at;
    if (endsWithPipe(folded, line)) return last;
  }
  return at;
};

const endsWithPipe = (folded: string, line: Line): boolean => folded.charCodeAt(line.to - 1) === PIPE;

/** `Item | Amount` over `--- | ---:`: a table whose rows have no pipe in front. */
const isBareHead = (folded: string, lines: readonly Line[], at: number): boolean => {
  const under = lines[at + 1];
  if (!under || isEmpty(under) || folded.charCodeAt(lines[at]!.from) === PIPE) return false;
  const first = folded.charCodeAt(under.from);
  if (first !== 0x2d && first !== 0x3a) return false;
  return hasPipe(folded, lines[at]!) && hasPipe(folded, under) && isSeparator(folded, under.from, under.to);
};

const hasPipe = (folded: string, { from, to }: Line): boolean => nextPipe(folded, from, to) < to;

const bareTable = (folded: string, lines: readonly Line[], at: number, ink: Ink) => {
  const rows: Cell[][] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    if (isEmpty(line) || line.furniture || !hasPipe(folded, line)) break;
    if (next === at + 1) ink.blank(line.from, line.to);
    else rows.push(cellsBetween(folded, line.from, line.to, ink));
  }
  const block: TableBlock = {
    type: 'table',
    layout: 'pipe',
    start: lines[at]!.from,
    end: lines[next - 1]!.to,
    rows,
  };
  return { block, next };
};

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/** Where the first pipe of a row stands, or -1: a lone pipe is none. */
const pipeStart = (folded: string, line: Line): number => {
  let at = line.from;
  const first = folded.charCodeAt(at);
  if (first === 0x2d || first === 0x2a) {
    at++;
    while (at < line.to && folded.charCodeAt(at) === BLANK) at++;
  }
  if (folded.charCodeAt(at) !== PIPE) return -1;
  const second = folded.indexOf('|', at + 1);
  return second >= 0 && second < line.to ? at : -1;
};

/** `+-----+-----+` between two rows. */
const isGridLine = (folded: string, lines: readonly Line[], at: number): boolean =>
  lines[at]!.furniture &&
  isRule(folded, lines[at]!) &&
  lines[at + 1] !== undefined &&
  folded.charCodeAt(lines[at + 1]!.from) === PIPE;

/** Dashes, colons and pipes only, with at least one dash. */
const isSeparator = (folded: string, start: number, end: number): boolean => {
  let dashes = 0;
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === 0x2d) dashes++;
    else if (unit !== PIPE && unit !== 0x3a && !isBlank(unit)) return false;
  }
  return dashes > 2 || (dashes > 0 && dashes * 3 > end - start);
};

const cellsOf = (folded: string, start: number, end: number, ink: Ink): Cell[] => {
  ink.set(start, BLANK);
  return cellsBetween(folded, start + 1, end, ink);
};

const cellsBetween = (folded: string, start: number, end: number, ink: Ink): Cell[] => {
  const cells: Cell[] = [];
  for (let at = start; at < end; ) {
    const pipe = nextPipe(folded, at, end);
    cells.push(trimmed(folded, at, pipe, cells.length));
    if (pipe < end) ink.set(pipe, pipe === end - 1 ? BLANK : TAB);
    at = pipe + 1;
  }
  return cells;
};

const nextPipe = (folded: string, start: number, end: number): number => {
  let at = folded.indexOf('|', start);
  while (at >= 0 && at < end && folded.charCodeAt(at - 1) === BACKSLASH) at = folded.indexOf('|', at + 1);
  return at < 0 || at > end ? end : at;
};

/** The ink between two borders; an empty cell is an empty span where its ink would begin. */
export const trimmed = (folded: string, start: number, end: number, column: number): Cell => {
  let from = start;
  while (from < end && isBlank(folded.charCodeAt(from))) from++;
  if (from === end) return { start, end: start, column };
  let to = end;
  while (to > from && isBlank(folded.charCodeAt(to - 1))) to--;
  return { start: from, end: to, column };
};
