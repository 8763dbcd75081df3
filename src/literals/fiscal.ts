import type { FiscalLiteral } from '../model/literal.js';
import { matchAt, skipLeft, wordBefore, wordStart } from './window.js';

/**
 * Labels of fiscal years and their parts: `FY2017`, `Q1 2025`, `fourth quarter of fiscal 2024`, `1Q25`. Which
 * dates they stand for is the issuer's habit, so only year and part are read.
 */
type Part = NonNullable<FiscalLiteral['part']>;

const WORD_PARTS =
  /(first|second|third|fourth|1st|2nd|3rd|4th)[ -]{1,12}(quarter|half)(?:-?year)?(?![a-z])(?:(?: {1,12}and {1,12}(?:full )?(?:fiscal )?year(?:-end)?(?![a-z]))?(?:,? {1,12}(?:of |ended |in )?(?:the )?(?:our )?(?:fiscal(?: year)? ?|FY ?|year )?((?:19|20)\d\d)(?!\d))?)/iy;
const NUMBERS: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4' };

/** `third quarter 2024`, `first half of fiscal 2025`, at the word. */
export const readFiscalWords = (text: string, at: number): FiscalLiteral | undefined => {
  const match = matchAt(WORD_PARTS, text, at);
  if (!match) return undefined;
  const said = match[1]!.toLowerCase();
  const number = NUMBERS[said] ?? said.charAt(0);
  const half = match[2]!.toLowerCase() === 'half';
  if (half && Number(number) > 2) return undefined;
  const part = `${half ? 'H' : 'Q'}${number}` as Part;
  return fiscal(at, at + match[0].length, match[3], part);
};

const TOKEN = /(?:(Q[1-4]|H[12])|([1-4]Q|[12]H)|(FYE?))(?![A-Za-z]{2})/iy;
const YEAR_AFTER =
  /(?: {0,2}'?-?)(?:FY ?)?((?:19|20)\d\d(?!\d|,\d{3}|%)|\d\d(?!\d|[.,]\d|%))(?:[/-]\d{2,4}(?!\d))?/y;
const PART_AFTER = / ?(Q[1-4]|H[12])(?![A-Za-z0-9])/y;

/** `FY2017`, `FY17`, `Q1 2025`, `Q4`, `1Q25`, `H1 2024`, with the token starting at `at`. */
export const readFiscalToken = (text: string, at: number): FiscalLiteral | undefined => {
  const match = matchAt(TOKEN, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const year = matchAt(YEAR_AFTER, text, end);
  if (match[3] !== undefined) return year ? fiscalYear(text, at, end, year) : undefined;
  const printed = match[1] ?? match[2]!;
  const part = (match[1] ?? `${printed[1]}${printed[0]}`).toUpperCase() as Part;
  // Two digits are a year only when glued or after an apostrophe: in "Q3 25" they might be a figure.
  const glued =
    year &&
    (year[1]!.length === 4 || text.charCodeAt(end) !== 32 || year[0].includes("'") || year[0].includes('FY'));
  if (year && glued) return fiscal(at, end + year[0].length, full(year[1]!), part);
  return /[A-Za-z0-9]/.test(text.charAt(end)) ? undefined : fiscal(at, end, undefined, part);
};

const fiscalYear = (text: string, at: number, end: number, year: RegExpExecArray): FiscalLiteral => {
  const to = end + year[0].length;
  const part = matchAt(PART_AFTER, text, to);
  return fiscal(at, to + (part?.[0].length ?? 0), full(year[1]!), part?.[1] as Part | undefined);
};

const full = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** `fiscal year 2024`, `fiscal 2025`, `financial year 2024`: the year's digits stand at `at`. */
export const readFiscalYear = (
  text: string,
  at: number,
  end: number,
  floor: number,
): FiscalLiteral | undefined => {
  let { word, start } = wordBefore(text, at, floor);
  if (word === 'year' || word === 'years') ({ word, start } = wordBefore(text, start, floor));
  if (word === 'fy' || word === 'fiscal' || word === 'financial') {
    if (word === 'financial' && wordStart(text, skipLeft(text, at, floor), floor) === start) return undefined;
    return fiscal(start, end, text.slice(at, end));
  }
  return undefined;
};

const fiscal = (start: number, end: number, year?: string, part?: Part): FiscalLiteral => {
  const literal: FiscalLiteral = { type: 'fiscal', start, end };
  const dated = year === undefined ? literal : { ...literal, year };
  return part === undefined ? dated : { ...dated, part };
};

const JAPANESE_PART = /第 ?([1-4一二三四]) ?四半期/y;
const KANJI_DIGITS = '一二三四';

/** 第3四半期, at 第. */
export const readJapaneseQuarter = (text: string, at: number): FiscalLiteral | undefined => {
  const match = matchAt(JAPANESE_PART, text, at);
  if (!match) return undefined;
  const digit = KANJI_DIGITS.indexOf(match[1]!);
  return fiscal(at, at + match[0].length, undefined, `Q${digit >= 0 ? digit + 1 : match[1]}` as Part);
};
