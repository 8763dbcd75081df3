import type { Span } from './span.js';

/**
 * Where the text of a document stands in the file it was read from. A text file needs none: its text is the file.
 * Kept as flat arrays, one entry a piece, ascending by `starts`; what lies between two pieces (blanks, tabs and
 * list marks that the reader set) comes from nowhere.
 */
export type Origin = SourceOrigin | PageOrigin;

/**
 * For markup: piece `i` is the text `[starts[i], starts[i] + lengths[i])` and stands at `[from[i], to[i])` in the
 * decoded file. As long there as here, it is the same character for character; else (an entity, folded blanks)
 * it is one thing.
 */
export interface SourceOrigin {
  readonly type: 'source';
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * For pages: piece `i` is the text `[starts[i], starts[i] + lengths[i])`, mostly a word, on page `pages[i]` (from 1)
 * in the box `boxes[4i..4i+3]` (left, top, right, bottom; points, from the top left of the page, turned upright if it
 * was put in sideways).
 */
export interface PageOrigin {
  readonly type: 'pages';
  /** Width and height of every page of the file, in points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  readonly pages: Uint32Array;
  readonly boxes: Float64Array;
  /** The same pages read in the order of the file instead of by geometry: what a figure is held against. */
  readonly reread: Reread;
}

/** Piece `i` of the text is `stream.slice(at[i], at[i] + lengths[i])` in the other reading. */
export interface Reread {
  readonly stream: string;
  readonly at: Uint32Array;
}

/** Where a span stands: on which page and in which box, or where in the file. */
export interface Place {
  readonly page?: number;
  /** Left, top, right, bottom in points, from the top left of the page, to a hundredth. */
  readonly box?: [number, number, number, number];
  readonly source?: Span;
}

/** The place of a span; nothing for a text, or where no piece of the file lies under the span. */
export const placeOf = (origin: Origin | undefined, span: Span): Place => {
  if (!origin) return {};
  const pieces = piecesUnder(origin, span);
  if (pieces.start === pieces.end) return {};
  return origin.type === 'source' ? sourcePlace(origin, span, pieces) : pagePlace(origin, span, pieces);
};

/** The pieces `[start, end)` that share a character with a span; O(log pieces). */
export const piecesUnder = (
  { starts, lengths }: { readonly starts: Uint32Array; readonly lengths: Uint32Array },
  span: Span,
): Span => {
  let start = firstAfter(starts, span.start);
  if (start > 0 && starts[start - 1]! + lengths[start - 1]! > span.start) start--;
  return { start, end: Math.max(start, firstAfter(starts, span.end - 1)) };
};

/** The first piece that begins after an offset. */
const firstAfter = (starts: Uint32Array, offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const sourcePlace = (origin: SourceOrigin, span: Span, pieces: Span): Place => ({
  source: {
    start: sourceOffset(origin, pieces.start, span.start, 'from'),
    end: sourceOffset(origin, pieces.end - 1, span.end, 'to'),
  },
});

/** Inside a piece that is the same here and there, the very character; else the edge of the piece. */
const sourceOffset = (origin: SourceOrigin, piece: number, offset: number, edge: 'from' | 'to'): number => {
  const { starts, lengths, from, to } = origin;
  if (to[piece]! - from[piece]! !== lengths[piece]!) return origin[edge][piece]!;
  const inside = Math.min(Math.max(offset - starts[piece]!, 0), lengths[piece]!);
  return from[piece]! + inside;
};

/** A span over a page break is shown where it begins. */
const pagePlace = (origin: PageOrigin, span: Span, pieces: Span): Place => {
  const page = origin.pages[pieces.start]!;
  let box = boxOf(origin, pieces.start, span);
  for (let piece = pieces.start + 1; piece < pieces.end && origin.pages[piece] === page; piece++)
    box = around(box, boxOf(origin, piece, span));
  return { page, box: box.map(toHundredths) as Box };
};

type Box = [number, number, number, number];

/** The part of a piece that a span covers, its characters taken as equally wide. */
const boxOf = ({ starts, lengths, boxes }: PageOrigin, piece: number, span: Span): Box => {
  const [left, top, right, bottom] = boxes.subarray(piece * 4, piece * 4 + 4) as unknown as Box;
  const start = starts[piece]!;
  const advance = (right - left) / lengths[piece]!;
  const before = Math.max(span.start - start, 0);
  const after = Math.max(start + lengths[piece]! - span.end, 0);
  return [left + before * advance, top, right - after * advance, bottom];
};

const around = (one: Box, other: Box): Box => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
];

const toHundredths = (points: number): number => Math.round(points * 100) / 100;
