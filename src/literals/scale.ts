import { endOf, endsWord, matchAt, skipRight } from './window.js';

/**
 * Words that multiply: `608 million` is 608,000,000 and its last printed place is a million. Single letters
 * (`$5M`, `EUR 12k`) scale money only, since a bare `5m` may be metres.
 */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['thousands', 3],
  ['tsd', 3],
  ['k', 3],
  ['lakh', 5],
  ['million', 6],
  ['millions', 6],
  ['mln', 6],
  ['mn', 6],
  ['mio', 6],
  ['mrd', 9],
  ['mm', 6],
  ['m', 6],
  ['crore', 7],
  ['billion', 9],
  ['billions', 9],
  ['bln', 9],
  ['bn', 9],
  ['b', 9],
  ['trillion', 12],
  ['tn', 12],
]);

const WORD = /(?: {0,12}|-)(thousands?|millions?|billions?|trillion|mln|mn|bln|bn|mio|mrd|tsd|crore|lakh)/iy;
const LETTER = / {0,1}(k|mm|m|b|tn)(?![a-z0-9/&'-])/iy;

/** The power of ten said after a number, and where the word ends. */
export const readScale = (
  text: string,
  at: number,
  money: boolean,
): { readonly power: number; readonly end: number } | undefined => {
  const code = text.charCodeAt(skipRight(text, at)) | 32;
  // Only words in t, m, b, k, c, l (or after a hyphen) can scale: most figures stop here.
  if (
    code !== 116 &&
    code !== 109 &&
    code !== 98 &&
    code !== 107 &&
    code !== 99 &&
    code !== 108 &&
    code !== 45
  )
    return undefined;
  const word = matchAt(WORD, text, at);
  const whole = word && endsWord(text, at + word[0].length) ? word : null;
  const match = whole ?? (money ? matchAt(LETTER, text, at) : null);
  const power = match && SCALES.get(match[1]!.toLowerCase());
  if (!power) return undefined;
  const end = at + match[0].length;
  return { power, end: SHORTENED.test(match[0]) && endOf(STOP, text, end) > 0 ? end + 1 : end };
};

/** `1.234,5 Mio. EUR`: the stop of a word cut short, when its money follows. */
const SHORTENED = /(?:mio|mrd|mln|tsd)$/i;
const STOP = /\.(?= {0,2}(?:[€$£¥]|[A-Z]{3}\b|Euro))/y;

/** A decimal string times a power of ten, exactly: (`1.5`, 6) → `1500000`. */
export const shift = (number: string, power: number): string => {
  if (power === 0) return number;
  const point = number.indexOf('.');
  const whole = point < 0 ? number : number.slice(0, point);
  const decimals = point < 0 ? '' : number.slice(point + 1);
  if (power < 0) return shiftRight(whole, decimals, -power);
  const digits = whole + decimals.slice(0, power).padEnd(power, '0');
  const rest = decimals.slice(power);
  const trimmed = digits.replace(LEADING_ZEROS, '');
  return rest === '' ? trimmed : `${trimmed}.${rest}`;
};

const LEADING_ZEROS = /^0{1,9999}(?=\d)/;

const shiftRight = (whole: string, decimals: string, places: number): string => {
  const padded = whole.padStart(places + 1, '0');
  const cut = padded.length - places;
  return `${padded.slice(0, cut)}.${padded.slice(cut)}${decimals}`;
};

/** `powerOfTen(6)` → `1000000`, `powerOfTen(-2)` → `0.01`. */
export const powerOfTen = (power: number): string =>
  POWERS[power + 8] ?? (power >= 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1`);

const POWERS: readonly string[] = Array.from({ length: 24 }, (_, index) =>
  index >= 8 ? `1${'0'.repeat(index - 8)}` : `0.${'0'.repeat(7 - index)}1`,
);

/** True when a scale word starts here (after blanks): used to tell `2.5 million` from a list mark `2.`. */
export const scaleFollows = (text: string, at: number): boolean => {
  const end = endOf(WORD, text, at);
  return end >= 0 && endsWord(text, end);
};
