import type { Cell } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import { dropBlanks, skipBlanks } from './blanks.js';
import { currencyOf } from './measure.js';

/** What a cell is made of decides what a row is: headings hold words and dates, bodies hold figures. */
export const CELL = {
  empty: 0,
  text: 1,
  /** A figure is what the cell is about. */
  figure: 2,
  /** A date, a year, a fiscal label: heading or body. */
  date: 3,
  /** `-`: a figure that is not given. */
  dash: 4,
  /** `$` alone, belongs to the figure on its right. */
  prefix: 5,
  /** `)` or `%` alone, belongs to the figure on its left. */
  suffix: 6,
} as const;

export type CellKind = (typeof CELL)[keyof typeof CELL];

export interface CellReading {
  readonly kind: CellKind;
  /** Index of the literal that a figure or date cell is about, else -1. */
  readonly literal: number;
}

const EMPTY: CellReading = { kind: CELL.empty, literal: -1 };
const TEXT: CellReading = { kind: CELL.text, literal: -1 };
const PREFIX: CellReading = { kind: CELL.prefix, literal: -1 };
const SUFFIX: CellReading = { kind: CELL.suffix, literal: -1 };
const DASH: CellReading = { kind: CELL.dash, literal: -1 };

/** Reads one cell; `first` is the index of the first literal that does not end before it. */
export const readCell = (
  plain: string,
  cell: Cell,
  literals: readonly Literal[],
  first: number,
): CellReading => {
  const piece = cell.parts?.[0] ?? cell;
  const start = skipBlanks(plain, piece.start, piece.end);
  const end = dropBlanks(plain, start, piece.end);
  if (start === end) return EMPTY;
  if (end - start <= 4) {
    const sign = signOf(plain.slice(start, end));
    if (sign) return sign;
  }
  return aboutOf(plain, start, end, literals, first);
};

const signOf = (text: string): CellReading | undefined => {
  if (SUFFIXES.test(text)) return SUFFIX;
  if (DASHES.test(text)) return DASH;
  if (!LETTERS.test(text) && currencyOf(text.replace(/ ?\($/, ''))) return PREFIX;
  return SIGNED.test(text) ? PREFIX : undefined;
};

const SUFFIXES = /^(?:\) ?%?|%|%\)|x\)?|bps?)$/;
const DASHES = /^(?:-{1,3}|\$ ?-|n\/a|N\/A|nil|Nil|n\.m\.|NM|nm)$/;
const LETTERS = /^[A-Za-z]{3}$/;
const SIGNED = /^(?:[A-Z]{1,3}\$|[$€£¥])\(?$/;

const aboutOf = (
  plain: string,
  start: number,
  end: number,
  literals: readonly Literal[],
  first: number,
): CellReading => {
  const literal = literals[first];
  if (!literal || literal.start >= end) return TEXT;
  if (literal.type === 'blank') return literal.end - literal.start >= end - start - 2 ? DASH : TEXT;
  const covers = (literal.end - literal.start) * 2 >= end - start;
  const leads = literal.start - start <= 3;
  if (!covers && !leads) return TEXT;
  const kind = kindOf(plain, literal, covers, leads, end);
  return kind === CELL.text ? TEXT : { kind, literal: first };
};

const kindOf = (plain: string, literal: Literal, covers: boolean, leads: boolean, end: number): CellKind => {
  switch (literal.type) {
    case 'date':
    case 'period':
    case 'fiscal':
      return covers || leads ? CELL.date : CELL.text;
    case 'number':
      if (YEAR.test(literal.number) && literal.end - literal.start === 4) return CELL.date;
      return LETTER.test(plain.charAt(literal.end)) ? CELL.text : CELL.figure;
    case 'duration':
      return leads && end - literal.end <= 3 && plain.charAt(literal.start - 1) !== '('
        ? CELL.figure
        : CELL.text;
    case 'percent':
      return literal.unit === 'bp' && plain.charAt(end - 1) === ')' ? CELL.text : CELL.figure;
    case 'quantity':
    case 'money':
    case 'ratio':
    case 'range':
      return CELL.figure;
    default:
      return CELL.text;
  }
};

const YEAR = /^(?:19|20)\d\d$/;
const LETTER = /[A-Za-z]/;
