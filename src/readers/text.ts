import type { Block, Document, MediaType, Problem, TextBlock } from '../model/document.js';
import { decode } from './encoding/decode.js';
import { recogniseFormat } from './encoding/format.js';
import { draftBlocks } from './layout/blocks.js';
import type { Draft } from './layout/draft.js';
import { frontMatter } from './layout/front-matter.js';
import { markFurniture } from './layout/furniture.js';
import { markHeadings } from './layout/heading.js';
import { BLANK, BREAK, Ink } from './layout/ink.js';
import { type Line, splitLines } from './layout/line.js';
import { blankMarks } from './layout/marks.js';
import { joinBrokenSentences } from './layout/page-break.js';
import { foldTypography } from './layout/typography.js';
import { wrappingOf } from './layout/wrap.js';
import type { Reader, Reading } from './reader.js';

/** Plain text and Markdown in one: converters mix the two, so one path reads both. */
export const text = {
  id: 'text',
  summary: 'Plain text and Markdown, wrapped or not, in any encoding that releases come in.',
  mediaTypes: ['text/plain', 'text/markdown'],
  recognises: (bytes) => recogniseFormat(bytes) === undefined,
  read: (bytes: Uint8Array, path: string): Reading => {
    const decoded = decode(bytes);
    if (decoded.encoding === 'binary') return { problems: decoded.problems };
    const document = readText(decoded.text, path, decoded.clean, decoded.problems);
    return { document, problems: document.problems };
  },
} satisfies Reader;

/** A text that is already decoded; offsets of the document are offsets into it. */
export const readText = (
  source: string,
  path: string,
  clean = false,
  problems: readonly Problem[] = [],
): Document => {
  const folding = clean ? { text: source, narrow: true } : foldTypography(source);
  const folded = folding.text;
  const ink = new Ink(folding);
  blankMarks(folded, ink);
  const lines = splitLines(folded);
  if (folded.includes('\r')) breakLines(lines, ink);
  const hints = frontMatter(folded, lines);
  markFurniture(folded, lines, source);
  const drafts = joinBrokenSentences(folded, draftBlocks(folded, lines, wrappingOf(lines), ink), ink);
  markHeadings(folded, drafts);
  const mediaType = hints ? 'text/markdown' : mediaTypeOf(folded);
  const blocks = drafts.map((draft) => blockOf(draft, ink));
  const document = { path, mediaType, text: source, plain: ink.toString(), blocks, problems };
  return hints ? { ...document, hints } : document;
};

/** CRLF and CR break lines as LF does. */
const breakLines = (lines: readonly Line[], ink: Ink): void => {
  for (const line of lines) {
    if (line.next - line.end > 1) ink.set(line.end, BLANK);
    if (line.end < line.next) ink.set(line.next - 1, BREAK);
  }
};

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
