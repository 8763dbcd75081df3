import { shift } from '../../literals/scale.js';
import type { Literal } from '../../model/literal.js';
import { UNTOLD_CURRENCY } from '../../model/literal.js';
import type { Value } from '../../model/value.js';
import { parseDecimal } from '../../quantity/decimal.js';
import { absolute, compare, rational } from '../../quantity/rational.js';
import type { Measure } from './measure.js';

/** What is known of the figures of a table besides their digits. */
export interface Money {
  /** Of bare figures; without it they state no amount. */
  readonly currency?: string;
  /** The words by which the whole table is scaled, where its cells are not yet: `US$ millions`. */
  readonly scale?: number;
}

/** The literal of a cell as an amount of the measure; nothing where its size or currency is not known. */
export const amountOf = (literal: Literal, measure: Measure, money: Money): Value | undefined => {
  if (literal.type !== 'money' && literal.type !== 'number') return undefined;
  const currency = literal.type === 'money' ? literal.currency : money.currency;
  if (!currency || currency === UNTOLD_CURRENCY) return undefined;
  const perShare = measure.field.per === 'share';
  if (
    perShare &&
    (literal.scale !== undefined || compare(absolute(parseDecimal(literal.number)), LARGEST) >= 0)
  )
    return undefined;
  const power = perShare || literal.scale !== undefined ? 0 : (money.scale ?? 0);
  const number = shifted(signed(literal.number, measure), power);
  const granularity = shift(literal.granularity, power);
  const scale = literal.scale ?? (power ? shift('1', power) : undefined);
  return {
    type: 'money',
    number,
    granularity,
    currency,
    ...(scale !== undefined && { scale }),
    ...(perShare && { per: 'share' }),
  };
};

/** Earnings per share of more are amounts of the company. */
const LARGEST = rational(100_000n);

/** "Net loss  4,900" is a loss of 4,900. */
const signed = (number: string, { loss }: Measure): string =>
  loss && !number.startsWith('-') && Number(number) !== 0 ? `-${number}` : number;

const shifted = (number: string, power: number): string =>
  number.startsWith('-') ? `-${shift(number.slice(1), power)}` : shift(number, power);

/** The power of ten that words on a table say. */
export const scaleIn = (words: string): number | undefined =>
  /\b(?:in )?(?:\$|[A-Z]{2,3}\$?)? ?billions?\b|\$ ?B\b|\bbn\b/i.test(words)
    ? 9
    : /\bmillions?\b|\bMM\b|\$ ?M\b|\b(?:EUR|SEK|NOK|DKK|USD|GBP|CHF|JPY)m\b|\b[MS]EK\b|\bmn\b|百万円/i.test(
          words,
        )
      ? 6
      : /\bthousands?\b|\b000'?s\b|'000|\b(?:T|k)(?:EUR|SEK|NOK|DKK)\b|\b(?:EUR|SEK|NOK|DKK|USD)k\b|千円/i.test(
            words,
          )
        ? 3
        : undefined;
