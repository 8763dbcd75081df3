// A table on pages: columns as wide as their words ask for, cells wrapped, rules as strokes or none at all.
import { rightColumns } from './grid.mjs';
import { widthOf } from './pdf-fonts.mjs';
import { breakLines, drawLine } from './pdf-sheet.mjs';

const SIZE = 9.5;
const LEADING = SIZE * 1.2;

/** Sets a table; a row that does not fit goes on the next page. `scale` is a line above it, to the right. */
export const setTable = (sheet, table, { ruled, scale }) => {
  const { doc } = sheet;
  const pad = ruled ? 5 : 7;
  const widths = columnWidths(doc, table, sheet.right - sheet.left, pad);
  const edges = [sheet.left];
  for (const width of widths) edges.push(edges.at(-1) + width);
  sheet.gap(7);
  sheet.need(70);
  if (scale) {
    drawLine(doc, scale, edges.at(-1) - widthOf(doc, scale, 'small', 8), sheet.y, 'small', 8);
    sheet.y += 13;
  }
  const right = rightColumns(table);
  const covered = Array(table.columns).fill(0);
  table.rows.forEach((row, at) => {
    const cells = row.map((cell) => placed(doc, cell, edges, pad, { header: at < table.headers, right }));
    const height = Math.max(LEADING, ...cells.map((cell) => cell.height)) + 2 * (ruled ? 4 : 3);
    sheet.need(height);
    for (const cell of cells) if (!covered[cell.column]) drawCell(doc, cell, sheet.y + (ruled ? 4 : 3));
    if (ruled) strokeRow(doc, table, row, at, edges, sheet.y, height, covered);
    for (const { column, span, rows } of row)
      for (let under = column; under < column + span; under++)
        covered[under] = covered[under] > 0 ? covered[under] - 1 : rows - 1;
    sheet.y += height;
  });
  sheet.gap(4);
};

const placed = (doc, cell, edges, pad, { header, right }) => {
  const left = edges[cell.column] + pad;
  const width = edges[cell.column + cell.span] - pad - left;
  const style = header ? 'bold' : 'body';
  const lines = cell.text ? breakLines(doc, cell.text, width, style, SIZE) : [];
  const align = header && cell.column > 0 ? 'centre' : right[cell.column] ? 'right' : 'left';
  const height = cell.rows > 1 ? 0 : lines.length * LEADING;
  return { ...cell, left, width, style, lines, align, height };
};

const drawCell = (doc, { left, width, style, lines, align }, top) =>
  lines.forEach((line, at) => {
    const spare = width - widthOf(doc, line, style, SIZE);
    const shift = align === 'left' ? 0 : align === 'right' ? spare : spare / 2;
    drawLine(doc, line, left + shift, top + at * LEADING, style, SIZE);
  });

/** Around each cell; where a cell of a row above reaches down, nothing is drawn across it. */
const strokeRow = (doc, table, row, at, edges, top, height, covered) => {
  doc.lineWidth(0.5);
  for (const { column, span, rows } of row) {
    const [left, right] = [edges[column], edges[column + span]];
    const reachesDown = rows > 1 || covered[column] > 1;
    if (!covered[column]) doc.moveTo(left, top).lineTo(right, top).stroke();
    if (!reachesDown || at === table.rows.length - 1)
      doc
        .moveTo(left, top + height)
        .lineTo(right, top + height)
        .stroke();
    doc
      .moveTo(left, top)
      .lineTo(left, top + height)
      .stroke();
    doc
      .moveTo(right, top)
      .lineTo(right, top + height)
      .stroke();
  }
};

/** Between the longest word and the longest line of each column; what is short of room is shared. */
const columnWidths = (doc, { columns, headers, rows }, room, pad) => {
  const least = Array(columns).fill(20);
  const natural = Array(columns).fill(20);
  rows.forEach((row, at) => {
    const style = at < headers ? 'bold' : 'body';
    for (const { text, column, span } of row) {
      if (!text || span > 1) continue;
      const words = text.split(' ').map((word) => widthOf(doc, word, style, SIZE));
      least[column] = Math.max(least[column], ...words.map((word) => word + 2 * pad + 1));
      natural[column] = Math.max(natural[column], widthOf(doc, text, style, SIZE) + 2 * pad + 1);
    }
  });
  const total = sum(natural);
  if (total <= room) return natural.map((width) => width * Math.min(1.4, room / total));
  const spare = Math.max(0, room - sum(least)) / (total - sum(least));
  return natural.map((width, column) => least[column] + (width - least[column]) * spare);
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
