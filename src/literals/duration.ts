import type { DurationLiteral } from '../model/literal.js';
import { skipRight, wordEnd } from './window.js';

/**
 * Lengths of time: `15 years`, `six (6) months`, `45-day`, `5 business days`. A Japanese 年 after a number is
 * a length only below 1000 (`3年`), else a year.
 */
interface TimeUnit {
  readonly unit: DurationLiteral['unit'];
  readonly end: number;
}

type Unit = DurationLiteral['unit'];

const WORDS: ReadonlyMap<string, Unit> = new Map([
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['month', 'month'],
  ['months', 'month'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['day', 'day'],
  ['days', 'day'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
]);

const KINDS: ReadonlyMap<string, Unit | ''> = new Map([
  ['business', 'business-day'],
  ['working', 'business-day'],
  ['banking', 'business-day'],
  ['trading', 'trading-day'],
  ['calendar', ''],
  ['consecutive', ''],
  ['full', ''],
  ['fiscal', ''],
  ['whole', ''],
  ['complete', ''],
]);

/** The unit of time after a number that ends at `at`: after blanks, or after a hyphen (`three-year`). */
export const readTimeUnit = (text: string, at: number): TimeUnit | undefined => {
  let from = text.charCodeAt(at) === 45 ? at + 1 : skipRight(text, at);
  if (from === at) return undefined;
  let kind: Unit | undefined;
  for (let count = 0; count < 3; count += 1) {
    const end = wordEnd(text, from);
    if (end === from) return undefined;
    const word = text.slice(from, end).toLowerCase();
    const unit = WORDS.get(word);
    if (unit !== undefined) return { unit: unit === 'day' ? (kind ?? 'day') : unit, end };
    const next = KINDS.get(word);
    if (next === undefined) return undefined;
    if (next !== '') kind = next;
    from = skipRight(text, end);
    if (from === end && text.charCodeAt(end) === 45) from = end + 1;
  }
  return undefined;
};

const JAPANESE: readonly (readonly [string, Unit])[] = [
  ['営業日', 'business-day'],
  ['取引日', 'trading-day'],
  ['年間', 'year'],
  ['か年', 'year'],
  ['ヶ年', 'year'],
  ['カ年', 'year'],
  ['か月', 'month'],
  ['ヶ月', 'month'],
  ['ケ月', 'month'],
  ['カ月', 'month'],
  ['ヵ月', 'month'],
  ['箇月', 'month'],
  ['週間', 'week'],
  ['日間', 'day'],
  ['時間', 'hour'],
  ['年', 'year'],
  ['日', 'day'],
];

/** The Japanese unit of time directly at `at`. */
export const readJapaneseTimeUnit = (text: string, at: number): TimeUnit | undefined => {
  if (text.charCodeAt(at) < 0x2e80) return undefined;
  const found = JAPANESE.find(([word]) => text.startsWith(word, at));
  if (!found) return undefined;
  const [word, unit] = found;
  const end = at + word.length;
  return { unit, end: text.startsWith('間', end) && unit === 'month' ? end + 1 : end };
};

/** ISO 8601: `P15Y`, `P10D`, `PT24H`; business and trading days are days to ISO. */
export const isoDuration = (number: string, unit: Unit): string => {
  if (unit === 'hour') return `PT${number}H`;
  if (unit === 'minute') return `PT${number}M`;
  return `P${number}${unit.endsWith('day') ? 'D' : unit.charAt(0).toUpperCase()}`;
};
