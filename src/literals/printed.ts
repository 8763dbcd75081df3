import type {
  DurationLiteral,
  MoneyLiteral,
  NumberLiteral,
  PercentLiteral,
  QuantityLiteral,
} from '../model/literal.js';
import type { Span } from '../model/span.js';
import { isoDuration } from './duration.js';
import { qualifierOf } from './qualifier.js';
import { powerOfTen } from './scale.js';
import { wordBefore } from './window.js';

/**
 * A number with all that was read beside it, and the literals made of it. They are built field by field: copying
 * objects costs more than reading the text they come from.
 */
export interface Printed {
  readonly text: string;
  readonly floor: number;
  readonly start: number;
  /** Where an opening bracket before the figure stands, or its start. */
  readonly outer: number;
  /** Without sign, scale applied. */
  readonly number: string;
  /** Power of ten that words applied, 0 when none. */
  readonly power: number;
  /** Power of ten of the last printed place. */
  readonly granularity: number;
  readonly end: number;
  readonly negative: boolean;
  readonly words: (Span & { readonly number: string }) | undefined;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

export const asNumber = (printed: Printed): NumberLiteral => {
  const { start, end } = printed;
  const draft: Draft<NumberLiteral> = {
    type: 'number',
    start,
    end,
    number: signed(printed),
    granularity: powerOfTen(printed.granularity),
    qualifier: qualified(printed, end),
  };
  return scaled(draft, printed);
};

export const asQuantity = (printed: Printed, unit: string, end: number): QuantityLiteral => {
  const draft: Draft<QuantityLiteral> = {
    type: 'quantity',
    start: printed.start,
    end,
    number: signed(printed),
    granularity: powerOfTen(printed.granularity),
    qualifier: qualified(printed, end),
    unit,
  };
  return scaled(draft, printed);
};

export const asPercent = (printed: Printed, unit: '%' | 'bp', end: number): PercentLiteral => {
  const draft: Draft<PercentLiteral> = {
    type: 'percent',
    start: printed.start,
    end,
    number: signed(printed),
    granularity: powerOfTen(printed.granularity),
    qualifier: qualified(printed, end),
    unit,
  };
  return scaled(draft, printed);
};

export const asMoney = (
  printed: Printed,
  currency: string,
  per: string | undefined,
  end: number,
): MoneyLiteral => {
  const draft: Draft<MoneyLiteral> = {
    type: 'money',
    start: printed.start,
    end,
    number: signed(printed),
    granularity: powerOfTen(printed.granularity),
    qualifier: qualified(printed, end),
    currency,
  };
  if (per !== undefined) draft.per = per;
  return scaled(draft, printed);
};

export const asDuration = (printed: Printed, unit: DurationLiteral['unit'], end: number): DurationLiteral => {
  const number = signed(printed);
  const qualifier = qualified(printed, end);
  // "vest over four years" tells when, not at least how long.
  const over =
    qualifier === 'minimum' && wordBefore(printed.text, printed.start, printed.floor).word === 'over';
  const draft: Draft<DurationLiteral> = {
    type: 'duration',
    start: printed.start,
    end,
    number,
    granularity: powerOfTen(printed.granularity),
    qualifier: over ? 'exact' : qualifier,
    iso: isoDuration(number, unit),
    unit,
  };
  return scaled(draft, printed);
};

/** Scale and words stand on a literal only where they are printed. */
const scaled = <T extends { scale?: string; words?: Span & { readonly number: string } }>(
  draft: T,
  printed: Printed,
): T => {
  if (printed.power > 0) draft.scale = powerOfTen(printed.power);
  if (printed.words) draft.words = printed.words;
  return draft;
};

const signed = ({ negative, number }: Printed): string =>
  negative && !ZERO.test(number) ? `-${number}` : number;

export const ZERO = /^0(?:\.0{1,1000})?$/;

const qualified = ({ text, start, floor }: Printed, end: number): NumberLiteral['qualifier'] =>
  qualifierOf(text, start, end, floor);
