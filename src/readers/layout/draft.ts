import type { Marker, TableBlock } from '../../model/document.js';
import type { Span } from '../../model/span.js';

/** A block in the making: where it lies is known, what it is may still change when its neighbours are known. */
export interface Draft {
  start: number;
  end: number;
  type: 'heading' | 'paragraph' | 'item' | 'furniture' | 'table';
  /** Number of `#`, or 0. */
  readonly hashes: number;
  readonly indent: number;
  /** A bullet stands before it: an item, whatever its words look like. */
  readonly bulleted: boolean;
  readonly marker?: Marker | undefined;
  readonly gap?: Span | undefined;
  readonly table?: TableBlock;
  /** Blank lines, furniture or an edge of the text before and after it. */
  readonly before: boolean;
  after: boolean;
}
