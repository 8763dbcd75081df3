import type { Extractor } from '../extraction/extractor.js';
import { minorUnits, wholeCount } from '../extraction/plain-figure.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present, textStated } from '../extraction/text.js';
import { type TradeColumns, tradeColumns } from '../extraction/trade-columns.js';
import { literalsOfCell, literalsWithin } from '../extraction/within.js';
import {
  averagePrice,
  progressPercent,
  repurchasedAmount,
  repurchasedShares,
  repurchaseMaxAmount,
  repurchaseMaxShares,
  repurchasePeriod,
  tradeDate,
  venue,
} from '../fields/buyback.js';
import type { Cell } from '../model/document.js';
import { cellText } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Literal } from '../model/literal.js';
import type { Row, Table } from '../model/structure.js';

/**
 * Purchases row by row, by day or by market, with the sums of the period and of the programme so far.
 * `3 March 2025 | 6,000 | 37.50 | 225,000`, `Accumulated under the programme | 329,264 | 64.88 | 21,362,952`
 */
export const buybackTrades: Extractor = {
  id: 'buyback-trades',
  summary:
    'Rows of purchases of own shares: day, market, shares, average price, amount; sums and cumulative sums.',
  fields: [
    averagePrice,
    progressPercent,
    repurchasedAmount,
    repurchasedShares,
    repurchaseMaxAmount,
    repurchaseMaxShares,
    repurchasePeriod,
    tradeDate,
    venue,
  ],
  find: function* (scene) {
    const own = tradeTables(scene);
    const counter = { trades: 0 };
    for (const { table, columns } of own) yield* tableFacts(scene, table, columns, counter);
  },
};

interface TradeTable {
  readonly table: Table;
  readonly columns: TradeColumns;
}

/** The first list of trades and those of the same make; another one breaks the same trades down again. */
const tradeTables = (scene: Scene): readonly TradeTable[] => {
  const found = scene.outline.tables.flatMap((table) => {
    const columns = tradeColumns(scene, table);
    return columns ? [{ table, columns }] : [];
  });
  const lists = found.filter(({ columns }) => !columns.timed);
  const [first, ...more] = lists.length > 0 ? lists : found;
  if (!first) return [];
  return [first, ...more.filter(({ columns }) => columns.make === first.columns.make)];
};

type RowRole = 'trade' | 'programme' | 'progress' | '' | 'cumulative' | 'previous';

const roleOf = (row: Row, label: string): RowRole => {
  if (PROGRESS.test(label)) return 'progress';
  if (RESOLVED.test(label)) return 'programme';
  if (BEFORE.test(label)) return 'previous';
  if (SO_FAR.test(label) && !PERIOD.test(label)) return 'cumulative';
  if (row.role === 'total' || row.role === 'subtotal' || TOTAL.test(label)) return '';
  return 'trade';
};

const PROGRESS = /\bprogress\b.{0,40}%|進捗/i;
const RESOLVED = /\bresolution\b|\bauthori[sz]ation\b|決議/i;
const BEFORE =
  /\b(?:latest|last|previous|prior) (?:announcement|report|notice|publication|disclosure)s?\b|\bprevious(?:ly)?\b|\bbefore\b|\bbrought forward\b|\bopening\b/i;
const SO_FAR =
  /\b(?:accumulated|cumulative|cumulated|aggregated?)\b|\b(?:program(?:me)?|buy-?\s?back|to date|so far|since|grand total|total as of|up to now)\b|累計/i;
const PERIOD =
  /\b(?:during|in|over|for) (?:the )?(?:period|week|month|quarter|day)\b|\bweek\b|\bweekly\b|\bof the (?:day|period|month)\b/i;
const TOTAL = /^(?:sub-?)?total|^sum\b|^計$|^合計|\btotal$|^accumulated|^in total/i;

function* tableFacts(
  scene: Scene,
  table: Table,
  columns: TradeColumns,
  counter: { trades: number },
): Iterable<Stated> {
  let day: Literal | undefined;
  for (const row of table.rows) {
    if (row.role === 'note' || row.role === 'header') continue;
    const label = labelOf(scene, row, columns);
    const role = roleOf(row, label);
    if (role === 'programme' || role === 'progress') {
      yield* resolvedFacts(scene, row, columns, role);
      continue;
    }
    const own = dayOf(scene, row, columns);
    day = own ?? day;
    if (role === 'trade' && !isTrade(scene, row, columns, own ?? day)) continue;
    const subject = role === 'trade' ? `trade-${++counter.trades}` : role;
    yield* figuresOf(scene, row, columns, subject);
    if (role === 'trade') yield* particularsOf(scene, row, columns, subject, own, day);
  }
}

