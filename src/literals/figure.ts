import type {
  DurationLiteral,
  MoneyLiteral,
  NumberLiteral,
  PercentLiteral,
  QuantityLiteral,
} from '../model/literal.js';
import type { Span } from '../model/span.js';
import { type Currency, currencyAfter, currencyBefore, currencyInCellBefore } from './currency.js';
import { isoDuration, readJapaneseTimeUnit, readTimeUnit } from './duration.js';
import { scaleKanji } from './kanji.js';
import { readNumeral } from './numeral.js';
import { perAfter, perBefore } from './per.js';
import { readPercent } from './percent.js';
import { qualifierOf } from './qualifier.js';
import { powerOfTen, readScale, shift } from './scale.js';
import { bracketsNegate, type Sign, signBefore } from './sign.js';
import { readCounter, readUnit } from './units.js';
import { skipLeft, wordBefore } from './window.js';

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

interface Reading {
  readonly text: string;
  readonly floor: number;
  readonly start: number;
  /** Where an opening bracket before the figure stands, or its start. */
  readonly outer: number;
  readonly number: string;
  readonly power: number;
  readonly granularity: number;
  readonly end: number;
  readonly negative: boolean;
  readonly words: Amount['words'] | undefined;
}

export const readFigure = (text: string, amount: Amount, floor: number): FigureLiteral => {
  const inner = signBefore(text, amount.start, floor);
  const currency = currencyBefore(text, inner.start, floor);
  const sign = currency && !inner.negative && !inner.open ? signBefore(text, currency.start, floor) : inner;
  const scaled = scaleOf(text, amount, currency);
  const start = outerStart(amount, inner, currency, sign);
  const reading: Reading = {
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
  const literal = classify(reading, currency);
  return sign.open || inner.open ? bracketed(reading, literal, sign.open ? sign : inner) : literal;
};

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

const classify = (reading: Reading, before: Currency | undefined): FigureLiteral => {
  const { text, end } = reading;
  const percent = readPercent(text, end);
  if (percent && !(before && before.currency !== 'XXX'))
    return { ...base(reading, percent.end), type: 'percent', unit: percent.unit };
  if (before) return money(reading, before, afterDollar(reading, before));
  const after = currencyAfter(text, end);
  if (after) return money(reading, after, after);
  const time = readTimeUnit(text, end) ?? readJapaneseTimeUnit(text, end);
  if (time && !isBareYear(reading)) return duration(reading, time);
  const cell = currencyInCellBefore(text, reading.outer);
  if (cell) return { ...base(reading, end), type: 'money', currency: cell };
  const unit = readCounter(text, end) ?? readUnit(text, end, !ONE.test(reading.number));
  if (unit) return { ...base(reading, unit.end), type: 'quantity', unit: unit.unit };
  return { ...base(reading, end), type: 'number' };
};

/** "2024 Full-Year Results": a year, no length of 2024 years. */
const isBareYear = ({ number, power, words }: Reading): boolean =>
  !words && power === 0 && number.length === 4 && (number.startsWith('19') || number.startsWith('20'));

/** `$13.5 million CAD`: a code behind tells which dollar a bare sign meant. */
const afterDollar = (reading: Reading, before: Currency): Currency | undefined => {
  if (before.end - before.start !== 1) return undefined;
  const after = currencyAfter(reading.text, reading.end);
  return after && after.power === 0 && after.currency !== 'XXX' && after.end - after.start === 3
    ? after
    : undefined;
};

const duration = (
  reading: Reading,
  time: { unit: DurationLiteral['unit']; end: number },
): DurationLiteral => {
  const read = base(reading, time.end);
  // "vest over four years" tells when, not at least how long.
  const over =
    read.qualifier === 'minimum' && wordBefore(reading.text, reading.start, reading.floor).word === 'over';
  const figure = over ? { ...read, qualifier: 'exact' as const } : read;
  return { ...figure, type: 'duration', iso: isoDuration(figure.number, time.unit), unit: time.unit };
};

const money = (reading: Reading, currency: Currency, after: Currency | undefined): MoneyLiteral => {
  const own = after ?? currency;
  let scaled = reading;
  if (after && after.power !== 0 && after === currency)
    scaled = {
      ...reading,
      number: shift(reading.number, after.power),
      power: reading.power + after.power,
      granularity: reading.granularity + after.power,
    };
  const whole =
    after && own.currency === 'JPY'
      ? withSen(scaled, own)
      : { reading: scaled, end: after?.end ?? reading.end };
  const per = perAfter(reading.text, whole.end) ?? perBefore(reading.text, reading.start);
  const figure = base(whole.reading, whole.end);
  return per === undefined
    ? { ...figure, type: 'money', currency: own.currency }
    : { ...figure, type: 'money', currency: own.currency, per };
};

/** `17円50銭` is 17.50 yen. */
const withSen = (reading: Reading, currency: Currency): { reading: Reading; end: number } => {
  const { text } = reading;
  const code = text.charCodeAt(currency.end);
  if (text.charCodeAt(currency.end - 1) !== 0x5186 || !(code >= 48 && code <= 57))
    return { reading, end: currency.end };
  const sen = readNumeral(text, currency.end);
  if (!sen || text.charCodeAt(sen.end) !== 0x92ad || sen.number.length > 2)
    return { reading, end: currency.end };
  const number = `${reading.number}.${sen.number.padStart(2, '0')}`;
  return { reading: { ...reading, number, granularity: -2 }, end: sen.end + 1 };
};

const base = (reading: Reading, end: number): Omit<NumberLiteral, 'type'> => {
  const { text, start, floor, power, words } = reading;
  const figure = {
    start,
    end,
    number: reading.negative && !ZERO.test(reading.number) ? `-${reading.number}` : reading.number,
    granularity: powerOfTen(reading.granularity),
    qualifier: qualifierOf(text, start, end, floor),
  };
  if (power > 0)
    return words ? { ...figure, scale: powerOfTen(power), words } : { ...figure, scale: powerOfTen(power) };
  return words ? { ...figure, words } : figure;
};

/** One and fractions of one. */
const ONE = /^(?:1|0)(?:\.\d{1,1000})?$/;
const ZERO = /^0(?:\.0{1,1000})?$/;

const bracketed = (reading: Reading, literal: FigureLiteral, sign: Sign): FigureLiteral => {
  const { text, floor } = reading;
  const close = closing(text, literal.end);
  if (close < 0 || literal.number.startsWith('-') || literal.type === 'duration') return literal;
  const before = Math.min(sign.start, literal.start);
  const plain = literal.type === 'number' && literal.end - literal.start <= 3;
  const afterFigure = floor > 0 && onlyGap(text, floor, before);
  const figure = { money: literal.type === 'money', plain, afterFigure };
  const inCells = text.charCodeAt(close - 1) === 9 || text.charCodeAt(skipLeft(text, close, 0) - 1) === 9;
  if (!inCells && !bracketsNegate(text, before, close, figure)) return literal;
  const number = ZERO.test(literal.number) ? literal.number : `-${literal.number}`;
  // A closing bracket in the next cell is not part of the span, which stays inside its own cell.
  return { ...literal, number, start: before, end: inCells ? literal.end : close + 1 };
};

const CLOSING = / {0,3}(?:\t {0,3})?\)/y;

/** Where the closing bracket stands: directly behind, after a blank, or alone in the next cell; else -1. */
const closing = (text: string, at: number): number => {
  CLOSING.lastIndex = at;
  return CLOSING.test(text) ? CLOSING.lastIndex - 1 : -1;
};

const onlyGap = (text: string, from: number, to: number): boolean => {
  if (to - from > 40) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
};
