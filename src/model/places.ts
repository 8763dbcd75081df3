import type { Document } from './document.js';
import { lineIndex, type Position } from './lines.js';
import { type Place, placeOf } from './origin.js';
import type { Span } from './span.js';

/** Where a span stands, as a record says it: line and column of the text, and its place in the file. */
export interface Places {
  readonly at: (span: Span) => Position & Place;
}

/** Indexes a document once; each question costs O(log text). */
export const placesOf = ({ text, origin }: Document): Places => {
  const lines = lineIndex(text);
  // Texts are the many: their records are made without copying.
  if (!origin) return { at: ({ start }) => lines.at(start) };
  return { at: (span) => ({ ...lines.at(span.start), ...placeOf(origin, span) }) };
};
