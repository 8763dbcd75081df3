import { toRoman } from '../layout/roman.js';
/**
 * The mark that a browser sets in front of a list item, as a careful person would type it: `-` for all bullets,
 * `1.`, `a.`, `iv.` for counts.
 */
export interface List {
  readonly style: string;
  readonly ordered: boolean;
  next: number;
}

export const listOf = (ordered: boolean, type: string, style: string | undefined, start: string): List => ({
  ordered,
  style: style ?? TYPES[type] ?? (ordered ? 'decimal' : 'disc'),
  next: countOf(start) ?? 1,
});

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** The mark of the next item; `value` and `style` are what the item itself says. */
export const nextMark = (list: List, value: string, style: string | undefined): string => {
  const number = countOf(value) ?? list.next;
  list.next = number + 1;
  const wanted = style ?? list.style;
  if (wanted === 'none') return '';
  const count = COUNTS[wanted];
  return count ? `${count(number)}. ` : '- ';
};

const countOf = (text: string): number | undefined =>
  /^ {0,9}-?\d{1,9} {0,9}$/.test(text) ? Number(text) : undefined;

const letters = (number: number): string => {
  let text = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(0x61 + ((left - 1) % 26)) + text;
  return text || String(number);
};

const COUNTS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  'lower-alpha': letters,
  'lower-latin': letters,
  'lower-roman': toRoman,
  'upper-alpha': (number) => letters(number).toUpperCase(),
  'upper-latin': (number) => letters(number).toUpperCase(),
  'upper-roman': (number) => toRoman(number).toUpperCase(),
};
