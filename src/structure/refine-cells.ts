import type { Literal } from '../model/literal.js';
import type { Row } from '../model/structure.js';
import { applyMeasure } from './apply-measure.js';
import { CELL } from './cell-kind.js';
import { measureAt, rowMeasure, type TableMeasures, tableMeasures } from './cell-measure.js';
import { besideOf, isBracketed, signOf } from './cell-signs.js';
import { filled, type GridRow } from './grid.js';
import { type Measure, NOTHING } from './measure.js';
import { qualified, qualifierOfRow } from './qualify.js';
import type { GriddedTable } from './tables.js';

/** Takes the place of a literal in the list. */
export type Change = (index: number, literal: Literal) => void;

/**
 * A cell means what its header says: `47,144` under `Paid (thousand yen)` is JPY 47,144,000, known to a thousand.
 * What stands in the cell itself wins over a unit cell beside it, that over the row's label, that over the column.
 */
export const refineCells = (
  plain: string,
  gridded: GriddedTable,
  literals: readonly Literal[],
  change: Change,
): void => {
  const { grid, table } = gridded;
  const body = gridded.from + table.headerRows;
  const measures = tableMeasures(gridded, columnSigns(plain, gridded, body, literals));
  let next = 0;
  for (let r = body; r < gridded.to; r++) {
    const source = grid.rows[r];
    if (!source || filled(source) === 0) continue;
    const row = table.rows[next++];
    if (row && source.figures > 0) refineRow(plain, measures, source, row, literals, change);
  }
};

const refineRow = (
  plain: string,
  measures: TableMeasures,
  source: GridRow,
  row: Row,
  literals: readonly Literal[],
  change: Change,
): void => {
  const { groups } = measures.gridded.logical;
  const qualifier = qualifierOfRow(row.label);
  let own: Measure | undefined;
  for (let index = 0; index < source.cells.length; index++) {
    const cell = source.cells[index];
    const at = source.literals[index] ?? -1;
    const literal = literals[at];
    if (!cell || !literal || source.kinds[index] !== CELL.figure || !isRefinable(literal)) continue;
    const column = groups[cell.column] ?? cell.column;
    if ((column === 0 && row.labelSpan.end > cell.start) || goesOn(plain, literal.end, cell.end)) continue;
    if (literal.type === 'number' || literal.type === 'money') own ??= rowMeasure(row);
    const beside = besideOf(plain, source, index);
    const measure = measureAt(measures, column, own ?? NOTHING);
    const negative = beside.negative || isBracketed(plain, cell, literal);
    const measured = applyMeasure(
      literal,
      beside.measure ? { ...measure, ...beside.measure } : measure,
      negative,
    );
    const refined = qualified(measured, qualifier);
    if (refined !== literal) change(at, refined);
  }
};

const isRefinable = ({ type }: Literal): boolean =>
  type === 'number' || type === 'money' || type === 'quantity' || type === 'percent';

/** Digits right after the literal: the scanner took a part of a number, so nothing is said of it. */
const goesOn = (plain: string, at: number, end: number): boolean =>
  at < end && DIGITS.test(plain.slice(at, Math.min(end, at + 3)));
const DIGITS = /^[ ,.]?\d/;

const isZero = (literal: Literal | undefined): boolean =>
  literal?.type === 'number' && literal.number === '0';

/** The sign of the first figure in each logical column. */
const columnSigns = (
  plain: string,
  gridded: GriddedTable,
  body: number,
  literals: readonly Literal[],
): (string | undefined)[] => {
  const { grid, to, table, logical } = gridded;
  const signs = new Array<string | undefined>(table.columns.length).fill(undefined);
  const seen = new Set<number>();
  for (let r = body; r < to && seen.size < signs.length && r < body + 40; r++) {
    const row = grid.rows[r];
    if (!row || row.figures === 0) continue;
    for (let index = 0; index < row.cells.length; index++) {
      if (row.kinds[index] !== CELL.figure) continue;
      const column = logical.groups[row.cells[index]?.column ?? 0] ?? 0;
      // A bare zero at the head of a column needs no sign.
      if (seen.has(column) || isZero(literals[row.literals[index] ?? -1])) continue;
      seen.add(column);
      signs[column] = signOf(plain, row, index);
    }
  }
  return signs;
};
