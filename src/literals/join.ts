import { formatDay, isValidDay } from '../calendar/day.js';
import type { DateLiteral, IdentifierLiteral, Literal, NumberLiteral } from '../model/literal.js';
import { dateLiteral, sameDayOfYear } from './dated.js';
import { dayNamed } from './month.js';
import { isYear } from './name.js';
import { readNumberWords } from './number-words.js';
import { joinDates } from './period.js';
import { type Bound, isBound, joinFigures, joinRatio } from './range.js';

/**
 * Neighbours that mean one thing together: two dates a period, two figures a range or a ratio, words and digits
 * of the same amount one figure. Looks only at the literal just found and the one before it.
 */
export const join = (text: string, before: Literal, found: Literal, floor: number): Literal | undefined => {
  if (found.start - before.end > 108) return undefined;
  if (found.type === 'date') {
    const from = before.type === 'identifier' ? dayInYearOf(text, before, found) : before;
    return from?.type === 'date' ? joinDates(text, from, found, floor) : undefined;
  }
  if (!isBound(before) || !isBound(found)) return undefined;
  return (
    restated(text, before, found) ?? joinFigures(text, before, found, floor) ?? joinRatio(text, before, found)
  );
};

/** `March 31, 2018 and 2017`: the later year takes day and month of the date before it. */
export const carryDate = (text: string, before: Literal | undefined, found: Literal): Literal => {
  if (found.type === 'identifier' && found.of === 'name') return carryYear(text, before, found) ?? found;
  if (found.type !== 'date' && found.type !== 'number') return found;
  if (before?.type !== 'date' || found.end - found.start !== 4 || !isYear(text, found.start, found.end))
    return found;
  const gap = text.slice(before.end, found.start);
  if (!AND.test(gap)) return found;
  const implied: DateLiteral | undefined = sameDayOfYear(
    before,
    Number(text.slice(found.start, found.end)),
    found.start,
    found.end,
  );
  return implied ?? found;
};

/** `November 21 and Thursday, November 24, 2022`: the first day takes the year of the second. */
const dayInYearOf = (text: string, day: IdentifierLiteral, of: DateLiteral): DateLiteral | undefined => {
  if (day.of !== 'name' || of.date.length !== 10) return undefined;
  const named = dayNamed(day.text);
  if (!named) return undefined;
  const { start, end } = day;
  const printed = Number(of.date.slice(0, 4));
  // "from December 15 to January 16, 2025" began in the year before.
  const year = named.month > Number(of.date.slice(5, 7)) ? printed - 1 : printed;
  return { ...dateLiteral(text, { ...named, year, start, end }, 0), status: 'implied' };
};

const JAPANESE_DAY = /^(\d{1,2})月(\d{1,2})日$/;
const JAPANESE_AND = /^(?:まで)?(?: {0,2}(?:から|~|-|、|及び|および|より) {0,2}(?:同年)?)$/;

/** `2013年7月12日から7月31日まで`: the second date takes the year of the first. */
const carryYear = (
  text: string,
  before: Literal | undefined,
  found: IdentifierLiteral,
): DateLiteral | undefined => {
  if (before?.type !== 'date' || before.date.length !== 10 || found.start - before.end > 8) return undefined;
  const match = JAPANESE_DAY.exec(found.text);
  if (!match || !JAPANESE_AND.test(text.slice(before.end, found.start))) return undefined;
  const year = Number(before.date.slice(0, 4));
  const month = Number(match[1]);
  const day = Number(match[2]);
  const { start, end } = found;
  const valid = isValidDay(year, month, day);
  return {
    type: 'date',
    start,
    end,
    date: formatDay(year, month, day),
    status: 'implied',
    valid,
    qualifier: 'exact',
  };
};

const AND = /^,? {1,12}(?:and|or|&) {1,12}$|^, {1,12}$/;

/** `ten percent (10%)`, `Two Hundred Thousand Dollars ($200,000)`: digits in brackets behind the same in words. */
const restated = (text: string, before: Bound, found: Bound): Literal | undefined => {
  if (text.charCodeAt(found.end) !== 41 || before.words || found.number.startsWith('-')) return undefined;
  if (!BRACKET.test(text.slice(before.end, found.start))) return undefined;
  const words = readNumberWords(text, before.start);
  if (!words || words.end > before.end) return undefined;
  const same = before.type === found.type || before.type === 'number';
  if (!same || countsOther(before, found)) return undefined;
  const figure: Omit<NumberLiteral, 'type'> = {
    ...found,
    start: before.start,
    end: found.end + 1,
    qualifier: before.qualifier,
    words: { start: before.start, end: before.end, number: before.number },
  };
  return { ...found, ...figure } as Literal;
};

/** "three Directors (1,200 rights)": not the same thing twice. */
const countsOther = (a: Bound, b: Bound): boolean =>
  a.type === 'quantity' && b.type === 'quantity' && a.unit !== b.unit;

const BRACKET = /^ {0,12}\($/;
