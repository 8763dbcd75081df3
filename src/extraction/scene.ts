import type { Document, TextBlock } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Outline } from '../model/structure.js';
import type { Context } from '../structure/context.js';
import type { Stated } from './statement.js';

/** A release as extractors see it: its outline, and for every literal the words that it stands among. */
export interface Scene {
  readonly document: Document;
  readonly outline: Outline;
  readonly kinds: readonly string[];
  readonly contextOf: (literal: Literal) => Context;
  /** Literals outside boilerplate, in text order. */
  readonly literals: readonly Literal[];
  /** Paragraphs and items outside boilerplate, in text order. */
  readonly prose: readonly TextBlock[];
  /** Items, label/value lines and two-cell rows, each from its label's first word. */
  readonly lines: readonly Line[];
  /** The headings above a place, nearest first, joined with ` / `. */
  readonly headingAt: (place: Span) => string;
  /** What the extractors before this one have found, for those that build on it. */
  readonly stated: readonly Stated[];
}

/** `(6) Payment Date     Monday, August 5, 2013`: `value` is known where the layout parts it from the label. */
export interface Line extends Span {
  readonly value?: number;
}
