import type { Document, TextBlock } from '../model/document.js';
import type { Outline } from '../model/structure.js';
import { dropBlanks, fold, skipBlanks } from './blanks.js';
import { isLegalText, matchesAt, WIRE } from './words.js';

type Title = NonNullable<Outline['title']>;

/**
 * The release's own heading: the first lines before the dateline that are no wire line, banner or company name.
 * The title of the file's front matter tells which, and stands in where the text has none. A notice dated above its letterhead has
 * its title below both: `after` is the end of such a date.
 */
export const titleOf = (document: Document, before: number, after?: number): Title | undefined => {
  const hinted = hintOf(document);
  const candidates = linesBefore(document, before);
  const words = hinted && wordsOf(hinted.text);
  const own = words
    ? (candidates.find((span) => alike(wordsOf(textOf(document, span)), words)) ??
      candidates.find(
        (span) => span.heading && span.start < (after ?? before) && reads(textOf(document, span)),
      ))
    : (candidates.find((span) => span.start < (after ?? before) && reads(textOf(document, span))) ??
      (after === undefined ? undefined : lineOverText(document, after)));
  if (!own) return hinted ?? undefined;
  const whole = hinted ? own : joined(document, own, candidates);
  return { ...whole, text: textOf(document, whole) };
};

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A line above the text; one marked `#` says itself that it is the title. */
interface Line extends Range {
  readonly heading?: true;
}

const textOf = ({ plain }: Document, { start, end }: Range): string => fold(plain, start, end);

