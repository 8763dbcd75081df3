import type {
  Literal,
  MoneyLiteral,
  NumberLiteral,
  PercentLiteral,
  QuantityLiteral,
} from '../model/literal.js';
import type { Measure } from './measure.js';
import { negated, scaleBy } from './scale.js';

/** A bare figure becomes what the measure says; a typed one only takes the scale, unless it has its own. */
export const applyMeasure = (literal: Literal, measure: Measure, negative: boolean): Literal => {
  switch (literal.type) {
    case 'number':
      return typed(literal, measure, negative);
    case 'money':
      return money(literal, measure, negative);
    case 'quantity':
      return scaled(signed(literal, negative), measure.unit === literal.unit ? measure.scale : undefined);
    case 'percent':
      return signed(literal, negative);
    default:
      return literal;
  }
};

const typed = (
  bare: NumberLiteral,
  { unit, currency, percent, per, scale }: Measure,
  negative: boolean,
): Literal => {
  const literal = signed(bare, negative);
  if (percent) {
    const share: PercentLiteral = { ...literal, type: 'percent', unit: '%' };
    return share;
  }
  if (currency) {
    const amount: MoneyLiteral = { ...literal, type: 'money', currency };
    return per ? { ...amount, per } : scaled(amount, scale);
  }
  if (!unit) return scaled(literal, scale);
  const count: QuantityLiteral = { ...literal, type: 'quantity', unit };
  return scaled(count, scale);
};

const money = (printed: MoneyLiteral, { per, scale }: Measure, negative: boolean): MoneyLiteral => {
  const literal = signed(printed, negative);
  if (!per) return scaled(literal, scale);
  return literal.per ? literal : { ...literal, per };
};

const signed = <T extends { readonly number: string }>(literal: T, negative: boolean): T =>
  negative && !literal.number.startsWith('-') && /[1-9]/.test(literal.number)
    ? { ...literal, number: negated(literal.number) }
    : literal;

const scaled = <T extends { readonly number: string; readonly granularity: string; readonly scale?: string }>(
  literal: T,
  scale: string | undefined,
): T => {
  if (scale === undefined || scale === '1' || literal.scale !== undefined) return literal;
  const number = scaleBy(literal.number, scale);
  return { ...literal, number, granularity: scaleBy(literal.granularity, scale), scale };
};
