import type { Literal } from '../model/literal.js';
import type { Qualifier } from '../model/qualifier.js';
import type { Span } from '../model/span.js';
import type { ValueOf } from '../model/value.js';
import { parseDecimal } from '../quantity/decimal.js';
import { roundness } from '../quantity/granularity.js';
import { type Interval, open } from '../quantity/interval.js';
import { add, greatest, multiply, ONE, type Rational, rational, subtract } from '../quantity/rational.js';
import { admissible, type RoundingMode } from '../quantity/rounding.js';
import { PURE, type Unit, unit } from '../quantity/unit.js';
import type { VerdictOperand } from './check.js';

/** Values that can stand in an equation. A table cell without a unit is a quantity of unit `''`. */
export type NumericValue = ValueOf<'quantity'> | ValueOf<'money'> | ValueOf<'ratio'>;

/** One printed figure as an operand of a law: where it stands, what it says, how far it may be rounded. */
export interface Figure extends VerdictOperand {
  readonly value: NumericValue;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  /** The printed number, exact. */
  readonly exact: Rational;
  /** What one of `exact` is worth in the equation: 1/100 for a percentage, else 1. */
  readonly factor: Rational;
  /** How the figure was cut; absent when it is printed in full. */
  readonly cut?: Cut;
}

/**
 * The last significant place of a figure, and which figures it is rounded alike with: `amount`s of one
 * document share a mode, `ratio`s share another, `own` goes any way.
 */
export interface Cut {
  readonly unit: Rational;
  readonly with: 'amount' | 'ratio' | 'own';
  /** "approximately": one more unit on either side. */
  readonly loose?: boolean;
}

/** How the figures of one document may have been rounded, amounts and percentages each in one way. */
export interface Reading {
  readonly amount: RoundingMode;
  readonly ratio: RoundingMode;
}

export interface FigureSource extends Span {
  readonly name: string;
  readonly fact?: string;
  readonly qualifier?: Qualifier;
  /** What an amount is for one of, when only its field says so. */
  readonly per?: string | undefined;
  /** A coarser last place than the printed one, when other figures show it. */
  readonly significance?: Rational | undefined;
}

/** A figure out of a value and its place. */
export const figure = (value: NumericValue, source: FigureSource): Figure => {
  const exact = parseDecimal(value.number);
  const qualifier = source.qualifier ?? 'exact';
  const cut = cutOf(value, exact, qualifier, source.significance);
  const { name, start, end, fact } = source;
  const factor = value.type === 'ratio' && value.unit === '%' ? HUNDREDTH : ONE;
  const made: Building = {
    name,
    start,
    end,
    value,
    qualifier,
    unit: measureOf(value, source.per),
    exact,
    factor,
  };
  if (fact !== undefined) made.fact = fact;
  if (cut) made.cut = cut;
  return made;
};

type Building = { -readonly [Key in keyof Figure]: Figure[Key] };

/** The figure of a literal: a number, count, amount or percentage; undefined for any other literal. */
export const figureOfLiteral = (literal: Literal, name: string): Figure | undefined => {
  const value = valueOfLiteral(literal);
  if (!value) return undefined;
  const { start, end } = literal;
  return figure(value, { name, start, end, qualifier: 'qualifier' in literal ? literal.qualifier : 'exact' });
};

/** The same figure as the result of a division or product: then even its last printed place is rounded. */
export const asResult = (one: Figure): Figure => {
  if (one.cut) return one;
  const { name, start, end, fact, value, qualifier, unit, exact, factor } = one;
  const cut: Cut = { unit: parseDecimal(value.granularity), with: groupOf(value) };
  const made: Building = { name, start, end, value, qualifier, unit, exact, factor, cut };
  if (fact !== undefined) made.fact = fact;
  return made;
};

