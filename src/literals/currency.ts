import { UNTOLD_CURRENCY } from '../model/literal.js';
import {
  endOf,
  isDigit,
  isJoint,
  isLetter,
  isLower,
  isUpper,
  matchAt,
  skipLeft,
  skipRight,
  wordEnd,
  wordStart,
} from './window.js';

/**
 * Which money an amount is in: an ISO code or a sign before it (`JPY360,000`, `US$5`, `CAD $1`), or a name
 * or code after it (`500 million yen`, `25 SEK`). A bare `kr` says only that it is some krone: `XXX`.
 */
export const CODES: ReadonlySet<string> = new Set(
  (
    'JPY USD EUR GBP CHF SEK NOK DKK ISK CAD AUD NZD HKD SGD CNY CNH RMB INR KRW TWD NTD BRL MXN ZAR PLN CZK HUF RON ' +
    'RUB TRY ILS NIS THB MYR IDR PHP VND AED SAR QAR KWD EGP NGN KES CLP COP PEN ARS'
  ).split(' '),
);

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['CNH', 'CNY'],
  ['NTD', 'TWD'],
  ['NIS', 'ILS'],
]);

/** Letters directly before `$`. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['', 'USD'],
  ['US', 'USD'],
  ['U', 'USD'],
  ['USD', 'USD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAD', 'CAD'],
  ['CDN', 'CAD'],
  ['Cdn', 'CAD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUD', 'AUD'],
  ['NZ', 'NZD'],
  ['NZD', 'NZD'],
  ['HK', 'HKD'],
  ['HKD', 'HKD'],
  ['S', 'SGD'],
  ['SGD', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
]);

const SIGNS: ReadonlyMap<number, string> = new Map([
  [0x24, 'USD'],
  [0x20ac, 'EUR'],
  [0xa3, 'GBP'],
  [0xa5, 'JPY'],
  [0xffe5, 'JPY'],
  [0x20a9, 'KRW'],
  [0x20b9, 'INR'],
  [0x20aa, 'ILS'],
]);

/** Scale letters glued to a code: `MSEK 25`, `TEUR 3`, `SEKm 12`. */
const GLUED = /^(?:(M|m|K|k|T|B|b)([A-Z]{3})|([A-Z]{3})(m|M|k|K|bn|b|mn))$/;
const GLUED_POWERS: Readonly<Record<string, number>> = {
  M: 6,
  m: 6,
  mn: 6,
  K: 3,
  k: 3,
  T: 3,
  B: 9,
  b: 9,
  bn: 9,
};

const SHORT = /(?:^|[^A-Za-z])(?:Rs|[Kk]r)\.$/;

export interface Currency {
  readonly currency: string;
  /** A power of ten glued to the code. */
  readonly power: number;
  readonly start: number;
  readonly end: number;
}

/** Names of money that are no codes; `GBp` and `GBX` count pence. */
const SHORT_NAMES: ReadonlyMap<string, { readonly currency: string; readonly power: number }> = new Map([
  ['Rs', { currency: 'INR', power: 0 }],
  ['Rp', { currency: 'IDR', power: 0 }],
  ['RM', { currency: 'MYR', power: 0 }],
  ['Php', { currency: 'PHP', power: 0 }],
  ['GBp', { currency: 'GBP', power: -2 }],
  ['GBX', { currency: 'GBP', power: -2 }],
  ['GBx', { currency: 'GBP', power: -2 }],
]);

/** The currency that a word means, when it is one: `JPY`, `MSEK`, `kr`, `Rs`. */
const wordCurrency = (word: string): { readonly currency: string; readonly power: number } | undefined => {
  if (CODES.has(word)) return { currency: ALIASES.get(word) ?? word, power: 0 };
  if (word === 'kr' || word === 'Kr' || word === 'KR') return { currency: UNTOLD_CURRENCY, power: 0 };
  const short = SHORT_NAMES.get(word);
  if (short) return short;
  if (word === 'Yen' || word === 'yen') return { currency: 'JPY', power: 0 };
  if (word.length < 4 || word.length > 5) return undefined;
  const glued = GLUED.exec(word);
  const code = glued?.[2] ?? glued?.[3];
  if (!glued || code === undefined || !CODES.has(code)) return undefined;
  return { currency: ALIASES.get(code) ?? code, power: GLUED_POWERS[glued[1] ?? glued[4] ?? ''] ?? 0 };
};

