import { entityAt } from './entity.js';
import type { Ink } from './ink.js';

/**
 * Markup is not text: emphasis, tags, escapes, entities and link targets become blanks of the same length, so
 * `**162** rights` still reads `162 rights`, though with wider spaces. A text without a sign pays one search.
 */
export const blankMarks = (folded: string, ink: Ink): void => {
  if (folded.includes('*')) blankStars(folded, ink);
  if (folded.includes('_')) blankUnderscores(folded, ink);
  if (folded.includes('](')) blankLinks(folded, ink);
  if (folded.includes('<')) blankTags(folded, ink);
  if (folded.includes('&')) blankEntities(folded, ink);
  if (folded.includes('\\')) blankEscapes(folded, ink);
  if (folded.includes('~~')) blankAll(folded, '~~', ink);
  if (folded.includes('`')) blankTicks(folded, ink);
};

const BACKSLASH = 0x5c;

/** Code in a line: `` `162` ``, as many ticks behind it as before. */
const TICKS = /(?<!`)(`{1,2})(?!`)(?:(?!'')[^`\n]){1,200}\1(?!`)/g;

const blankTicks = (folded: string, ink: Ink): void => {
  for (const { 0: code, 1: ticks, index } of folded.matchAll(TICKS)) {
    ink.blank(index, index + ticks!.length);
    ink.blank(index + code.length - ticks!.length, index + code.length);
  }
};

const blankAll = (folded: string, mark: string, ink: Ink): void => {
  for (let at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + mark.length))
    ink.blank(at, at + mark.length);
};

/** Two stars and more are always markup; single ones only in pairs around words: `3 * 4` and `500*` stay. */
const blankStars = (folded: string, ink: Ink): void => {
  let open = -1;
  for (let at = folded.indexOf('*'); at >= 0; ) {
    const end = runEnd(folded, at, 0x2a);
    if (folded.charCodeAt(at - 1) !== BACKSLASH) {
      if (end - at > 1) ink.blank(at, end);
      else open = pairUp(folded, at, open, ink);
    }
    at = folded.indexOf('*', end);
  }
};

/** Ends of a fill-in line (`____`) are blanks; `_word_` and `__word__` are emphasis; `a_b` is a name. */
const blankUnderscores = (folded: string, ink: Ink): void => {
  let open = -1;
  for (let at = folded.indexOf('_'); at >= 0; ) {
    const end = runEnd(folded, at, 0x5f);
    if (end - at > 2 || isEscapedFill(folded, at)) ink.blank(at, end);
    else if (folded.charCodeAt(at - 1) !== BACKSLASH) {
      const before = open;
      open = pairUp(folded, at, open, ink);
      if (end - at === 2 && open === -1 && before >= 0) {
        ink.blank(before, before + 2);
        ink.blank(at, end);
      }
    }
    at = folded.indexOf('_', end);
  }
};

const isEscapedFill = (folded: string, at: number): boolean =>
  folded.charCodeAt(at - 1) === BACKSLASH &&
  (folded.startsWith('\\_', at + 1) || folded.startsWith('\\_', at - 3));

const runEnd = (folded: string, start: number, unit: number): number => {
  let end = start + 1;
  while (folded.charCodeAt(end) === unit) end++;
  return end;
};

/** Emphasis does not cross a blank line, nor a page of text. */
const FARTHEST = 4000;

/** Blanks the pair when this sign closes the open one; returns the sign that is open now, or -1. */
const pairUp = (folded: string, at: number, open: number, ink: Ink): number => {
  const sign = folded.charCodeAt(at);
  const after = folded.charCodeAt(folded.charCodeAt(at + 1) === sign ? at + 2 : at + 1);
  const before = folded.charCodeAt(at - 1);
  if (open >= 0 && before > 0x20 && !isWord(after) && isNear(folded, open, at)) {
    ink.blank(open, open + 1);
    ink.blank(at, at + 1);
    return -1;
  }
  return after > 0x20 && !isWord(before) && before !== 0x2f ? at : open;
};

const isNear = (folded: string, open: number, at: number): boolean => {
  if (at - open > FARTHEST) return false;
  const end = folded.indexOf('\n', open);
  return end < 0 || end >= at || !/\n[ \r]{0,8}[\n|]/.test(folded.slice(end, at));
};

/** Letters and digits of any script; the end of the text (NaN) is none. */
const isWord = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  unit >= 0xc0;

const LINK_REACH = 2000;

/** `[text](target)`: the text stays. */
const blankLinks = (folded: string, ink: Ink): void => {
  for (let at = folded.indexOf(']('); at >= 0; at = folded.indexOf('](', at + 2)) {
    const open = openBracket(folded, at);
    const close = closeParenthesis(folded, at + 2);
    if (open < 0 || close < 0) continue;
    ink.blank(folded.charCodeAt(open - 1) === 0x21 ? open - 1 : open, open + 1);
    ink.blank(at, close + 1);
  }
};

const openBracket = (folded: string, close: number): number => {
  let depth = 0;
  for (let at = close - 1; at >= 0 && at > close - LINK_REACH; at--) {
    const unit = folded.charCodeAt(at);
    if (unit === 0x5d) depth++;
    if (unit === 0x5b && depth-- === 0) return at;
    if (unit === 0x0a || depth > 3) return -1;
  }
  return -1;
};

const closeParenthesis = (folded: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < folded.length && at < start + LINK_REACH; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === 0x28) depth++;
    if (unit === 0x29 && depth-- === 0) return at;
    if (unit === 0x0a || unit === 0x5b || depth > 3) return -1;
  }
  return -1;
};

const TAG =
  /<(?:!--[^>]{0,2000}--|\/?(?:br|sup|sub|b|i|u|em|strong|span|font|p|div|small|big|center|a|hr|page|table|tbody|thead|tfoot|tr|td|th|colgroup|col|ul|ol|li|dl|dt|dd|h[1-6]|img|figure|figcaption|blockquote|pre|code|section|article|header|footer|main|nav|aside|details|summary|del|ins|mark|abbr|wbr|caption|s|c|fn|f[0-9]|text|document|type|sequence|description|filename|ims-document|ims-header)(?:[ /][^<>\n]{0,400})?)>/iy;
const ADDRESS = /<((?:https?:|mailto:|www\.)[^<>\s]{1,2000}|[^<>\s@]{1,100}@[^<>\s@]{1,200})>/iy;

/** Known tags go; of `<http://…>` only the brackets; `<For Reference>` is a heading and stays. */
const blankTags = (folded: string, ink: Ink): void => {
  for (let at = folded.indexOf('<'); at >= 0; at = folded.indexOf('<', at + 1)) {
    TAG.lastIndex = at;
    if (TAG.test(folded)) {
      ink.blank(at, TAG.lastIndex);
      continue;
    }
    ADDRESS.lastIndex = at;
    if (!ADDRESS.test(folded)) continue;
    ink.blank(at, at + 1);
    ink.blank(ADDRESS.lastIndex - 1, ADDRESS.lastIndex);
  }
};

/** The character stands where the entity began; the rest of its place is blank. */
const blankEntities = (folded: string, ink: Ink): void => {
  for (let at = folded.indexOf('&'); at >= 0; at = folded.indexOf('&', at + 1)) {
    const entity = entityAt(folded, at);
    if (!entity?.unit || entity.unit > 0xff) continue;
    ink.blank(at, entity.end);
    ink.set(at, entity.unit);
  }
};

const isPunctuation = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x30) || (unit > 0x39 && unit < 0x41) || (unit > 0x5a && unit < 0x61) || unit > 0x7a;

/** `\$` is `$`; a backslash before a letter is one. */
const blankEscapes = (folded: string, ink: Ink): void => {
  for (let at = folded.indexOf('\\'); at >= 0; at = folded.indexOf('\\', at + 2)) {
    const next = folded.charCodeAt(at + 1);
    if (next === 0x0a || (isPunctuation(next) && next < 0x7f)) ink.blank(at, at + 1);
  }
};
