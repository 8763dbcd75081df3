import type { Literal } from '../model/literal.js';
import { readUrl } from './address.js';
import { readBlankWords } from './blank.js';
import { type Amount, readFigure } from './figure.js';
import { readFiscalToken, readFiscalWords } from './fiscal.js';
import { readNumberWords } from './number-words.js';
import { readNumeral } from './numeral.js';
import { readOrdinalWord } from './ordinal.js';
import { readFractionWords, readRatio } from './ratio.js';
import type { Read } from './read.js';
import { isDigit, skipRight } from './window.js';

/**
 * What begins with a word: `two hundred (200) shares`, `ten percent`, `fifth business day`, `first quarter of 2024`,
 * `to be determined`, an address. Words alone are a figure only before a unit.
 */
export const readWord = (text: string, at: number, floor: number): Read => {
  const letter = text.charCodeAt(at) | 32;
  if (letter === 104 || letter === 119) return readUrl(text, at) ?? at + 1;
  if (letter === 113) return readFiscalToken(text, at) ?? at + 1;
  const amount = wordAmount(text, at);
  if (amount) return wordFigure(text, amount, floor) ?? amount.end;
  return readFiscalWords(text, at) ?? readOrdinalWord(text, at) ?? readBlankWords(text, at) ?? at + 1;
};

/** A number in words, with the same in digits in brackets behind it when it is there. */
const wordAmount = (text: string, at: number): Amount | undefined => {
  const said = readNumberWords(text, at);
  if (!said) return undefined;
  const words = { start: at, end: said.end, number: said.number };
  return inDigits(text, words) ?? { start: at, end: said.end, number: said.number, decimals: said.decimals };
};

const inDigits = (text: string, words: NonNullable<Amount['words']>): Amount | undefined => {
  const open = skipRight(text, words.end);
  if (text.charCodeAt(open) !== 40) return undefined;
  const digit = skipRight(text, open + 1);
  const numeral = isDigit(text.charCodeAt(digit)) ? readNumeral(text, digit) : undefined;
  if (!numeral) return undefined;
  const close = skipRight(text, numeral.end);
  if (text.charCodeAt(close) !== 41) return undefined;
  const { number, decimals } = numeral;
  return { start: words.start, end: close + 1, number, decimals, words };
};

const wordFigure = (text: string, amount: Amount, floor: number): Literal | undefined => {
  const { start, end, number } = amount;
  // "one of the Underwriters", "one or more": nearly all that begin with "one".
  if (!amount.words && text.startsWith(' o', end) && OF_OR.test(text.slice(end, end + 4))) return undefined;
  const ratio =
    readRatio(text, start, end, number, floor) ?? readFractionWords(text, start, end, number, floor);
  if (ratio) return ratio;
  const figure = readFigure(text, amount, floor);
  if (amount.words) return figure;
  if (figure.type === 'number') return undefined;
  if (number !== '1') return figure;
  // "one person" and "one day" are hardly ever figures, "one share" and "one yen" are.
  if (figure.type === 'quantity' && !SECURITIES.has(figure.unit)) return undefined;
  return figure.type === 'duration' && figure.unit === 'day' && text.charCodeAt(end) !== 45
    ? undefined
    : figure;
};

const OF_OR = /^ o[fr] $/;

const SECURITIES: ReadonlySet<string> = new Set(
  'share right warrant option unit vote ads lot debenture bond'.split(' '),
);
