import type {
  DurationLiteral,
  MoneyLiteral,
  NumberLiteral,
  PercentLiteral,
  QuantityLiteral,
} from '../model/literal.js';
import { UNTOLD_CURRENCY } from '../model/literal.js';
import type { Span } from '../model/span.js';
import { bracketed } from './bracketed.js';
import { type Currency, currencyAfter, currencyBefore, currencyInCellBefore } from './currency.js';
import { readJapaneseTimeUnit, readTimeUnit } from './duration.js';
import { scaleKanji } from './kanji.js';
import { type Numeral, readNumeral } from './numeral.js';
import { perAfter, perBefore } from './per.js';
import { readPercent } from './percent.js';
import { asDuration, asMoney, asNumber, asPercent, asQuantity, type Printed } from './printed.js';
import { powerOfTen, readScale, shift } from './scale.js';
import { type Sign, signBefore } from './sign.js';
import { readCounter, readUnit } from './units.js';
import { isDigit } from './window.js';

/**
 * One number becomes one literal: what stands beside it (a sign, a currency, a scale, a unit) says whether it
 * is money, a percentage, a length of time, a count, or a number with nothing beside it.
 */
export type FigureLiteral = NumberLiteral | QuantityLiteral | MoneyLiteral | PercentLiteral | DurationLiteral;

/** A number as read from digits or words, before its surroundings are looked at. */
export interface Amount extends Span {
  readonly number: string;
  readonly decimals: number;
  readonly words?: Span & { readonly number: string };
}

export const readFigure = (text: string, amount: Amount, floor: number): FigureLiteral => {
  const inner = signBefore(text, amount.start, floor);
  // `NOK ~350 million`: the mark stands between.
  const tilde = text.charCodeAt(inner.start - 1) === 0x7e && inner.start > floor;
  const currency = currencyBefore(text, tilde ? inner.start - 1 : inner.start, floor);
  const sign = currency && !inner.negative && !inner.open ? signBefore(text, currency.start, floor) : inner;
  const scaled = scaleOf(text, amount, currency);
  const start = outerStart(amount, inner, currency, sign);
  const printed: Printed = {
    text,
    floor,
    start,
    outer: Math.min(start, sign.start, inner.start),
    number: scaled.number,
    power: scaled.power,
    granularity: scaled.granularity,
    end: scaled.end,
    negative: inner.negative || sign.negative,
    words: amount.words,
  };
  const literal = about(classify(printed, currency), tilde && currency !== undefined);
  if (!sign.open && !inner.open) return literal;
  return goesOn(text, bracketed(text, floor, literal, sign.open ? sign : inner));
};

/** `$(1.2) million`, `($0.12) per share`: what is said behind the closing bracket. */
const goesOn = (text: string, literal: FigureLiteral): FigureLiteral => {
  if (literal.type !== 'money' || text.charCodeAt(literal.end - 1) !== 41) return literal;
  const scale = literal.scale === undefined ? readScale(text, literal.end, true) : undefined;
  const end = scale?.end ?? literal.end;
  const per = literal.per ?? perAfter(text, end);
  const said = per === undefined ? literal : { ...literal, per };
  if (!scale) return said;
  const minus = said.number.startsWith('-');
  const number = `${minus ? '-' : ''}${shift(minus ? said.number.slice(1) : said.number, scale.power)}`;
  const granularity = shift(said.granularity, scale.power);
  return { ...said, end, number, granularity, scale: powerOfTen(scale.power) };
};

const about = (literal: FigureLiteral, tilde: boolean): FigureLiteral =>
  tilde ? { ...literal, qualifier: 'approximate' } : literal;

/** Where the figure begins: the sign and the currency belong to it, an opening bracket not (yet). */
const outerStart = (amount: Amount, inner: Sign, currency: Currency | undefined, sign: Sign): number => {
  if (!currency) return inner.negative ? inner.start : amount.start;
  return sign.negative && sign !== inner ? sign.start : currency.start;
};

