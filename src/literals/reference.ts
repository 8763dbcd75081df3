import type { ReferenceLiteral } from '../model/literal.js';
import { isUpper, matchAt, skipLeft, wordBefore, wordStart } from './window.js';

/**
 * Numbers that name places: `Article 236, Paragraph 1, Items 8.1 through 8.5`, `Section 5635(c)(4)`, `Form 8-K`,
 * `Note 3`, `(13)` in "as defined in (13)". They are never figures.
 */
type To = ReferenceLiteral['to'];

/** Words before the number; those with `true` only when capitalised ("form", "note" and "part" are also verbs). */
const HEADS: ReadonlyMap<string, readonly [To, boolean]> = new Map<string, readonly [To, boolean]>([
  ['article', ['law', false]],
  ['articles', ['law', false]],
  ['art', ['law', true]],
  ['section', ['section', false]],
  ['sections', ['section', false]],
  ['sec', ['section', true]],
  ['paragraph', ['law', false]],
  ['paragraphs', ['law', false]],
  ['para', ['law', false]],
  ['subsection', ['law', false]],
  ['clause', ['law', false]],
  ['clauses', ['law', false]],
  ['rule', ['law', true]],
  ['rules', ['law', true]],
  ['regulation', ['law', true]],
  ['regulations', ['law', true]],
  ['directive', ['law', true]],
  ['chapter', ['law', true]],
  ['instrument', ['law', true]],
  ['mi', ['law', true]],
  ['ni', ['law', true]],
  ['topic', ['law', true]],
  ['asc', ['law', true]],
  ['ifrs', ['law', true]],
  ['ias', ['law', true]],
  ['item', ['section', false]],
  ['items', ['section', false]],
  ['appendix', ['section', true]],
  ['annex', ['section', true]],
  ['exhibit', ['section', true]],
  ['exhibits', ['section', true]],
  ['schedule', ['section', true]],
  ['part', ['section', true]],
  ['see', ['section', false]],
  ['note', ['note', false]],
  ['notes', ['note', true]],
  ['footnote', ['note', false]],
  ['table', ['note', true]],
  ['figure', ['note', true]],
  ['form', ['form', true]],
  ['forms', ['form', true]],
]);

const TARGET =
  /\(?\d{1,5}[A-Za-z]{0,2}\)?(?:[.-]\d{1,4}[A-Za-z]{0,2}){0,4}(?: ?\([0-9A-Za-z]{1,5}\)){0,6}(?:\/\d{2,4}(?:\/[A-Z]{2,3})?)?/y;
const FORM = /(?:\d{1,2}-?[A-Z]{1,3}|[A-Z]{1,2}-\d{1,2})(?:\/A)?/y;
const FORMS_MORE =
  /(?:, {0,12}| {1,12}(?:and|or) {1,12}|, {0,12}(?:and|or) {1,12})(?:Form {1,2})?(?=\d{1,2}-[A-Z]|[A-Z]-\d)/y;
const LOWER =
  /,? {1,12}(?:(?:sub-?)?paragraphs?|items?|clauses?|sentences?|\(?[ivx]{1,4}\))\.? {1,12}(?=\d)/iy;
const MORE =
  /(?:, {0,12}|,? {1,12}(?:and|or|to|through|&) {1,12}|-)(?=\d{1,4}[A-Z]?\([a-z0-9]{1,3}\)|\d{1,4}(?:\.\d{1,2})?(?:[,.;:)\]]| {0,12}$| {1,12}(?:and|or|of|to|through|above|below|hereof|thereof|in|shall|are|is|paragraph|item)\b))/iy;

/** The reference whose number stands at `at`, by the word before it. */
export const readReference = (text: string, at: number, floor: number): ReferenceLiteral | undefined => {
  const { word, start } = wordBefore(text, at, floor);
  const head = HEADS.get(word);
  if (!head) return signOrStatute(text, at, start, word, floor);
  const [to, capitalised] = head;
  if (capitalised && !isUpper(text.charCodeAt(start))) return undefined;
  // "see 162 rights": only `See 1. of …`, `see (3)`.
  if (word === 'see' && !/^\d{1,2}[.)]/.test(text.slice(at, at + 3))) return undefined;
  const end = to === 'form' ? formsEnd(text, at) : targetEnd(text, at);
  if (end === undefined) return undefined;
  // `paragraph 3)` cites an item of the document itself.
  const item = LISTED.exec(text.slice(at, end));
  if (item) return { type: 'reference', start, end, to: 'section', target: item[1]! };
  const place =
    to === 'section' && /^\d{3}|\(/.test(text.slice(at, end)) && word.startsWith('sec') ? 'law' : to;
  const from = place === 'section' && word === 'see' ? at : start;
  return { type: 'reference', start: from, end, to: place, target: cited(text, from, end) };
};

const signOrStatute = (
  text: string,
  at: number,
  start: number,
  word: string,
  floor: number,
): ReferenceLiteral | undefined => {
  if (word !== '') return readStatute(text, at, start, floor);
  // `§ 5-12`
  const sign = skipLeft(text, at, floor) - 1;
  if (sign < floor || text.charCodeAt(sign) !== 0xa7) return undefined;
  const end = targetEnd(text, at);
  return end === undefined
    ? undefined
    : { type: 'reference', start: sign, end, to: 'law', target: cited(text, sign, end) };
};

const LISTED = /^(\d{1,2})\)$/;

const targetEnd = (text: string, at: number): number | undefined => {
  const first = matchAt(TARGET, text, at);
  if (!first) return undefined;
  let end = at + first[0].length;
  for (let count = 0; count < 16; count += 1) {
    const joiner = matchAt(LOWER, text, end) ?? matchAt(MORE, text, end);
    const target = joiner && matchAt(TARGET, text, end + joiner[0].length);
    if (!target) break;
    end += joiner[0].length + target[0].length;
  }
  return end;
};

