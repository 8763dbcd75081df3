import { formatDay, isValidDay } from '../calendar/day.js';
import { eraNamed, eraYear, isWithinEra } from '../calendar/eras.js';
import type { DateLiteral, FiscalLiteral, IdentifierLiteral } from '../model/literal.js';
import { readKanji } from './kanji.js';
import { weekdayAfter } from './month.js';
import { matchAt } from './window.js';

/**
 * Japanese dates: `2016年7月11日(月)`, `平成 28 年 7 月 11 日`, `令和元年5月1日`, in kanji digits too. An era date
 * outside its era (平成31年5月1日) is kept and marked invalid. `2018年3月期` is a fiscal year, not a month.
 */
const N = '([0-9]{1,2}|[〇一二三四五六七八九十]{1,3}|元)';
const REST = ` {0,2}年(?: {0,2}(?:${N} {0,2}月)(?: {0,2}(?:${N} {0,2}日|(末日?)))?)?`;
const ERA = new RegExp(`(令和|平成|昭和|大正|明治) {0,2}${N}${REST}`, 'y');
const WESTERN = new RegExp(`([0-9]{4}|[〇一二三四五六七八九]{4})${REST}`, 'y');
const SHORT_ERA = /([RHS])([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{1,2})(?![0-9.])/y;
const FISCAL = /期(?: {0,2}(?:第([1-4一二三四])四半期|(上期|中間|上半期)|(下期|下半期)))?/y;
const FISCAL_YEAR = /度/y;

type JapaneseDate = DateLiteral | FiscalLiteral;

export const readEraDate = (text: string, at: number): JapaneseDate | undefined => {
  const match = matchAt(ERA, text, at);
  if (!match) return undefined;
  const year = eraYear(match[1]!, value(match[2]!));
  return year === undefined ? undefined : finish(text, at, match, 3, year, match[1]);
};

export const readWesternDate = (text: string, at: number): JapaneseDate | undefined => {
  const match = matchAt(WESTERN, text, at);
  if (!match) return undefined;
  const year = Number(/^\d/.test(match[1]!) ? match[1] : (readKanji(match[1]!, 0)?.number ?? '0'));
  return year < 1600 || year > 2299 ? undefined : finish(text, at, match, 2, year);
};

const MONTH_DAY = /([0-9]{1,2}) {0,2}月(?: {0,2}([0-9]{1,2}) {0,2}日)?/y;

/** `7月31日` with no year before it: the name of a day, until a neighbour gives the year. */
export const readMonthAndDay = (text: string, at: number): IdentifierLiteral | undefined => {
  const match = matchAt(MONTH_DAY, text, at);
  if (!match || Number(match[1]) > 12 || Number(match[2] ?? 1) > 31) return undefined;
  const end = at + match[0].length;
  return { type: 'identifier', start: at, end, of: 'name', text: match[0].replaceAll(' ', '') };
};

/** `H28.7.11`. */
export const readShortEra = (text: string, at: number): DateLiteral | undefined => {
  const match = matchAt(SHORT_ERA, text, at);
  const era = match && eraNamed(match[1]!);
  if (!match || !era) return undefined;
  const year = era.firstYear + Number(match[2]) - 1;
  return literal(at, at + match[0].length, {
    year,
    month: Number(match[3]),
    day: Number(match[4]),
    era: era.name,
  });
};

const finish = (
  text: string,
  at: number,
  match: RegExpExecArray,
  monthGroup: number,
  year: number,
  era?: string,
): JapaneseDate => {
  const end = at + match[0].length;
  const month = optional(match[monthGroup]);
  const day = optional(match[monthGroup + 1]);
  if (day === undefined && match[monthGroup + 2] === undefined) {
    const fiscal = readFiscal(text, at, end, year, month);
    if (fiscal) return fiscal;
  }
  const last = match[monthGroup + 2] !== undefined && month !== undefined;
  const parts = { year, month, day: last ? lastDay(year, month) : day, era };
  const date = literal(at, end, parts, last);
  const weekday = day === undefined ? undefined : weekdayAfter(text, end);
  if (!weekday) return date;
  return {
    ...date,
    end: weekday.close,
    weekday: { start: weekday.start, end: weekday.end, day: weekday.value },
  };
};

const lastDay = (year: number, month: number): number =>
  [31, 30, 29, 28].find((day) => isValidDay(year, month, day)) ?? 31;

const readFiscal = (
  text: string,
  at: number,
  end: number,
  year: number,
  month: number | undefined,
): FiscalLiteral | undefined => {
  const match = month === undefined ? matchAt(FISCAL_YEAR, text, end) : matchAt(FISCAL, text, end);
  if (!match) return undefined;
  const [whole, quarter, first, second] = match;
  const part = quarter ? PARTS[quarter] : first ? 'H1' : second ? 'H2' : undefined;
  const fiscal: FiscalLiteral = { type: 'fiscal', start: at, end: end + whole.length, year: String(year) };
  const ends = month === undefined ? fiscal : { ...fiscal, ends: formatDay(year, month) };
  return part ? { ...ends, part } : ends;
};

const PARTS: Readonly<Record<string, 'Q1' | 'Q2' | 'Q3' | 'Q4'>> = {
  '1': 'Q1',
  '2': 'Q2',
  '3': 'Q3',
  '4': 'Q4',
  一: 'Q1',
  二: 'Q2',
  三: 'Q3',
  四: 'Q4',
};

interface Parts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly era: string | undefined;
}

const literal = (start: number, end: number, parts: Parts, implied = false): DateLiteral => {
  const { year, month, day, era } = parts;
  const date = formatDay(year, month, day);
  const exists = month === undefined || isValidDay(year, month, day ?? 1);
  const valid = exists && (era === undefined || isWithinEra(era, date));
  return {
    type: 'date',
    start,
    end,
    date,
    status: implied ? 'implied' : 'stated',
    valid,
    qualifier: 'exact',
  };
};

const optional = (printed: string | undefined): number | undefined =>
  printed === undefined ? undefined : value(printed);

const value = (printed: string): number => {
  if (printed === '元') return 1;
  return Number(/^\d/.test(printed) ? printed : (readKanji(printed, 0)?.number ?? '0'));
};
