import type { Block, Document, MediaType, Problem, TextBlock } from '../model/document.js';
import { decode } from './encoding/decode.js';
import { recogniseFormat } from './encoding/format.js';
import { draftBlocks } from './layout/blocks.js';
import type { Draft } from './layout/draft.js';
import { frontMatter } from './layout/front-matter.js';
import { markFurniture } from './layout/furniture.js';
import { markHeadings } from './layout/heading.js';
import { BLANK, BREAK, type Ink, inkOf } from './layout/ink.js';
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
    const document = readText(decoded.text, path, decoded.ascii, decoded.problems);
    return { document, problems: document.problems };
  },
} satisfies Reader;

/** A text that is already decoded; offsets of the document are offsets into it. */
export const readText = (
  source: string,
  path: string,
  ascii = false,
  problems: readonly Problem[] = [],
): Document => {
  const folded = ascii ? source : foldTypography(source);
  const ink = inkOf(folded);
  const lines = splitLines(folded);
  breakLines(folded, lines, ink);
  const hints = frontMatter(folded, lines);
  markFurniture(folded, lines);
  const drafts = joinBrokenSentences(folded, draftBlocks(folded, lines, wrappingOf(lines), ink), ink);
  markHeadings(folded, drafts);
  blankMarks(folded, ink);
  const blocks = drafts.map(blockOf);
  const mediaType = hints ? 'text/markdown' : mediaTypeOf(folded);
  const plain = ink.toString();
  return { path, mediaType, text: source, plain, blocks, problems, ...(hints && { hints }) };
};

/** CRLF and CR break lines as LF does; page feeds and other controls are blanks. */
const breakLines = (folded: string, lines: readonly Line[], ink: Ink): void => {
  for (const match of CONTROL.test(folded) ? folded.matchAll(CONTROLS) : []) ink.set(match.index, BLANK);
  if (!folded.includes('\r')) return;
  for (const line of lines) if (line.end < line.next) ink.set(line.next - 1, BREAK);
};

const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/;
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f]/g;

const mediaTypeOf = (folded: string): MediaType => (MARKDOWN.test(folded) ? 'text/markdown' : 'text/plain');

const MARKDOWN = /\*\*|\|[ :]?-{3,}|^---\n|\n#{1,6} |^#{1,6} |\]\(/;

const blockOf = (draft: Draft): Block => draft.table ?? textBlockOf(draft);

const textBlockOf = ({ start, end, type, hashes, marker, gap }: Draft): TextBlock => ({
  type: type === 'table' ? 'paragraph' : type,
  start,
  end,
  level: Math.max(1, hashes),
  ...(marker && { marker }),
  ...(gap && { gap }),
});
