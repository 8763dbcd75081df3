import type { DateLiteral, PeriodLiteral } from '../model/literal.js';
import { skipLeft, wordBefore } from './window.js';

/**
 * Two dates and the words between them make a period: `from … to …`, `between … and …`, `from and including … to
 * and including …`, `から … まで`, `～`. "Postponed from … to …" tells of a change and stays two dates.
 */
const JOIN =
  /^ {0,12}(?:\(inclusive\) {0,12})?,? {0,12}(?:(to and including|to and excluding|to|up to and including|up until and including|up until|up to|through and including|through|until and including|until|till|thru)|(-(?! {0,12}(?:on|the) )|~|から|より)(?:同)?|(and ending|and ended|and ending on|ending|ending on|and until|and to|and through)|(and))(?: {0,12}(?:on|the))?(?: {0,12}close of (?:business|trading) on)? {0,12}$/i;
const COLUMNS = /^ {2,108}[-~] {2,108}$/;
const LONGEST_GAP = 48;
/** A line broken under a deep indent puts as many blanks between its words. */
const DEEPEST_INDENT = 60;

export const joinDates = (
  text: string,
  from: DateLiteral,
  to: DateLiteral,
  floor: number,
): PeriodLiteral | undefined => {
  if (to.start - from.end > LONGEST_GAP + DEEPEST_INDENT) return undefined;
  const between = text.slice(from.end, to.start);
  // `June 29, 2018     -     June 29, 2017`: three cells of a row, the middle one empty.
  if (COLUMNS.test(between)) return undefined;
  const gap = between.replace(/ {2,108}/g, ' ');
  if (gap.length > LONGEST_GAP) return undefined;
  const match = JOIN.exec(gap);
  if (!match) return undefined;
  const lead = leadWord(text, from.start, floor);
  if (match[4] !== undefined && lead !== 'between') return undefined;
  if (match[1] !== undefined && lead === 'change') return undefined;
  if (!precise(from, to)) return undefined;
  return { type: 'period', start: from.start, end: to.end, from, to, qualifier: 'exact' };
};

/** Bare years join by a dash or "to" only when they rise: `2013-2014`. */
const precise = (from: DateLiteral, to: DateLiteral): boolean =>
  from.date.length === 4 && to.date.length === 4
    ? from.date < to.date
    : from.date.length > 4 && to.date.length > 4;

const CHANGES: ReadonlySet<string> = new Set(
  'changed extended postponed revised moved amended delayed rescheduled deferred advanced brought adjourned'.split(
    ' ',
  ),
);

/** What leads the first date in: `between`, a change (`postponed from`), or nothing of note. */
const leadWord = (text: string, start: number, floor: number): string => {
  let { word, start: at } = wordBefore(text, start, floor);
  for (let count = 0; count < 3 && (word === 'including' || word === 'and' || word === 'the'); count += 1)
    ({ word, start: at } = wordBefore(text, at, floor));
  if (word === 'between') return word;
  if (word !== 'from') return '';
  return CHANGES.has(wordBefore(text, skipLeft(text, at, floor), floor).word) ? 'change' : '';
};
