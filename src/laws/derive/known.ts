import type { Field } from '../../model/field.js';
import type { Qualifier } from '../../model/qualifier.js';
import { hull, type Interval } from '../../quantity/interval.js';
import { ONE, type Rational, rational } from '../../quantity/rational.js';
import type { Unit } from '../../quantity/unit.js';
import type { Equation } from '../equation.js';
import { asResult, type Figure, figure, type NumericValue, type Reading, setOf } from '../figure.js';
import type { Term } from '../term.js';

/** A number that a derivation computes with: a printed figure, or what was derived before. */
export interface Known {
  readonly name: string;
  /** The id of its fact. */
  readonly fact: string;
  readonly value: NumericValue;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  /** As the equation counts it, a percentage in hundredths: as printed, and all that it may be. */
  readonly exact: Rational;
  readonly set: Interval;
  /** All that it may be when, as the result of a law, its last printed place is rounded. */
  readonly asResult: Interval;
  /** The last place that is rounded in either case; none where it counts as exact. */
  readonly places?: LastPlaces;
  /** The ids of the printed facts that it stands on. */
  readonly roots: ReadonlySet<string>;
  /** As printed, when it is. */
  readonly figure?: Figure;
}

/** To which place a figure is rounded as it stands, and as the result of a law. */
export interface LastPlaces {
  readonly plain?: Rational;
  readonly asResult?: Rational;
}

/** What follows from laws for one field and subject that the release does not state. */
export interface Derived extends Known {
  readonly field: Field;
  readonly subject: string;
  /** Each law that gives it; the value is what all of them leave. */
  readonly steps: readonly [Step, ...Step[]];
}

/** An equation that a check holds for certain. */
export interface Law {
  readonly check: string;
  readonly equation: Equation;
}

/** One law solved for an unknown. */
export interface Step {
  readonly law: Law;
  /** `total_shares ÷ total_rights` */
  readonly expression: string;
  readonly term: Term<Known>;
  readonly operands: readonly Known[];
  /** The operand that is the result of the law, when the law multiplies or divides. */
  readonly result: Known | undefined;
  readonly exact: Rational;
  readonly set: Interval;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** The last printed place of the result was taken as rounded. */
  readonly roundsResult: boolean;
}

/** A printed figure with every number that may have been printed so. */
export const knownFigure = (one: Figure, name: string): Known => {
  const { fact = '', value, qualifier, unit, exact, factor } = one;
  const plain = asPrinted(one);
  const result = asResult(plain);
  return {
    name,
    fact,
    value,
    qualifier,
    unit,
    exact: factor === ONE ? exact : rational(exact.n * factor.n, exact.d * factor.d),
    set: everyReading(plain),
    asResult: everyReading(result),
    places: { ...placeOf('plain', plain), ...placeOf('asResult', result) },
    roots: new Set([fact]),
    figure: one,
  };
};

const placeOf = (as: keyof LastPlaces, { cut }: Figure): LastPlaces => (cut ? { [as]: cut.unit } : {});

/** "About 11.8 %" is derived from as 11.8 %: the digits printed are what "about" allows for. */
const asPrinted = (one: Figure): Figure =>
  one.qualifier === 'approximate' && one.value.type === 'ratio'
    ? asResult(figure(one.value, { ...one, qualifier: 'exact' }))
    : one;

/** Rounded to the nearest or truncated: whatever one of the two allows. */
const everyReading = (one: Figure): Interval => hull(setOf(one, NEAREST), setOf(one, TRUNCATED));

const NEAREST: Reading = { amount: 'nearest', ratio: 'nearest' };
const TRUNCATED: Reading = { amount: 'truncate', ratio: 'truncate' };
