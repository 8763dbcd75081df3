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
  if (isBareHead(folded, lines, at)) return bareTable(folded, lines, at, lines.length, ink);
  const bare = bareRowsEnd(folded, lines, at);
  if (bare > at) return bareTable(folded, lines, at, bare, ink);
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

const bareTable = (folded: string, lines: readonly Line[], at: number, until: number, ink: Ink) => {
  const rows: Cell[][] = [];
  let next = at;
  for (; next < until; next++) {
    const line = lines[next]!;
    if (isEmpty(line) || line.furniture || !hasPipe(folded, line)) break;
    if (isSeparator(folded, line.from, line.to)) ink.blank(line.from, line.to);
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

/**
 * Lines with pipes between their cells and no rule: rows, where three or more follow one another, most of them have
 * as many cells, three at least, and most end with figures.
 */
const bareRowsEnd = (folded: string, lines: readonly Line[], at: number): number => {
  if (at > 0 && isBareRow(folded, lines[at - 1]!)) return at;
  const cells: number[] = [];
  let [next, figures] = [at, 0];
  for (; next < lines.length && isBareRow(folded, lines[next]!); next++) {
    const { from, to } = lines[next]!;
    cells.push(pipesIn(folded, from, to));
    if (ENDS_IN_FIGURE.test(folded.slice(Math.max(from, to - 24), to))) figures++;
  }
  const usual = cells.filter((count) => count === cells[1]).length;
  return cells.length >= 3 && usual * 2 > cells.length && figures * 2 >= cells.length ? next : at;
};

const ENDS_IN_FIGURE = /\| {0,4}[$€£¥(]{0,2}[\d., ]{1,20}\)?%?\*?[ |]{0,6}$/;

/** Two pipes or more, the first of them with a word in front and blanks around. */
const isBareRow = (folded: string, line: Line): boolean => {
  if (isEmpty(line) || line.furniture || folded.charCodeAt(line.from) === PIPE) return false;
  const pipe = nextPipe(folded, line.from, line.to);
  if (pipe === line.to || !isBlank(folded.charCodeAt(pipe - 1))) return false;
  return pipesIn(folded, line.from, line.to) >= 2;
};

/** The pipe at the end of a row parts nothing. */
const pipesIn = (folded: string, from: number, to: number): number => {
  let count = 0;
  for (let at = nextPipe(folded, from, to); at < to - 1; at = nextPipe(folded, at + 1, to)) count++;
  return count;
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
