import type { Span } from '../../model/span.js';

/** What stood in the corrected release, and what should have. */
export interface Pair {
  readonly before: Span;
  readonly after: Span;
}
