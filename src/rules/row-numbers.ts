import type { Located } from '../extraction/statement.js';

/** Gives the subject of a figure that is stated row by row; undefined where it is of no row. */
export type RowNumbers = (place: Located, family: string, field: string) => string | undefined;

/**
 * Numbers the rows of a release in the order of its text: `site-1`, `site-2`. A row is that of a table, its
 * totals left out; in running text it is an item or paragraph, and begins anew when a field comes a second time
 * ("JPY1,000 in Osaka, JPY2,000 in Nagoya"). All fields of a family share its rows.
 */
export const rowNumbers = (): RowNumbers => {
  const families = new Map<string, Family>();
  return ({ literal, context: { place } }, family, field) => {
    if (place.row && place.row.role !== 'body') return undefined;
    const known = families.get(family) ?? { rows: new Map(), count: 0 };
    families.set(family, known);
    const key = place.row ?? place.block;
    const row = known.rows.get(key);
    const stated = row?.stated.get(field);
    if (row && (stated === undefined || stated === literal.start))
      return named(row, family, field, literal.start);
    // In one row of a table the first column that fits is the field's.
    if (row && place.row) return undefined;
    known.count += 1;
    const next: NumberedRow = { number: known.count, stated: new Map() };
    known.rows.set(key, next);
    return named(next, family, field, literal.start);
  };
};

interface Family {
  readonly rows: Map<object, NumberedRow>;
  count: number;
}

/** `stated` holds where each field of the row begins. */
interface NumberedRow {
  readonly number: number;
  readonly stated: Map<string, number>;
}

const named = ({ number, stated }: NumberedRow, family: string, field: string, start: number): string => {
  stated.set(field, start);
  return `${family}-${number}`;
};
