import type { Rule } from '../page.js';
import type { Column } from './columns.js';
import type { Piece, PlacedBand } from './pieces.js';
import { distance, endsOpen, isFigure, isFull, isSmall, overlaps, type Pitch, pitchOf } from './pitch.js';
import { isMark } from './regions.js';
import { firstBelow } from './rules-below.js';

/** Bands that make one row: a row, and the lines that its wrapped cells go on with. */
export type BandRow = readonly PlacedBand[];

export const rowsOf = (
  bands: readonly PlacedBand[],
  columns: readonly Column[],
  rules: readonly Rule[],
): BandRow[] => {
  const pitch = pitchOf(bands, columns);
  const body = bands.findIndex(({ pieces }) => pieces.some((piece) => piece.column > 0 && isFigure(piece)));
  const rows: PlacedBand[][] = [];
  bands.forEach((band, index) => {
    const row = rows.at(-1);
    if (row && goesOn(row, band, { columns, rules, pitch, heads: index < body })) row.push(band);
    else rows.push([band]);
  });
  return rows;
};

interface Setting {
  readonly columns: readonly Column[];
  readonly rules: readonly Rule[];
  readonly pitch: Pitch;
  /** Above the first figure. */
  readonly heads: boolean;
}

const goesOn = (row: BandRow, band: PlacedBand, setting: Setting): boolean => {
  const last = row.at(-1)!;
  if (isApart(row, band, setting)) return false;
  if (band.page !== last.page) return continuesPage(row, band, setting);
  const away = distance(last, band);
  const { within, sure, usual } = setting.pitch;
  if (within > 0 && away <= within) return true;
  if (sure) return false;
  if (away > Math.min(LOOSEST, usual * 1.15)) return false;
  return setting.heads ? continuesHeads(band) : continuesWords(row, band, setting);
};

const LOOSEST = 1.65;

/** A cell that the end of a page splits goes on in the next one's first row: nothing new is named there. */
const continuesPage = (row: BandRow, band: PlacedBand, { columns }: Setting): boolean =>
  piecesAbove(row, band).every(
    ({ over, piece }) =>
      piece.column > 0 &&
      piece.shape === 'text' &&
      over?.shape === 'text' &&
      (isSmall(piece) || isFull(over, piece, columns)),
  );

/** A figure under a figure, a line drawn between, cells under a heading over several, a list mark. */
const isApart = (row: BandRow, band: PlacedBand, { rules, heads }: Setting): boolean =>
  beginsWithMark(band) ||
  band.pieces.some((piece) =>
    row.some(({ pieces, last }) =>
      pieces.some((over) => {
        if (!overlaps(over, piece)) return false;
        if (isFigure(over) && isFigure(piece)) return true;
        if (heads && (over.span !== piece.span || over.column !== piece.column)) return true;
        return isRuledBetween(over, last, piece, band, rules);
      }),
    ),
  );

const beginsWithMark = ({ pieces: [first, second] }: PlacedBand): boolean =>
  first !== undefined &&
  first.column === 0 &&
  (second !== undefined || first.words.length > 1) &&
  /\w/.test(first.words[0]!.text) &&
  isMark({ words: first.words.slice(0, 1) });

const isRuledBetween = (
  over: Piece,
  above: number,
  piece: Piece,
  { first, size }: PlacedBand,
  rules: readonly Rule[],
): boolean => {
  const left = Math.max(over.left, piece.left);
  const right = Math.min(over.right, piece.right);
  for (let at = firstBelow(rules, above - size * 0.1); at < rules.length; at++) {
    const rule = rules[at]!;
    if (rule.top > first - size * 0.5) return false;
    if (rule.left < right && rule.right > left && !isUnderline(rule, over)) return true;
  }
  return false;
};

const isUnderline = (rule: Rule, { left, right }: Piece): boolean =>
  rule.left > left - 1.5 && rule.right < right + 1.5;

/** Headings of several lines: nothing new is named in the first column. */
const continuesHeads = ({ pieces }: PlacedBand): boolean => pieces.every(({ column }) => column > 0);

/** Without larger distances between rows, only words that wrap tell: a full line above, or a small letter. */
const continuesWords = (row: BandRow, band: PlacedBand, { columns }: Setting): boolean => {
  const [stub] = band.pieces;
  if (!stub) return false;
  const above = piecesAbove(row, band);
  if (stub.column > 0)
    return above.some(({ over, piece }) => over && (isFull(over, piece, columns) || isSmall(piece)));
  const label = above[0]?.over;
  if (!label || label.column > 0) return false;
  return (
    wrapsLabel(row, label, stub, band, columns) &&
    above.slice(1).every(({ over, piece }) => !over || isFull(over, piece, columns))
  );
};

const piecesAbove = (row: BandRow, { pieces }: PlacedBand): { over: Piece | undefined; piece: Piece }[] =>
  pieces.map((piece) => ({
    over: row
      .flatMap((band) => band.pieces)
      .filter((other) => overlaps(other, piece))
      .at(-1),
    piece,
  }));

const wrapsLabel = (
  row: BandRow,
  label: Piece,
  stub: Piece,
  band: PlacedBand,
  columns: readonly Column[],
): boolean => {
  const words = label.words.map(({ text }) => text);
  const last = words.at(-1)!;
  if (last.endsWith(':') || stub.left < label.left - stub.words[0]!.size * 0.6) return false;
  if (isOpen(words)) return true;
  const own = columns[0]!;
  const reach = columns[1] ? columns[1].left - own.left : own.right - own.left;
  const long = label.right - own.left > reach * 0.7;
  if (isSmall(stub)) return long || endsOpen(label);
  const bare = row.every(({ pieces }) => pieces.length === 1) || band.pieces.length === 1;
  return long && bare && endsOpen(label);
};

const isOpen = (words: readonly string[]): boolean => {
  let open = 0;
  for (const word of words) {
    if (word.includes('(')) open++;
    if (word.includes(')')) open--;
  }
  return open > 0;
};
