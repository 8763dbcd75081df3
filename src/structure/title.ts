import type { Document, TextBlock } from '../model/document.js';
import type { Outline } from '../model/structure.js';
import { dropBlanks, fold, skipBlanks } from './blanks.js';
import { LEGAL_TEXT, matchesAt, WIRE } from './words.js';

type Title = NonNullable<Outline['title']>;

/**
 * The release's own heading: the first lines before the dateline that are no wire line, banner or company name.
 * Where the text has none, the title that the file's front matter gives.
 */
export const titleOf = (document: Document, before: number): Title | undefined => {
  const hinted = hintOf(document);
  const candidates = linesBefore(document, before);
  const words = hinted && wordsOf(hinted.text);
  const own = words
    ? candidates.find((span) => alike(wordsOf(textOf(document, span)), words))
    : candidates.find((span) => reads(textOf(document, span)));
  if (!own) return hinted ?? undefined;
  const whole = hinted ? own : joined(document, own, candidates);
  return { ...whole, text: textOf(document, whole) };
};

interface Range {
  readonly start: number;
  readonly end: number;
}

const textOf = ({ plain }: Document, { start, end }: Range): string => fold(plain, start, end);

const hintOf = ({ hints, text }: Document): Title | undefined => {
  if (!hints?.title) return undefined;
  const { start, end } = hints.title;
  return { start, end, text: text.slice(start, end).replace(/\\"/g, '"').replace(/\s+/g, ' ').trim() };
};

/** Short lines above the dateline, trimmed; at most 12. */
const linesBefore = ({ blocks, plain }: Document, before: number): Range[] => {
  const lines: Range[] = [];
  for (const block of blocks) {
    if (block.start >= before || lines.length >= 12) break;
    if (block.type === 'furniture' || block.type === 'table' || block.end - block.start > 400) continue;
    if (block.type === 'item' && block.marker?.style === 'bullet') continue;
    const line = lineOf(plain, block);
    if (/^https?:/.test(plain.slice(line.start, line.start + 6))) continue;
    if (
      line.end > line.start &&
      !matchesAt(WIRE, plain, line.start) &&
      !matchesAt(LEGAL_TEXT, plain, line.start)
    )
      lines.push(line);
  }
  return lines;
};

const lineOf = (plain: string, block: TextBlock): Range => {
  const start = skipBlanks(plain, block.start, block.end);
  return { start, end: dropBlanks(plain, start, block.end) };
};

/** A line that can be a title: several words, not a sentence, not a name, a date or an address. */
const reads = (text: string): boolean => {
  const words = text.split(' ');
  if (text.length > 300 || /[\u3040-\u30ff\u4e00-\u9fff]{8}/.test(text)) return text.length <= 120;
  if (words.length < 3 || /[.;,]$/.test(text.replace(/\b(?:Inc|Corp|Ltd|Co|plc)\.$/i, ''))) return false;
  return !COMPANY.test(text) && !CONTACT_LINE.test(text);
};

const COMPANY =
  /^(?:[\w&.,'()-]{1,30} ){0,6}(?:inc|corp(?:oration)?|ltd|limited|co|plc|asa|as|ab(?: \(publ\))?|oyj|n\.?v|s\.?a|se|ag|kk|k\.k|llc|l\.p|group|company)\.?$/i;
const CONTACT_LINE =
  /@|https?:|\bwww\.|\btel\b|\bphone\b|^(?:code|ticker|stock) |[:：] ?\d{4}\b|^\(?(?:tse|nasdaq|nyse)\b/i;

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
  /(?:,|&|-|\b(?:and|or|of|the|for|to|in|by|with|from|on|at|a|an|its|as|under|through|concerning|regarding|stock))$/i;

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
