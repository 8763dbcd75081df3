import type { Block, Cell, Document, MediaType, Problem, TextBlock } from '../../model/document.js';
import { inText, type Moved } from '../../model/moved.js';
import type { Origin } from '../../model/origin.js';
import type { Span } from '../../model/span.js';
import { draftBlocks } from './blocks.js';
import type { Given } from './composer.js';
import type { Draft } from './draft.js';
import { markFences } from './fence.js';
import { frontMatter, type Hints } from './front-matter.js';
import { markFurniture } from './furniture.js';
import { markHeadings } from './heading.js';
import { BLANK, BREAK, Ink } from './ink.js';
import { closeJoints } from './joint.js';
import { type Line, splitLines } from './line.js';
import { blankMarks } from './marks.js';
import { joinBrokenSentences } from './page-break.js';
import { splitPairs } from './pairs.js';
import { withoutQuoteSigns } from './quote.js';
import { blankReferences } from './reference-link.js';
import { foldTypography } from './typography.js';
import { wrappingOf } from './wrap.js';

/** What is known of a text besides its characters. */
export interface Known {
  readonly path: string;
  /** Nothing but printed ASCII, tabs and line breaks: nothing needs folding. */
  readonly clean?: boolean;
  readonly problems?: readonly Problem[];
  /** Ranges of whole lines that are none of the release, in text order: all furniture. */
  readonly aside?: readonly Span[];
  /** Set by readers of markup and pages: then no sign in the text is markup, and `given` blocks are as they say. */
  readonly laid?: {
    readonly mediaType: MediaType;
    readonly given: readonly Given[];
    readonly origin: Origin;
  };
}

/** The one way from a text to a document, whatever it was read from: so that a release reads alike in all forms. */
export const layOut = (
  text: string,
  { path, clean = false, problems = [], aside = [], laid }: Known,
): Document => {
  const folding = clean ? { text, narrow: true } : foldTypography(text);
  const { folded: closed, moved } = closeJoints(folding, clean ? '' : text, !laid);
  const folded = closed.text;
  const ink = new Ink(closed);
  if (!laid) blankMarks(folded, ink);
  const lines = laid ? splitLines(folded) : linesOf(folded, ink);
  if (folded.includes('\r')) breakLines(lines, ink);
  const hints = laid ? undefined : frontMatter(folded, lines);
  setAside(lines, aside);
  markFurniture(folded, lines, text);
  const layout = laid ? { given: laid.given, marks: false } : {};
  const joined = joinBrokenSentences(folded, draftBlocks(folded, lines, wrappingOf(lines), ink, layout), ink);
  const drafts = splitPairs(folded, joined, ink);
  markHeadings(folded, drafts);
  const blocks = drafts.map((draft, at) => blockInText(moved, blockOf(draft, ink), drafts[at + 1]?.start));
  const mediaType = laid?.mediaType ?? (hints ? 'text/markdown' : mediaTypeOf(folded));
  if (moved) ink.clearFillers();
  const plain = ink.toString();
  const document = { path, mediaType, text, plain, blocks, problems, ...(moved && { moved }) };
  if (laid) return { ...document, origin: laid.origin };
  return hints ? { ...document, hints: hintsInText(moved, hints) } : document;
};

const setAside = (lines: readonly Line[], aside: readonly Span[]): void => {
  let next = 0;
  for (const line of lines) {
    while (next < aside.length && aside[next]!.end <= line.from) next++;
    if (next < aside.length && aside[next]!.start <= line.from) line.furniture = true;
  }
};

/** Lines without the marks of Markdown that stand for whole lines. */
const linesOf = (folded: string, ink: Ink): Line[] => {
  const split = splitLines(folded);
  const quoted = folded.startsWith('>') || folded.includes('\n>') || folded.includes('\r>');
  const lines = quoted ? withoutQuoteSigns(folded, split, (start, end) => ink.blank(start, end)) : split;
  if (folded.includes('```') || folded.includes('~~~')) markFences(folded, lines);
  if (folded.includes(']:')) blankReferences(folded, lines, ink);
  return lines;
};

/** CRLF and CR break lines as LF does. */
const breakLines = (lines: readonly Line[], ink: Ink): void => {
  for (const line of lines) {
    if (line.next - line.end > 1) ink.set(line.end, BLANK);
    if (line.end < line.next) ink.set(line.next - 1, BREAK);
  }
};

/** Blocks and cells reach in the text to where the last of their words stands, however far it moved in plain. */
const blockInText = (moved: Moved | undefined, block: Block, next = Number.POSITIVE_INFINITY): Block => {
  if (!moved) return block;
  const whole = reaching(moved, block);
  const place = { ...whole, end: Math.min(whole.end, next) };
  if (place.type === 'table')
    return { ...place, rows: place.rows.map((row) => row.map((cell) => cellInText(moved, cell))) };
  const { marker, gap } = place;
  return {
    ...place,
    ...(marker && { marker: inText(moved, marker) }),
    ...(gap && { gap: inText(moved, gap) }),
  };
};

const cellInText = (moved: Moved, cell: Cell): Cell => ({
  ...reaching(moved, cell),
  ...(cell.parts && { parts: cell.parts.map((part) => reaching(moved, part)) }),
});

const reaching = <T extends Span>(moved: Moved, span: T): T => ({ ...span, end: inText(moved, span).end });

const hintsInText = (moved: Moved | undefined, { title, date }: Hints): Hints => ({
  ...(title && { title: inText(moved, title) }),
  ...(date && { date: inText(moved, date) }),
});

const mediaTypeOf = (folded: string): MediaType =>
  folded.startsWith('# ') || MARKDOWN.some((sign) => folded.includes(sign)) ? 'text/markdown' : 'text/plain';

/** Bold, links, headings and the row of dashes of a pipe table. */
const MARKDOWN = ['**', '](', '\n# ', '\n## ', '\n### ', '\n#### ', '|---', '| ---', '|:--'];

const blockOf = (draft: Draft, ink: Ink): Block => draft.table ?? textBlockOf(draft, typeOf(draft, ink));

/** A line of markup and nothing else (an image, a tracking link) says nothing. */
const typeOf = ({ type, start, end }: Draft, ink: Ink): TextBlock['type'] =>
  type === 'table' || ink.isBlank(start, end) ? 'furniture' : type;

const textBlockOf = (draft: Draft, type: TextBlock['type']): TextBlock => {
  const { start, end, level, marker, gap } = draft;
  if (!marker) return gap ? { type, start, end, level, gap } : { type, start, end, level };
  return gap ? { type, start, end, level, marker, gap } : { type, start, end, level, marker };
};