interface Scaled {
  readonly number: string;
  readonly power: number;
  readonly granularity: number;
  readonly end: number;
}

const scaleOf = (text: string, amount: Amount, currency: Currency | undefined): Scaled => {
  const { number, decimals, end } = amount;
  if (text.charCodeAt(end) >= 0x2e80) {
    const kanji = scaleKanji(text, end, number, decimals);
    if (kanji)
      return {
        number: kanji.number,
        power: kanji.power + decimals,
        granularity: kanji.power,
        end: kanji.end,
      };
  }
  const scale = readScale(text, end, currency !== undefined);
  const power = (scale?.power ?? 0) + (currency?.power ?? 0);
  return { number: shift(number, power), power, granularity: power - decimals, end: scale?.end ?? end };
};

const classify = (printed: Printed, before: Currency | undefined): FigureLiteral => {
  const { text, end } = printed;
  const percent = readPercent(text, end);
  if (percent && !(before && before.currency !== UNTOLD_CURRENCY))
    return asPercent(printed, percent.unit, percent.end);
  if (before) return money(printed, before, afterDollar(printed, before));
  const after = currencyAfter(text, end);
  if (after) return money(printed, after, after);
  const time = readTimeUnit(text, end) ?? readJapaneseTimeUnit(text, end);
  if (time && !isBareYear(printed)) return asDuration(printed, time.unit, time.end);
  const cell = currencyInCellBefore(text, printed.outer);
  if (cell) return asMoney(printed, cell, undefined, end);
  const unit = readCounter(text, end) ?? readUnit(text, end, !ONE.test(printed.number));
  return unit ? asQuantity(printed, unit.unit, unit.end) : asNumber(printed);
};

/** "2024 Full-Year Results": a year, no length of 2024 years. */
const isBareYear = ({ number, power, words }: Printed): boolean =>
  !words && power === 0 && number.length === 4 && (number.startsWith('19') || number.startsWith('20'));

/** `$13.5 million CAD`: a code behind tells which dollar a bare sign meant. */
const afterDollar = (printed: Printed, before: Currency): Currency | undefined => {
  if (before.end - before.start !== 1) return undefined;
  const after = currencyAfter(printed.text, printed.end);
  return after && after.power === 0 && after.currency !== UNTOLD_CURRENCY && after.end - after.start === 3
    ? after
    : undefined;
};

const money = (printed: Printed, currency: Currency, after: Currency | undefined): MoneyLiteral => {
  const own = after ?? currency;
  const end = after?.end ?? printed.end;
  const cents = after !== undefined && after === currency && after.power !== 0;
  const amount = cents ? timesPower(printed, after.power) : printed;
  const sen = own.currency === 'JPY' ? readSen(printed.text, end) : undefined;
  if (sen) return withSen(amount, sen);
  const per = perAfter(printed.text, end) ?? perBefore(printed.text, printed.start);
  return asMoney(amount, own.currency, per, end);
};

const timesPower = (printed: Printed, power: number): Printed => ({
  ...printed,
  number: shift(printed.number, power),
  power: printed.power + power,
  granularity: printed.granularity + power,
});

/** `17円50銭` is 17.50 yen: the 50銭 that follow a 円. */
const readSen = (text: string, at: number): Numeral | undefined => {
  if (text.charCodeAt(at - 1) !== 0x5186 || !isDigit(text.charCodeAt(at))) return undefined;
  const sen = readNumeral(text, at);
  return sen && text.charCodeAt(sen.end) === 0x92ad && sen.number.length <= 2 ? sen : undefined;
};

const withSen = (printed: Printed, sen: Numeral): MoneyLiteral => {
  const number = `${printed.number}.${sen.number.padStart(2, '0')}`;
  const per = perAfter(printed.text, sen.end + 1) ?? perBefore(printed.text, printed.start);
  return asMoney({ ...printed, number, granularity: -2 }, 'JPY', per, sen.end + 1);
};

/** One and fractions of one. */
const ONE = /^(?:1|0)(?:\.\d{1,1000})?$/;
