import { type Column, gapsOf, type Line, lineOf, linesOf, type PrintedLine } from './line.js';
import type { Page, Word } from './page.js';

/**
 * Words to lines in the order in which they are read. A page of two columns of running text has a blank strip down
 * the middle that no line crosses: left of it comes first. Labels and their values are no columns: they are read
 * across.
 */
export const readingOrder = (
  page: number,
  rows: readonly PrintedLine[],
  column: Column,
  depth = 0,
): Line[] => {
  const lines: Line[] = [];
  for (let at = 0; at < rows.length; ) {
    const strip = depth < 2 ? stripAt(rows, at) : undefined;
    if (!strip) {
      lines.push(lineOf(page, rows[at]!.words, column));
      at++;
      continue;
    }
    const inside = rows.slice(at, strip.next).flatMap((row) => row.words);
    const middle = (strip.left + strip.right) / 2;
    for (const side of [
      inside.filter(({ right }) => right <= middle),
      inside.filter(({ right }) => right > middle),
    ])
      lines.push(...readingOrder(page, linesOf(side), { ...column, ...columnOf(side) }, depth + 1));
    at = strip.next;
  }
  return lines;
};

const columnOf = (words: readonly Word[]): Column => ({
  left: words.reduce((edge, { left }) => Math.min(edge, left), Number.POSITIVE_INFINITY),
  right: words.reduce((edge, { right }) => Math.max(edge, right), 0),
});

/**
 * The column of each page that has no others: how far its longer lines go. One line that goes further (an address,
 * a row of figures) does not widen it; a page of few lines has the margins of the other pages.
 */
export const pageColumns = (pages: readonly Page[], rows: readonly (readonly PrintedLine[])[]): Column[] => {
  const width = pages.reduce((widest, page) => Math.max(widest, page.width), 0);
  const all = reachOf(rows.flat(), width);
  return rows.map((own) => (own.filter(isLong).length >= ENOUGH ? reachOf(own, width) : all));
};

const ENOUGH = 8;
const isLong = ({ words }: PrintedLine): boolean => words.length >= 6;

const reachOf = (rows: readonly PrintedLine[], width: number): Column => {
  const long = rows.filter(isLong);
  const told = long.length > 0 ? long : rows;
  if (told.length === 0) return { left: 0, right: width };
  const { size } = told[0]!;
  const lefts = told.map(({ left }) => left).sort((one, other) => one - other);
  const left = lefts[shared(lefts, 0.5 * size)]!;
  const rights = told.map(({ right }) => right).sort((one, other) => other - one);
  // A few lines do not tell how far others could go: as far from the one edge as from the other, then.
  const right = long.length < FEW ? Math.max(rights[0]!, width - left) : rights[shared(rights, 3 * size)]!;
  return { left, right };
};

const FEW = 3;

/** The first of sorted edges that some more come near. */
const shared = (edges: readonly number[], near: number): number => {
  const enough = Math.max(1, Math.floor(edges.length / 8));
  const found = edges.findIndex((edge, at) => Math.abs((edges[at + enough] ?? Number.NaN) - edge) <= near);
  return Math.max(0, found);
};

/** A blank strip down some rows, and the row after them. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly next: number;
}

/** Running text: so many lines on both sides, so many letters in each. */
const LINES = 5;
const LETTERS = 20;

/** The strip that begins with a row, if running text stands on both sides of it. */
export const stripAt = (rows: readonly PrintedLine[], first: number): Strip | undefined => {
  const { words, size } = rows[first]!;
  const [gap] = gapsOf(words);
  if (gap === undefined) return undefined;
  let [left, right] = [words[gap - 1]!.right, words[gap]!.left];
  const sides = { left: 0, right: 0, letters: [0, 0] as [number, number] };
  let next = first;
  for (; next < rows.length; next++) {
    const row = rows[next]!;
    if (next > first && row.top - rows[next - 1]!.bottom > 6 * size) break;
    const narrowed = narrow(row, left, right);
    if (narrowed.right - narrowed.left < 0.9 * size) break;
    ({ left, right } = narrowed);
    count(row, (left + right) / 2, sides);
  }
  const running =
    sides.left >= LINES &&
    sides.right >= LINES &&
    sides.letters[0] >= LETTERS * sides.left &&
    sides.letters[1] >= LETTERS * sides.right;
  return running && isText(rows.slice(first, next), (left + right) / 2) ? { left, right, next } : undefined;
};

/** Sentences tell text from labels and their values: its long lines run on downwards, on both sides. */
const isText = (rows: readonly PrintedLine[], middle: number): boolean => {
  const words = rows.flatMap((row) => row.words);
  return [words.filter(({ right }) => right <= middle), words.filter(({ right }) => right > middle)].every(
    (side) => runOns(linesOf(side)) >= FEW,
  );
};

const LONG = 6;

/** Long lines that the next one goes on with: no stop at the end, a small letter at the begin. */
const runOns = (lines: readonly PrintedLine[]): number =>
  lines.filter(({ words }, at) => {
    const next = lines[at + 1]?.words[0];
    return (
      words.length >= LONG && next !== undefined && OPEN.test(words.at(-1)!.text) && SMALL.test(next.text)
    );
  }).length;

const OPEN = /[\p{L}\p{N},]$/u;
const SMALL = /^\p{Ll}/u;

/** The widest blank of a row that lies in a strip: what is left of it. */
const narrow = ({ words }: PrintedLine, left: number, right: number) => {
  let best = { left, right: left };
  let from = left;
  for (const word of words) {
    if (word.left - from > best.right - best.left && from < right)
      best = { left: from, right: Math.min(word.left, right) };
    from = Math.max(from, word.right);
  }
  return right - from > best.right - best.left ? { left: from, right } : best;
};

const count = (
  { words }: PrintedLine,
  middle: number,
  sides: { left: number; right: number; letters: [number, number] },
): void => {
  let [before, after] = [0, 0];
  for (const { right, text } of words)
    if (right <= middle) before += text.length + 1;
    else after += text.length + 1;
  if (before > 0) sides.left++;
  if (after > 0) sides.right++;
  sides.letters[0] += before;
  sides.letters[1] += after;
};
