import type { Span } from '../../model/span.js';
import { significantDigits } from './cast-line.js';
import { type CastRow, type CastTable, isFigureEntry } from './cast-table.js';

/** Two rows, one under the other, with the same words and the same figures in every cell. */
export interface RepeatedRow {
  readonly first: readonly Span[];
  readonly second: readonly Span[];
  readonly label: string;
}

/**
 * A line that was copied and never edited. Trades of one price and statements that repeat an amount under another
 * heading are alike with good reason, so prices, dates and rows that stand apart are left alone.
 */
export function* repeatedRows({ table, rows }: CastTable, plain: string): Iterable<RepeatedRow> {
  if (table.columns.some(({ header, per }) => per !== undefined || DAILY.test(header.join(' ')))) return;
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1];
    if (!above || !isTelling(row) || above.figures !== row.figures) continue;
    if (above.row.group !== row.row.group || !isCopy(above, row, plain)) continue;
    yield { first: figuresOf(above), second: figuresOf(row), label: row.row.label };
  }
}

const DAILY = /\b(?:dates?|day|time|price|venue|period|month|quarter)\b|日|単価/i;

/** A name, and figures enough that two rows would not have them by chance. */
const isTelling = ({ row, entries, figures }: CastRow): boolean => {
  if (row.role !== 'body' || figures < 2 || !/\p{L}{3}/u.test(row.label)) return false;
  const digits = entries.flatMap((entry) => (isFigureEntry(entry) ? [significantDigits(entry)] : []));
  return digits.filter((count) => count >= 3).length >= 2;
};

const isCopy = ({ row: a }: CastRow, { row: b }: CastRow, plain: string): boolean =>
  a.label === b.label &&
  a.cells.length === b.cells.length &&
  a.cells.every((cell, at) => {
    const other = b.cells[at] as Span;
    return plain.slice(cell.start, cell.end).trim() === plain.slice(other.start, other.end).trim();
  });

const figuresOf = ({ entries }: CastRow): readonly Span[] =>
  entries.flatMap((entry) => (isFigureEntry(entry) ? [entry.literal] : []));
