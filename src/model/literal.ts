import type { Qualifier } from './qualifier.js';
import type { Span } from './span.js';

/**
 * A value as printed, wherever it stands: the scanner finds all of them in one pass, and everything later
 * reasons over them instead of searching the text again. Numbers are decimal strings with scale applied.
 */
export type Literal =
  | NumberLiteral
  | QuantityLiteral
  | MoneyLiteral
  | PercentLiteral
  | RatioLiteral
  | RangeLiteral
  | DateLiteral
  | PeriodLiteral
  | DurationLiteral
  | OrdinalLiteral
  | FiscalLiteral
  | BlankLiteral
  | ReferenceLiteral
  | IdentifierLiteral;

interface Figure extends Span {
  /** Plain decimal: `-?\d+(\.\d+)?`, the scale already applied ("JPY608 million" → `608000000`). */
  readonly number: string;
  /** Value of the last printed place, scale applied: `608 million` → `1000000`, `13.50` → `0.01`. */
  readonly granularity: string;
  /** The factor that words or a table header applied, `1000000`; absent when 1. */
  readonly scale?: string;
  readonly qualifier: Qualifier;
  /** `1.234` may be another number in this document; `number` is the reading taken. */
  readonly ambiguous?: boolean;
  /** The same number in words beside it, "two hundred (200)": what the words say, and where. */
  readonly words?: Span & { readonly number: string };
}

/** A number with no unit in sight, `3,307,692` or a table cell; a table header may give it one later. */
export interface NumberLiteral extends Figure {
  readonly type: 'number';
}

/** A count with its unit: `162 rights`. Units are singular: right, share, person, unit, yen never. */
export interface QuantityLiteral extends Figure {
  readonly type: 'quantity';
  readonly unit: string;
}

/** ISO 4217 has a code for no currency: of an amount whose sign does not tell which (a bare `kr`). */
export const UNTOLD_CURRENCY = 'XXX';

export interface MoneyLiteral extends Figure {
  readonly type: 'money';
  /** ISO 4217, or `UNTOLD_CURRENCY`. */
  readonly currency: string;
  /** Directly said after the amount: "JPY1,800 per share" → `share`. The span ends with the amount. */
  readonly per?: string;
}

export interface PercentLiteral extends Figure {
  readonly type: 'percent';
  /** `%`, or `bp` for basis points. */
  readonly unit: '%' | 'bp';
}

/** `1:200`, `2-for-1`, `1-for-25`, `one-for-ten`: the terms in the order printed. */
export interface RatioLiteral extends Span {
  readonly type: 'ratio';
  readonly terms: readonly [string, string];
  readonly form: ':' | 'for' | '/';
  readonly qualifier: Qualifier;
}

/** `0.90-1.00`, `$4.00 to $5.00`, `JPY3,300 ~ JPY3,500`: low and high as printed. */
export interface RangeLiteral extends Span {
  readonly type: 'range';
  readonly low: NumberLiteral | QuantityLiteral | MoneyLiteral | PercentLiteral;
  readonly high: NumberLiteral | QuantityLiteral | MoneyLiteral | PercentLiteral;
  readonly qualifier: Qualifier;
}

export interface DateLiteral extends Span {
  readonly type: 'date';
  /** ISO: `2013-07-10`, `2013-07` when only the month is printed, `2013` for a bare year in a date place. */
  readonly date: string;
  /** `stated` as printed; `implied` when a part was supplied ("end of March 2015", a year carried over). */
  readonly status: 'stated' | 'implied';
  /** The printed weekday, 1 = Monday … 7 = Sunday, whatever the date says. */
  readonly weekday?: Span & { readonly day: number };
  /** False for 31 June: `date` then holds what is printed. */
  readonly valid: boolean;
  /** Day and month could be swapped (`03/02/2025`); `date` is the reading taken. */
  readonly ambiguous?: boolean;
  readonly qualifier: Qualifier;
}

/** Two dates and the words between them; both ends inclusive. */
export interface PeriodLiteral extends Span {
  readonly type: 'period';
  readonly from: DateLiteral;
  readonly to: DateLiteral;
  readonly qualifier: Qualifier;
}

/** `15 years`, `ten (10) days`, `six (6) months`, `the 90th calendar day` is an ordinal, not this. */
export interface DurationLiteral extends Figure {
  readonly type: 'duration';
  /** ISO 8601: `P15Y`, `P6M`, `P10D`, `P2W`. */
  readonly iso: string;
  readonly unit: 'year' | 'month' | 'week' | 'day' | 'business-day' | 'trading-day' | 'hour' | 'minute';
}

/** `28th`, `3rd`, `fifth`: the number, and the word it counts when known ("28th Ordinary General Meeting"). */
export interface OrdinalLiteral extends Span {
  readonly type: 'ordinal';
  readonly number: string;
  /** The printed suffix where digits have one: `st`, `nd`, `rd`, `th`. */
  readonly suffix?: string;
}

/** `FY2017`, `Q1 2025`, `first half of fiscal 2024`. */
export interface FiscalLiteral extends Span {
  readonly type: 'fiscal';
  /** Absent for a bare `Q1`. */
  readonly year?: string;
  readonly part?: 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';
  /** The month the year ends with, where the label says it: 2018年3月期 → `2018-03`. */
  readonly ends?: string;
}

/** A place where a value is said not to be there: `-` alone in a cell, "undetermined", "N/A", 未定. */
export interface BlankLiteral extends Span {
  readonly type: 'blank';
  readonly means: 'not-given' | 'undetermined';
}

/** `Article 236, Paragraph 1`, `(See 1. of …)`, `Note 3`: numbers that name places, never figures. */
export interface ReferenceLiteral extends Span {
  readonly type: 'reference';
  readonly to: 'law' | 'section' | 'note' | 'form';
  /** As cited: `Article 236, Paragraph 1` · `1` · `13`. */
  readonly target: string;
}

/** Phone numbers, postal codes, tickers, ISIN, LEI, CUSIP, e-mail and web addresses, times of day, list marks. */
export interface IdentifierLiteral extends Span {
  readonly type: 'identifier';
  readonly of:
    | 'phone'
    | 'postal'
    | 'ticker'
    | 'isin'
    | 'lei'
    | 'cusip'
    | 'email'
    | 'url'
    | 'time'
    | 'mark'
    | 'name'
    | 'code';
  /** Normalised: phone as printed digits with +, ticker `MARKET:CODE`, e-mail and URL as printed. */
  readonly text: string;
}

export type LiteralType = Literal['type'];

/** Literals that are figures of the ledger: what a reader would call a number of the release. */
export const isFigure = (literal: Literal): boolean => FIGURES.has(literal.type);

const FIGURES: ReadonlySet<LiteralType> = new Set([
  'number',
  'quantity',
  'money',
  'percent',
  'ratio',
  'range',
  'date',
  'period',
  'duration',
  'ordinal',
  'fiscal',
]);