const hintOf = ({ hints, text }: Document): Title | undefined => {
  if (!hints?.title) return undefined;
  const { start, end } = hints.title;
  return {
    start,
    end,
    text: text.slice(start, end).replace(/\\"/g, '"').replace(/''/g, "'").replace(/\s+/g, ' ').trim(),
  };
};

/** Short lines above the text, at most 12; the first paragraph ends the search. */
const linesBefore = ({ blocks, plain, text }: Document, before: number): Line[] => {
  const lines: Line[] = [];
  for (const block of blocks) {
    if (block.start >= before || lines.length >= 12) break;
    if (block.type === 'furniture' || block.type === 'table' || block.marker?.style === 'bullet') continue;
    const line = lineOf(plain, block);
    if (line.end === line.start || isNoTitle(plain, line.start)) continue;
    if (line.end - line.start > LONGEST || isSentence(plain, line)) break;
    lines.push(isMarked(text, block) ? { ...line, heading: true } : line);
  }
  return lines;
};

/** Headings of the first level as Markdown marks them; others may be anything set large. */
const isMarked = (text: string, { type, level, start }: TextBlock): boolean =>
  type === 'heading' &&
  level === 1 &&
  /(?:^|\n) {0,3}# {1,8}$/.test(text.slice(Math.max(0, start - 12), start));

const LONGEST = 300;

/** Running text has begun; a company's name may end with a stop too. */
const isSentence = (plain: string, { start, end }: Range): boolean =>
  (end - start >= 70 && plain.charAt(end - 1) === '.' && !COMPANY.test(plain.slice(start, end))) ||
  (end - start > 120 && plain.charAt(end - 1) === ':');

/** Banners, wire lines, addresses. */
const isNoTitle = (plain: string, start: number): boolean =>
  plain.startsWith('http', start) || matchesAt(WIRE, plain, start) || isLegalText(plain, start);

const lineOf = (plain: string, block: TextBlock): Range => {
  const start = skipBlanks(plain, block.start, block.end);
  return { start, end: dropBlanks(plain, start, block.end) };
};

/** The last line that can be a title above the first running text; one marked up as a heading goes first. */
const lineOverText = ({ blocks, plain }: Document, after: number): Range | undefined => {
  let last: Range | undefined;
  let seen = 0;
  for (const block of blocks) {
    if (block.start < after || block.type === 'furniture' || block.type === 'table') continue;
    const line = lineOf(plain, block);
    if (++seen > 14 || block.marker || line.end - line.start > 300 || isSentence(plain, line)) break;
    const text = fold(plain, line.start, line.end);
    if (!reads(text) || matchesAt(WIRE, plain, line.start)) continue;
    last = line;
    if (block.type === 'heading') break;
  }
  return last;
};

/** `Representative: …`, `(Code: 1016)`, `To whom it may concern`. */
const LETTERHEAD =
  /^(?:(?!notice|announcement|re\b|subject|correct|replac|erratum)[A-Z][\w &/'.-]{1,40}:|\([^()]{0,120}\)?$|\[|to (?:whom|all|our|the|shareholders)\b|dear\b|attention\b|(?:end|details)$)/i;

/** A line that can be a title: several words, not a sentence, not a name, a date or an address. */
const reads = (text: string): boolean => {
  if (JAPANESE.test(text)) return text.length >= 8 && text.length <= 120 && !JAPANESE_NAME.test(text);
  if (text.split(' ').length < 3 || /[.,:]$/.test(text)) return false;
  if (HEADLINE.test(text)) return true;
  return ![COMPANY, CONTACT_LINE, ADDRESS_LINE, DATE_LINE, LETTERHEAD].some((other) => other.test(text));
};

/** `Example AG: Annual General Meeting Resolves a Dividend`: who says it, and what. */
const HEADLINE =
  /^[A-Z\u00c0-\u00de][^:]{1,60}\b(?:inc|corp|corporation|ltd|limited|plc|oyj|asa|ab|ag|se|sa|n\.v|llc|group)\.?(?: \(publ\))?: (?:[^ ]{1,30} ){2}/i;

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]{3}/;
const JAPANESE_NAME = /^(?:会社名|各位|代表者|問合せ|コード)|株式会社|^(?:令和|平成|昭和|\d{4}年)/;
const COMPANY =
  /^(?:[\w&.,'()-]{1,30} ){0,6}(?:inc|corp(?:oration)?|ltd|limited|co|plc|asa|as|ab(?: \(publ\))?|oyj|n\.?v|s\.?a|se|ag|kk|k\.k|llc|l\.p|group|company)\.?$/i;
const CONTACT_LINE =
  /@|https?:|\bwww\.|\btel\b|\bphone\b|^\(?(?:securities |stock )?(?:code|ticker|symbol)\b|[:：] ?\d{4}\b|^\(?(?:tse|nasdaq|nyse)\b/i;
/** `Santa Clara, CA 95054-1549`, `London EC2V 7AN`, `12 Harbour Street`. */
const ADDRESS_LINE =
  /, [A-Z]{2} {1,2}\d{5}(?:-\d{4})?(?:, ?[A-Za-z. ]{2,20})?$|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^\d{1,5} (?:[A-Z][\w.']{0,20} ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|way|square|plaza|parkway)\.?$/i;
const DATE_LINE =
  /^(?:[A-Z][a-z]{2,8}day,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}\b/;

/** A title in two lines: the first breaks off at a word that asks for more. */
const joined = (document: Document, own: Range, candidates: readonly Range[]): Range => {
  const next = candidates[candidates.indexOf(own) + 1];
  if (!next) return own;
  const text = textOf(document, own);
  const rest = textOf(document, next);
  if (startsAlike(rest, text)) return own;
  const broken = OPEN_END.test(text) || /^[a-z(]/.test(rest);
  return broken && rest.length <= 200 && !COMPANY.test(rest) ? { start: own.start, end: next.end } : own;
};

const OPEN_END =
  /(?:[,;&-]|\b(?:and|or|of|the|for|to|in|by|with|from|on|at|a|an|its|as|under|through|concerning|regarding|stock))$/i;

/** The next line is the same title once more. */
const startsAlike = (a: string, b: string): boolean =>
  a.slice(0, 24).toLowerCase() === b.slice(0, 24).toLowerCase();

/** Two wordings of one title share most of their words. */
const alike = (own: ReadonlySet<string>, words: ReadonlySet<string>): boolean => {
  if (own.size < 2) return false;
  let shared = 0;
  for (const word of own) if (words.has(word)) shared++;
  return shared * 10 >= 6 * Math.max(own.size, words.size);
};

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z0-9À-ɏ]{2,40}/g) ?? []);
