import type { Document } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import type { Outline } from '../model/structure.js';

/** What the layout means: title, dateline, sections, tables; table headers give their cells unit and scale. */
export const outline = (_document: Document, literals: readonly Literal[]): Outline => ({
  sections: [],
  tables: [],
  boilerplate: [],
  contact: [],
  literals,
});
