import type { Literal, MoneyLiteral, NumberLiteral, QuantityLiteral } from '../model/literal.js';
import type { Measure } from './measure.js';
import { negated, scaleBy } from './scale.js';

/** A bare figure becomes what the measure says; a typed one only takes the scale, unless it has its own. */
export const applyMeasure = (literal: Literal, measure: Measure, negative: boolean): Literal => {
  switch (literal.type) {
    case 'number':
      return typed(signed(literal, negative), measure);
    case 'money':
      return scaled(withPer(signed(literal, negative), measure), measure.per ? undefined : measure.scale);
    case 'quantity':
      return scaled(signed(literal, negative), measure.unit === literal.unit ? measure.scale : undefined);
    case 'percent':
      return signed(literal, negative);
    default:
      return literal;
  }
};

const signed = <T extends { readonly number: string }>(literal: T, negative: boolean): T =>
  negative && !literal.number.startsWith('-') && /[1-9]/.test(literal.number)
    ? { ...literal, number: negated(literal.number) }
    : literal;

const typed = (literal: NumberLiteral, { unit, currency, percent, per, scale }: Measure): Literal => {
  if (percent) return { ...literal, type: 'percent', unit: '%' };
  if (currency) {
    const money: MoneyLiteral = { ...literal, type: 'money', currency, ...(per && { per }) };
    return scaled(money, per ? undefined : scale);
  }
  if (unit) return scaled<QuantityLiteral>({ ...literal, type: 'quantity', unit }, scale);
  return scaled(literal, scale);
};

const withPer = (literal: MoneyLiteral, { per }: Measure): MoneyLiteral =>
  per && !literal.per ? { ...literal, per } : literal;

const scaled = <T extends { readonly number: string; readonly granularity: string; readonly scale?: string }>(
  literal: T,
  scale: string | undefined,
): T =>
  scale === undefined || scale === '1' || literal.scale !== undefined
    ? literal
    : {
        ...literal,
        number: scaleBy(literal.number, scale),
        granularity: scaleBy(literal.granularity, scale),
        scale,
      };
