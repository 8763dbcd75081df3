import { readNumeral } from './numeral.js';
import { powerOfTen, shift } from './scale.js';
import { endOf } from './window.js';

/**
 * Japanese numbers group by ten thousand: `1億2,345万` is 123,450,000, `百万` a million. Kanji digits are
 * either places (`二〇一六`) or named (`二十八`), old forms (壱弐参) included.
 */
interface KanjiNumber {
  readonly number: string;
  /** Power of ten of the last printed place. */
  readonly power: number;
  readonly end: number;
}

const DIGITS = '〇一二三四五六七八九';
const OLD: Readonly<Record<string, string>> = { 壱: '一', 弐: '二', 参: '三', 拾: '十', 零: '〇', 萬: '万' };
const SMALL: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const LARGE: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12 };

const KANJI =
  /[〇零一二三四五六七八九十百千壱弐参拾]{1,20}(?:[万億兆萬][〇零一二三四五六七八九十百千壱弐参拾]{0,12}){0,3}/y;

/** Where the run of number characters at `at` ends, whether or not it says a number; -1 when there is none. */
export const kanjiEnd = (text: string, at: number): number => endOf(KANJI, text, at);

/** The number in kanji at `at`. */
export const readKanji = (text: string, at: number): KanjiNumber | undefined => {
  const end = kanjiEnd(text, at);
  if (end < 0) return undefined;
  const value = kanjiValue(text.slice(at, end));
  return value === undefined ? undefined : { number: String(value), power: 0, end };
};

const kanjiValue = (written: string): bigint | undefined => {
  const digits = [...written].map((char) => OLD[char] ?? char);
  if (digits.every((char) => DIGITS.includes(char)))
    return BigInt(digits.map((char) => DIGITS.indexOf(char)).join(''));
  let total = 0n;
  let group = 0n;
  let digit: bigint | undefined;
  for (const char of digits) {
    const value = DIGITS.indexOf(char);
    if (value >= 0) {
      if (digit !== undefined) return undefined;
      digit = BigInt(value);
      continue;
    }
    const small = SMALL[char];
    if (small !== undefined) {
      group += (digit ?? 1n) * small;
    } else {
      total += (group + (digit ?? 0n)) * 10n ** BigInt(LARGE[char]!);
      group = 0n;
    }
    digit = undefined;
  }
  return total + group + (digit ?? 0n);
};

const SCALE = /(百万|千万|十億|百億|千億|[百千万億兆])/y;
const SCALE_POWERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  億: 8,
  十億: 9,
  百億: 10,
  千億: 11,
  兆: 12,
};

/** `億`, `百万`, and what may follow it (`1億2,345万`): the whole number, its last place, its end. */
export const scaleKanji = (
  text: string,
  at: number,
  number: string,
  decimals: number,
): KanjiNumber | undefined => {
  SCALE.lastIndex = at;
  const scale = SCALE.exec(text)?.[1];
  const power = scale === undefined ? undefined : SCALE_POWERS[scale];
  if (scale === undefined || power === undefined) return undefined;
  const first = { number: shift(number, power), power: power - decimals, end: at + scale.length };
  return addLower(text, first, power);
};

/** Adds lower groups that follow directly: each must be smaller than the one before. */
const addLower = (text: string, first: KanjiNumber, power: number): KanjiNumber => {
  let sum = first;
  let above = power;
  for (let count = 0; count < 3 && !sum.number.includes('.'); count += 1) {
    const code = text.charCodeAt(sum.end);
    if (!(code >= 48 && code <= 57)) break;
    const next = readNumeral(text, sum.end);
    if (!next || next.decimals > 0) break;
    SCALE.lastIndex = next.end;
    const scale = SCALE.exec(text)?.[1];
    const lower = scale === undefined ? 0 : (SCALE_POWERS[scale] ?? 0);
    if (lower >= above || BigInt(next.number) * 10n ** BigInt(lower) >= BigInt(powerOfTen(above))) break;
    sum = {
      number: String(BigInt(sum.number) + BigInt(shift(next.number, lower))),
      power: lower,
      end: next.end + (scale?.length ?? 0),
    };
    above = lower;
    if (lower === 0) break;
  }
  return sum;
};
