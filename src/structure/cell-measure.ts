import type { Column, Row } from '../model/structure.js';
import { type Measure, measureOf, NOTHING } from './measure.js';
import type { GriddedTable } from './tables.js';

type Draft = { -readonly [K in keyof Measure]: Measure[K] };

/** What the headings of a table give its cells, worked out once a column and, where a row speaks, once a row. */
export interface TableMeasures {
  readonly gridded: GriddedTable;
  /** The currency sign that the first figure of each column carries: bare figures below it share it. */
  readonly signs: readonly (string | undefined)[];
  /** For rows whose label says nothing. */
  readonly byColumn: readonly Measure[];
}

export const tableMeasures = (
  gridded: GriddedTable,
  signs: readonly (string | undefined)[],
): TableMeasures => {
  const signed = signs.some((sign) => sign !== undefined);
  const byColumn = gridded.table.columns.map((column, index) =>
    columnMeasure(column, signs[index] !== undefined || !signed ? gridded.measure : NOTHING, signs[index]),
  );
  return { gridded, signs, byColumn };
};

/** "Number of shares" in front of a row, or over its group, says more than the column. */
export const rowMeasure = ({ label, group }: Row): Measure => {
  const own = measureOf(STOCK.test(label) ? label.slice(0, label.search(/[,;(\d$€£¥]/)) : label);
  if (group === undefined || speaks(own)) return own;
  return measureOf(group);
};

/** "Common stock, $.01 par value; 5,000 shares authorized, 400 issued" holds an amount, whatever else it tells. */
const STOCK = /[,;($€£¥\d][^\n]{0,200}\b(?:par value|authori[sz]ed)\b/i;

const speaks = ({ unit, per, bare, percent, currency, scale }: Measure): boolean =>
  (unit ?? per ?? bare ?? percent ?? currency ?? scale) !== undefined;

/** The row wins over the column, the column over the caption. */
export const measureAt = (measures: TableMeasures, index: number, row: Measure): Measure => {
  const column = measures.byColumn[index] ?? NOTHING;
  if (!speaks(row)) return column;
  if (row.bare) return NOTHING;
  const own: Draft = { ...row };
  if (row.unit || row.percent)
    own.scale = countScale(row, measures.gridded.table.columns[index], measures.gridded);
  else if (row.per) ofOne(own, column);
  else if (row.currency) own.scale ??= column.scale;
  else return { ...column, scale: row.scale };
  return own;
};

/** An amount for one share: the column's currency, and no scale but the row's own. */
const ofOne = (own: Draft, column: Measure): void => {
  own.currency ??= column.currency;
  own.scale ??= '1';
};

const columnMeasure = (column: Column, whole: Measure, sign: string | undefined): Measure => {
  if (column.unit) return column.scale ? { unit: column.unit, scale: column.scale } : { unit: column.unit };
  if (column.percent) return { percent: true };
  const last = column.header[column.header.length - 1] ?? '';
  const counts = COUNT.test(last);
  const measure: Draft = {};
  measure.currency = column.currency ?? sign ?? (last === '' || counts ? undefined : whole.currency);
  measure.scale = column.per ? (column.scale ?? '1') : (column.scale ?? (counts ? undefined : whole.scale));
  if (column.per) measure.per = column.per;
  return measure;
};

/** Headers over figures that are no amounts. */
const COUNT =
  /^(?:number|no\.|#)|^(?:coupon|yield|ratio|factor|rank|ages?|years?|terms?|maturity|days?|weeks?|months?|dates?|periods?|notes?)(?: \(.{0,20}\))?$|\b(?:rate|ratio|days|months|years|times|number)$/i;

/** Counts take the whole table's scale only when the caption makes no exception for them. */
const countScale = (row: Measure, column: Column | undefined, { measure, except }: GriddedTable): string => {
  if (row.scale) return row.scale;
  if (row.percent || row.unit !== 'share') return '1';
  return column?.scale ?? (EXCEPTED.test(except) ? undefined : measure.scale) ?? '1';
};

const EXCEPTED = /share|unit|number|per/i;