/** Words of the row up to its first figure. */
const labelOf = (scene: Scene, row: Row, { shares }: TradeColumns): string =>
  row.cells
    .filter(({ column }) => column < shares || column === 0)
    .map((cell) => cellText(scene.document, cell))
    .join(' ')
    .trim() || row.label;

const cellAt = (row: Row, column: number | undefined): Cell | undefined =>
  column === undefined
    ? undefined
    : row.cells.find((cell) => cell.column === column && cell.start < cell.end);

const dayOf = (scene: Scene, row: Row, columns: TradeColumns): Literal | undefined => {
  const cell = cellAt(row, columns.date);
  return cell && literalsOfCell(scene.literals, cell).find(({ type }) => type === 'date');
};

/** A trade has a day or a market, and a count. */
const isTrade = (scene: Scene, row: Row, columns: TradeColumns, day: Literal | undefined): boolean => {
  const count = cellAt(row, columns.shares);
  if (!count || !/\d/.test(cellText(scene.document, count))) return false;
  const place = cellAt(row, columns.venue);
  return day !== undefined || (place !== undefined && /[A-Za-z]{2}/.test(cellText(scene.document, place)));
};

const figuresOf = (scene: Scene, row: Row, columns: TradeColumns, subject: string): Stated[] => {
  const at = (field: Field, column: number | undefined) =>
    cellFact(scene, row, field, column, subject, columns);
  return present([
    at(repurchasedShares, columns.shares),
    at(averagePrice, columns.price),
    at(repurchasedAmount, columns.amount),
  ]);
};

const cellFact = (
  scene: Scene,
  row: Row,
  field: Field,
  column: number | undefined,
  subject: string,
  columns: TradeColumns,
): Stated | undefined => {
  const cell = cellAt(row, column);
  const literal = cell && literalsOfCell(scene.literals, cell)[0];
  if (!literal) return undefined;
  if (literal.type !== 'number') return literalStated(field, subject, literal);
  if (field.type === 'quantity') return wholeCount(scene.document, field, subject, literal);
  const currency = currencyIn(scene, row, columns);
  if (currency) return literalStated(field, subject, { ...literal, type: 'money', currency });
  return minorUnits(scene.document, field, subject, literal, columns.headers[cell.column] ?? '');
};

/** `… | Currency` in a column of its own. */
const currencyIn = (scene: Scene, row: Row, { currency }: TradeColumns): string | undefined => {
  const cell = cellAt(row, currency);
  return cell && /^[A-Z]{3}$/.exec(cellText(scene.document, cell))?.[0];
};

const particularsOf = (
  scene: Scene,
  row: Row,
  columns: TradeColumns,
  subject: string,
  own: Literal | undefined,
  day: Literal | undefined,
): Stated[] => {
  const place = cellAt(row, columns.venue);
  const dated = literalStated(tradeDate, subject, own ?? day);
  return present([
    own || !dated ? dated : { ...dated, status: 'implied' },
    place && textStated(scene.document, venue, subject, place),
  ]);
};

/** The row of what was resolved, with its period in the label; the row of what part of it is carried out. */
const resolvedFacts = (
  scene: Scene,
  row: Row,
  columns: TradeColumns,
  role: 'programme' | 'progress',
): Stated[] => {
  const first = (column: number | undefined) => {
    const cell = cellAt(row, column);
    return cell && literalsOfCell(scene.literals, cell)[0];
  };
  if (role === 'progress') {
    const literal = first(columns.shares);
    const percent =
      literal?.type === 'number' ? ({ ...literal, type: 'percent', unit: '%' } as const) : literal;
    return present([literalStated(progressPercent, 'cumulative', percent)]);
  }
  const period = literalsWithin(scene.literals, row.labelSpan).find(({ type }) => type === 'period');
  return present([
    literalStated(repurchaseMaxShares, '', first(columns.shares), 'maximum'),
    literalStated(repurchaseMaxAmount, '', first(columns.amount), 'maximum'),
    literalStated(repurchasePeriod, 'programme', period),
  ]);
};
