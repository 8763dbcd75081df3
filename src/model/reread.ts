import type { Document } from './document.js';
import { type PageOrigin, piecesUnder } from './origin.js';
import type { Span } from './span.js';

/**
 * Every figure of a page is read twice: where it stands, and where the file has it. `1,234` set beside a raised
 * note `3`, or cut at a column, may read `1,2343` the other way; then nobody should swear by it. Text and markup
 * are read in one way only.
 */
export const readsAlike = ({ text, origin }: Document, span: Span): boolean => {
  if (origin?.type !== 'pages') return true;
  const { start, end } = piecesUnder(origin, span);
  for (let piece = start; piece < end; piece++) if (!pieceReadsAlike(text, origin, piece)) return false;
  return true;
};

const pieceReadsAlike = (text: string, origin: PageOrigin, piece: number): boolean => {
  const { starts, lengths, reread } = origin;
  const [place, other, length] = [starts[piece]!, reread.at[piece]!, lengths[piece]!];
  if (!DIGIT.test(text.slice(place, place + length))) return true;
  return figureAround(text, place, length) === figureAround(reread.stream, other, length);
};

const DIGIT = /[0-9]/;

/** A figure with all that is set close to it, up to a bound far beyond any figure's length. */
const figureAround = (text: string, start: number, length: number): string => {
  let from = start;
  while (from > start - REACH && isOfFigure(text.charCodeAt(from - 1))) from--;
  let to = start + length;
  while (to < start + length + REACH && isOfFigure(text.charCodeAt(to))) to++;
  return text.slice(from, to);
};

const REACH = 40;

/** Digits, `,` and `.`; before and after the text is none. */
const isOfFigure = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || unit === 0x2c || unit === 0x2e;
