import { isUpper, skipLeft, skipRight, wordEnd, wordStart } from './window.js';

/** Names of months and weekdays, full or shortened; only capitalised ("may" is a verb, "march" a walk). */
const MONTHS: ReadonlyMap<string, number> = named(
  'January February March April May June July August September October November December',
  [3, 4],
  1,
);
const WEEKDAYS: ReadonlyMap<string, number> = named(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  [3, 4, 5],
  1,
);

function named(names: string, lengths: readonly number[], first: number): Map<string, number> {
  const map = new Map<string, number>();
  for (const [index, name] of names.split(' ').entries()) {
    for (const form of [name, ...lengths.map((length) => name.slice(0, length))]) {
      map.set(form, index + first);
      map.set(form.toUpperCase(), index + first);
    }
  }
  return map;
}

export const monthNamed = (word: string): number | undefined => MONTHS.get(word);

/** Full names and their three- and four-letter forms, as a pattern. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)';

export interface Named {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The month name that ends before `at`; a comma, full stop or hyphen and blanks may stand between. */
export const monthBefore = (text: string, at: number, floor: number): Named | undefined => {
  let end = skipLeft(text, at, floor);
  const code = text.charCodeAt(end - 1);
  if (end > floor && (code === 44 || code === 46 || (code === 45 && end === at))) {
    end -= 1;
    if (code === 44 && end > floor && text.charCodeAt(end - 1) === 46) end -= 1;
  }
  return nameEndingAt(text, end, floor, MONTHS);
};

/** The weekday that stands before `at`: `Wednesday, ` or `Wed. `. */
export const weekdayBefore = (text: string, at: number, floor: number): Named | undefined => {
  let end = skipLeft(text, at, floor);
  const code = text.charCodeAt(end - 1);
  if (end > floor && (code === 44 || code === 46)) end -= 1;
  return nameEndingAt(text, end, floor, WEEKDAYS);
};

const nameEndingAt = (
  text: string,
  end: number,
  floor: number,
  names: ReadonlyMap<string, number>,
): Named | undefined => {
  // The last letters of month and weekday names; most words end otherwise or are too short.
  const start = wordStart(text, end, floor);
  if (end - start < 3 || end - start > 9 || !isUpper(text.charCodeAt(start))) return undefined;
  const value = names.get(text.slice(start, end));
  return value === undefined ? undefined : { value, start, end };
};

/** The weekday after a date: `(Wed)`, `(Wednesday)`, `, Wednesday`, `(水)`. */
export const weekdayAfter = (text: string, at: number): (Named & { readonly close: number }) | undefined => {
  const from = skipRight(text, at);
  const code = text.charCodeAt(from);
  if (code !== 40 && code !== 44) return undefined;
  const start = skipRight(text, from + 1);
  const kanji = JAPANESE.indexOf(text.charAt(start));
  const end = kanji >= 0 ? start + 1 : wordEnd(text, start);
  const value = kanji >= 0 ? kanji + 1 : WEEKDAYS.get(text.slice(start, end));
  if (value === undefined || end === start) return undefined;
  if (code === 44) return kanji >= 0 ? undefined : { value, start, end, close: end };
  let close = end;
  if (text.startsWith('曜日', close)) close += 2;
  if (text.charCodeAt(close) === 46) close += 1;
  // `(水・祝)`: a remark may follow the weekday.
  const bracket = text.slice(close, close + 4).indexOf(')');
  return bracket < 0 ? undefined : { value, start, end, close: close + bracket + 1 };
};

const JAPANESE = '月火水木金土日';

/** Quick look: what follows the day must be able to begin a month, "of", a suffix or the second of two days. */
export const monthFollows = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end);
  const letter = code >= 97 && code <= 122;
  if (code !== 32 && code !== 45 && code !== 46 && code !== 126 && !letter) return false;
  const next = text.charCodeAt(skipRight(text, code === 32 ? end : end + 1));
  return (
    isUpper(next) ||
    letter ||
    next === 111 ||
    next === 116 ||
    next === 117 ||
    next === 45 ||
    next === 126 ||
    (next >= 48 && next <= 57)
  );
};

const DAY_NAMED =
  /^(?:([A-Z][A-Za-z]{2,8})\.? {1,12}(\d{1,2})|(\d{1,2})(?:st|nd|rd|th)? {1,12}(?:of )?([A-Z][A-Za-z]{2,8}))$/;

/** Month and day of `December 31` or `7 February`. */
export const dayNamed = (text: string): { readonly month: number; readonly day: number } | undefined => {
  const match = DAY_NAMED.exec(text);
  const month = match && monthNamed(match[1] ?? match[4]!);
  return match && month ? { month, day: Number(match[2] ?? match[3]) } : undefined;
};
