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
        const year = yearOf(scene, table, row);
        if (year) yield* rowFacts(scene, columns, row, `fy-${year}`);
      }
    }
  },
};

/** `JPY13.50 (forecast)`, or a row of forecasts: not yet resolved. */
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

/** The month a row's fiscal year ends in, `2018-03`; a forecast that has been replaced is of no year. */
const yearOf = (scene: Scene, table: Table, row: Row): string | undefined => {
  if (REPLACED.test(row.label)) return undefined;
  const own = dateIn(scene, row);
  if (own !== undefined || !CURRENT.test(row.label)) return own;
  const before = table.rows.find(({ label }) => PREVIOUS.test(label) && !REPLACED.test(label));
  const previous = before && dateIn(scene, before);
  return previous && `${Number(previous.slice(0, 4)) + 1}${previous.slice(4)}`;
};

const REPLACED = /\b(?:previous|last|initial|original|former)(?:ly)?\b.{0,20}\bforecast/i;
const CURRENT =
  /\b(?:current|this)\b.{0,20}\b(?:year|period|term)\b|^(?:revised|latest|new)\b.{0,20}\bforecast/i;
const PREVIOUS = /\b(?:previous|prior|last|preceding)\b/i;

/** From the row's own label: "Year ended March 31, 2018", "FY ending March 2018"; not the day of an announcement. */
const dateIn = ({ literals, document }: Scene, { labelSpan }: Row): string | undefined => {
  const date = literalsWithin(literals, labelSpan).find((literal) => literal.type === 'date');
  if (date?.type !== 'date' || date.date.length < 7) return undefined;
  return ANNOUNCED.test(document.plain.slice(labelSpan.start, date.start))
    ? undefined
    : date.date.slice(0, 7);
};

const ANNOUNCED = /\b(?:announced|released|disclosed|published|forecasts?)\b[^a-z]{0,4}(?:on )?$/i;

const rowFacts = (scene: Scene, columns: ReadonlyMap<number, Field>, row: Row, subject: string): Stated[] =>
  present(
    row.cells.map((cell) => {
      const field = columns.get(cell.column);
      const words = `${row.label} ${cellText(scene.document, cell)}`;
      const meant = FORECAST.test(words) ? 'estimate' : undefined;
      return field && literalStated(field, subject, literalsOfCell(scene.literals, cell)[0], meant);
    }),
  );
