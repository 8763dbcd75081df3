import type { Line } from './line.js';
import { opensItem } from './paragraph.js';

/**
 * A marked label and its value, each broken into lines of its own beside the other:
 * `(2) Method of` / `Determination` and, a gap to the right of them, the sentences that say which.
 */
export interface Pair {
  /** Where the words of the label begin, behind its mark, and those of the value. */
  readonly label: number;
  readonly value: number;
}

/** In ems. */
const NEAR = 0.6;

/** Of the first line: a mark, a label, one wide gap and a value. */
export const pairOf = (line: Line): Pair | undefined => {
  const { words, gaps } = line;
  const gap = gaps.at(-1);
  if (gap === undefined || gap < 2 || gaps.length > 2 || !opensItem(line)) return undefined;
  if (gaps.length === 2 && gaps[0] !== 1) return undefined;
  return { label: words[1]!.left, value: words[gap]!.left };
};

/** Whether a line stands under the label, the value, or both. */
export const isInPair = ({ label, value }: Pair, line: Line): boolean => {
  const { left, right, words, gaps, size } = line;
  const near = NEAR * size;
  if (opensItem(line)) return false;
  if (Math.abs(left - value) < near) return gaps.length === 0;
  if (Math.abs(left - label) > near) return false;
  const gap = gaps[0];
  if (gap === undefined) return right < value - near;
  return gaps.length === 1 && Math.abs(words[gap]!.left - value) < near;
};

/** The lines of the label, and those of the value. */
export const sidesOf = ({ value }: Pair, lines: readonly Line[]): readonly [Side[], Side[]] => {
  const labels: Side[] = [];
  const values: Side[] = [];
  for (const { page, words, size } of lines) {
    const left = words.filter((word) => word.left < value - NEAR * size);
    const right = words.filter((word) => word.left >= value - NEAR * size);
    if (left.length > 0) labels.push({ page, words: left });
    if (right.length > 0) values.push({ page, words: right });
  }
  return [labels, values];
};

/** The words of a line on one side of the gap. */
export type Side = Pick<Line, 'page' | 'words'>;
