import type { Value } from './value.js';

/** A typed key: code names a field by its object, never by a string. */
export interface Field<T extends Value['type'] = Value['type']> {
  readonly id: string;
  readonly type: T;
  /** For people: "Total number of rights". */
  readonly label: string;
  /** One sentence on what it is, for `explain`. */
  readonly summary: string;
  /** The unit of a quantity: `right`, `share`, `share/right`. */
  readonly unit?: string;
  /** What an amount or count is for one of: a price per `share`, a cap per `year`. */
  readonly per?: string;
  /** May be a window instead of a day: the value is then a period ("a day from July 10 to July 17"). */
  readonly window?: true;
  /** A release may state several values for one subject (tickers, articles of law): they do not contradict. */
  readonly many?: true;
}

/** Declares a field; the type argument follows from `type`. */
export const field = <T extends Value['type']>(declaration: Field<T>): Field<T> => declaration;
