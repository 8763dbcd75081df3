import type { Cell } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Row } from '../model/structure.js';
import { fold } from './blanks.js';
import { CELL, type CellKind } from './cell-kind.js';
import { filled, type Grid, type GridRow } from './grid.js';
import { type LogicalColumns, mergeCells } from './logical-columns.js';

/** The rows under the headings: what each is called, whether it sums the others, which group it stands in. */
export const rowsOf = (
  plain: string,
  grid: Grid,
  from: number,
  to: number,
  logical: LogicalColumns,
  literals: readonly Literal[],
  headed: boolean,
): Row[] => {
  const rows: Row[] = [];
  const stub = stubWidth(grid, from, to);
  const sums = new Sums(literals);
  let group = '';
  for (let r = from; r < to; r++) {
    const source = grid.rows[r];
    if (!source || filled(source) === 0) continue;
    const labelSpan = labelSpanOf(plain, source, stub);
    const label = labelOf(plain, source, labelSpan);
    const role = shapeRole(source, label, grid.width) ?? sums.roleOf(source, label, headed);
    if (role === 'header') group = label;
    const cells = mergeCells(source, logical);
    rows.push(
      group === '' || role === 'header'
        ? { role, label, labelSpan, cells }
        : { role, label, labelSpan, cells, group },
    );
  }
  return rows;
};

/** How many columns in front hold words only: those name the row together. One, when all columns do. */
const stubWidth = (grid: Grid, from: number, to: number): number => {
  let width = grid.width;
  for (let r = from; r < to && width > 1; r++) {
    const row = grid.rows[r];
    if (!row) continue;
    for (let c = 0; c < row.cells.length; c++) {
      const kind = row.kinds[c];
      const column = row.cells[c]?.column ?? 0;
      if (column >= width) break;
      if (kind === CELL.text || kind === CELL.empty) continue;
      width = Math.max(1, column);
      break;
    }
  }
  return width === grid.width ? 1 : width;
};

/** The cells in front, up to the first figure; where a date stands first, it is what the row is called. */
const labelSpanOf = (plain: string, { cells, kinds }: GridRow, stub: number): Span => {
  let start = -1;
  let end = -1;
  const marked = isMark(plain, cells[0]) && kinds[1] === CELL.text;
  const width = marked ? Math.max(2, stub) : stub;
  for (let c = marked ? 1 : 0; c < cells.length; c++) {
    const cell = cells[c];
    const kind = kinds[c];
    if (!cell || cell.column >= width) break;
    if (kind === CELL.empty || kind === CELL.prefix) continue;
    if (kind !== CELL.text && cell.column > 0) break;
    if (start < 0) start = cell.start;
    end = Math.max(end, cell.end);
  }
  const none = cells[0]?.start ?? 0;
  return start < 0 ? (sumWords(plain, cells, kinds) ?? { start: none, end: none }) : { start, end };
};

/** `| | | Subtotal | 6,697 |`: the words of a total may stand right before its figures. */
const sumWords = (plain: string, cells: readonly Cell[], kinds: readonly CellKind[]): Span | undefined => {
  const at = kinds.findIndex((kind) => kind !== CELL.empty);
  const cell = cells[at];
  if (!cell || kinds[at] !== CELL.text || cell.end - cell.start > 60) return undefined;
  const words = fold(plain, cell.start, cell.end);
  return SUBTOTAL.test(words) || ALONE.test(words) ? { start: cell.start, end: cell.end } : undefined;
};

/** A list mark in a cell of its own, `(1)`, names nothing. */
const isMark = (plain: string, cell: Cell | undefined): boolean =>
  cell !== undefined && cell.end - cell.start <= 8 && MARK.test(plain.slice(cell.start, cell.end));
const MARK = /^ {0,4}(?:\(\w{1,3}\)|\d{1,2}[.)]|[*•-]) {0,4}$/;

