/**
 * An equation as it is written in a file of rules, before its names are looked up:
 *
 *     price × shares = consideration within 1 %
 *     sum(rows(site_amount)) <= budget
 *     issued_shares[before] + new_shares = issued_shares[after]
 */
export interface Statement {
  readonly left: Formula;
  readonly comparator: '=' | '≤' | '≥';
  readonly right: Formula;
  readonly within?: Tolerance;
  /** The whole, tidily set: what a report prints as the law. */
  readonly words: string;
}

/** How far both sides may lie apart: so much, in the measure of the result, or so many per cent of it. */
export interface Tolerance {
  readonly number: string;
  readonly percent: boolean;
}

/** `at` is where it begins in the text of the equation. */
export type Formula =
  | { readonly op: 'number'; readonly number: string; readonly percent: boolean; readonly at: number }
  | { readonly op: 'field'; readonly id: string; readonly subject?: string; readonly at: number }
  | Rows
  | { readonly op: 'count'; readonly rows: Rows; readonly at: number }
  | { readonly op: 'plus' | 'times'; readonly terms: readonly Formula[]; readonly at: number }
  | { readonly op: 'minus' | 'over'; readonly a: Formula; readonly b: Formula; readonly at: number };

/** All rows of a field, of one family if named: what `sum` adds up and `count` counts. */
export interface Rows {
  readonly op: 'rows';
  readonly id: string;
  readonly family?: string;
  readonly at: number;
}

/** What is wrong with an equation, and where in its text. */
export class FormulaError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}
