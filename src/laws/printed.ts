import type {
  DateLiteral,
  DurationLiteral,
  Literal,
  MoneyLiteral,
  NumberLiteral,
  PercentLiteral,
  PeriodLiteral,
  QuantityLiteral,
  RangeLiteral,
} from '../model/literal.js';

/**
 * What is printed stands alone or as one end of a period or range: a check of single dates or figures looks
 * at both, "July 10, 2013" and "from July 10 to July 17, 2013".
 */
export type FigureLiteral = NumberLiteral | QuantityLiteral | MoneyLiteral | PercentLiteral | DurationLiteral;

/** Every date of the literals, the two ends of periods included, in the order of the text. */
export function* datesIn(literals: readonly Literal[]): Iterable<DateLiteral> {
  for (const literal of literals) {
    if (literal.type === 'date') yield literal;
    else if (literal.type === 'period') yield* endsOf(literal);
  }
}

/** Every figure of the literals, the two ends of ranges included, in the order of the text. */
export function* figuresIn(literals: readonly Literal[]): Iterable<FigureLiteral> {
  for (const literal of literals) {
    if (isFigureLiteral(literal)) yield literal;
    else if (literal.type === 'range') yield* sidesOf(literal);
  }
}

/** A number, count, amount, percentage or duration: what has a value and a last printed place. */
export const isFigureLiteral = (literal: Literal): literal is FigureLiteral =>
  literal.type === 'number' ||
  literal.type === 'quantity' ||
  literal.type === 'money' ||
  literal.type === 'percent' ||
  literal.type === 'duration';

const endsOf = (period: PeriodLiteral): readonly DateLiteral[] => [period.from, period.to];

const sidesOf = (range: RangeLiteral): readonly FigureLiteral[] => [range.low, range.high];