/** A sign alone in the cell before: `$ ⇥ 277,500`. It is not part of the amount's span. */
export const currencyInCellBefore = (text: string, at: number): string | undefined => {
  const border = skipLeft(text, at, 0);
  if (text.charCodeAt(border - 1) !== 9) return undefined;
  const end = skipLeft(text, border - 1, 0);
  const sign = SIGNS.get(text.charCodeAt(end - 1));
  if (sign === undefined) return undefined;
  const before = text.charCodeAt(skipLeft(text, end - 1, 0) - 1);
  return before === 9 || before === 10 || Number.isNaN(before) ? sign : undefined;
};

/** The currency that stands before an amount at `at`, blanks between allowed. */
export const currencyBefore = (text: string, at: number, floor: number): Currency | undefined => {
  const end = skipLeft(text, at, floor);
  if (end <= floor) return undefined;
  const code = text.charCodeAt(end - 1);
  if (isLetter(code)) return wordBeforeAmount(text, end, floor);
  const sign = SIGNS.get(code);
  if (sign !== undefined) return signBefore(text, end, code, sign, floor);
  // `Rs. 500`, `kr. 25`
  if (code === 46 && SHORT.test(text.slice(Math.max(floor, end - 4), end)))
    return wordBeforeAmount(text, end - 1, floor, end);
  return undefined;
};

const wordBeforeAmount = (text: string, end: number, floor: number, to = end): Currency | undefined => {
  const whole = wordStart(text, end, floor);
  // "ofNOK44": a lost blank before the code.
  const glued = end - whole > 3 && isLower(text.charCodeAt(end - 4)) && isUpper(text.charCodeAt(end - 3));
  const start = glued ? end - 3 : whole;
  if (end - start > 5 || isDigit(text.charCodeAt(start - 1))) return undefined;
  const found = wordCurrency(text.slice(start, end));
  return found && { currency: found.currency, power: found.power, start, end: to };
};

const signBefore = (text: string, end: number, code: number, sign: string, floor: number): Currency => {
  const at = end - 1;
  if (code !== 0x24) {
    // `RMB¥5`, `CNY ¥5`
    const start = wordStart(text, skipLeft(text, at, floor), floor);
    const named = CODES.has(text.slice(start, start + 3)) && skipLeft(text, at, floor) - start === 3;
    const currency = named ? text.slice(start, start + 3) : sign;
    return { currency: ALIASES.get(currency) ?? currency, power: 0, start: named ? start : at, end };
  }
  return dollarBefore(text, at, end, floor);
};

const dollarBefore = (text: string, at: number, end: number, floor: number): Currency => {
  if (text.charCodeAt(at - 1) === 46 && at - 4 >= floor && text.slice(at - 4, at) === 'U.S.')
    return { currency: 'USD', power: 0, start: at - 4, end };
  const letters = wordStart(text, at, floor);
  const prefix = DOLLARS.get(text.slice(letters, at));
  if (letters < at) return { currency: prefix ?? 'USD', power: 0, start: prefix ? letters : at, end };
  // `CAD $1.00`
  const wordAt = skipLeft(text, at, floor);
  const start = wordStart(text, wordAt, floor);
  const word = text.slice(start, wordAt);
  const named =
    word.length >= 2 && word.length <= 3 && word === word.toUpperCase() ? DOLLARS.get(word) : undefined;
  return { currency: named ?? 'USD', power: 0, start: named ? start : at, end };
};

