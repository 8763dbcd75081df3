import type { MoneyLiteral, QuantityLiteral } from '../../model/literal.js';
import { parseDecimal } from '../../quantity/decimal.js';
import { absolute, compare, divide, isZero, type Rational, rational } from '../../quantity/rational.js';
import type { FigureLiteral } from '../printed.js';
import { type Phrase, wordsAfter } from './phrases.js';

/** "$21.5 million ($21,498,998)": one amount, printed twice side by side, in another measure or more exactly. */
export interface Restatement {
  readonly first: Amount;
  readonly second: Amount;
  /** The words say that it is the same; else only the way in which it is printed does. */
  readonly said: boolean;
}

type Amount = MoneyLiteral | QuantityLiteral;

/** Every amount of a phrase that is at once said again in another measure. */
export function* restatementsIn(phrase: Phrase): Iterable<Restatement> {
  const { figures, gaps } = phrase;
  for (let at = 1; at < figures.length; at++) {
    const [first, second] = [figures[at - 1], figures[at]];
    if (!isAmount(first) || !isAmount(second) || measureOf(first) !== measureOf(second)) continue;
    const gap = gaps[at] ?? '';
    const said = THAT_IS.test(gap);
    const bracketed = BRACKET.test(gap) && /^\)/.test(wordsAfter(phrase, at));
    if ((said || bracketed) && (isFiner(first, second) || isRescaled(first, second)))
      yield { first, second, said };
  }
}

const isAmount = (figure: FigureLiteral | undefined): figure is Amount =>
  figure?.type === 'money' || figure?.type === 'quantity';

const measureOf = (amount: Amount): string =>
  amount.type === 'money' ? `${amount.currency}/${amount.per ?? ''}` : amount.unit;

/** One in full digits beside one in millions: last year's figure would be printed as this year's is. */
const isFiner = (first: Amount, second: Amount): boolean => {
  const scales = [first.scale !== undefined, second.scale !== undefined];
  if (scales[0] === scales[1]) return false;
  const exact = scales[0] ? second : first;
  return exact.qualifier !== 'approximate' && parseDecimal(exact.number).n !== 0n;
};

/** The same digits in another measure: "10,122 million (10,122,000 thousand)", or in one that cannot be meant. */
const isRescaled = (first: Amount, second: Amount): boolean => {
  const digits = digitsOf(first.number);
  if (!first.scale || !second.scale || digits !== digitsOf(second.number) || digits.length < 2) return false;
  return first.scale !== second.scale || Math.abs(first.number.length - second.number.length) >= 3;
};

const digitsOf = (number: string): string => number.replace(/[-.]/g, '').replace(/^0{1,40}|0{1,40}$/g, '');

/** How many times as large the second is, where that is a power of ten from a thousand on, or of 10⁴. */
export const unitSlip = ({ first, second }: Restatement): bigint | undefined => {
  const [a, b] = [absolute(parseDecimal(first.number)), absolute(parseDecimal(second.number))];
  if (isZero(a) || isZero(b)) return undefined;
  const ratio = divide(compare(a, b) > 0 ? a : b, compare(a, b) > 0 ? b : a);
  return POWERS.find((power) => ratio !== undefined && isNear(ratio, rational(power)));
};

/** As near as the coarser of two amounts tells. */
const isNear = (ratio: Rational, power: Rational): boolean => {
  const off = divide(ratio, power);
  return off !== undefined && compare(off, rational(94n, 100n)) > 0 && compare(off, rational(106n, 100n)) < 0;
};

const POWERS = [10n, 100n, 1000n, 10_000n, 1_000_000n, 100_000_000n];

const BRACKET = /^ ?\($/;
const THAT_IS =
  /^,? {0,2}\(?(?:i\.e\.,?|that is,?|or exactly|exactly|precisely|to be precise,?|equal to|equivalent to|equals|=) {0,2}$/i;
