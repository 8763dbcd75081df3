import type { Page, Rule, Word } from '../../../../src/readers/pdf/page.js';
import { type PageTable, tablesOf } from '../../../../src/readers/pdf/tables/index.js';

/** All letters as wide as half of their size: where words end is then known. */
const LETTER = 0.5;

/** Words of a phrase from a left edge on, one blank apart; `at` of them counts on. */
export const phrase = (text: string, left: number, baseline: number, size = 10): Word[] => {
  let x = left;
  return text.split(' ').map((part, at) => {
    const word = wordAt(part, x, baseline, size, at);
    x = word.right + size * 0.25;
    return word;
  });
};

/** The same, ending at a right edge. */
export const ending = (text: string, right: number, baseline: number, size = 10): Word[] => {
  const words = phrase(text, 0, baseline, size);
  const by = right - words.at(-1)!.right;
  return words.map((word) => ({ ...word, left: word.left + by, right: word.right + by }));
};

/** The same, its middle at a place. */
export const centred = (text: string, middle: number, baseline: number, size = 10): Word[] =>
  ending(text, middle + phrase(text, 0, baseline, size).at(-1)!.right / 2, baseline, size);

const wordAt = (text: string, left: number, baseline: number, size: number, at: number): Word => ({
  text,
  left,
  right: left + text.length * size * LETTER,
  top: baseline - size * 0.8,
  bottom: baseline + size * 0.2,
  baseline,
  size,
  bold: false,
  item: Math.round(left * 1000 + baseline),
  at,
});

export const across = (y: number, left: number, right: number): Rule => ({
  left,
  right,
  top: y - 0.25,
  bottom: y + 0.25,
  horizontal: true,
});

export const down = (x: number, top: number, bottom: number): Rule => ({
  left: x - 0.25,
  right: x + 0.25,
  top,
  bottom,
  horizontal: false,
});

export const pageOf = (words: readonly Word[], rules: readonly Rule[] = [], number = 1): Page => ({
  number,
  width: 600,
  height: 800,
  words,
  rules,
});

/** Rows of columns: `edges` are left ones, or right ones where they are negative. */
export const grid = (
  rows: readonly (readonly string[])[],
  edges: readonly number[],
  { top = 100, pitch = 16 }: { readonly top?: number; readonly pitch?: number } = {},
): Word[] =>
  rows.flatMap((row, at) =>
    row.flatMap((text, column) => {
      const edge = edges[column]!;
      if (text === '') return [];
      return edge < 0 ? ending(text, -edge, top + at * pitch) : phrase(text, edge, top + at * pitch);
    }),
  );

/** Lines around every cell of a grid. */
export const frames = (xs: readonly number[], ys: readonly number[]): Rule[] => [
  ...ys.map((y) => across(y, xs[0]!, xs.at(-1)!)),
  ...xs.map((x) => down(x, ys[0]!, ys.at(-1)!)),
];

/** A table as rows of texts; a cell over several columns or rows says so: `2×1 Total`. */
export const shown = ({ rows }: PageTable): string[][] =>
  rows.map((row) =>
    row.map(({ lines, columnSpan = 1, rowSpan = 1 }) => {
      const text = lines.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
      return columnSpan + rowSpan > 2 ? `${columnSpan}×${rowSpan} ${text}` : text;
    }),
  );

export const tablesIn = (words: readonly Word[], rules: readonly Rule[] = []): string[][][] =>
  tablesOf([pageOf(words, rules)]).map(shown);
