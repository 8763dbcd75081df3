import type { Rule } from '../page.js';

/** A line of a grid: at one height (or one abscissa), from one place to another. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

/** Drawn pieces that make one line are one: sides of neighbouring cells, double lines, a line in pieces. */
export const rulingsOf = (rules: readonly Rule[]): Rulings => {
  const horizontal: Ruling[] = [];
  const vertical: Ruling[] = [];
  for (const { left, top, right, bottom, horizontal: flat } of rules) {
    if (flat) horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
    else vertical.push({ at: (left + right) / 2, from: top, to: bottom });
  }
  return { horizontal: joined(horizontal), vertical: joined(vertical) };
};

const joined = (pieces: readonly Ruling[]): Ruling[] => {
  const lines: Ruling[] = [];
  for (const level of levelsOf(pieces)) {
    let line: Ruling | undefined;
    for (const piece of level.sort((a, b) => a.from - b.from)) {
      if (line && piece.from <= line.to + NEAR) {
        if (piece.to > line.to) line = { ...line, to: piece.to };
        lines[lines.length - 1] = line;
      } else {
        line = piece;
        lines.push(piece);
      }
    }
  }
  return lines;
};

/** Pieces at one height, as good as. */
const levelsOf = (pieces: readonly Ruling[]): Ruling[][] => {
  const levels: Ruling[][] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    if (piece.at - first <= NEAR / 2) levels.at(-1)!.push(piece);
    else {
      levels.push([piece]);
      first = piece.at;
    }
  }
  return levels;
};

/** Lines nearer than this (in points) have no words between them: they are one line, or meet. */
export const NEAR = 4;
