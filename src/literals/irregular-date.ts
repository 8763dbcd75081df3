import { formatDay, isValidDay } from '../calendar/day.js';
import type { DateLiteral } from '../model/literal.js';
import { readWithChrono } from './chrono.js';
import { isDigit, isLetter } from './window.js';

/**
 * A month's name beside a day number, in a form our own patterns do not have ("July the 4th, 2025"): a window
 * around it, cut at the borders of the line, is given to chrono; its date counts when it covers the place.
 */
const BEFORE = 24;
const AFTER = 36;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;

export const readIrregularDate = (
  text: string,
  monthAt: number,
  at: number,
  floor: number,
): DateLiteral | undefined => {
  const to = cut(text, at, AFTER);
  // Without a year in sight there is no date to read: chrono would have to guess one.
  if (!YEAR.test(text.slice(at, to))) return undefined;
  const reach = Math.max(floor, monthAt - BEFORE);
  const lead = text.slice(reach, monthAt);
  const from = reach + Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\t')) + 1;
  const found = readWithChrono(text.slice(from, to));
  if (!found || from + found.start > at || from + found.end <= at) return undefined;
  const { year, month, day } = found;
  return {
    type: 'date',
    start: from + found.start,
    end: from + found.end,
    date: formatDay(year, month, day),
    status: 'stated',
    valid: day === undefined || isValidDay(year, month, day),
    qualifier: 'exact',
  };
};

/** The end of the window: a border, or the last whole word inside the reach. */
const cut = (text: string, at: number, reach: number): number => {
  let to = at;
  while (to - at < reach && to < text.length) {
    const code = text.charCodeAt(to);
    if (code === 10 || code === 9 || code === 59) return to;
    to += 1;
  }
  while (to > at && (isLetter(text.charCodeAt(to)) || isDigit(text.charCodeAt(to)))) to -= 1;
  return to;
};
