import type { DateLiteral, IdentifierLiteral, Literal } from '../model/literal.js';
import { codeAround, isLabelledCusip, readCode } from './code.js';
import { readNamedDate } from './date.js';
import { readFiscalToken, readFiscalWords, readFiscalYear } from './fiscal.js';
import { readMonthAndDay, readWesternDate } from './japanese-date.js';
import { inlineMark, readFootnote, readMark, readPage } from './mark.js';
import { readMonthDay } from './month-of-year.js';
import { isYear, readName } from './name.js';
import { readNumericDate } from './numeric-date.js';
import { readPhone, readPostal } from './phone.js';
import { qualifierOf } from './qualifier.js';
import { readCitation, readEuropeanAct, readQuotedHeading, readReference } from './reference.js';
import { readTime } from './time.js';
import { endsCell, isLetter, isUpper, matchAt, skipRight, startsCell, wordBefore } from './window.js';

/** What a number is when it is no figure: a date, a mark, a reference, a phone number, a part of a name. */
export const readPlace = (
  text: string,
  at: number,
  end: number,
  before: number,
  floor: number,
): Literal | undefined => {
  const length = end - at;
  const date = readDate(text, at, end, floor);
  if (date) return date;
  return (
    (length <= 12 ? readPhone(text, at, end, floor) : undefined) ??
    (length <= 3 ? readMark(text, at) : undefined) ??
    readByWord(text, at, end, floor) ??
    (before === 34 ? readQuotedHeading(text, at, end, floor) : undefined) ??
    readBracketed(text, at, end, before, floor) ??
    (length <= 2 ? readTime(text, at, end, floor) : undefined) ??
    readByNext(text, at, end, floor) ??
    readPostal(text, at, length, floor) ??
    readName(text, at, end, floor)
  );
};

const readDate = (text: string, at: number, end: number, floor: number): Literal | undefined => {
  const date =
    readNamedDate(text, at, end, floor) ??
    readNumericDate(text, at, end, floor) ??
    (end - at === 4 && text.charCodeAt(skipRight(text, end)) === 0x5e74
      ? readWesternDate(text, at)
      : undefined);
  if (!date) return end - at <= 2 ? dayWithoutYear(text, at, end, floor) : undefined;
  return date.type === 'date' ? qualified(text, date, floor) : date;
};

const dayWithoutYear = (text: string, at: number, end: number, floor: number): Literal | undefined =>
  text.charCodeAt(skipRight(text, end)) === 0x6708
    ? readMonthAndDay(text, at)
    : readMonthDay(text, at, end, floor);

const qualified = (text: string, date: DateLiteral, floor: number): DateLiteral => {
  if (date.qualifier !== 'exact') return date;
  const qualifier = qualifierOf(text, date.start, date.end, floor);
  return qualifier === 'exact' ? date : { ...date, qualifier };
};

/** By the word before: a page, a reference, a fiscal year. */
const readByWord = (text: string, at: number, end: number, floor: number): Literal | undefined => {
  const { word, start } = wordBefore(text, at, floor);
  if (word === '') return readReference(text, at, floor);
  if (word === 'page' || word === 'pages') return readPage(text, at, start);
  return (
    readReference(text, at, floor) ??
    (isYear(text, at, end) ? readFiscalYear(text, at, end, floor) : undefined)
  );
};

/** By the character behind: `596/2014`, `4Q24`, `8-K`. */
const readByNext = (text: string, at: number, end: number, floor: number): Literal | undefined => {
  const next = text.charCodeAt(end);
  if (next === 47) return readEuropeanAct(text, at, floor) ?? monthEnd(text, at, end);
  const letter = next | 32;
  if (letter === 115 || letter === 110 || letter === 114 || letter === 116) return readFiscalWords(text, at);
  if (letter === 113 || letter === 104) {
    const fiscal = readFiscalToken(text, at);
    if (fiscal) return fiscal;
  }
  return readCodeOfDigits(text, at, end, floor);
};

const MONTH_END = /(?:0?[1-9]|1[0-2])\/(?:28|29|30|31)(?![\d/.])/y;

/** `9/30 fiscal year end`: a day of the year, no fraction. */
const monthEnd = (text: string, at: number, end: number): IdentifierLiteral | undefined => {
  const match = end - at <= 2 ? matchAt(MONTH_END, text, at) : null;
  if (!match) return undefined;
  return { type: 'identifier', start: at, end: at + match[0].length, of: 'name', text: match[0] };
};

/** `(13)`, `3)`, `EBITDA(1)`: short numbers with a closing bracket. */
const readBracketed = (
  text: string,
  at: number,
  end: number,
  before: number,
  floor: number,
): Literal | undefined => {
  const close = text.charCodeAt(end);
  if (end - at > 3) return undefined;
  if (before === 91 && close === 93) return footnote(text, at, end);
  if (close !== 41) return undefined;
  if (before === 40) return readFootnote(text, at, end) ?? citation(text, at - 1, at, end, floor);
  if (openBefore(text, at)) return undefined;
  return readCitation(text, at, at, end, floor) ?? inlineMark(text, at, end + 1);
};

/** `[1]`. */
const footnote = (text: string, at: number, end: number): IdentifierLiteral => ({
  type: 'identifier',
  start: at - 1,
  end: end + 1,
  of: 'mark',
  text: text.slice(at - 1, end + 1),
});

const citation = (
  text: string,
  open: number,
  at: number,
  end: number,
  floor: number,
): Literal | undefined => {
  if (end - at > 2 || (startsCell(text, open) && endsCell(text, end + 1))) return undefined;
  return readCitation(text, open, at, end, floor) ?? inlineMark(text, open, end + 1);
};

/** True when a bracket is open before `at`, so that the closing one after the number belongs to it. */
const openBefore = (text: string, at: number): boolean => {
  for (let from = at - 1; from >= 0 && at - from < 120; from -= 1) {
    const code = text.charCodeAt(from);
    if (code === 41 || code === 10) return false;
    if (code === 40) return true;
  }
  return false;
};

const LETTERED =
  /\d{1,9}(?:-?[A-Z]{1,2}(?![A-Za-z])|[a-z]{1,2}-\d{1,3}|[A-Z]{1,3}\d[A-Z0-9]{0,20}|-in-\d{1,4})(?:\/A)?(?:\([a-z]\))?|\d{3}\([a-z]\)/y;
/** Digits, letters, digits: no scale letter and no unit, whatever it is. */
const INTERLEAVED = /^\d{1,20}[A-Z]{1,20}\d[A-Z0-9]{0,40}$/;
const MONEY_LETTER = /^\d{1,9}[MBK]{1,2}$/;

/** Digits first, letters after: `8-K`, `14c-2`, `401(k)`, `5G`, `46625H100`. */
const readCodeOfDigits = (
  text: string,
  at: number,
  end: number,
  floor: number,
): IdentifierLiteral | undefined => {
  const next = text.charCodeAt(end);
  if (end - at === 9 && isLabelledCusip(text, at, end)) return { ...readCode(text, at, end), of: 'cusip' };
  if (end - at > 1000) return readCode(text, at, end);
  if (next !== 45 && next !== 40 && !isLetter(next)) return undefined;
  if (isUpper(next)) {
    const around = codeAround(text, at, floor);
    const code = readCode(text, around.start, around.end);
    if (code.of !== 'code' || INTERLEAVED.test(code.text)) return code;
  }
  const match = matchAt(LETTERED, text, at);
  if (!match || MONEY_LETTER.test(match[0])) return undefined;
  return readCode(text, at, at + match[0].length);
};
