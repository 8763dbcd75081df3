import type { Cell } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import type { Column, Row } from '../model/structure.js';
import { applyMeasure } from './apply-measure.js';
import { dropBlanks, fold, skipBlanks } from './blanks.js';
import { CELL, type CellKind } from './cell-kind.js';
import type { GridRow } from './grid.js';
import { currencyOf, type Measure, measureOf, unitOf } from './measure.js';
import type { GriddedTable } from './tables.js';

/**
 * A cell means what its header says: `47,144` under `Paid (thousand yen)` is JPY 47,144,000, known to a thousand.
 * What stands in the cell itself wins over a unit cell beside it, that over the row's label, that over the column.
 */
export const refineCells = (
  plain: string,
  gridded: GriddedTable,
  literals: readonly Literal[],
  change: (index: number, literal: Literal) => void,
): void => {
  const { grid, table } = gridded;
  const body = gridded.from + table.headerRows;
  const signs = columnSigns(plain, gridded, body);
  let next = 0;
  for (let r = body; r < gridded.to; r++) {
    const source = grid.rows[r];
    if (!source || source.figures + source.dates + source.texts + source.dashes === 0) continue;
    const row = table.rows[next++];
    if (row && source.figures > 0) refineRow({ plain, gridded, literals, change, source, row, signs });
  }
};

interface RowScene {
  readonly plain: string;
  readonly gridded: GriddedTable;
  readonly literals: readonly Literal[];
  readonly change: (index: number, literal: Literal) => void;
  readonly source: GridRow;
  readonly row: Row;
  /** The currency sign in front of the figures of a column, by logical column. */
  readonly signs: readonly (string | undefined)[];
}

const refineRow = (scene: RowScene): void => {
  const { source, plain, literals, gridded, row } = scene;
  let own: Measure | undefined;
  source.cells.forEach((cell, index) => {
    const at = source.literals[index] ?? -1;
    const literal = literals[at];
    if (!literal || source.kinds[index] !== CELL.figure) return;
    const column = gridded.logical.groups[cell.column] ?? cell.column;
    if (column === 0 && row.labelSpan.end > cell.start) return;
    if (!REFINABLE.has(literal.type) || goesOn(plain, literal.end, cell.end)) return;
    own ??= literal.type === 'percent' || literal.type === 'quantity' ? undefined : rowMeasure(row);
    const beside = besideOf(plain, source, index);
    const measure = { ...measureIn(scene, column, own ?? NOTHING), ...beside.measure };
    const refined = applyMeasure(literal, measure, beside.negative || negativeAlone(plain, cell, literal));
    if (refined !== literal) scene.change(at, refined);
  });
};

const NOTHING: Measure = {};
const REFINABLE: ReadonlySet<Literal['type']> = new Set(['number', 'money', 'quantity', 'percent']);

/** Digits right after the literal: the scanner took a part of a number, so nothing is said of it. */
const goesOn = (plain: string, at: number, end: number): boolean => {
  const rest = plain.slice(at, Math.min(end, at + 3));
  return /^[ ,.]?\d/.test(rest);
};

/** "Number of shares" in front of a row, or its group, says more than the column over it. */
const rowMeasure = ({ label, group }: Row): Measure => {
  const own = measureOf(label);
  if (own.unit || own.per || own.bare || own.percent || own.currency || own.scale) return own;
  return group === undefined ? own : measureOf(group);
};

const measureIn = ({ gridded, signs }: RowScene, index: number, row: Measure): Measure => {
  const column: Partial<Column> = gridded.table.columns[index] ?? {};
  const whole = signs[index] || !signs.some(Boolean) ? gridded.measure : {};
  if (row.bare) return {};
  if (row.unit || row.percent || row.per)
    return { ...(row.per && pick(column, whole, signs[index])), ...row, ...scaleFor(row, column, gridded) };
  if (row.currency) return { ...pick(column, whole, undefined), ...row };
  const measure = pick(column, whole, signs[index]);
  return {
    ...measure,
    ...(row.scale && { scale: row.scale }),
    ...(column.per && !column.scale && { scale: '1' }),
  };
};

const pick = (column: Partial<Column>, whole: Measure, sign: string | undefined): Measure => {
  if (column.unit) return { unit: column.unit, ...(column.scale && { scale: column.scale }) };
  if (column.percent) return { percent: true };
  const currency =
    column.currency ??
    sign ??
    (column.header?.length === 0 || COUNT.test(lastOf(column)) ? undefined : whole.currency);
  const scale = column.scale ?? (COUNT.test(lastOf(column)) ? undefined : whole.scale);
  return { ...(currency && { currency }), ...(scale && { scale }), ...(column.per && { per: column.per }) };
};