const formsEnd = (text: string, at: number): number | undefined => {
  const first = matchAt(FORM, text, at);
  if (!first) return undefined;
  let end = at + first[0].length;
  for (let count = 0; count < 8; count += 1) {
    const joiner = matchAt(FORMS_MORE, text, end);
    const form = joiner && matchAt(FORM, text, end + joiner[0].length);
    if (!form) break;
    end += joiner[0].length + form[0].length;
  }
  return end;
};

/** As cited, blanks folded. */
const cited = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/ {2,}/g, ' ');

const CITING: ReadonlySet<string> = new Set(
  'in to of under see by with from through per item items paragraph paragraphs proposals proposal section sections'.split(
    ' ',
  ),
);
const CITED =
  / {0,12}(?:above|below|hereof|thereof|or \(?\d|to \(?\d|and \(?\d|of the (?:preceding|above|following))/y;

/** "the greater of (1) the net proceeds": an article or noun behind the mark begins what it enumerates. */
const GOES_ON = / {1,12}(?!of|and|or|to|in|is|are|shall|for|on|may|will|must|has|have|by|as|exercise)[a-z]/y;

/** A citing word stands before. */
const cites = (text: string, open: number, floor: number): boolean =>
  CITING.has(wordBefore(text, open, floor).word);

/** `from 2) to 7)`, `1) or 2)`: goes on from the citation just before. */
const goesOnCiting = (text: string, open: number, floor: number): boolean => {
  const { word, start } = wordBefore(text, open, floor);
  if (word !== 'and' && word !== 'or' && word !== 'to') return false;
  return floor > 0 && skipLeft(text, start, floor) === floor && text.charCodeAt(floor - 1) === 41;
};

/** `(13)` or `3)` in running text that cites a list item; `open` is where the bracket (or number) begins. */
export const readCitation = (
  text: string,
  open: number,
  at: number,
  end: number,
  floor: number,
): ReferenceLiteral | undefined => {
  const follows = matchAt(CITED, text, end + 1) !== null || goesOnCiting(text, open, floor);
  if (!follows && (matchAt(GOES_ON, text, end + 1) || !cites(text, open, floor))) return undefined;
  const target = text.slice(at, end);
  return { type: 'reference', start: open, end: end + 1, to: 'section', target };
};

const STATUTE = /\d{1,3}:\d{1,3}(?:, \d{1,3}:\d{1,3}| and \d{1,3}:\d{1,3}){0,6}(?![\d:])/y;

/** `SMA 9:5 and 9:6`: chapter and section of a statute known by capitals. */
const readStatute = (
  text: string,
  at: number,
  start: number,
  floor: number,
): ReferenceLiteral | undefined => {
  const end = skipLeft(text, at, floor);
  if (end === at || end - start < 2 || end - start > 5) return undefined;
  for (let from = start; from < end; from += 1) if (!isUpper(text.charCodeAt(from))) return undefined;
  const match = matchAt(STATUTE, text, at);
  if (!match) return undefined;
  const to = at + match[0].length;
  return { type: 'reference', start, end: to, to: 'law', target: cited(text, start, to) };
};

const QUOTED = /\d{1,2}\. {1,12}(?=[A-Z])/y;
const QUOTING: ReadonlySet<string> = new Set(['in', 'see', 'to', 'of', 'under', 'section', 'as']);

/** `mentioned in "2. Secondary Offering"`: a heading cited with its number. */
export const readQuotedHeading = (
  text: string,
  at: number,
  end: number,
  floor: number,
): ReferenceLiteral | undefined => {
  if (text.charCodeAt(at - 1) !== 34 || !matchAt(QUOTED, text, at)) return undefined;
  if (!QUOTING.has(wordBefore(text, at - 1, floor).word)) return undefined;
  return { type: 'reference', start: at, end, to: 'section', target: text.slice(at, end) };
};

const EU = /(\d{1,4}\/\d{1,4})(?:\/(?:EU|EC|EEC))?(?!\d)/y;

/** `(EU) No 596/2014`, `(EU) 2017/1129`. */
export const readEuropeanAct = (text: string, at: number, floor: number): ReferenceLiteral | undefined => {
  const match = matchAt(EU, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  let from = skipLeft(text, at, floor);
  if (text.charCodeAt(from - 1) === 46) from -= 1;
  const word = wordStart(text, from, floor);
  if (/^no$/i.test(text.slice(word, from))) from = skipLeft(text, word, floor);
  const community = /(?:Regulation {1,4})?\((?:EU|EC|EEC)\)$|Regulation$/.exec(
    text.slice(Math.max(floor, from - 20), from),
  );
  if (!community && !/\/(?:EU|EC|EEC)$/.test(match[0])) return undefined;
  const start = community ? from - community[0].length : at;
  return { type: 'reference', start, end, to: 'law', target: cited(text, start, end) };
};

const JAPANESE =
  /第 ?\d{1,4} ?条(?:の\d{1,3}){0,3}(?: ?第 ?\d{1,3} ?項)?(?: ?第 ?\d{1,3} ?号)?|第 ?\d{1,3} ?項(?: ?第 ?\d{1,3} ?号)?|第 ?\d{1,3} ?号/y;

/** 第236条第1項第8号, at 第. */
export const readJapaneseArticle = (text: string, at: number): ReferenceLiteral | undefined => {
  const match = matchAt(JAPANESE, text, at);
  if (!match) return undefined;
  return {
    type: 'reference',
    start: at,
    end: at + match[0].length,
    to: 'law',
    target: match[0].replaceAll(' ', ''),
  };
};
