import type { Cell } from '../../model/document.js';
import type { Literal } from '../../model/literal.js';
import type { Row, Table } from '../../model/structure.js';
import { parseDecimal } from '../../quantity/decimal.js';
import { negate, type Rational } from '../../quantity/rational.js';
import { type FigureLiteral, isFigureLiteral } from '../printed.js';

/**
 * A table as somebody casts it: for each body row and column one figure, a dash that says "none", a blank that
 * says nothing, or words. A dash adds nothing to a sum; a blank leaves open whether there is a value.
 */
export interface CastTable {
  readonly table: Table;
  readonly rows: readonly CastRow[];
}

export interface CastRow {
  readonly row: Row;
  /** By column number; undefined where the row has no cell or an empty one. */
  readonly entries: readonly (Entry | undefined)[];
  readonly figures: number;
}

export type Entry = FigureEntry | { readonly type: 'none' } | { readonly type: 'words' };

export interface FigureEntry {
  readonly type: 'figure';
  readonly literal: FigureLiteral;
  /** Signed: below zero for what is printed in brackets. */
  readonly value: Rational;
  /** What it counts or measures; only equal keys are added: `share`, `JPY`, `JPY/share`, `%`, `` when unsaid. */
  readonly unit: string;
}

export const isFigureEntry = (entry: Entry | undefined): entry is FigureEntry => entry?.type === 'figure';

/** Reads a table's cells off the literals, `first` the index of the first literal that ends after its start. */
export const castTable = (
  table: Table,
  literals: readonly Literal[],
  first: number,
  plain: string,
): CastTable => {
  let at = first;
  const rows = table.rows.map((row) => {
    const entries: (Entry | undefined)[] = [];
    let figures = 0;
    for (const cell of row.cells) {
      if (cell.end === cell.start) continue;
      while (at > first && (literals[at - 1]?.end ?? 0) > cell.start) at--;
      while (at < literals.length && (literals[at]?.end ?? 0) <= cell.start) at++;
      const entry = readCell(cell, literals, at, plain);
      if (entry?.type === 'figure') figures++;
      entries[cell.column] = entry;
    }
    return { row, entries, figures };
  });
  return { table, rows };
};

const readCell = (cell: Cell, literals: readonly Literal[], at: number, plain: string): Entry | undefined => {
  let found: FigureLiteral | undefined;
  for (let i = at; i < literals.length; i++) {
    const literal = literals[i] as Literal;
    if (literal.start >= cell.end) break;
    if (literal.type === 'blank') return literal.means === 'not-given' ? NONE : WORDS;
    if (literal.type === 'date' || literal.type === 'period' || literal.type === 'range') {
      if (isRemark(literal, plain, found)) continue;
      return WORDS;
    }
    if (!isFigureLiteral(literal) || isNote(literal, plain, found)) continue;
    if (found) return WORDS;
    found = literal;
  }
  if (found) return isYearLabel(found, cell) ? WORDS : entryOf(found, cell, plain);
  const words = plain.slice(cell.start, cell.end).trim();
  if (words === '') return undefined;
  return DASH.test(words) ? NONE : WORDS;
};

/** `2024` in the first column says which year the row is about. */
const isYearLabel = ({ type, number, start, end }: FigureLiteral, { column }: Cell): boolean =>
  column === 0 && type === 'number' && end - start === 4 && /^(?:19|20)\d\d$/.test(number);

const NONE: Entry = { type: 'none' };
const WORDS: Entry = { type: 'words' };
const DASH = /^[$€£¥(]{0,2} ?[-–—]{1,3} ?\)?$|^n\/a$|^nil$/i;

/** `41,250,000 shares (as of October 31, 2019)`: what stands in brackets after the figure. */
const isRemark = (literal: Literal, plain: string, found: FigureLiteral | undefined): boolean =>
  found !== undefined && /^[^()]{0,40}\([^()]{0,40}$/.test(plain.slice(found.end, literal.start));

/** `25,000(1)`: a bare small number in brackets after the figure is the mark of a note. */
const isNote = (literal: FigureLiteral, plain: string, found: FigureLiteral | undefined): boolean =>
  found !== undefined &&
  literal.type === 'number' &&
  literal.number.length <= 2 &&
  plain.charAt(literal.start - 1) === '(';

const entryOf = (literal: FigureLiteral, cell: Cell, plain: string): Entry => {
  const value = parseDecimal(literal.number);
  const bracketed = value.n > 0n && BRACKET.test(plain.slice(cell.start, literal.start));
  return { type: 'figure', literal, value: bracketed ? negate(value) : value, unit: unitOf(literal) };
};

const BRACKET = /^[$€£¥A-Z ]{0,6}\([$€£¥A-Z ]{0,6}$|^[△▲] {0,2}$/;

const unitOf = (literal: FigureLiteral): string => {
  if (literal.type === 'quantity' || literal.type === 'duration') return literal.unit;
  if (literal.type === 'percent') return literal.unit;
  if (literal.type === 'number') return '';
  return literal.per === undefined ? literal.currency : `${literal.currency}/${literal.per}`;
};
