import { formatDay, isValidDay, parseDay } from '../calendar/day.js';
import { isDay } from './days.js';
import { isOneEdit } from './edits.js';

/** A day that may have been meant where another is printed, and what then happened. */
export interface DaySlip {
  readonly date: string;
  readonly words: string;
  readonly kind: 'exchanged' | 'day' | 'month' | 'year';
  /** In halvings, as for figures. */
  readonly cost: number;
}

/** Every day that one slip leads away from: a digit of the day or year, another month, the year before or after. */
export const daySlips = (printed: string): readonly DaySlip[] => {
  const civil = isDay(printed) ? parseDay(printed) : undefined;
  if (!civil) return [];
  const { year, month, day } = civil;
  const found: DaySlip[] = [];
  const offer = (y: number, m: number, d: number, how: How): void => {
    if (isValidDay(y, m, d)) found.push({ date: formatDay(y, m, d), ...how });
  };
  for (let other = 1; other <= 31; other++) {
    const edit = other !== day && editOf(String(day), String(other));
    if (edit) offer(year, month, other, edit);
  }
  for (let other = 1; other <= 12; other++)
    if (other !== month)
      offer(year, other, day, {
        kind: 'month',
        cost: Math.abs(other - month) === 1 ? 4 : 5,
        words: 'another month',
      });
  for (const [step, words] of [
    [-1, 'a year too late'],
    [1, 'a year too early'],
  ] as const)
    offer(year + step, month, day, { kind: 'year', cost: 3, words });
  for (const other of yearsLike(year))
    offer(other, month, day, { kind: 'year', cost: 6, words: 'a digit of the year wrong' });
  if (day <= 12 && day !== month)
    offer(year, day, month, { kind: 'month', cost: 6, words: 'day and month exchanged' });
  return found;
};

type How = Omit<DaySlip, 'date'>;

const editOf = (shown: string, meant: string): How | undefined => {
  if (shown.length === 2 && shown[0] === meant[1] && shown[1] === meant[0])
    return { kind: 'exchanged', cost: 3, words: 'its digits exchanged' };
  if (!isOneEdit(shown, meant)) return undefined;
  if (shown.length === meant.length) return { kind: 'day', cost: 5, words: 'a digit of the day wrong' };
  return shown.length < meant.length
    ? { kind: 'day', cost: 5, words: 'a digit of the day lost' }
    : { kind: 'day', cost: 5, words: 'a digit of the day too many' };
};

/** Years within a lifetime whose digits are one edit away. */
const yearsLike = (year: number): readonly number[] => {
  const found: number[] = [];
  for (let other = year - REACH; other <= year + REACH; other++)
    if (Math.abs(other - year) > 1 && isOneEdit(String(year), String(other))) found.push(other);
  return found;
};

const REACH = 60;
