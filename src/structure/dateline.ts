import type { Block, Document } from '../model/document.js';
import type { DateLiteral, Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Dateline } from '../model/structure.js';
import { dropBlanks, skipBlanks } from './blanks.js';
import type { Cursor } from './cursor.js';
import { isPlaceLike, isSigner, placeIn } from './place-name.js';

/**
 * Where and when: `TOKYO, June 26, 2013 (GLOBE NEWSWIRE) --` at the head of the first paragraph, a date alone
 * under the title, or place and date as a signature at the end. A full date, never a month.
 */
export const datelineOf = (
  document: Document,
  literals: readonly Literal[],
  cursor: Cursor,
): Dateline | undefined => {
  const { blocks } = document;
  return atHead(document, literals, cursor) ?? atTail(document, blocks, literals, cursor);
};

/** The first date with its place; a date alone above it says no more than it does, and gives it its day where it has none. */
const atHead = (
  { blocks, plain }: Document,
  literals: readonly Literal[],
  cursor: Cursor,
): Dateline | undefined => {
  let bare: Dateline | undefined;
  for (let b = 0, seen = 0; b < blocks.length && seen < HEAD; b++) {
    const block = blocks[b];
    if (!block || block.type === 'furniture') continue;
    seen++;
    const line = firstLine(block);
    const dateline = line && (inBlock(plain, line, literals, cursor) ?? undated(plain, line, bare));
    if (!dateline) continue;
    if (!bare && dateline.place) return dateline;
    if (bare && dateline.place && isSameDay(bare, dateline)) return dateline;
    bare ??= dateline;
  }
  return bare;
};

const isSameDay = ({ date: bare }: Dateline, { date }: Dateline): boolean =>
  bare === undefined || bare.ambiguous === true || bare.date === date?.date;

/** `BOLINGBROOK, Ill.--(BUSINESS WIRE)--`: a place and its wire; the day stands above. */
const undated = (plain: string, { start, end }: Span, bare: Dateline | undefined): Dateline | undefined => {
  const match = UNDATED.exec(plain.slice(start, Math.min(end, start + 120)));
  const place = match?.[1] === undefined ? undefined : placeIn(plain, start, start + match[1].length);
  if (!match || !place || !isPlaceLike(match[1]!)) return undefined;
  return { start, end: start + match[0].length, place, ...(bare?.date && { date: bare.date }) };
};

const UNDATED =
  /^([A-Z\u00c0-\u00de][^()\n]{1,60}?) ?-{1,2} ?(?:\([A-Za-z][A-Za-z .]{1,30}[Ww](?:ire|IRE)\)|\/[A-Z][A-Za-z .]{1,30}[Ww](?:ire|IRE)\/) ?-{1,2}/;

const atTail = (
  document: Document,
  blocks: readonly Block[],
  literals: readonly Literal[],
  cursor: Cursor,
): Dateline | undefined => {
  for (let b = blocks.length - 1, seen = 0; b >= 0 && seen < TAIL; b--) {
    const block = blocks[b];
    if (!block || block.type === 'furniture') continue;
    seen++;
    const line = block.type === 'table' ? undefined : firstLine(block);
    const dateline = line && signature(document.plain, line, literals, cursor);
    if (dateline) return dateline;
  }
  return undefined;
};

/** A block as running text; of a table the cell that opens it; no bullet. */
const firstLine = (block: Block): Span | undefined => {
  if (block.type === 'table') return block.rows[0]?.[0];
  return block.marker?.style === 'bullet' ? undefined : block;
};

const HEAD = 16;
const TAIL = 40;

