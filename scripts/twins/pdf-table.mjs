// A table on pages: columns as wide as their words ask for, cells wrapped, rules as strokes or none at all.
import { shareRoom } from './column-room.mjs';
import { rightColumns } from './grid.mjs';
import { widthOf } from './pdf-fonts.mjs';
import { breakLines, drawLine } from './pdf-sheet.mjs';

const SIZE = 9.5;
const LEADING = SIZE * 1.2;

/** Sets a table; what does not fit goes on the next page, rows that a cell reaches over together. */
export const setTable = (sheet, table, { ruled }) => {
  const { doc } = sheet;
  const pad = ruled ? { side: 5, top: 4 } : { side: 7, top: 3 };
  const edges = edgesOf(sheet, table, pad.side);
  const right = rightColumns(table);
  const rows = table.rows.map((row, at) =>
    row.map((cell) => placed(doc, cell, edges, pad.side, { header: at < table.headers, right })),
  );
  const heights = rows.map((row) => Math.max(LEADING, ...row.map(({ height }) => height)) + 2 * pad.top);
  sheet.gap(7);
  sheet.need(70);
  rows.forEach((row, at) => {
    const reach = (cell) => sum(heights.slice(at, at + cell.rows));
    sheet.need(Math.max(heights[at], ...row.map(reach)));
    for (const cell of row) drawCell(doc, cell, sheet.y + pad.top);
    if (ruled) for (const cell of row) strokeAround(doc, cell, edges, sheet.y, reach(cell));
    sheet.y += heights[at];
  });
  sheet.gap(4);
};

const edgesOf = (sheet, table, pad) => {
  const edges = [sheet.left];
  const measure = (text, bold) => widthOf(sheet.doc, text, bold ? 'bold' : 'body', SIZE) + 2 * pad + 1;
  for (const width of shareRoom(table, sheet.right - sheet.left, measure))
    edges.push(edges.at(-1) + Math.max(20, width));
  return edges;
};

/** A cell with its lines and its place across the page. */
const placed = (doc, cell, edges, pad, { header, right }) => {
  const left = edges[cell.column] + pad;
  const width = edges[cell.column + cell.span] - pad - left;
  const style = header ? 'bold' : 'body';
  const lines = cell.text ? breakLines(doc, cell.text, width, style, SIZE) : [];
  const align = header && cell.column > 0 ? 'centre' : right[cell.column] ? 'right' : 'left';
  const height = cell.rows > 1 ? 0 : lines.length * LEADING;
  return { ...cell, left, width, style, lines, align, height };
};

const drawCell = (doc, { left, width, style, lines, align }, top) => {
  for (const [at, line] of lines.entries()) {
    const spare = width - widthOf(doc, line, style, SIZE);
    const shift = align === 'left' ? 0 : align === 'right' ? spare : spare / 2;
    drawLine(doc, line, left + shift, top + at * LEADING, style, SIZE);
  }
};

/** Four strokes; neighbours draw the one between them twice, as many programs do. */
const strokeAround = (doc, { column, span }, edges, top, height) => {
  const [left, right] = [edges[column], edges[column + span]];
  doc.lineWidth(0.5);
  const stroke = (...ends) => doc.moveTo(ends[0], ends[1]).lineTo(ends[2], ends[3]).stroke();
  stroke(left, top, right, top);
  stroke(left, top + height, right, top + height);
  stroke(left, top, left, top + height);
  stroke(right, top, right, top + height);
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
