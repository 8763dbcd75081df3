import type { Box, Word } from './page.js';
import { linesOf, type PrintedLine } from './tables/lines.js';

export { linesOf, type PrintedLine };

/** A line of running text: its words from left to right, and what its look tells. */
export interface Line {
  readonly page: number;
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its letters. */
  readonly size: number;
  /** All of its letters are. */
  readonly bold: boolean;
  readonly text: string;
  /** Where a wide gap comes before a word: the numbers of those words. */
  readonly gaps: readonly number[];
  /** How far to the right lines of its column go. */
  readonly margin: number;
  /** How far to the left. */
  readonly edge: number;
  /** A bullet is drawn before it. */
  readonly dotted?: true;
}

/** The column that lines stand in: their furthest reach to both sides. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Bullets drawn in it. */
  readonly dots?: readonly Box[];
}

export const lineOf = (page: number, words: readonly Word[], { left, right, dots = [] }: Column): Line => {
  const gaps = gapsOf(words);
  const first = words[0]!;
  return {
    page,
    words,
    left: first.left,
    right: words.reduce((furthest, word) => Math.max(furthest, word.right), 0),
    baseline: baselineOf(words),
    size: sizeOf(words),
    bold:
      words.every((word) => word.bold || !/[\p{L}\p{N}]/u.test(word.text)) && words.some(({ bold }) => bold),
    text: words
      .map(({ text }) => text)
      .join(' ')
      .replace(/[\u201c\u201d]/g, '"'),
    gaps,
    margin: right,
    edge: left,
    ...(dots.some((dot) => isBefore(dot, first)) && { dotted: true }),
  };
};

/** How far a bullet may be from its words, in ems. */
const FAR = 3;

const isBefore = (dot: Box, { left, baseline, size }: Word): boolean => {
  const middle = (dot.top + dot.bottom) / 2;
  return (
    dot.right <= left && left - dot.right < FAR * size && middle < baseline && middle > baseline - 0.7 * size
  );
};

/** The size in which most letters are set. */
const sizeOf = (words: readonly Word[]): number => {
  const [first] = words;
  if (words.every(({ size }) => size === first!.size)) return first!.size;
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
};

/** Of its largest letters: what is raised is smaller. */
const baselineOf = (words: readonly Word[]): number =>
  words.reduce((largest, word) => (word.size > largest.size * 1.01 ? word : largest)).baseline;

/** In ems; letters of a word are never so far apart. */
const WIDE = 1;
/** In justified lines all blanks are wide, but none is so much wider than the others. */
const WIDER = 2.2;

/** The words that a wide gap parts from the one before. */
export const gapsOf = (words: readonly Word[]): number[] => {
  const gaps: number[] = [];
  let usual = -1;
  for (let at = 1; at < words.length; at++) {
    const blank = words[at]!.left - words[at - 1]!.right;
    if (blank < WIDE * Math.max(words[at]!.size, words[at - 1]!.size)) continue;
    if (usual < 0) usual = usualBlank(words);
    if (blank > WIDER * usual) gaps.push(at);
  }
  return gaps;
};

/** The blank in the middle of all, of a line of some words; else none. */
const usualBlank = (words: readonly Word[]): number => {
  if (words.length < 5) return 0;
  const blanks: number[] = [];
  for (let at = 1; at < words.length; at++) blanks.push(words[at]!.left - words[at - 1]!.right);
  blanks.sort((one, other) => one - other);
  return blanks[(blanks.length - 1) >> 1]!;
};
