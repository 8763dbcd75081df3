import type { Slip } from './slips.js';

/** The slips that people make with a date: last year's weekday, the wrong month, a digit of the day, the old year. */
export const dateSlipsOf = (quote: string, date: string): Slip[] => [
  ...weekday(quote),
  ...day(quote, String(Number(date.slice(8)))),
  ...month(quote),
  ...year(quote, date.slice(0, 4)),
];

const next = (names: readonly string[], quote: string): string | undefined => {
  for (const [index, name] of names.entries())
    if (new RegExp(`\\b${name}\\b`).test(quote))
      return quote.replace(new RegExp(`\\b${name}\\b`), names[(index + 1) % names.length]!);
  return undefined;
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekday = (quote: string): Slip[] => {
  const print = next(WEEKDAYS, quote);
  return print ? [{ kind: 'weekday', print }] : [];
};

/** Not on the 29th and later, which not every month has. */
const month = (quote: string): Slip[] => {
  const print = /\b(?:29|30|31)\b/.test(quote) ? undefined : next(MONTHS, quote);
  return print ? [{ kind: 'month', print }] : [];
};

const day = (quote: string, printed: string): Slip[] => {
  const turned = printed.length === 2 ? `${printed[1]}${printed[0]}` : '';
  const other =
    turned !== printed && /^[12][0-8]$/.test(turned) ? turned : String((Number(printed) + 3) % 28 || 7);
  const print = quote.replace(new RegExp(`(^|[^0-9])${printed}(?![0-9])`), `$1${other}`);
  return print === quote ? [] : [{ kind: 'day of the month', print }];
};

const year = (quote: string, printed: string): Slip[] => {
  const print = quote.replace(printed, String(Number(printed) - 1));
  return print === quote ? [] : [{ kind: 'year', print }];
};