/** A number that is nowhere printed, somewhere between `low` and `high`, counted as `like` is. */
export const assumed = (like: Figure, name: string, low: Rational, high: Rational): Figure => {
  const reach = multiply(subtract(high, low), rational(1n, 2n));
  const { value, unit, factor, start } = like;
  const base = { name, value, unit, factor, start, end: start, qualifier: 'exact' } as const;
  const exact = add(low, reach);
  return reach.n === 0n ? { ...base, exact } : { ...base, exact, cut: { unit: reach, with: 'own' } };
};

/** The true values, as the equation counts them, that could have been printed so. */
export const setOf = (one: Figure, reading: Reading): Interval => scale(printedSet(one, reading), one.factor);

/** How far the true value may lie from the printed one. */
export const slackOf = (one: Figure, reading: Reading): Interval => {
  const set = printedSet(one, reading);
  return {
    ...set,
    low: set.low && subtract(set.low, one.exact),
    high: set.high && subtract(set.high, one.exact),
  };
};

const HUNDREDTH = rational(1n, 100n);
const TWO = rational(2n);

const printedSet = ({ exact, cut }: Figure, reading: Reading): Interval => {
  if (!cut) return { low: exact, high: exact, lowOpen: false, highOpen: false };
  if (!cut.loose) return admissible(exact, cut.unit, cut.with === 'own' ? 'unknown' : reading[cut.with]);
  const reach = multiply(cut.unit, TWO);
  return open(subtract(exact, reach), add(exact, reach));
};

const scale = (set: Interval, factor: Rational): Interval =>
  factor === ONE
    ? set
    : { ...set, low: set.low && multiply(set.low, factor), high: set.high && multiply(set.high, factor) };

const groupOf = (value: NumericValue): Cut['with'] =>
  value.type === 'ratio' && value.unit === '%' ? 'ratio' : 'own';

// Counts and prices printed in full are points; what a word or a table header scaled is cut to that scale.
const cutOf = (
  value: NumericValue,
  exact: Rational,
  qualifier: Qualifier,
  significance: Rational | undefined,
): Cut | undefined => {
  const printed = value.granularity;
  if (qualifier === 'approximate') {
    const unit = value.type === 'ratio' ? parseDecimal(printed) : roughUnit(exact, printed, significance);
    return { unit, with: groupOf(value), loose: true };
  }
  const scaled = value.scale !== undefined || /^[1-9]\d+$/.test(printed);
  if (!scaled) return significance && { unit: significance, with: 'amount' };
  const unit = parseDecimal(printed);
  return { unit: significance ? greatest(unit, significance) : unit, with: 'amount' };
};

const roughUnit = (exact: Rational, printed: string, significance: Rational | undefined): Rational =>
  greatest(significance ?? roundness(exact), parseDecimal(printed));

const measureOf = (value: NumericValue, per: string | undefined): Unit => {
  if (value.type === 'ratio') return PURE;
  const name = value.type === 'money' ? value.currency : value.unit;
  const each = value.per ?? per;
  return unit(each === undefined || name.includes('/') ? name : `${name}/${each}`);
};

const valueOfLiteral = (literal: Literal): NumericValue | undefined => {
  if (literal.type === 'number' || literal.type === 'quantity') {
    const { number, granularity } = literal;
    const unitName = literal.type === 'quantity' ? literal.unit : '';
    return { type: 'quantity', number, granularity, unit: unitName, ...scaleOf(literal) };
  }
  if (literal.type === 'money') {
    const { number, granularity, currency, per } = literal;
    const each = per === undefined ? {} : { per };
    return { type: 'money', number, granularity, currency, ...each, ...scaleOf(literal) };
  }
  if (literal.type !== 'percent' || literal.unit !== '%') return undefined;
  return { type: 'ratio', number: literal.number, granularity: literal.granularity, unit: '%' };
};

const scaleOf = ({ scale: applied }: { readonly scale?: string }): { readonly scale?: string } =>
  applied === undefined ? {} : { scale: applied };
