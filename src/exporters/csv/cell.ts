/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in
 * front; a plain number never does, so that `-5` stays a number.
 */
export const cell = (value: string | number | undefined): string => {
  if (value === undefined || typeof value === 'number') return String(value ?? '');
  const safe = NUMBER.test(value) || !FORMULA.test(value) ? value : `'${value}`;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One row, line end included. */
export const row = (values: readonly (string | number | undefined)[]): string =>
  `${values.map(cell).join(',')}\n`;

const NUMBER = /^-?\d{1,1000}(?:\.\d{1,1000})?$/;
// Spreadsheets look past blanks and quotes, and take full-width signs for the plain ones.
const FORMULA = /^[\s\p{Cf}"'`]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const QUOTED = /[",\r\n]|^\s|\s$/;
