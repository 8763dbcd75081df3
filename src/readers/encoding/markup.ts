import { utf16Order } from './utf16.js';

/**
 * Tells markup by how it begins, behind byte order marks, comments and declarations. A text with a tag here and
 * there is a text: wire text has `<TABLE>` and `<S>`, Markdown `<br>`.
 */
export const markupOf = (bytes: Uint8Array): 'HTML' | 'XML' | undefined => {
  const wide = wideOrder(bytes);
  if (wide) return kindOf(unfold(bytes, wide), false);
  const start = inkAt(bytes, hasMark(bytes) ? 3 : 0);
  if (bytes[start] !== LESS_THAN) return startsLate(bytes) ? 'HTML' : undefined;
  const { at, declared } = behindDeclarations(buffer(bytes), start);
  return kindOf(buffer(bytes).toString('latin1', at, at + HEAD), declared);
};

const HEAD = 4096;
const LESS_THAN = 0x3c;

const kindOf = (head: string, declared: boolean): 'HTML' | 'XML' | undefined => {
  const own = head.trimStart();
  if (!own.startsWith('<')) return undefined;
  if (PAGE.test(own) || (FRAGMENT.test(own) && !OF_TEXT.test(own))) return 'HTML';
  return declared || XML.test(own) ? 'XML' : undefined;
};

/** A page says that it is one. */
const PAGE = /<(?:html|head|body|!doctype html)[\s>]/i;
/** Pieces of pages begin with a block. */
const FRAGMENT =
  /^<(?:p|div|table|font|center|span|section|article|main|header|h[1-6]|ul|ol|dl|pre|blockquote|title|meta|style|link)[\s>]/i;
/** Columns of old filings, headings and bold of Markdown. */
const OF_TEXT = /<(?:S|C|CAPTION)>|\n#{1,6} |\n\*\*|\]\(http/;
const XML =
  /^<(?:\?xml|(?:[\w-]{1,40}:)?(?:xbrl|rss|feed|svg|schema|linkbase)[\s>]|[\w:.-]{1,60}\s[^<>]{0,500}xmlns)/;

/** Mail headers and the like before a page. */
const startsLate = (bytes: Uint8Array): boolean => {
  const head = buffer(bytes).toString('latin1', 0, 1024);
  return head.includes('<') && /<!doctype html[\s>]|<html[\s>]/i.test(head);
};

const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The first byte that is no blank, within the next 64. */
const inkAt = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < from + 64 && (bytes[at] ?? 0x21) <= 0x20) at++;
  return at;
};

const MOST = 100;

/** Skips `<?xml …?>` and comments; none is looked for twice. */
const behindDeclarations = (file: Buffer, start: number): { at: number; declared: boolean } => {
  let at = start;
  let declared = false;
  for (let passed = 0; passed < MOST; passed++) {
    const xml = file[at + 1] === 0x3f;
    const comment = file[at + 1] === 0x21 && file[at + 2] === 0x2d && file[at + 3] === 0x2d;
    if (file[at] !== LESS_THAN || !(xml || comment)) break;
    const end = file.indexOf(xml ? '?>' : '-->', at + 2, 'latin1');
    if (end < 0) break;
    declared = declared || file.toString('latin1', at + 2, at + 5) === 'xml';
    at = inkAt(file, end + (xml ? 2 : 3));
  }
  return { at, declared };
};

/** Two bytes a character, by a mark or by how it begins. */
const wideOrder = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0 || bytes[1] === 0 ? utf16Order(bytes.subarray(0, HEAD)) : undefined;
};

const unfold = (bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): string =>
  new TextDecoder(order).decode(bytes.subarray(0, HEAD));
