import type { Field } from '../../model/field.js';
import type { Derivation } from '../../model/release.js';
import { decimalPlaces, fixed, formatDecimal, parseDecimal } from '../../quantity/decimal.js';
import {
  closed,
  from,
  type Interval,
  includes,
  intersect,
  isPoint,
  wholeNumbersIn,
} from '../../quantity/interval.js';
import {
  add,
  ceiling,
  compare,
  floor,
  isWhole,
  multiply,
  type Rational,
  rational,
  sign,
  subtract,
  ZERO,
} from '../../quantity/rational.js';
import { sameUnit, type Unit, unit } from '../../quantity/unit.js';
import type { NumericValue } from '../figure.js';
import type { Known } from './known.js';
import type { Solution } from './solve.js';

// From what laws leave for an unknown to a value of its field.

/**
 * What an unknown can be: the exact value where it can be printed as such, else all that the rounding of the
 * result allows; of counts only the whole numbers that are left. Undefined where nothing is left.
 */
export const settle = (field: Field, { exact, set, rounded, result }: Solution): Interval | undefined => {
  // A percentage that is the result of a law was rounded, however even it comes out.
  const sharp = isPoint(set) && result?.value.type !== 'ratio';
  if (sharp && isPrintable(field, exact)) return set;
  return isCounted(field) ? wholeIn(rounded) : bounded(rounded);
};

/** The whole numbers from nought on, as a closed interval. */
export const wholeIn = (set: Interval): Interval | undefined => {
  const possible = intersect(set, from(ZERO));
  const range = possible && wholeNumbersIn(possible);
  return range && closed(rational(range.first), rational(range.last));
};

const bounded = (set: Interval): Interval | undefined => (set.low && set.high ? set : undefined);

/** Shares, rights and persons are whole; so are the shares for one right. */
export const isCounted = ({ type, unit: name = '' }: Field): boolean =>
  type === 'quantity' && COUNTED.has(name);

const COUNTED = new Set(['right', 'share', 'person', 'unit', 'day', 'ordinal', 'share/right']);

const isPrintable = (field: Field, exact: Rational): boolean =>
  isCounted(field)
    ? isWhole(exact) && sign(exact) >= 0
    : decimalPlaces(formatDecimal(printedMeasure(field, exact), PLACES)) <= MOST_PRINTED &&
      isWhole(multiply(printedMeasure(field, exact), rational(10n ** BigInt(MOST_PRINTED))));

const MOST_PRINTED = 4;
/** What goes on without end is cut there. */
const PLACES = 6;

/** A percentage counts as hundredths, and is printed as what it is. */
export const printedMeasure = (field: Field, exact: Rational): Rational =>
  field.type === 'ratio' ? multiply(exact, HUNDRED) : exact;

const HUNDRED = rational(100n);

/** The value in the field's own terms; undefined where what was computed counts something else. */
export const valueIn = (
  field: Field,
  of: Unit,
  exact: Rational,
  set: Interval,
  operands: readonly Known[] = [],
): NumericValue | undefined => {
  const shown = printedMeasure(field, representative(field, exact, set));
  const number = withPlaces(numberWords(field, shown), placesOf(of, operands));
  const granularity = granularityOf(field, set, number);
  if (field.type === 'ratio')
    return of.key === '' ? { type: 'ratio', number, granularity, unit: '%' } : undefined;
  const per = field.per === undefined ? {} : { per: field.per };
  const each = field.per === undefined ? '' : `/${field.per}`;
  if (field.type === 'money') {
    const currency = [...of.powers.keys()].find((name) => CURRENCY.test(name));
    if (currency === undefined || !sameUnit(of, unit(currency + each))) return undefined;
    return { type: 'money', number, granularity, currency, ...per };
  }
  if (field.type !== 'quantity' || !sameUnit(of, unit((field.unit ?? '') + each))) return undefined;
  return { type: 'quantity', number, granularity, unit: field.unit ?? '', ...per };
};

const CURRENCY = /^[A-Z]{3}$/;

/** The value on the numbers as printed, where it is one of those that are left; else the middle of them. */
const representative = (field: Field, exact: Rational, set: Interval): Rational => {
  const whole = isCounted(field) ? rational(floor(add(exact, HALF))) : exact;
  if (includes(set, whole)) return whole;
  const middle = multiply(add(set.low ?? exact, set.high ?? exact), HALF);
  return isCounted(field) ? rational(floor(middle)) : middle;
};

const HALF = rational(1n, 2n);

const numberWords = (field: Field, shown: Rational): string =>
  isCounted(field) ? formatDecimal(shown) : formatDecimal(shown, PLACES);

/** As many decimals as the operands have that count the same: a difference of prices is printed as prices are. */
const placesOf = (of: Unit, operands: readonly Known[]): number =>
  Math.max(
    0,
    ...operands.filter(({ unit: own }) => sameUnit(own, of)).map(({ value }) => decimalPlaces(value.number)),
  );

const withPlaces = (number: string, places: number): string =>
  decimalPlaces(number) < places ? fixed(parseDecimal(number), places) : number;

/** The last place of an exact value; of a range the largest power of ten that is not wider than it. */
const granularityOf = (field: Field, set: Interval, number: string): string => {
  const last = rational(1n, 10n ** BigInt(decimalPlaces(number)));
  if (isPoint(set) || !set.low || !set.high) return formatDecimal(last);
  const reach = printedMeasure(field, subtract(set.high, set.low));
  let place = last;
  while (compare(multiply(place, TEN), reach) <= 0) place = multiply(place, TEN);
  return formatDecimal(place);
};

const TEN = rational(10n);

/** Both ends of a range as they are printed; what goes on without end is cut outwards, and so is not reached. */
export const rangeWords = (field: Field, set: Interval): Between | undefined => {
  if (!set.low || !set.high) return undefined;
  const [low, high] = [printedMeasure(field, set.low), printedMeasure(field, set.high)];
  const [below, above] = [multiply(low, CUT), multiply(high, CUT)];
  return {
    low: formatDecimal(rational(floor(below), CUT.n), PLACES),
    high: formatDecimal(rational(ceiling(above), CUT.n), PLACES),
    ...((set.lowOpen || !isWhole(below)) && { lowOpen: true }),
    ...((set.highOpen || !isWhole(above)) && { highOpen: true }),
  };
};

type Between = NonNullable<Derivation['between']>;

const CUT = rational(10n ** BigInt(PLACES));
