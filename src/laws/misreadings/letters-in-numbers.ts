import type { Literal } from '../../model/literal.js';
import { figuresIn } from '../printed.js';
import type { Misreading } from './misreading.js';

/**
 * `l,ooo`, `4,7O0,000`, `2O13`: letters that look like digits inside a number. Only a whole number in groups of
 * three, or a year, is taken for one; `S1`, `B2B` and `10b-5` are names.
 */
export function* lettersInNumbers(plain: string, literals: readonly Literal[]): Iterable<Misreading> {
  let done = -1;
  for (const start of candidates(plain, literals)) {
    if (start < done) continue;
    const token = tokenAt(plain, start);
    done = token.end;
    const text = plain.slice(token.start, token.end);
    if (!LETTER.test(text) || !(GROUPED.test(text) || YEAR.test(text) || ELL.test(text))) continue;
    yield {
      ...token,
      probable: text.replace(/[lI]/g, '1').replace(/[oO]/g, '0').replace(/S/g, '5').replace(/B/g, '8'),
      explanation: 'letters stand where digits belong',
    };
  }
}

/** Figures that touch a letter, codes of letters and digits (`2O13`), and letters after a thousands comma: both found without reading all the text. */
function* candidates(plain: string, literals: readonly Literal[]): Iterable<number> {
  const found: number[] = [];
  for (const { start, end } of figuresIn(literals)) {
    const before = plain.charCodeAt(start - 1);
    if (before === COMMA || LOOKALIKE.has(before) || LOOKALIKE.has(plain.charCodeAt(end))) found.push(start);
  }
  for (const literal of literals) {
    if (literal.type === 'identifier' && literal.of === 'code') found.push(literal.start);
  }
  for (let at = plain.indexOf(','); at >= 0; at = plain.indexOf(',', at + 1)) {
    if (LOOKALIKE.has(plain.charCodeAt(at + 1))) found.push(at + 1);
  }
  yield* found.sort((a, b) => a - b);
}

const COMMA = 0x2c;
const LOOKALIKE: ReadonlySet<number> = new Set([...'lIoOSB'].map((letter) => letter.charCodeAt(0)));
const LETTER = /[lIoOSB]/;
const GROUPED = /^[\dlIoOSB]{1,3}(?:,[\dlIoO]{3}){1,5}$/;
/** A small L is no digit, and no name has one before digits: `l35`, `2l5`. */
const ELL = /^l\d{2,6}$|^\d{1,4}l\d{1,4}$/;
const YEAR = /^(?=.{0,3}\d)(?:[12lI][09oO][\dlIoO]{2})$/;

const tokenAt = (plain: string, at: number): { start: number; end: number } => {
  let start = at;
  let end = at;
  while (start > 0 && at - start < 24 && IN_TOKEN.test(plain.charAt(start - 1))) start--;
  while (end < plain.length && end - at < 24 && IN_TOKEN.test(plain.charAt(end))) end++;
  while (plain.charAt(start) === ',') start++;
  while (end > start && plain.charAt(end - 1) === ',') end--;
  if (CURRENCY.test(plain.slice(start, start + 3))) start += 3;
  return { start, end };
};

const IN_TOKEN = /[\w,]/;
const CURRENCY = /^(?:JPY|USD|EUR|GBP)$/;
