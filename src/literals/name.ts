import type { IdentifierLiteral } from '../model/literal.js';
import { isUpper, matchAt, skipLeft, wordBefore, wordStart } from './window.js';

/**
 * Numbers inside names: `Securities Act of 1933`, `2021 Inducement Plan`, `Class of 2025`, `S&P 500`, `Suite 2100`.
 * They are parts of a name, not figures of the release.
 */
const BEFORE: ReadonlySet<string> = new Set(
  'phase suite floor box room series tranche nasdaq poor nikkei russell topix fortune stage highway route level tier no nos nr number step version window windows dax cac'.split(
    ' ',
  ),
);
const PLAN =
  / {1,12}(?:[A-Z][A-Za-z&'-]{1,20} {1,12}|and {1,12}|[A-Z]{1,4} {1,12}){0,6}(?:Plans?|Notes|Bonds|Debentures|Act|Code|Program(?:me)?s?|Scheme|LTIP|ESOP|ESPP|Law|Regulations|Convention|Agenda|Olympics)(?![a-z])/y;
const STREET =
  / {1,4}(?:[NSEW]\.? {1,2})?(?:[A-Z][A-Za-z.'-]{1,20} {1,4}){1,4}(?:Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Plaza|Parkway|Court|Place|Square|St)(?![a-z])/y;
/** "2024 Great Place to Work", "2025 Way" are no addresses. */
const OPEN_PLACE = /^ {1,4}(?:[A-Z][a-z]{1,20} {1,4}){0,3}(?:Place|Way|Court|Square)/;
const OF: ReadonlySet<string> = new Set(['act', 'code', 'law', 'class', 'reform', 'convention', 'ordinance']);

/** The name that the bare number from `at` to `end` belongs to. */
export const readName = (
  text: string,
  at: number,
  end: number,
  floor: number,
): IdentifierLiteral | undefined => {
  const { word, start } = wordBefore(text, at, floor);
  if (end - at === 4) {
    const name = yearName(text, at, end, word, start, floor);
    if (name) return name;
  }
  if (BEFORE.has(word) && isUpper(text.charCodeAt(start)))
    return name(text, start, numbersEnd(text, end, word));
  if (word === 's' && text.slice(Math.max(floor, start - 5), start) === "Poor'")
    return name(text, start - 5, end);
  if (word === 'p' && text.slice(Math.max(floor, start - 2), start) === 'S&')
    return name(text, start - 2, end);
  if (
    end - at <= 5 &&
    text.charCodeAt(end) === 32 &&
    !(isYear(text, at, end) && OPEN_PLACE.test(text.slice(end, end + 40)))
  ) {
    const street = matchAt(STREET, text, end);
    if (street) return { ...name(text, at, end + street[0].length), of: 'postal' };
  }
  return undefined;
};

/** `No. 333-275761`, `Nos. 1, 2, 3 and 5`, `Phase 1/2`. */
const FURTHER = /(?:[-/]\d{1,9}|-[A-Z]{1,3}\d{0,6})/y;
const LIST = /(?:, {0,3}and {1,3}|, {0,3}| and {1,3})\d{1,4}(?![\d.]\d)/y;

const numbersEnd = (text: string, at: number, word: string): number => {
  const pattern = word === 'nos' ? LIST : FURTHER;
  let end = at;
  for (let count = 0; count < 12; count += 1) {
    const match = matchAt(pattern, text, end);
    if (!match) break;
    end += match[0].length;
  }
  return end;
};

const yearName = (
  text: string,
  at: number,
  end: number,
  word: string,
  start: number,
  floor: number,
): IdentifierLiteral | undefined => {
  if (word === 'of') {
    const before = wordBefore(text, start, floor);
    if (OF.has(before.word) && isUpper(text.charCodeAt(before.start)))
      return name(text, properStart(text, before.start, floor), end);
  }
  if (!isYear(text, at, end)) return undefined;
  const plan = matchAt(PLAN, text, end);
  return plan ? name(text, at, end + plan[0].length) : undefined;
};

/** The capitalised words before: "Securities Exchange" in "Securities Exchange Act of 1934". */
const properStart = (text: string, at: number, floor: number): number => {
  let from = at;
  for (let count = 0; count < 8; count += 1) {
    const end = skipLeft(text, from, floor);
    const start = wordStart(text, end, floor);
    if (end === from || start === end || !isUpper(text.charCodeAt(start))) break;
    if (text.slice(start, end) === 'The') break;
    from = start;
  }
  return from;
};

export const isYear = (text: string, at: number, end: number): boolean => {
  if (end - at !== 4) return false;
  const two = text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
  return two === 19 || two === 20 || two === 18 || two === 21;
};

const name = (text: string, start: number, end: number): IdentifierLiteral => ({
  type: 'identifier',
  start,
  end,
  of: 'name',
  text: text.slice(start, end),
});
