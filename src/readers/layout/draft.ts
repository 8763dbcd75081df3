import type { Marker, TableBlock } from '../../model/document.js';
import type { Span } from '../../model/span.js';

/** A block in the making: where it lies is known, what it is may still change when its neighbours are known. */
export interface Draft {
  start: number;
  end: number;
  type: 'heading' | 'paragraph' | 'item' | 'furniture' | 'table';
  /** Heading depth or indent level, from 1. */
  level: number;
  /** Marked as a heading by its source: `#`, or a line drawn under it. */
  hashed: boolean;
  /** Blanks before the first ink of its line. */
  indent: number;
  /** A bullet stands before it: an item, whatever its words look like. */
  bulleted: boolean;
  /** Printed bold all through, says the layout (markup in the text itself is looked at separately). */
  bold: boolean;
  marker: Marker | undefined;
  gap: Span | undefined;
  table: TableBlock | undefined;
  /** Blank lines, furniture or an edge of the text before and after it. */
  before: boolean;
  after: boolean;
}

/** One shape for all of them, so that going through them is fast. */
export const newDraft = (start: number, end: number, type: Draft['type']): Draft => ({
  start,
  end,
  type,
  level: 1,
  hashed: false,
  indent: 0,
  bulleted: false,
  bold: false,
  marker: undefined,
  gap: undefined,
  table: undefined,
  before: true,
  after: true,
});
