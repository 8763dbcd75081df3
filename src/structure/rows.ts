import type { Cell } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { Row } from '../model/structure.js';
import { fold } from './blanks.js';
import { CELL } from './cell-kind.js';
import { filled, type Grid, type GridRow } from './grid.js';
import { type LogicalColumns, mergeCells } from './logical-columns.js';

/** The rows under the headings: what each is called, whether it sums the others, which group it stands in. */
export const rowsOf = (
  plain: string,
  grid: Grid,
  from: number,
  to: number,
  logical: LogicalColumns,
): Row[] => {
  const rows: Row[] = [];
  let group = '';
  for (let r = from; r < to; r++) {
    const source = grid.rows[r];
    if (!source || filled(source) === 0) continue;
    const row = rowOf(plain, source, logical, grid.width, group);
    if (row.role === 'header') group = row.label;
    rows.push(row);
  }
  return rows;
};

const rowOf = (
  plain: string,
  source: GridRow,
  logical: LogicalColumns,
  width: number,
  group: string,
): Row => {
  const labelSpan = labelSpanOf(source);
  const label = labelOf(plain, source, labelSpan);
  const role = roleOf(source, label, width);
  return {
    role,
    label,
    labelSpan,
    cells: mergeCells(source, logical),
    ...(group !== '' && role !== 'header' && { group }),
  };
};

/** The text cells in front of the first figure; where a date stands first, it is what the row is called. */
const labelSpanOf = ({ cells, kinds }: GridRow): Span => {
  let start = -1;
  let end = -1;
  for (let c = 0; c < cells.length; c++) {
    const cell = cells[c];
    const kind = kinds[c];
    if (!cell) break;
    const names = kind === CELL.text || (start < 0 && cell.column === 0 && kind !== CELL.empty);
    if (!names) {
      if (start < 0 && kind === CELL.empty) continue;
      break;
    }
    if (start < 0) start = cell.start;
    end = Math.max(end, cell.end);
    if (kind !== CELL.text) break;
  }
  return start < 0 ? { start: cells[0]?.start ?? 0, end: cells[0]?.start ?? 0 } : { start, end };
};

const labelOf = (plain: string, { cells }: GridRow, span: Span): string => {
  if (span.start === span.end) return '';
  if (!cells.some((cell) => cell.parts && cell.start < span.end))
    return fold(plain, span.start, Math.min(span.end, span.start + 400));
  return cells
    .filter((cell) => cell.start < span.end && cell.end > span.start)
    .flatMap((cell): readonly Span[] => cell.parts ?? [cell])
    .filter((part) => part.start >= span.start && part.end <= span.end)
    .map((part) => fold(plain, part.start, part.end))
    .filter((words) => words !== '')
    .join(' ');
};

const roleOf = (row: GridRow, label: string, width: number): Row['role'] => {
  const values = row.figures + row.dashes + row.dates;
  if (values === 0 && width > 1) {
    if (filled(row) === 1) return isNote(label) ? 'note' : 'header';
    if (!row.stub) return 'header';
  }
  if (SUBTOTAL.test(label)) return 'subtotal';
  return TOTAL.test(label) && row.figures > 0 ? 'total' : 'body';
};

const SUBTOTAL = /^sub-? ?total|小計/i;
const TOTAL =
  /^(?:the |grand |gross |combined )?(?:totals?|sum|aggregate)\b|[ -]totals?:?$|合計$|^計$|総計$|^計\b/i;

const isNote = (label: string): boolean => label.length > 90 || NOTE.test(label) || /[.;]$/.test(label);
const NOTE = /^(?:\(?notes?\b|source\b|\*|\(\d\)|\[\d\]|※)/i;

/** The cell of a logical column, when the row has it. */
export const cellAt = (cells: readonly Cell[], column: number): Cell | undefined =>
  cells[column]?.column === column ? cells[column] : cells.find((cell) => cell.column === column);
