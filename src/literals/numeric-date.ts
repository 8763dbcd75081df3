import { isValidDay } from '../calendar/day.js';
import type { DateLiteral } from '../model/literal.js';
import { dateLiteral } from './dated.js';
import { isDigit, matchAt } from './window.js';

/**
 * Dates in figures alone. The order follows from the mark: `2013-07-10` is ISO, `14.02.2025` is day first,
 * `03/02/2025` is read month first and flagged as ambiguous.
 */
const YEAR_FIRST = /(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d])(?!\.\d|-\d)/y;
const YEAR_LAST = /(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\d|[./-]\d)/y;
const SHORT_YEAR = /(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/y;

export const readNumericDate = (
  text: string,
  at: number,
  end: number,
  floor: number,
): DateLiteral | undefined => {
  if (end - at === 8) return compact(text, at, end, floor);
  const mark = text.charCodeAt(end);
  if (mark !== 45 && mark !== 46 && mark !== 47) return undefined;
  if (end - at === 4) return yearFirst(text, at, floor);
  return end - at <= 2 ? yearLast(text, at, mark, floor) : undefined;
};

const yearFirst = (text: string, at: number, floor: number): DateLiteral | undefined => {
  const match = matchAt(YEAR_FIRST, text, at);
  if (!match) return undefined;
  const [whole, year, , month, day] = match;
  if (Number(month) > 12 || Number(day) > 31 || Number(year) < 1600 || Number(year) > 2299) return undefined;
  const parts = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    start: at,
    end: at + whole.length,
  };
  return dateLiteral(text, parts, floor);
};

const yearLast = (text: string, at: number, mark: number, floor: number): DateLiteral | undefined => {
  const match = matchAt(YEAR_LAST, text, at) ?? (mark === 47 ? matchAt(SHORT_YEAR, text, at) : null);
  if (!match) return undefined;
  const short = match.length === 4;
  const first = Number(match[1]);
  const second = Number(short ? match[2] : match[3]);
  const year = short ? 2000 + Number(match[3]) : Number(match[4]);
  if (first < 1 || second < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31)
    return undefined;
  const dayFirst = mark === 46 ? second <= 12 : first > 12;
  const ambiguous = mark !== 46 && first <= 12 && second <= 12 && first !== second;
  const parts = {
    year,
    month: dayFirst ? second : first,
    day: dayFirst ? first : second,
    start: at,
    end: at + match[0].length,
  };
  return dateLiteral(text, ambiguous ? { ...parts, ambiguous } : parts, floor);
};

/** `20130711`: eight digits that are a day of our time. */
const compact = (text: string, at: number, end: number, floor: number): DateLiteral | undefined => {
  const century = text.slice(at, at + 2);
  if (century !== '19' && century !== '20') return undefined;
  const year = Number(text.slice(at, at + 4));
  const month = Number(text.slice(at + 4, at + 6));
  const day = Number(text.slice(at + 6, end));
  if (!isValidDay(year, month, day) || isDigit(text.charCodeAt(end + 1))) return undefined;
  return dateLiteral(text, { year, month, day, start: at, end }, floor);
};
