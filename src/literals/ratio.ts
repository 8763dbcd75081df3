import type { IdentifierLiteral, PercentLiteral, RatioLiteral } from '../model/literal.js';
import { readNumberWords } from './number-words.js';
import { digitsEnd, readNumeral } from './numeral.js';
import { qualifierOf } from './qualifier.js';
import { powerOfTen } from './scale.js';
import { isDigit, matchAt } from './window.js';

/**
 * Ratios in the order printed: `1:200`, `2-for-1`, `one-for-ten`, `one (1) for twenty-five (25)`, `1/2`, `2分の1`.
 * A 10-for-1 split and a 1-for-10 consolidation differ only in that order.
 */
const COLON = / {0,2}: {0,2}(?=\d)/y;
const FOR = /(?:-| {1,3})(?:for|to)(?:-every-|-| {1,3}every {1,3}| {1,3}each {1,3}| {1,3})(?=[a-z0-9])/iy;

/** The ratio whose first term ends at `end`. */
export const readRatio = (
  text: string,
  start: number,
  end: number,
  first: string,
  floor: number,
): RatioLiteral | undefined => {
  const code = text.charCodeAt(end);
  if (code !== 58 && code !== 45 && code !== 32 && code !== 47) return undefined;
  if (code === 47) return fraction(text, start, end, first, floor);
  const colon = matchAt(COLON, text, end);
  if (colon) return colonRatio(text, start, end + colon[0].length, first, floor);
  if (code === 45 || isForWord(text, end)) return forRatio(text, start, end, first, floor);
  return undefined;
};

const isForWord = (text: string, end: number): boolean => {
  let at = end;
  while (at - end < 3 && text.charCodeAt(at) === 32) at += 1;
  return text.startsWith('for ', at) || text.startsWith('for-', at);
};

const colonRatio = (
  text: string,
  start: number,
  at: number,
  first: string,
  floor: number,
): RatioLiteral | undefined => {
  const second = readNumeral(text, at);
  if (!second) return undefined;
  // A third term ("10:30:00") is a time.
  if (text.charCodeAt(second.end) === 58 && isDigit(text.charCodeAt(second.end + 1))) return undefined;
  // A running number before a day ("73: 31 August 2020").
  if (matchAt(MONTH, text, second.end)) return undefined;
  return ratio(text, start, second.end, [first, second.number], ':', floor);
};

const MONTH = / (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?=\d)/y;

const forRatio = (
  text: string,
  start: number,
  end: number,
  first: string,
  floor: number,
): RatioLiteral | undefined => {
  const joiner = matchAt(FOR, text, end);
  if (!joiner) return undefined;
  const to = joiner[0].includes('to');
  // "2-to-1" is a ratio, "5 to 7" a range; "50 for 2013" neither.
  if (to && text.charCodeAt(end) !== 45) return undefined;
  const at = end + joiner[0].length;
  const digits = isDigit(text.charCodeAt(at)) ? readNumeral(text, at) : undefined;
  const words = digits ? undefined : readNumberWords(text, at);
  const second = digits ?? words;
  if (!second || second.decimals > 2) return undefined;
  if (text.charCodeAt(end) === 32 && !splitsNear(text, second.end)) return undefined;
  const bracket = words ? matchAt(IN_DIGITS, text, words.end) : null;
  const stop = second.end + (bracket?.[0].length ?? 0);
  return ratio(text, start, stop, [first, second.number], 'for', floor);
};

