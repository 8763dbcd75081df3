import type { Fact } from '../../model/release.js';

/** The columns in which a value of any type is spread. */
export interface ValueColumns {
  readonly type?: string;
  readonly number?: string;
  readonly unit?: string;
  readonly currency?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
}

/**
 * A fact's value in columns. What a figure is for one of stands in `unit`: `share per year`, and for a price
 * `per share`. A date stands in `from`, a duration in `text` as ISO 8601.
 */
export const valueColumns = (value: Fact['value']): ValueColumns => {
  switch (value?.type) {
    case undefined:
      return {};
    case 'quantity':
      return { type: value.type, number: value.number, unit: joined(value.unit, value.per) };
    case 'money':
      return {
        type: value.type,
        number: value.number,
        unit: joined('', value.per),
        currency: value.currency,
      };
    case 'ratio':
      return { type: value.type, number: value.number, unit: value.unit ?? '' };
    case 'date':
      return { type: value.type, from: value.date };
    case 'period':
      return { type: value.type, from: value.from, to: value.to };
    case 'duration':
      return { type: value.type, text: value.iso };
    case 'text':
      return { type: value.type, text: value.text };
  }
};

const joined = (unit: string, per: string | undefined): string => (per ? `${unit} per ${per}`.trim() : unit);