const inBlock = (
  plain: string,
  block: Span,
  literals: readonly Literal[],
  cursor: Cursor,
): Dateline | undefined => {
  const start = skipBlanks(plain, block.start, block.end);
  const date = firstDate(literals, cursor(start), Math.min(block.end, start + 140));
  if (!date) return undefined;
  const head = plain.slice(start, date.start);
  const rest = plain.slice(date.end, Math.min(block.end, date.end + 80));
  const alone = dropBlanks(plain, date.end, block.end) <= date.end + 1;
  const ending = ENDING.exec(rest) ?? (alone ? ALONE.exec(rest) : GREETING.exec(rest));
  if (!ending) return undefined;
  const end = date.end + ending[0].trimEnd().length;
  if (OFFICIAL.test(head) || ON_A_FORM.test(head) || LABELLED.test(head)) return { start, end, date };
  if (!isPlaceLike(head)) return undefined;
  const place = placeIn(plain, start, date.start);
  if (place) return { start, end, place, date };
  return BARE.test(head) ? { start, end, date } : undefined;
};

/** What parts the date from the text: a dash, a wire in brackets or slashes, a colon, the time of day. */
const ENDING =
  /^[,.]? {0,3}(?:\)? {0,2}(?:(?:\((?:[^()\n]{2,40})\)|\/[^/\n]{2,30}\/) {0,3}){0,2}(?:-{1,3}|--|:|\/) {0,2}|\((?:[^()\n]{2,40})\) {0,2}|\/[^/\n]{2,30}\/ {0,3}-{0,2}|,? ?(?:at )?(?:about )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?\(?[A-Z]{0,5}\)?)/i;
const ALONE = /^[.,]?/;
/** A greeting or a wire's line that shares the block with a date set to the right of it. */
const GREETING =
  /^(?= {1,12}(?:to (?:whom|all)|dear|for immediate release|(?:press|news) release)\b[^.\n]{0,40}$)/i;
/** Nothing, or a wire or company in brackets, before the date. */
const BARE = /^[-( ]{0,60}$|wire\b|^\([^()\n]{2,60}\) {0,60}$/i;
/** "Example plc, Stock Exchange Release, 13 February 2025 at 8.55 am". */
const OFFICIAL =
  /^[^\n.;]{0,100}\b(?:release|announcement|inside information|notification|notice)(?: no\.? {0,2}\d{1,4}(?:[ /-]{1,3}\d{4})?)?[,:)]? {0,12}(?:- {0,3})?$/i;
/** `Date: …`, `Published: …`, `Release date: …`. */
const LABELLED =
  /^(?:(?:release|publication|announcement|issue|press release) date|dated?|published|issued|released|date of (?:release|issue|publication|announcement))(?: on)?:? {0,12}$/i;
/** The cover of a report on a regulator's form: "Date of Report (Date of earliest event reported): …". */
const ON_A_FORM = /^date of (?:the )?report\b[^.;]{0,60}$/i;

const firstDate = (literals: readonly Literal[], from: number, end: number): DateLiteral | undefined => {
  for (let at = from; at < literals.length; at++) {
    const literal = literals[at];
    if (!literal || literal.start >= end) return undefined;
    // `No. 12 2025`: a year is no day yet.
    if (literal.type === 'date' && literal.date.length === 4) continue;
    if (literal.type === 'date' && literal.date.length === 10) return literal.valid ? literal : undefined;
    if (literal.type !== 'identifier' && literal.type !== 'reference' && literal.type !== 'number')
      return undefined;
  }
  return undefined;
};

/** `Halmstad 10 February 2025`, `Oslo, 11 February 2025.`: a block that is nothing else, maybe the issuer after. */
const signature = (
  plain: string,
  block: Span,
  literals: readonly Literal[],
  cursor: Cursor,
): Dateline | undefined => {
  if (block.end - block.start > 120) return undefined;
  const start = skipBlanks(plain, block.start, block.end);
  const date = firstDate(literals, cursor(start), block.end);
  if (!date || !isPlaceLike(plain.slice(start, date.start))) return undefined;
  const place = placeIn(plain, start, date.start);
  if (!place || !isSigner(plain.slice(date.end, block.end))) return undefined;
  return { start, end: date.end, place, date };
};
