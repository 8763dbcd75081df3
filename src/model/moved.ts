import { piecesUnder } from './origin.js';
import type { Span } from './span.js';

/**
 * Signs that print nothing split words and figures in a text: `1,2<b>34</b>`, a soft hyphen. In plain the rest of
 * such a word is moved up to its begin, and blanks fill what it leaves. Piece `i` is
 * `[starts[i], starts[i] + lengths[i])` of plain and stands at `from[i]` in the text; all else stands where it is.
 */
export interface Moved {
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  readonly from: Uint32Array;
}

/** The place in the text of what a span of plain holds: from its first character to after its last. */
export const inText = <T extends Span>(moved: Moved | undefined, span: T): T => {
  if (!moved) return span;
  const start = offsetOf(moved, span.start);
  const end = span.end > span.start ? offsetOf(moved, span.end - 1) + 1 : start;
  return start === span.start && end === span.end ? span : { ...span, start, end };
};

const offsetOf = (moved: Moved, offset: number): number => {
  const { start, end } = piecesUnder(moved, { start: offset, end: offset + 1 });
  return start === end ? offset : moved.from[start]! + offset - moved.starts[start]!;
};