const NAMES =
  /(?:Japanese )?(yen)\b|(?:(?:U\.?S\.?|United States|American) )(dollars?)\b|(?:Canadian )(dollars?)\b|(?:Australian )(dollars?)\b|(?:New Zealand )(dollars?)\b|(?:Hong Kong )(dollars?)\b|(?:Singapore )(dollars?)\b|(?:New Taiwan |NT )(dollars?)\b|(euros?)\b|(dollars?)\b|(?:British )?(pounds?(?: sterling)?)\b|(?:Swiss )(francs?)\b|(?:Swedish )(kron(?:or|a))\b|(?:Norwegian )(kroner?)\b|(?:Danish )(kroner?)\b|(kron(?:or|er|a|e)|kr)\b|(RMB|yuan|renminbi)\b|(won)\b|(rupees?)\b/iy;
/** `25 SEK`, also in `25 SEKDate`. */
const CODE_OR_SIGN = /[A-Z]{3}(?![A-Za-z])|[A-Z]{3}(?=[A-Z][a-z])|[MKT][A-Z]{3}(?![A-Za-z])|[$€£¥]/y;
const NAME_CODES: readonly string[] =
  'JPY USD CAD AUD NZD HKD SGD TWD EUR USD GBP CHF SEK NOK DKK XXX CNY KRW INR'.split(' ');
/** Hundredths that are named themselves: `15 cents`, `12.5p`, `50 sen`. */
const CENTS = /(?:(?:U\.?S\.? )?(cents?)|(pence|p)|(sen)|(øre|öre|ore))\b|(¢)/y;
const CENT_CODES: readonly string[] = ['USD', 'GBP', 'JPY', 'XXX', 'USD'];

/** Names of money that begin with a small letter: most words behind a number are none of them. */
const LOWER_NAMES: ReadonlySet<string> = new Set(
  (
    'yen euro euros dollar dollars pound pounds kronor krona kroner krone kr yuan renminbi won rupee rupees cent cents ' +
    'pence p sen øre öre ore'
  ).split(' '),
);

/** The currency named after an amount that ends at `at`. */
export const currencyAfter = (text: string, at: number): Currency | undefined => {
  const start = skipRight(text, at);
  const code = text.charCodeAt(start);
  if (code === 0x5186) return { currency: 'JPY', power: 0, start, end: start + 1 };
  if (isLower(code)) {
    const word = text.slice(start, wordEnd(text, start));
    if (!LOWER_NAMES.has(word)) return undefined;
    // `100 yenTotal`
    if (isJoint(text, start + word.length)) return shifted(named(word, 0) ?? cents(word, 0), start);
  } else if (!isLetter(code) && !SIGNS.has(code) && code !== 0xa2) return undefined;
  return named(text, start) ?? cents(text, start);
};

const shifted = (found: Currency | undefined, by: number): Currency | undefined =>
  found && { ...found, start: found.start + by, end: found.end + by };

const named = (text: string, start: number): Currency | undefined => {
  const match = matchAt(NAMES, text, start);
  if (!match) return codeAfter(text, start);
  const code = NAME_CODES[match.slice(1).findIndex((group) => group !== undefined)]!;
  return { currency: code, power: 0, start, end: start + match[0].length };
};

/** `25 SEK`, `5 €`: a code or a sign, unless it belongs to an amount that follows it (`5 $6`). */
const codeAfter = (text: string, start: number): Currency | undefined => {
  const end = endOf(CODE_OR_SIGN, text, start);
  if (end < 0 || isDigit(text.charCodeAt(skipRight(text, end)))) return undefined;
  const sign = SIGNS.get(text.charCodeAt(start));
  if (sign) return { currency: sign, power: 0, start, end };
  const found = wordCurrency(text.slice(start, end));
  return found && { currency: found.currency, power: found.power, start, end };
};

const cents = (text: string, start: number): Currency | undefined => {
  const match = matchAt(CENTS, text, start);
  if (!match) return undefined;
  const index = match.slice(1).findIndex((group) => group !== undefined);
  return { currency: CENT_CODES[index]!, power: -2, start, end: start + match[0].length };
};