const labelOf = (plain: string, { cells }: GridRow, { start, end }: Span): string => {
  if (start === end) return '';
  if (!cells.some((cell) => cell.parts && cell.start < end))
    return fold(plain, start, Math.min(end, start + 400));
  return cells
    .filter((cell) => cell.start >= start && cell.end <= end)
    .flatMap((cell): readonly Span[] => cell.parts ?? [cell])
    .map((part) => fold(plain, part.start, part.end))
    .filter((words) => words !== '')
    .join(' ');
};

const shapeRole = (row: GridRow, label: string, width: number): Row['role'] | undefined => {
  if (row.figures + row.dashes > 0 || width < 2) return undefined;
  if (filled(row) === 1 && row.stub) return isNote(label) ? 'note' : 'header';
  if (row.dates > 0) return undefined;
  if (row.stub && NOTE.test(label) && filled(row) <= 2) return 'note';
  return row.stub ? undefined : 'header';
};

const isNote = (label: string): boolean => label.length > 60 || NOTE.test(label) || /[.;]$/.test(label);
const NOTE = /^(?:\(?notes?\b|source\b|\*|\(\d\)|\[\d\]|※)/i;

/**
 * `Total` alone sums the rows above. "Total assets" does where two rows or more above hold figures of its kind;
 * "Total price" below a highest and a lowest price sums nothing.
 */
class Sums {
  readonly #literals: readonly Literal[];
  #addends = 0;
  #kind = '';
  #summed = false;

  constructor(literals: readonly Literal[]) {
    this.#literals = literals;
  }

  roleOf(row: GridRow, label: string, headed: boolean): Row['role'] {
    const kind = RATE.test(label) ? 'rate' : this.#kindOf(row);
    const role = this.#sumRole(row, label, headed, kind);
    if (role !== 'body') {
      this.#addends = 0;
      this.#summed = true;
    } else if (kind !== '') {
      this.#addends = this.#kind === kind ? this.#addends + 1 : 1;
      this.#kind = kind;
    }
    return role;
  }

  /** A second total right below the first sums totals: no addend, and nothing that the rows above it give. */
  #sumRole(row: GridRow, label: string, headed: boolean, kind: string): Row['role'] {
    if (row.figures === 0) return 'body';
    if (SUBTOTAL.test(label)) return 'subtotal';
    if (ALONE.test(label)) return 'total';
    if (!headed || !TOTAL.test(label) || PER.test(label)) return 'body';
    if (this.#addends >= 2 && this.#kind === kind) return 'total';
    return this.#summed ? 'subtotal' : 'body';
  }

  /** Money, shares, bare numbers: figures of different kinds do not add up. */
  #kindOf({ kinds, literals }: GridRow): string {
    const at = kinds.indexOf(CELL.figure);
    const literal = this.#literals[literals[at] ?? -1];
    if (!literal) return '';
    if (literal.type === 'money') return literal.per ? `per ${literal.per}` : 'number';
    return literal.type === 'quantity' ? literal.unit : literal.type;
  }
}

const SUBTOTAL = /^sub-? ?total|小計/i;
const ALONE =
  /^(?:the |grand |overall )?(?:totals?|sum|aggregate)(?: ?\([^()]{0,60}\))?:?$|^(?:合計|計|総計)$/i;
const TOTAL = /^(?:the |grand |gross |combined )?(?:totals?|sum|aggregate)\b|[ -]totals?:?$|合計$|総計$/i;
/** Rows that are no amounts to add up, whatever the figures look like. */
const RATE = /\b(?:per|average|percent|percentage|ratio|yield|margin|rate)\b|%/i;
const PER = /\b(?:number|price|per)\b/i;

/** The cell of a logical column, when the row has it. */
export const cellOf = (cells: readonly Cell[], column: number): Cell | undefined =>
  cells[column]?.column === column ? cells[column] : cells.find((cell) => cell.column === column);
