import { parseDecimal } from '../../quantity/decimal.js';
import { roundness } from '../../quantity/granularity.js';
import {
  absolute,
  compare,
  greatest,
  least,
  multiply,
  type Rational,
  rational,
} from '../../quantity/rational.js';
import { type Figure, figure, figureOfLiteral } from '../figure.js';
import type { FigureLiteral } from '../printed.js';

/**
 * The figure of an amount of which a sentence gives the factors. "Approximately $200 million" stands for an
 * amount near it, never for one half as large: its zeros count as rounding up to a twentieth of it only, and
 * the decimals of "approximately $20.0 million" are meant.
 */
export const roughAmount = (literal: FigureLiteral, name: string): Figure | undefined => {
  const one = figureOfLiteral(literal, name);
  if (one?.qualifier !== 'approximate' || one.value.type === 'ratio') return one;
  const { value, qualifier, start, end } = one;
  return figure(value, { name, start, end, qualifier, significance: lastMeant(one) });
};

const lastMeant = ({ value, exact }: Figure): Rational => {
  const printed = parseDecimal(value.granularity);
  const scale = value.type !== 'ratio' && value.scale ? parseDecimal(value.scale) : undefined;
  if (scale && compare(printed, scale) < 0) return printed;
  return least(greatest(roundness(exact), printed), greatest(printed, multiply(absolute(exact), TWENTIETH)));
};

const TWENTIETH = rational(1n, 20n);
