import type { Value } from './value.js';

/** A typed key: code names a field by its object, never by a string. */
export interface Field<T extends Value['type'] = Value['type']> {
  readonly id: string;
  readonly type: T;
  /** For people: "Total number of rights". */
  readonly label: string;
  /** One sentence on what it is, for `explain`. */
  readonly summary: string;
  /** The unit (or `per`) every value of it has, where it always has one: `right`, `share/right`. */
  readonly unit?: string;
}

/** Declares a field; the type argument follows from `type`. */
export const field = <T extends Value['type']>(declaration: Field<T>): Field<T> => declaration;
