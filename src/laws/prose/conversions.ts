import type { MoneyLiteral } from '../../model/literal.js';
import { parseDecimal } from '../../quantity/decimal.js';
import {
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  type Rational,
  rational,
} from '../../quantity/rational.js';
import { type Phrase, wordsAfter } from './phrases.js';

/** "$945,000 million or C$1.35 million": one amount in two currencies, of which one is `power` times too large. */
export interface Conversion {
  readonly first: MoneyLiteral;
  readonly second: MoneyLiteral;
  readonly power: bigint;
}

/** Conversions between currencies that are worth about the same, off by a power of ten from a hundred on. */
export function* conversionsIn(phrase: Phrase): Iterable<Conversion> {
  const { figures, gaps } = phrase;
  for (let at = 1; at < figures.length; at++) {
    const [first, second] = [figures[at - 1], figures[at]];
    if (first?.type !== 'money' || second?.type !== 'money' || first.currency === second.currency) continue;
    if (!NEAR_PAR.has(first.currency) || !NEAR_PAR.has(second.currency)) continue;
    const gap = gaps[at] ?? '';
    if (!OR.test(gap) && !(BRACKET.test(gap) && wordsAfter(phrase, at).startsWith(')'))) continue;
    const power = powerBetween(first, second);
    if (power !== undefined) yield { first, second, power };
  }
}

/** How many times too large one of them is; undefined where the two may be worth the same, or nothing is clear. */
const powerBetween = (first: MoneyLiteral, second: MoneyLiteral): bigint | undefined => {
  const [a, b] = [first, second].map(({ number }) => absolute(parseDecimal(number))) as [Rational, Rational];
  if (isZero(a) || isZero(b)) return undefined;
  const ratio = divide(compare(a, b) > 0 ? a : b, compare(a, b) > 0 ? b : a);
  return ratio && POWERS.find((power) => isPar(divide(ratio, rational(power))));
};

const isPar = (ratio: Rational | undefined): boolean =>
  ratio !== undefined && compare(multiply(ratio, MOST), rational(1n)) >= 0 && compare(ratio, MOST) <= 0;

/** None of them has been worth more of another for decades. */
const MOST = rational(5n, 2n);
const POWERS = [100n, 1000n, 1_000_000n, 1_000_000_000n];
const NEAR_PAR: ReadonlySet<string> = new Set(['USD', 'CAD', 'EUR', 'GBP', 'AUD', 'CHF', 'NZD', 'SGD']);
const OR = /^,? (?:or|i\.e\.,?) (?:approximately |about |around |~ ?)?$/i;
const BRACKET = /^ \((?:or |approximately |about |equivalent to |~ ?){0,2}$/i;
