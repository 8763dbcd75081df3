import { readUnit } from './units.js';
import { matchAt, skipRight } from './window.js';

/**
 * What an amount is per, said directly after it: `JPY1,800 per share` is money a share, `500 million yen per
 * year` money a year. The amount's span ends before these words.
 */
const PER = /(?: {0,12}(?:per|for each|for every) {1,12}|\/ ?)(?:(?:one|1|each) ?(?:\(1\) )?)?/iy;
const TIME = /(year|annum|month|day|quarter|week)\b/iy;

const ALIASES: Readonly<Record<string, string>> = { annum: 'year' };

export const perAfter = (text: string, at: number): string | undefined => {
  const code = text.charCodeAt(skipRight(text, at)) | 32;
  if (code !== 112 && code !== 47 && code !== 102) return undefined;
  const match = matchAt(PER, text, at);
  if (!match) return undefined;
  const from = at + match[0].length;
  const time = matchAt(TIME, text, from)?.[1]?.toLowerCase();
  if (time !== undefined) return ALIASES[time] ?? time;
  // The unit reader wants a blank before the phrase; step back onto the one just read where there is one.
  return readUnit(text, text.charCodeAt(from - 1) === 32 ? from - 1 : from, false, true)?.unit;
};

const JAPANESE_BEFORE = /(?:1|一) ?(株|個|口)(?:当たり|あたり|につき|当り)?(?:の?金)? ?$/;
const JAPANESE_UNITS: Readonly<Record<string, string>> = { 株: 'share', 個: 'right', 口: 'unit' };

/** `1株当たり17円50銭`: in Japanese the "per" stands before the amount. */
export const perBefore = (text: string, start: number): string | undefined => {
  const code = text.charCodeAt(start - 1);
  if (code < 0x2e80 && code !== 32) return undefined;
  const unit = JAPANESE_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  return unit && JAPANESE_UNITS[unit];
};
