import type { Document, TextBlock } from '../model/document.js';
import { plainText } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import { contains, type Span } from '../model/span.js';
import type { Outline } from '../model/structure.js';
import { type Context, locate } from '../structure/context.js';
import { sectionAt } from '../structure/lookup.js';
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
  /** Rows that are a label and its value. */
  readonly rows: readonly (Line & { readonly value: number })[];
  /** Items, label/value lines and those rows, each from its label's first word. */
  readonly lines: readonly Line[];
  /** The headings above a place, nearest first, joined with ` / `. */
  readonly headingAt: (place: Span) => string;
  /** The path as cited of the numbered section around a place: `2(3)`. */
  readonly sectionAt: (place: Span) => string | undefined;
  /** What the extractors before this one have found, for those that build on it. */
  readonly stated: readonly Stated[];
}

/** `(6) Payment Date     Monday, August 5, 2013`: `value` is known where the layout parts it from the label. */
export interface Line extends Span {
  readonly value?: number;
}

export const sceneOf = (document: Document, outline: Outline, kinds: readonly string[]): Scene => {
  const { contextOf } = locate(document, outline);
  const own = outside(outline.boilerplate);
  const prose = document.blocks.filter(isProse).filter(own);
  const rows = rowLines(outline).filter(own);
  const headings = headingsOf(document);
  return {
    document,
    outline,
    kinds,
    contextOf,
    literals: outline.literals.filter(own),
    prose,
    rows,
    lines: [...prose.map(lineOf), ...rows],
    headingAt: (place) => headings(sectionAt(outline.sections, place.start)),
    sectionAt: (place) => numberOf(sectionAt(outline.sections, place.start)),
    stated: [],
  };
};

const isProse = (block: Document['blocks'][number]): block is TextBlock =>
  block.type === 'paragraph' || block.type === 'item';

type Section = Outline['sections'][number];

/** The headings above a section and its own, put together once a section. */
const headingsOf = (document: Document): ((section: Section | undefined) => string) => {
  const known = new Map<Section, string>();
  const of = (section: Section | undefined): string => {
    if (!section) return '';
    const heading =
      known.get(section) ??
      [plainText(document, section.title), of(section.parent)].filter(Boolean).join(' / ');
    known.set(section, heading);
    return heading;
  };
  return of;
};

const numberOf = (section: Section | undefined): string | undefined =>
  section && (section.number ?? numberOf(section.parent));

/** Tests spans asked about in text order against sorted ranges: one walk over both. */
const outside = (ranges: readonly Span[]): ((span: Span) => boolean) => {
  let at = 0;
  let last = 0;
  return (span) => {
    if (span.start < last) at = 0;
    last = span.start;
    while (at < ranges.length && ranges[at]!.end <= span.start) at++;
    return !(at < ranges.length && contains(ranges[at]!, span));
  };
};

const lineOf = ({ start, end, marker, gap }: TextBlock): Line => ({
  start: marker?.end ?? start,
  end,
  ...(gap && { value: gap.end }),
});

/** Rows that are a label and its value. */
const rowLines = ({ tables }: Outline): (Line & { readonly value: number })[] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, labelSpan }) => {
      const value = cells.find((cell) => cell.start >= labelSpan.end && cell.start < cell.end);
      return cells.length <= 3 && value
        ? [{ start: labelSpan.start, end: value.end, value: value.start }]
        : [];
    }),
  );