const IN_DIGITS = / {0,2}\(\d{1,6}\)/y;
const SPLIT =
  /[ -]{1,12}(?:\(?(?:forward|reverse|stock|share|bonus|rights|basis|split|consolidation|ratio|subdivision|exchange|reverse-split)|new\b|existing\b|old\b|pre-|post-)/iy;

const splitsNear = (text: string, at: number): boolean => matchAt(SPLIT, text, at) !== null;

const fraction = (
  text: string,
  start: number,
  end: number,
  first: string,
  floor: number,
): RatioLiteral | undefined => {
  const stop = digitsEnd(text, end + 1);
  if (stop === end + 1 || end - start > 3 || stop - end > 4) return undefined;
  const next = text.charCodeAt(stop);
  if (next === 47 || next === 45) return undefined;
  if ((next === 46 || next === 44) && isDigit(text.charCodeAt(stop + 1))) return undefined;
  const second = text.slice(end + 1, stop);
  const suffix = matchAt(SUFFIX, text, stop)?.[0].length ?? 0;
  return ratio(text, start, stop + suffix, [first, second], '/', floor);
};

/** `1/40th of a share`. */
const SUFFIX = /(?:st|nd|rd|th)(?![a-z])/y;

const MIXED = / {1,2}(\d{1,2})\/(\d{1,2}) ?%/y;

/** `6 3/4%` is 6.75 %; `66 2/3%` has no decimal form and stays as printed. */
export const readMixedPercent = (
  text: string,
  whole: { readonly start: number; readonly end: number; readonly number: string },
  floor: number,
): PercentLiteral | IdentifierLiteral | undefined => {
  const match = text.charCodeAt(whole.end) === 32 ? matchAt(MIXED, text, whole.end) : null;
  if (!match) return undefined;
  const { start } = whole;
  const end = whole.end + match[0].length;
  const places = PLACES[match[2]!];
  if (places === undefined)
    return { type: 'identifier', start, end, of: 'code', text: text.slice(start, end) };
  const decimals = String((Number(match[1]) * 10 ** places) / Number(match[2])).padStart(places, '0');
  const qualifier = qualifierOf(text, start, end, floor);
  const number = `${whole.number}.${decimals}`;
  return { type: 'percent', start, end, number, granularity: powerOfTen(-places), qualifier, unit: '%' };
};

/** Decimal places of the fractions that have a decimal form. */
const PLACES: Readonly<Record<string, number>> = { 2: 1, 4: 2, 5: 1, 8: 3, 10: 1, 16: 4, 20: 2, 32: 5 };

const ratio = (
  text: string,
  start: number,
  end: number,
  terms: readonly [string, string],
  form: RatioLiteral['form'],
  floor: number,
): RatioLiteral => ({
  type: 'ratio',
  start,
  end,
  terms,
  form,
  qualifier: qualifierOf(text, start, end, floor),
});

const PARTS: ReadonlyMap<string, string> = new Map([
  ['half', '2'],
  ['third', '3'],
  ['thirds', '3'],
  ['quarter', '4'],
  ['quarters', '4'],
  ['fourth', '4'],
  ['fourths', '4'],
  ['fifth', '5'],
  ['fifths', '5'],
  ['tenth', '10'],
  ['tenths', '10'],
]);
const PART = /(?:-| )(half|thirds?|quarters?|fourths?|fifths?|tenths?)(?![a-z])(?: {0,2}\(1\/\d{1,2}\))?/iy;

/** `one-half`, `two-thirds`, after the number in words. */
export const readFractionWords = (
  text: string,
  start: number,
  end: number,
  first: string,
  floor: number,
): RatioLiteral | undefined => {
  const match = matchAt(PART, text, end);
  const second = match && PARTS.get(match[1]!.toLowerCase());
  if (!match || !second) return undefined;
  // "one quarter" may be three months, "one third party" no fraction: with a blank an "of" must follow.
  const stop = end + match[0].length;
  if (text.charCodeAt(end) === 32 && !text.startsWith(' of ', stop)) return undefined;
  return ratio(text, start, stop, [first, second], '/', floor);
};

const JAPANESE = /分の([0-9]{1,4})/y;

/** `2分の1` is 1/2: the first number is the lower one. */
export const readJapaneseFraction = (
  text: string,
  start: number,
  end: number,
  first: string,
  floor: number,
): RatioLiteral | undefined => {
  if (text.charCodeAt(end) !== 0x5206) return undefined;
  const match = matchAt(JAPANESE, text, end);
  return match ? ratio(text, start, end + match[0].length, [match[1]!, first], '/', floor) : undefined;
};
