import { decimalPlaces, fixed, formatCut, formatDecimal, groupThousands } from '../quantity/decimal.js';
import type { Rational } from '../quantity/rational.js';
import type { Unit } from '../quantity/unit.js';
import type { Figure } from './figure.js';
import type { Term } from './term.js';

// How figures and terms read in a message: "162 rights × 200 shares per right".

/** A number with what it counts: `32,400 shares`, `JPY360,000 per right`; grouped by thousands. */
export const inUnit = (unit: Unit, number: string): string => {
  const over: string[] = [];
  const under: string[] = [];
  for (const [name, power] of unit.powers) (power > 0 ? over : under).push(name);
  const digits = groupThousands(number);
  const [first = '', ...more] = over;
  const counted = CURRENCY.test(first) ? money(first, digits) : plural(digits, first, number);
  return [more.length > 0 ? `${counted} ${more.join(' ')}` : counted, ...under].join(' per ');
};

/** The figure as a reader would say it, with its qualifier: `up to 700,000 shares`. */
export const figureWords = (one: Figure): string =>
  (QUALIFIERS[one.qualifier] ?? '') + inMeasureOf(one, one.value.number);

/** A computed number in the measure and with the decimals of a figure; digits that go on end in an ellipsis. */
export const computedWords = (one: Figure, number: Rational): string => {
  const shown = formatCut(number);
  const places = one.value.scale === undefined ? decimalPlaces(one.value.number) : 0;
  return inMeasureOf(one, decimalPlaces(shown) < places ? fixed(number, places) : shown);
};

/** A number in the measure of a figure: `11.8%`, `200 shares per right`. */
export const inMeasureOf = ({ value, unit }: Figure, number: string): string =>
  value.type === 'ratio' ? groupThousands(number) + (value.unit ?? '') : inUnit(unit, number);

/** A term in words, leaves put into words by `leafWords`; long sums show their first and last figures. */
export const termWords = <Leaf>(term: Term<Leaf>, leafWords: (leaf: Leaf) => string): string => {
  const go = (part: Term<Leaf>): string => termWords(part, leafWords);
  const tight = (part: Term<Leaf>): string =>
    part.op === 'leaf' || part.op === 'constant' || part.op === 'times' ? go(part) : `(${go(part)})`;
  switch (term.op) {
    case 'leaf':
      return leafWords(term.leaf);
    case 'constant':
      return term.words ?? groupThousands(formatDecimal(term.value));
    case 'plus':
      return withoutNoughts(shortened(term.terms).map((part) => (part === '…' ? part : go(part)))).join(
        ' + ',
      );
    case 'times':
      return term.terms.map(tight).join(' × ');
    case 'minus':
      return `${go(term.a)} − ${term.b.op === 'minus' || term.b.op === 'plus' ? tight(term.b) : go(term.b)}`;
    case 'over':
      return `${tight(term.a)} ÷ ${term.b.op === 'times' ? `(${go(term.b)})` : tight(term.b)}`;
    case 'growth':
      return `(${go(term.after)} − ${go(term.before)}) ÷ |${go(term.before)}|`;
    case 'portion':
      return `${tight(term.part)} ÷ (${go(term.rest)} + ${go(term.part)})`;
  }
};

const QUALIFIERS: Partial<Record<Figure['qualifier'], string>> = {
  maximum: 'up to ',
  minimum: 'at least ',
  approximate: 'about ',
};

/** Nobody adds a nought aloud. */
const withoutNoughts = (words: readonly string[]): readonly string[] => {
  const telling = words.filter((word) => !NOUGHT.test(word));
  return telling.length > 0 ? telling : words;
};

const NOUGHT = /^-?(?:[A-Z]{3})?0(?:\.0{1,8})?(?: [a-z]{1,20})?$/;

const LONGEST_SUM = 12;

const shortened = <T>(terms: readonly T[]): readonly (T | '…')[] =>
  terms.length <= LONGEST_SUM ? terms : [...terms.slice(0, 3), '…', ...terms.slice(-1)];

const money = (currency: string, digits: string): string =>
  digits.startsWith('-') ? `-${currency}${digits.slice(1)}` : currency + digits;

const plural = (digits: string, name: string, number: string): string => {
  if (name === '') return digits;
  return `${digits} ${number === '1' || name.endsWith('s') ? name : `${name}s`}`;
};

const CURRENCY = /^[A-Z]{3}$/;
