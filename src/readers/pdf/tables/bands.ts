import type { Word } from '../page.js';
import { withoutLeaders } from './leaders.js';
import type { PrintedLine } from './lines.js';
import { type Phrase, phrasesOf } from './phrases.js';

/**
 * What stands side by side: a line, or lines of neighbouring cells that are set half a line apart (a figure in
 * the middle of a label of two lines). No row of a table is smaller.
 */
export interface Band {
  readonly phrases: readonly Phrase[];
  /** Dots that lead from a label to its figure. */
  readonly leaders: readonly Word[];
  readonly left: number;
  readonly right: number;
  /** Of the first and of the last line. */
  readonly first: number;
  readonly last: number;
  readonly size: number;
  readonly top: number;
  readonly bottom: number;
  readonly page: number;
  /** Where it ends on its page. */
  readonly foot: number;
  /** Nothing of a table above it goes on here. */
  readonly opens: boolean;
}

export const bandsOf = (lines: readonly PrintedLine[], page: number): Band[] => {
  const bands: PrintedLine[][] = [];
  for (const line of lines) {
    const band = bands.at(-1);
    if (band && isBeside(band, line)) band.push(line);
    else bands.push([line]);
  }
  return bands.map((band) => bandOf(band, page));
};

const isBeside = (band: readonly PrintedLine[], line: PrintedLine): boolean => {
  const last = band.at(-1)!;
  const size = Math.min(line.size, last.size);
  if (line.baseline - last.baseline >= HALF_LINE * size || Math.max(line.size, last.size) > size * ALIKE)
    return false;
  return !meets(last.words, line.words);
};

/** Whether words of two lines, each from left to right, stand under one another. */
const meets = (above: readonly Word[], below: readonly Word[]): boolean => {
  let at = 0;
  for (const word of below) {
    while (at < above.length && above[at]!.right <= word.left) at++;
    if (at < above.length && above[at]!.left < word.right) return true;
  }
  return false;
};

/** Two lines of one cell are further apart, in ems. */
const HALF_LINE = 0.8;
const ALIKE = 1.2;

const bandOf = (lines: readonly PrintedLine[], page: number): Band => {
  const parted = lines.map(withoutLeaders);
  const phrases = parted.flatMap(({ line }) => phrasesOf(line));
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return {
    phrases: lines.length === 1 ? phrases : phrases.sort((a, b) => a.left - b.left),
    leaders: parted.flatMap(({ leaders }) => leaders),
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    first: first.baseline,
    last: last.baseline,
    size: Math.max(...lines.map(({ size }) => size)),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom,
    page,
    foot: bottom,
    opens: false,
  };
};
