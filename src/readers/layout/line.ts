/**
 * A text is read line by line; what the first sight of a line tells is noted once: where its ink begins and
 * ends, and whether a gap wider than a word space lies in it.
 */
export interface Line {
  /** Offset of the first character of the line. */
  readonly start: number;
  /** Offset of its line break, or the end of the text. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  /** First and after-last inked character; equal on a blank line. */
  readonly from: number;
  readonly to: number;
  /** First tab or run of three blanks between inked characters, or -1. */
  readonly gap: number;
  readonly tab: boolean;
  /** Repeated page furniture, front matter, rules: no words of the release. */
  furniture: boolean;
}

/** Splits at LF, CRLF and CR; `folded` has had its exotic blanks folded already. */
export const splitLines = (folded: string): Line[] => {
  const lines: Line[] = [];
  const breaks = loneReturns(folded) ? /\r\n|\r|\n/g : undefined;
  const gaps = new Cursor(folded, '   ');
  const tabs = new Cursor(folded, '\t');
  let start = 0;
  while (start < folded.length) {
    const { end, next } = breaks ? nextMixedBreak(folded, breaks, start) : nextBreak(folded, start);
    lines.push(lineOf(folded, start, end, next, gaps, tabs));
    start = next;
  }
  return lines;
};

/** Walks the places of one short string forwards, so that a whole text is searched for it once. */
class Cursor {
  readonly #text: string;
  readonly #wanted: string;
  /** The next place not before the last one asked about; none yet is before all, none left is after all. */
  #at = -1;

  // No search in here: the compiler would be free to repeat it in the loop that asks, line after line.
  constructor(text: string, wanted: string) {
    this.#text = text;
    this.#wanted = wanted;
  }

  /** The first place in [from, to), or -1; `from` must not go backwards. */
  within(from: number, to: number): number {
    if (this.#at < from) {
      const at = this.#text.indexOf(this.#wanted, from);
      this.#at = at < 0 ? this.#text.length : at;
    }
    return this.#at < to ? this.#at : -1;
  }
}

const loneReturns = (text: string): boolean => text.includes('\r') && /\r(?!\n)/.test(text);

const nextBreak = (text: string, start: number): { end: number; next: number } => {
  const at = text.indexOf('\n', start);
  if (at < 0) return { end: text.length, next: text.length };
  return { end: text.charCodeAt(at - 1) === 13 && at > start ? at - 1 : at, next: at + 1 };
};

const nextMixedBreak = (text: string, breaks: RegExp, start: number): { end: number; next: number } => {
  breaks.lastIndex = start;
  const match = breaks.exec(text);
  if (!match) return { end: text.length, next: text.length };
  return { end: match.index, next: match.index + match[0].length };
};

const lineOf = (text: string, start: number, end: number, next: number, gaps: Cursor, tabs: Cursor): Line => {
  let from = start;
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  let to = end;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  const gap = gaps.within(from, to);
  const tab = tabs.within(from, to);
  const first = tab < 0 ? gap : gap < 0 ? tab : Math.min(gap, tab);
  return { start, end, next, from, to, gap: first, tab: tab >= 0, furniture: false };
};

/** Blanks and control characters alike: nothing of them is printed. */
export const isBlank = (unit: number): boolean => unit <= 0x20;

export const isEmpty = (line: Line): boolean => line.from === line.to;

/** How far a line is printed, in columns from the left margin. */
export const width = (line: Line): number => line.to - line.start;

/** Blanks before the first ink. */
export const indent = (line: Line): number => line.from - line.start;