const lastOf = (column: Partial<Column>): string => column.header?.[column.header.length - 1] ?? '';

/** Headers over figures that are no amounts. */
const COUNT =
  /^(?:number|no\.|#|price|coupon|yield|ratio|factor|rank|age|year|term|maturity|day|week|month|date|period|note)|\b(?:rate|ratio|days|months|years|times|number)$/i;

/** Counts take the whole table's scale only when the caption makes no exception for them. */
const scaleFor = (row: Measure, column: Partial<Column>, { measure, except }: GriddedTable): Measure => {
  if (row.scale) return { scale: row.scale };
  if (row.percent || row.per) return { scale: '1' };
  const scale = column.scale ?? (/share|unit|number|per/i.test(except) ? undefined : measure.scale);
  return scale && row.unit === 'share' ? { scale } : { scale: '1' };
};

interface Beside {
  readonly measure: Measure;
  readonly negative: boolean;
}

/** Signs in cells of their own: `$` before, `)` or `%` after, `EUR` or `Shares` in the next cell. */
const besideOf = (plain: string, { cells, kinds }: GridRow, index: number): Beside => {
  const prefix = prefixAt(kinds, index);
  const before = prefix >= 0 ? textOf(plain, cells[prefix]) : '';
  const after = cells[index + 1] ? textOf(plain, cells[index + 1]) : '';
  const currency = currencyOf(before.replace(/ ?\($/, '')) ?? currencyOf(after);
  const opened =
    /\($/.test(before) ||
    plain.charAt(skipBlanks(plain, cells[index]?.start ?? 0, cells[index]?.end ?? 0)) === '(';
  const negative = opened && after.startsWith(')');
  if (/^\)? ?%/.test(after)) return { measure: { percent: true, scale: '1' }, negative };
  if (currency) return { measure: { currency }, negative };
  const unit = kinds[index + 1] === CELL.text ? unitOf(after) : undefined;
  return { measure: unit ? { unit, scale: '1' } : {}, negative };
};

/** The cell with the sign in front of a figure, blank cells between allowed. */
const prefixAt = (kinds: readonly CellKind[], index: number): number => {
  let at = index - 1;
  while (at > 0 && kinds[at] === CELL.empty && index - at < 4) at--;
  return kinds[at] === CELL.prefix ? at : -1;
};

const textOf = (plain: string, cell: Cell | undefined): string =>
  cell && cell.end - cell.start <= 12 ? fold(plain, cell.start, cell.end) : '';

/** `(1,192)`, `$(114)` alone in a cell is negative, should the scanner not have said so. */
const negativeAlone = (plain: string, cell: Cell, literal: Literal): boolean => {
  const end = dropBlanks(plain, cell.start, cell.end);
  if (plain.charAt(end - 1) !== ')' || end > literal.end + 2) return false;
  const start = skipBlanks(plain, cell.start, cell.end);
  return (
    /^(?:[A-Z]{0,3}[$€£¥])? ?\($/.test(plain.slice(start, literal.start)) ||
    plain.charAt(literal.start) === '('
  );
};

/** The currency sign that the first figure of each column carries, so that bare figures below it share it. */
const columnSigns = (
  plain: string,
  { grid, to, table, logical }: GriddedTable,
  body: number,
): (string | undefined)[] => {
  const signs: (string | undefined)[] = [];
  const seen: boolean[] = [];
  let open = table.columns.length;
  for (let r = body; r < to && open > 0; r++) {
    const row = grid.rows[r];
    if (!row || row.figures === 0) continue;
    row.cells.forEach((cell, index) => {
      if (row.kinds[index] !== CELL.figure) return;
      const column = logical.groups[cell.column] ?? cell.column;
      if (seen[column]) return;
      seen[column] = true;
      open--;
      signs[column] = signBefore(plain, row, index);
    });
  }
  return signs;
};

const signBefore = (plain: string, { cells, kinds }: GridRow, index: number): string | undefined => {
  const prefix = prefixAt(kinds, index);
  if (prefix >= 0) return currencyOf(textOf(plain, cells[prefix]).replace(/ ?\($/, ''));
  const cell = cells[index];
  if (!cell) return undefined;
  const start = skipBlanks(plain, cell.start, cell.end);
  return LEADING.test(plain.slice(start, start + 4))
    ? currencyOf(plain.slice(start, start + 4).match(LEADING)?.[0] ?? '')
    : undefined;
};

const LEADING = /^(?:[A-Z]{1,2})?[$€£¥]/;
