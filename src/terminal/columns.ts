import { padded, width } from './width.js';

/** Rows as aligned columns, two blanks apart; the last column is not filled up. */
export const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((text, at) => {
      widths[at] = Math.max(widths[at] ?? 0, width(text));
    });
  return rows.map((row) =>
    row
      .map((text, at) => (at < row.length - 1 ? padded(text, widths[at] ?? 0) : text))
      .join('  ')
      .trimEnd(),
  );
};

/** A text in lines of at most so many columns, broken at blanks; runs of blanks become one. */
export const wrapped = (text: string, columns: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
};
