import type { Span } from '../../model/span.js';

/** Characters that a scan or a tired hand got wrong, and what they should read. */
export interface Misreading extends Span {
  readonly probable: string;
  readonly explanation: string;
  /** Further places of the same misreading. */
  readonly also?: readonly Span[];
}
