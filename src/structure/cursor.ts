import type { Span } from '../model/span.js';

/** Index of the first span that ends after an offset. */
export type Cursor = (offset: number) => number;

/** Walks sorted spans: constant cost when asked in text order, a binary search when asked to go back. */
export const cursorOver = (spans: readonly Span[]): Cursor => {
  let at = 0;
  let asked = 0;
  return (offset) => {
    if (offset < asked) at = firstEndingAfter(spans, offset);
    asked = offset;
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at++;
    return at;
  };
};

/** Binary search over spans sorted and not overlapping. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Binary search for the last span that starts at or before an offset, -1 when none. */
export const lastStartingAt = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
