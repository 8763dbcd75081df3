import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present } from '../extraction/text.js';
import { literalsOfCell, literalsWithin } from '../extraction/within.js';
import { annualDividend, interimDividend, yearEndDividend } from '../fields/dividend.js';
import { cellText } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Row, Table } from '../model/structure.js';

/**
 * Dividends of whole fiscal years: interim, year-end and annual, a row a year.
 * `Year ended March 31, 2018 | JPY13.50 (paid) | JPY13.50 | JPY27.00`
 */
export const annualDividends: Extractor = {
  id: 'annual-dividend',
  summary: 'The interim, year-end and annual dividend per share of each fiscal year.',
  fields: [annualDividend, interimDividend, yearEndDividend],
  find: function* (scene) {
    for (const table of scene.outline.tables) {
      const columns = columnsOf(table);
      if (columns.size < 2) continue;
      for (const row of table.rows) {
        const subject = yearOf(scene, row);
        if (subject) yield* rowFacts(scene, columns, row, subject);
      }
    }
  },
};

/** `JPY13.50 (forecast)`: not yet resolved. */
const FORECAST = /\b(?:forecast|planned|projected|expected)\b/i;

const HEADERS: readonly (readonly [Field, RegExp])[] = [
  [annualDividend, /\bannual\b|\btotal\b|full[- ]year|\bfor the year\b/i],
  [interimDividend, /\binterim\b|second quarter|\b2nd quarter|\b2Q\b|\bQ2\b|half[- ]year|mid-?year/i],
  [yearEndDividend, /\byear-?\s?end\b|\bterm-?end\b|\bfinal\b|\bfiscal year-?end/i],
];

const columnsOf = (table: Table): ReadonlyMap<number, Field> => {
  const columns = new Map<number, Field>();
  table.columns.forEach((column, index) => {
    const header = column.header.at(-1) ?? '';
    const field = HEADERS.find(([, sign]) => sign.test(header))?.[0];
    if (field && ![...columns.values()].includes(field)) columns.set(index, field);
  });
  return columns;
};

/** `fy-2018-03` from the row's own label: "Year ended March 31, 2018", "FY ending March 2018". */
const yearOf = (scene: Scene, row: Row): string | undefined => {
  const date = literalsWithin(scene.literals, row.labelSpan).find((literal) => literal.type === 'date');
  return date?.type === 'date' && date.date.length >= 7 ? `fy-${date.date.slice(0, 7)}` : undefined;
};

const rowFacts = (scene: Scene, columns: ReadonlyMap<number, Field>, row: Row, subject: string): Stated[] =>
  present(
    row.cells.map((cell) => {
      const field = columns.get(cell.column);
      const meant = FORECAST.test(cellText(scene.document, cell)) ? 'estimate' : undefined;
      return field && literalStated(field, subject, literalsOfCell(scene.literals, cell)[0], meant);
    }),
  );
