import { type CastTable, type Entry, isFigureEntry } from './cast-table.js';

/**
 * A table read either way: as cases that each hold the same named figures. A list of trades has a trade in each
 * row and names its figures in the headings; a list of particulars names them in its rows, a case in each column.
 */
export interface Cases {
  readonly places: readonly CasePlace[];
  readonly all: readonly Case[];
}

export interface CasePlace {
  readonly name: string;
  /** The heading over it that it shares with its neighbours. */
  readonly group: string;
  /** Of the first figure that stands there; undefined where none does. */
  readonly unit: string | undefined;
}

export interface Case {
  readonly label: string;
  /** A row that sums the others. */
  readonly total: boolean;
  /** By place. */
  readonly entries: readonly (Entry | undefined)[];
}

/** A case in each row. */
export const casesByRow = ({ table, rows }: CastTable): Cases => ({
  places: table.columns.map(({ header }, column) => ({
    name: header.at(-1) ?? '',
    group: header.slice(0, -1).join('\t'),
    unit: unitIn(rows.map(({ entries }) => entries[column])),
  })),
  all: rows
    .filter(({ figures }) => figures > 1)
    .map(({ row, entries }) => ({ label: row.label, total: row.role !== 'body', entries })),
});

/** A case in each column. Long tables are lists, whose rows are no names of figures. */
export const casesByColumn = ({ table, rows }: CastTable): Cases => {
  const named = rows.filter(({ row, figures }) => figures > 0 && row.label !== '');
  if (named.length > MOST_NAMES) return { places: [], all: [] };
  return {
    places: named.map(({ row, entries }) => ({
      name: row.label,
      group: row.group ?? '',
      unit: unitIn(entries),
    })),
    all: table.columns.map(({ header }, column) => ({
      label: header.join(' '),
      total: false,
      entries: named.map(({ entries }) => entries[column]),
    })),
  };
};

const MOST_NAMES = 120;

const unitIn = (entries: readonly (Entry | undefined)[]): string | undefined =>
  entries.find(isFigureEntry)?.unit;

/** "New shares" says what it counts; the balances beside it need not. */
export const isOneMeasure = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a !== '%' &&
  (a === b || (COUNTS.has(a) && b === '') || (a === '' && COUNTS.has(b)));

const COUNTS: ReadonlySet<string> = new Set(['share', 'right', 'option', 'warrant', 'unit']);
