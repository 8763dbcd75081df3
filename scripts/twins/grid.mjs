// The cells of a table, row by row, with the columns they cover, and which rows are headers.
import { cellWords } from './words.mjs';

/** `{ columns, headers, rows: [[{ text, column, span, rows }]] }`: covered places are left out, empty ones kept. */
export const gridOf = (document, block) => {
  const read = block.rows.map((row) => row.map((cell) => cellOf(document, cell)));
  const rows = (block.layout === 'fixed-width' ? joinHeaders(read) : read).filter((row) =>
    row.some(({ text }) => text),
  );
  const columns = Math.max(...rows.flat().map(({ column, span }) => column + span));
  const full = rows.map((row) => filled(row, columns));
  const headers = headersOf(full, block.layout);
  return {
    columns,
    headers,
    rows: full.map((row, at) => (at + 1 < headers ? spread(row, full[at + 1]) : row)),
  };
};

const cellOf = (document, cell) => ({
  text: cellWords(document, cell),
  column: cell.column,
  span: cell.columnSpan ?? 1,
  rows: cell.rowSpan ?? 1,
});

/** Every column has a cell or lies under one; what a spanning cell covers goes. */
const filled = (row, columns) => {
  const cells = [];
  for (let column = 0; column < columns; ) {
    const cell = row.find((one) => one.column === column) ?? { text: '', column, span: 1, rows: 1 };
    cells.push(cell);
    column += cell.span;
  }
  return cells;
};

/**
 * A heading over several columns reaches over the empty cells behind it that have a heading of their own below;
 * one whose reach is known from its place reaches further only when it is the only one in its row.
 */
const spread = (row, below) => {
  const alone = row.filter(({ text }) => text).length === 1;
  const cells = [];
  for (const cell of row) {
    const over = cells.at(-1);
    const headed = below.some(({ column, text }) => column === cell.column && text);
    if (over?.text && over.column > 0 && !cell.text && headed && (over.span === 1 || over.spread || alone))
      cells[cells.length - 1] = { ...over, span: over.span + cell.span, spread: true };
    else cells.push(cell);
  }
  return cells;
};

const FIGURE = /\d/;
const isHeader = (row) => !row.some(({ text }) => FIGURE.test(text.replace(/\([^)]*\)|FY\d+|m2/g, '')));

/** In fixed columns a header wraps over lines; lines of it without spanning cells are one row. */
const joinHeaders = (rows) => {
  const joined = [];
  let open = true;
  for (const row of rows) {
    open &&= isHeader(row);
    const last = joined.at(-1);
    if (open && last && isFlat(last) && isFlat(row)) joined[joined.length - 1] = merged(last, row);
    else joined.push(row);
  }
  return joined;
};

const isFlat = (row) => row.every(({ span }) => span === 1);

const merged = (above, below) =>
  below.map((cell) => {
    const over = above.find(({ column }) => column === cell.column);
    return { ...cell, text: [over?.text, cell.text].filter(Boolean).join(' ') };
  });

const headersOf = (rows, layout) => {
  let count = 0;
  while (count < rows.length - 1 && (rows[count][0].text === '' || isHeader(rows[count]))) count++;
  return rows.length > 1 && count === rows.length - 1 && count > 1 ? Number(layout === 'pipe') : count;
};

/** Columns that hold bare figures stand to the right. */
export const rightColumns = ({ columns, headers, rows }) =>
  Array.from({ length: columns }, (_, column) => {
    const texts = rows
      .slice(headers)
      .flatMap((row) => row.filter((cell) => cell.column === column && cell.span === 1 && cell.text))
      .map(({ text }) => text);
    return (
      column > 0 && texts.length > 0 && texts.every((text) => /^[-–－(¥$€JPYUS]*[\d,.]*\)?%?$/.test(text))
    );
  });
