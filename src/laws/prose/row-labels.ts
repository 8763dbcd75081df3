import { castFigure } from '../casting/cast-relation.js';
import { type CastTable, isFigureEntry } from '../casting/cast-table.js';
import type { Figure } from '../figure.js';
import { ABOUT } from './words.js';

// A sentence takes its words from the table: "Total cost of the project was $22.0 million" restates the row
// "Total cost of the project". Rows are known by their words, never by their figures.

/** The figures of all rows by label, in lower case; labels of one word say too little. */
export const figuresByLabel = (tables: readonly CastTable[]): ReadonlyMap<string, readonly Figure[]> => {
  const found = new Map<string, Figure[]>();
  for (const { rows } of tables) {
    for (const { row, entries } of rows) {
      const label = labelOf(row.label);
      if (!label.includes(' ')) continue;
      const known = found.get(label) ?? [];
      for (const entry of entries) if (isFigureEntry(entry)) known.push(castFigure(entry, 'in the table'));
      found.set(label, known);
    }
  }
  return found;
};

/** The label that the words in front of a figure end with: the longest that some row has. */
export const labelledBy = <T>(gap: string, rows: ReadonlyMap<string, T>): T | undefined => {
  const words = labelOf(STATED.exec(gap.slice(-100))?.[1] ?? '').split(' ');
  for (let from = Math.max(0, words.length - MOST_WORDS); from + 1 < words.length; from++) {
    const found = rows.get(words.slice(from).join(' '));
    if (found !== undefined) return QUALIFIED.test(words[from - 1] ?? '') ? undefined : found;
  }
  return undefined;
};

const labelOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(\d{1,2}\)|[*:†]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();

const MOST_WORDS = 9;
const STATED = new RegExp(
  `([a-z][\\w' &,/()-]{4,90}?) (?:of|was|were|is|are|totall?ed|amounted to|amounting to|came to|reached) ${ABOUT}$`,
  'i',
);
/** Adjusted or other than what the row tells. */
const QUALIFIED =
  /^(?:adjusted|underlying|organic|core|pro|forma|non-gaap|comparable|average|segment|other|additional|incremental|combined|estimated|expected|minimum|maximum|annual|annualised|annualized|annualized|quarterly|monthly|remaining|net|gross|total|domestic|international|foreign)$/;
