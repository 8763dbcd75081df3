import type { Block, Document, TextBlock } from '../model/document.js';
import type { Outline } from '../model/structure.js';
import { dropBlanks, fold, skipBlanks } from './blanks.js';

/**
 * A report on a regulator's form (`FORM 8-K`) begins with a cover that is the same for everybody: what it is about
 * is the first of its items, "Item 8.01 Other Events". The list of exhibits is none.
 */
export const formTitle = ({ blocks, plain }: Document): Outline['title'] => {
  const cover = coverEnd(blocks, plain);
  if (cover < 0) return undefined;
  const words = blocks.slice(cover).filter(isText);
  const at = words.findIndex(
    (block) => ITEM.test(lineOf(plain, block)) && !EXHIBITS.test(lineOf(plain, block)),
  );
  const item = words[at];
  if (!item) return titled(plain, blocks[cover] as TextBlock);
  const next = words[at + 1];
  return next && NUMBER_ONLY.test(lineOf(plain, item)) ? titled(plain, item, next) : titled(plain, item);
};

/**
 * A report and the press release that it announces, printed one after the other: the release begins behind the
 * signatures, under "Exhibit 99.1". The document without what comes before; itself where there is no such thing.
 */
export const behindForm = (document: Document): Document => {
  const { blocks, plain } = document;
  if (coverEnd(blocks, plain) < 0) return document;
  const signed = blocks.findIndex((block) => isText(block) && SIGNATURES.test(lineOf(plain, block)));
  if (signed < 0) return document;
  const at = blocks.findIndex(
    (block, index) => index > signed && isText(block) && EXHIBIT.test(lineOf(plain, block)),
  );
  return at < 0 ? document : { ...document, blocks: blocks.slice(at + 1) };
};

const SIGNATURES = /^signatures?$/i;
const EXHIBIT = /^ex(?:hibit)?[- ]{0,3}99(?:\.[0-9]{1,2})?$/i;

const isText = (block: Block): block is TextBlock => block.type !== 'furniture' && block.type !== 'table';

/** The cover names the authority and the form in its first lines. */
const coverEnd = (blocks: readonly Block[], plain: string): number => {
  let authority = false;
  for (let at = 0, seen = 0; at < blocks.length && seen < 16; at++) {
    const block = blocks[at]!;
    if (!isText(block)) continue;
    seen++;
    const line = lineOf(plain, block);
    if (AUTHORITY.test(line)) authority = true;
    if (authority && FORM.test(line)) return at;
  }
  return -1;
};

const AUTHORITY = /\bsecurities and exchange commission\b/i;
const FORM = /^form (?:8-k|6-k|8-a|10-k|10-q|20-f|40-f)\b/i;
const ITEM = /^item\s{0,3}[1-9][0-9]?(?:\.[0-9]{2})?\b(?!.{0,40}\bof\b.{0,20}\bform\b)/i;
const EXHIBITS = /^item\s{0,3}(?:9\.01|7\.?)[^a-z]{0,20}(?:financial statements|exhibits)/i;
const NUMBER_ONLY = /^item\s{0,3}[0-9.]{1,6}:?$/i;

const LONGEST = 300;

const lineOf = (plain: string, { start, end }: Block): string =>
  end - start > LONGEST ? '' : fold(plain, start, end).trim();

const titled = (plain: string, first: TextBlock, last: TextBlock = first): NonNullable<Outline['title']> => {
  const start = skipBlanks(plain, first.start, first.end);
  const end = dropBlanks(plain, start, last.end);
  return { start, end, text: fold(plain, start, end).trim() };
};
