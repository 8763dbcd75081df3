import type { Field } from '../model/field.js';
import type { DateLiteral, Literal, PeriodLiteral } from '../model/literal.js';
import type { Value } from '../model/value.js';

/**
 * The value a literal gives a field, or nothing when type, unit or `per` do not fit: a share count is never
 * read from an amount, a price per share never from a price per right.
 */
export const readAs = (literal: Literal, field: Field): Value | undefined => {
  switch (field.type) {
    case 'quantity':
      return quantityOf(literal, field);
    case 'money':
      return moneyOf(literal, field);
    case 'ratio':
      return literal.type === 'percent' && literal.unit === '%'
        ? { type: 'ratio', ...figure(literal), unit: '%' }
        : undefined;
    case 'date':
      return dateOf(literal, field);
    case 'period':
      return literal.type === 'period' ? periodValue(literal) : undefined;
    case 'duration':
      return literal.type === 'duration' ? { type: 'duration', iso: literal.iso } : undefined;
    case 'text':
      return undefined;
  }
};

const quantityOf = (literal: Literal, field: Field): Value | undefined => {
  const unit = field.unit ?? '';
  const per = field.per === undefined ? {} : { per: field.per };
  if (literal.type === 'ordinal' && ORDINAL_UNITS.has(unit))
    return { type: 'quantity', number: literal.number, granularity: '1', unit, ...per };
  if (literal.type === 'duration' && unit === 'day' && literal.unit.endsWith('day'))
    return { type: 'quantity', ...figure(literal), unit, ...per };
  if (literal.type === 'number') return { type: 'quantity', ...figure(literal), unit, ...per };
  if (literal.type !== 'quantity') return undefined;
  const counted = unit.split('/')[0] ?? '';
  return unit === '' || counts(literal.unit, counted)
    ? { type: 'quantity', ...figure(literal), unit: unit || literal.unit, ...per }
    : undefined;
};

/** Options, warrants and units are rights by other names, where a field counts rights. */
const counts = (unit: string, wanted: string): boolean =>
  unit === wanted || (wanted === 'right' && RIGHTS.has(unit));

const RIGHTS = new Set(['option', 'warrant', 'unit']);

const ORDINAL_UNITS = new Set(['ordinal', 'day']);

const moneyOf = (literal: Literal, field: Field): Value | undefined => {
  if (literal.type !== 'money') return undefined;
  if (literal.per !== undefined && !counts(literal.per, field.per ?? '')) return undefined;
  const per = field.per === undefined ? {} : { per: field.per };
  return { type: 'money', ...figure(literal), currency: literal.currency, ...per };
};

const dateOf = (literal: Literal, field: Field): Value | undefined => {
  if (literal.type === 'date') return { type: 'date', date: literal.date };
  return literal.type === 'period' && field.window ? periodValue(literal) : undefined;
};

const periodValue = (literal: PeriodLiteral): Value => ({
  type: 'period',
  from: literal.from.date,
  to: literal.to.date,
});

const figure = (literal: { number: string; granularity: string; scale?: string }) => ({
  number: literal.number,
  granularity: literal.granularity,
  ...(literal.scale === undefined ? {} : { scale: literal.scale }),
});

/** Whether a date or period is printed whole, or a part of it was supplied from what stands around. */
export const statusOf = (literal: Literal): 'stated' | 'implied' => {
  if (literal.type === 'date') return literal.status;
  if (literal.type === 'period') return worse(literal.from, literal.to);
  return 'stated';
};

const worse = (a: DateLiteral, b: DateLiteral): 'stated' | 'implied' =>
  a.status === 'implied' || b.status === 'implied' ? 'implied' : 'stated';
