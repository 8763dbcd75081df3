import { linesOf } from './lines.js';
import type { Piece } from './pieces.js';
import type { BandRow } from './rows.js';
import type { CellLine, PageCell } from './table.js';

/** The cells of a row, one in every column; a blank one where nothing stands. */
export const cellsOf = (row: BandRow, width: number): PageCell[] => {
  const cells: PageCell[] = [];
  for (const { column, span, pieces } of groupsOf(row)) {
    while (cells.length > 0 || column > 0) {
      const next = endOf(cells);
      if (next >= column) break;
      cells.push({ lines: [], column: next });
    }
    cells.push({ lines: linesIn(pieces), column, ...(span > 1 && { columnSpan: span }) });
  }
  for (let next = endOf(cells); next < width; next++) cells.push({ lines: [], column: next });
  return cells;
};

const endOf = (cells: readonly PageCell[]): number => {
  const last = cells.at(-1);
  return last ? last.column + (last.columnSpan ?? 1) : 0;
};

interface Group {
  column: number;
  span: number;
  readonly pieces: PagePiece[];
}

type PagePiece = Piece & { readonly page: number };

const linesIn = (pieces: readonly PagePiece[]): CellLine[] => {
  const lines: CellLine[] = [];
  for (const page of new Set(pieces.map((piece) => piece.page))) {
    const words = pieces.flatMap((piece) => (piece.page === page ? piece.words : []));
    for (const line of linesOf(words)) lines.push({ page, words: line.words });
  }
  return lines;
};

/** Pieces of all bands of a row that share a column are one cell. */
const groupsOf = (row: BandRow): Group[] => {
  const pieces = row
    .flatMap(({ page, pieces }) => pieces.map((piece) => ({ ...piece, page })))
    .sort((a, b) => a.column - b.column || a.page - b.page);
  const groups: Group[] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && group.column + group.span > piece.column) {
      group.span = Math.max(group.span, piece.column + piece.span - group.column);
      group.pieces.push(piece);
    } else groups.push({ column: piece.column, span: piece.span, pieces: [piece] });
  }
  return groups;
};
