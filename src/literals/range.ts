import type {
  Literal,
  MoneyLiteral,
  PercentLiteral,
  QuantityLiteral,
  RangeLiteral,
  RatioLiteral,
} from '../model/literal.js';
import { powerOfTen, shift } from './scale.js';
import { wordBefore } from './window.js';

/**
 * Two figures and a dash, "to" or "between … and" make a range: `0.90-1.00`, `$4.00 to $5.00`. "From 10 to 12" is a
 * change unless it says "ranging", so it stays two figures. `$4 to $5 million` scales both ends.
 */
export type Bound = RangeLiteral['low'];

const JOIN = /^ {0,12}(?:(-|~|から)|(to|through)|(and)) {0,12}$/;

export const isBound = (literal: Literal): literal is Bound =>
  literal.type === 'number' ||
  literal.type === 'quantity' ||
  literal.type === 'money' ||
  literal.type === 'percent';

export const joinFigures = (
  text: string,
  low: Bound,
  high: Bound,
  floor: number,
): RangeLiteral | undefined => {
  if (high.start - low.end > 24) return undefined;
  const match = JOIN.exec(text.slice(low.end, high.start));
  if (!match) return undefined;
  const lead = wordBefore(text, low.start, floor).word;
  if (match[3] !== undefined && lead !== 'between') return undefined;
  if (match[2] !== undefined && (lead === 'by' || (lead === 'from' && !ranging(text, low.start, floor))))
    return undefined;
  // "decreased 0.1 percentage points to 16.4%": points are not per cent.
  if (isPoints(text, low) !== isPoints(text, high)) return undefined;
  if (match[1] !== undefined && !dashJoins(text, low, high)) return undefined;
  const last = likeLow(low, match[1] === '~' ? { ...high, qualifier: low.qualifier } : high);
  const first = likeHigh(low, last);
  if (!first || !rises(first.number, last.number)) return undefined;
  return { type: 'range', start: low.start, end: high.end, low: first, high: last, qualifier: low.qualifier };
};

const isPoints = (text: string, figure: Bound): boolean =>
  figure.type === 'percent' && /p(?:oin)?ts?$/i.test(text.slice(figure.end - 6, figure.end));

const ranging = (text: string, at: number, floor: number): boolean => {
  const from = wordBefore(text, at, floor);
  const word = wordBefore(text, from.start, floor).word;
  return word.startsWith('rang') || word === 'price';
};

/** Bare numbers with a dash are a range only when they look like figures: not `5205-6500`, not `1-2`. */
const dashJoins = (text: string, low: Bound, high: Bound): boolean => {
  if (low.type !== 'number' || high.type !== 'number') return true;
  const printed = text.slice(low.start, high.end);
  return (
    printed.includes('.') || printed.includes(',') || text.charCodeAt(low.end) === 32 || printed.length <= 5
  );
};

/** `$4-5 million`: the high end takes a currency said only once. */
const likeLow = (low: Bound, high: Bound): Bound =>
  low.type === 'money' && high.type === 'number' ? { ...high, type: 'money', currency: low.currency } : high;

/** The low end as the high end says it: its unit, currency and scale, where the low end has none of its own. */
const likeHigh = (low: Bound, high: Bound): Bound | undefined => {
  if (low.type === 'money' && high.type === 'money')
    return low.currency === high.currency ? scaleLike(low, high) : undefined;
  if (low.type === high.type)
    return low.type === 'quantity' && low.unit !== (high as QuantityLiteral).unit
      ? undefined
      : scaleLike(low, high);
  if (low.type !== 'number') return undefined;
  const scaled = scaleLike(low, high);
  if (high.type === 'money') return { ...scaled, type: 'money', currency: high.currency } as MoneyLiteral;
  if (high.type === 'quantity') return { ...scaled, type: 'quantity', unit: high.unit } as QuantityLiteral;
  return { ...scaled, type: 'percent', unit: (high as PercentLiteral).unit } as PercentLiteral;
};

const scaleLike = <T extends Bound>(low: T, high: Bound): T => {
  if (low.scale !== undefined || high.scale === undefined || !high.scale.startsWith('1')) return low;
  const power = high.scale.length - 1;
  const scaled = shift(low.number, power);
  if (!rises(scaled, high.number)) return low;
  const decimals = low.number.includes('.') ? low.number.length - low.number.indexOf('.') - 1 : 0;
  return { ...low, number: scaled, granularity: powerOfTen(power - decimals), scale: high.scale };
};

/** Compares plain decimals without leaving strings. */
export const rises = (low: string, high: string): boolean => {
  if (low.startsWith('-')) return high.startsWith('-') ? rises(high.slice(1), low.slice(1)) : true;
  if (high.startsWith('-')) return false;
  const [a = '', aDecimals = ''] = low.split('.');
  const [b = '', bDecimals = ''] = high.split('.');
  if (a.length !== b.length) return a.length < b.length;
  if (a !== b) return a < b;
  const places = Math.max(aDecimals.length, bDecimals.length);
  return aDecimals.padEnd(places, '0') <= bDecimals.padEnd(places, '0');
};

const FOR_EVERY = /^(?: {1,12}of [A-Za-z' -]{1,40})? {1,12}(?:for|to) {1,12}(?:every|each) {1,12}$/i;

/** `one (1) new share for every ten (10) shares` is the ratio 1 for 10. */
export const joinRatio = (text: string, first: Bound, second: Bound): RatioLiteral | undefined => {
  if (second.start - first.end > 80 || !FOR_EVERY.test(text.slice(first.end, second.start))) return undefined;
  return {
    type: 'ratio',
    start: first.start,
    end: second.end,
    terms: [first.number, second.number],
    form: 'for',
    qualifier: first.qualifier,
  };
};
