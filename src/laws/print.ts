import { decimalPlaces, formatDecimal } from '../quantity/decimal.js';
import { absolute, divide, type Rational } from '../quantity/rational.js';
import type { Figure } from './figure.js';
import { scaleOf } from './scale-words.js';

/**
 * Which numbers a text prints, and where: a figure that stands elsewhere too is confirmed by that, or it was
 * copied from there. Made once a text, and only when something fails.
 */
export interface Print {
  /** Where the digits of a figure stand, its own place left out, nearest first. */
  readonly elsewhere: (
    digits: string,
    own: { readonly start: number; readonly end: number },
  ) => readonly Copy[];
}

/** The same digits in another place: so many numbers away, and so many lines. */
export interface Copy {
  readonly start: number;
  readonly numbers: number;
  readonly lines: number;
}

/** A text of which nothing is known. */
export const BLANK: Print = { elsewhere: () => [] };

export const printOf = (text: string): Print => {
  const starts: number[] = [];
  const lines: number[] = [];
  const byDigits = new Map<string, number[]>();
  let [line, from] = [0, 0];
  for (const { 0: quote, index } of text.matchAll(NUMBER)) {
    for (let at = text.indexOf('\n', from); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
      line += 1;
      from = at + 1;
    }
    const digits = bare(quote.replaceAll(',', ''));
    const known = byDigits.get(digits);
    if (known) known.push(starts.length);
    else byDigits.set(digits, [starts.length]);
    starts.push(index);
    lines.push(line);
  }
  return {
    elsewhere: (digits, own) => {
      const all = byDigits.get(digits) ?? [];
      if (all.length === 0) return [];
      const here = firstFrom(starts, own.start);
      return nearest(all, here)
        .filter((at) => (starts[at] as number) < own.start || (starts[at] as number) >= own.end)
        .map((at) => ({
          start: starts[at] as number,
          numbers: Math.abs(at - here),
          lines: (lines[at] as number) - (lines[here] ?? 0),
        }))
        .sort((a, b) => a.numbers - b.numbers);
    },
  };
};

/** Of a number that stands in a hundred places, those that stand nearest. */
const nearest = (all: readonly number[], here: number): readonly number[] => {
  if (all.length <= MOST) return all;
  const at = firstFrom(all, here);
  const from = Math.max(0, Math.min(at - MOST / 2, all.length - MOST));
  return all.slice(from, from + MOST);
};

const MOST = 16;

const NUMBER = /[0-9]{1,20}(?:,[0-9]{3}){0,8}(?:\.[0-9]{1,12})?/g;

/** How a figure shows a number, digits only: 608,000,000 in millions is `608`, 13.50 is `13.5`. */
export const digitsShown = ({ value }: Figure, number: Rational): string => {
  const shown = divide(absolute(number), scaleOf(value));
  return shown ? bare(formatDecimal(shown)) : '';
};

/** Digits that tell one number from another: leading and closing zeros do not. */
export const tellingDigits = (digits: string): number =>
  digits
    .replace('.', '')
    .replace(/^0{1,40}/, '')
    .replace(/0{1,40}$/, '').length;

const bare = (digits: string): string =>
  decimalPlaces(digits) > 0 ? digits.replace(/0{1,12}$/, '').replace(/\.$/, '') : digits;

/** The index of the first start at or behind a place. */
const firstFrom = (starts: readonly number[], place: number): number => {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};
