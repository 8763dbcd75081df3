import { isEmpty, type Line, width } from './line.js';

/**
 * Wire text is wrapped by hand at about 78 columns. A break is soft where the next word would not have fitted;
 * everywhere else somebody meant it. In text that is not wrapped, only a sentence cut in two is joined.
 */
export interface Wrapping {
  /** The column the text is wrapped at, or 0 when it is not wrapped. */
  readonly column: number;
}

const NARROWEST = 40;
const WIDEST = 120;
/** Lines of wrapped text end this near the margin, give or take a word. */
const RAGGED = 16;

/** Learns the margin from all lines that are followed by another, table rows and long lines aside. */
export const wrappingOf = (lines: readonly Line[]): Wrapping => {
  const widths = new Uint32Array(WIDEST + 1);
  let wrapped = 0;
  let long = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]!;
    if (isEmpty(line) || line.gap >= 0 || isEmpty(lines[at + 1]!)) continue;
    const columns = width(line);
    if (columns > WIDEST) long++;
    else if (columns >= NARROWEST) wrapped++;
    if (columns <= WIDEST) widths[columns] = widths[columns]! + 1;
  }
  if (wrapped < 3 || long * 4 > wrapped) return { column: 0 };
  return { column: marginOf(widths, wrapped) };
};

/** The right edge of the narrow band in which most lines end; outliers beyond it are titles and addresses. */
const marginOf = (widths: Uint32Array, wrapped: number): number => {
  let margin = 0;
  let most = 0;
  let inBand = 0;
  for (let column = 0; column <= WIDEST; column++) {
    inBand += widths[column]! - (widths[column - RAGGED] ?? 0);
    if (inBand <= most || column < NARROWEST) continue;
    most = inBand;
    margin = column;
  }
  if (most * 2 <= wrapped || margin < 50) return 0;
  return withoutStragglers(widths, margin);
};

/** A few lines run over in every text; the margin is where many end. */
const withoutStragglers = (widths: Uint32Array, margin: number): number => {
  const band = widths.subarray(Math.max(0, margin - RAGGED), margin + 1);
  const peak = band.reduce((most, count) => Math.max(most, count), 0);
  let column = margin;
  while (widths[column]! * 5 < peak) column--;
  return column;
};

/** Wrappers do not all count alike. */
const SLACK = 2;

/** True when the break after `line` was forced: the first word of `next` would have crossed the margin. */
export const isFull = (folded: string, line: Line, next: Line, wrapping: Wrapping): boolean =>
  wrapping.column > 0 && width(line) + 1 + firstWord(folded, next) > wrapping.column - SLACK;

const firstWord = (folded: string, line: Line): number => {
  const limit = Math.min(line.to, line.from + WIDEST);
  let at = line.from;
  while (at < limit && folded.charCodeAt(at) > 0x20) at++;
  return at - line.from;
};

const isUpperCase = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

const isLowerCase = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff);

/** A sentence cannot begin small: `contain the following provisions` continues what stood before; `eBay` does not. */
export const startsSmall = (folded: string, start: number): boolean =>
  isLowerCase(folded.charCodeAt(start)) &&
  !isUpperCase(folded.charCodeAt(start + 1)) &&
  !ADDRESS.test(folded.slice(start, start + 40));

const ADDRESS = /^(?:www\.|https?:|[a-z0-9._-]{1,30}@|[a-z0-9-]{1,30}\.[a-z]{2})/;

/** `.`, `!`, `?`, `:` or `;`, behind closing quotes and brackets too. */
export const endsSentence = (folded: string, end: number): boolean => {
  let at = end - 1;
  while (at > end - 6 && CLOSING.includes(folded[at]!)) at--;
  return STOPS.includes(folded[at]!);
};

const CLOSING = '"\')]*_»」』）';
const STOPS = '.!?:;。：；';

/** Words no sentence ends with: what follows is its rest, small or not. */
export const endsOpen = (folded: string, end: number): boolean =>
  OPEN_END.test(folded.slice(Math.max(0, end - 16), end));

const OPEN_END =
  /(?:[^A-Za-z](?:the|an?|of|and|or|to|in|for|by|with|from|at|on|after|before|than|under|upon|through|shall|will|that|which|its|is|are|be|as)|[a-z],)$/;
