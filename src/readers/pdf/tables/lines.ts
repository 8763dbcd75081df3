import type { Box, Word } from '../page.js';

/** Words that stand on one line across the page, from left to right, whatever column they belong to. */
export interface PrintedLine extends Box {
  readonly words: readonly Word[];
  readonly baseline: number;
  /** Of its largest letters. */
  readonly size: number;
}

/** Words by line, from top to bottom. Superscripts stand on the line that they are raised from. */
export const linesOf = (words: readonly Word[]): PrintedLine[] => {
  const lines: Word[][] = [];
  let anchor: Word | undefined;
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.at(-1);
    if (anchor && line && word.baseline - anchor.baseline <= reachOf(anchor, word)) {
      line.push(word);
      if (word.size > anchor.size) anchor = word;
    } else {
      lines.push([word]);
      anchor = word;
    }
  }
  return lines.map(lineOf);
};

/** How far letters of a line are apart: small ones may be raised or lowered. Lines set half apart are further. */
const reachOf = (one: Word, other: Word): number => {
  const [small, large] = one.size < other.size ? [one.size, other.size] : [other.size, one.size];
  return (small < large * SMALL ? RAISED : LEVEL) * large;
};

const SMALL = 0.85;
const RAISED = 0.55;
const LEVEL = 0.42;

const lineOf = (words: Word[]): PrintedLine => {
  words.sort((a, b) => a.left - b.left || a.item - b.item || a.at - b.at);
  let largest = words[0]!;
  for (const word of words) if (word.size > largest.size) largest = word;
  return { words, baseline: largest.baseline, size: largest.size, ...boxAround(words) };
};

/** The smallest box around boxes; there is at least one. */
export const boxAround = (boxes: readonly Box[]): Box => {
  const [first] = boxes as readonly [Box, ...Box[]];
  let { left, top, right, bottom } = first;
  for (const box of boxes) {
    if (box.left < left) left = box.left;
    if (box.top < top) top = box.top;
    if (box.right > right) right = box.right;
    if (box.bottom > bottom) bottom = box.bottom;
  }
  return { left, top, right, bottom };
};
