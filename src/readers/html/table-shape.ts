import type { Grid, Slot } from './cells.js';
import type { Line } from './flow.js';

/**
 * Tables hold figures, or only the page together. `data`: rows and columns; `list`: a mark and its words in each
 * row; `line`: one row of a label and its words; `layout`: whole paragraphs side by side or under one another.
 */
export type TableShape = 'data' | 'list' | 'line' | 'layout';

export const shapeOf = ({ rows }: Grid): TableShape => {
  const inked = rows.map((row) => row.filter(({ ink }) => ink > 0)).filter((row) => row.length > 0);
  if (inked.every((row) => row.length === 1)) return 'layout';
  if (inked.some((row) => row.some(isPage))) return 'layout';
  if (inked.every(isMarked)) return 'list';
  return inked.length === 1 && isLabelled(inked[0]!) ? 'line' : 'data';
};

const LONG_CELL = 400;

/** A cell that is a part of the page: another table in it, or headings, lists and paragraphs. */
const isPage = ({ nested, lines, ink }: Slot): boolean => {
  if (nested) return true;
  if (lines.length < 3 || ink < LONG_CELL) return false;
  const parted = lines.filter(({ tight }) => !tight).length;
  return parted > 3 || lines.some(({ heading, depth }) => heading > 0 || depth > 0);
};

/** `(a) | words`, `• | words`, or words alone that go on. */
const isMarked = (row: readonly Slot[]): boolean => {
  const [first, second, ...more] = row;
  if (!first || more.length > 0) return false;
  return second ? isMark(first) : first.column > 0;
};

const LONGEST_MARK = 6;

export const isMark = ({ ink, lines }: Slot): boolean =>
  ink <= LONGEST_MARK && lines.length === 1 && MARK.test(wordsOf(lines[0]!));

const MARK =
  /^(?:[•·▪◦○●■□◆▶➢✓*–—☐☒☑¨þýo-]|\[ ?[x√]? ?\]|\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,5}|[A-Z])[.)]|\([0-9]{1,2}\)|[①-⑳]|[0-9]{1,2}\.[0-9]{1,2}\.?)$/;

const LONGEST_LABEL = 80;

const isLabelled = (row: readonly Slot[]): boolean =>
  row.length === 2 && row[0]!.ink <= LONGEST_LABEL && row[0]!.lines.length === 1;

const LONG_NOTE = 120;
const MANY = 4;

/**
 * Which rows of a data table are none: notes over and under the others, and whole pages of lines that run across
 * all columns, as the cover of a form has them.
 */
export const asideRows = ({ rows, width }: Grid): boolean[] => {
  const aside = rows.map(() => false);
  const first = rows.findIndex((row) => !isNote(row));
  const last = rows.findLastIndex((row) => !isNote(row));
  rows.forEach((_, at) => {
    if (at < first || at > last) aside[at] = true;
  });
  for (let at = 0; at < rows.length; ) {
    let next = at;
    while (next < rows.length && isAcross(rows[next]!, width)) next++;
    const lines = rows.slice(at, next).filter((row) => row.some(({ ink }) => ink > 0));
    if (lines.length >= MANY) aside.fill(true, at, next);
    at = next + 1;
  }
  return aside;
};

/** Nothing, or one cell of running text. */
const isNote = (row: readonly Slot[]): boolean => {
  const inked = row.filter(({ ink }) => ink > 0);
  return inked.length === 0 || (inked.length === 1 && inked[0]!.ink > LONG_NOTE);
};

/** Nothing, or one cell over all columns. */
const isAcross = (row: readonly Slot[], width: number): boolean => {
  const inked = row.filter(({ ink }) => ink > 0);
  return inked.length === 0 || (inked.length === 1 && inked[0]!.columnSpan >= width && width > 1);
};

export const wordsOf = ({ runs }: Line): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
