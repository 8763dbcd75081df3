import type { Scene } from '../../extraction/scene.js';
import { literalsOfCell } from '../../extraction/within.js';
import { plainText } from '../../model/document.js';
import type { Row, Table } from '../../model/structure.js';
import { amountOf, type Money, scaleIn } from './amount.js';
import type { Candidate } from './candidate.js';
import { type Lane, laneOf, lanesOf, NOT_A_PERIOD, type Pair, pairOf } from './columns.js';
import { type Measure, measureOf } from './measure.js';
import type { Length } from './period.js';

/** A table of results: what it states of each measure, for the period reported and the one before. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  /** How sure it is to be the statement of the whole company. */
  readonly score: number;
}

/** Reads a table whose rows are measures and whose columns are periods, or the other way round. */
export const readingOf = (
  scene: Scene,
  table: Table,
  wanted: Length | undefined,
  currency: string | undefined,
): Reading | undefined => {
  const around = wordsAround(scene, table);
  if (NOT_RESULTS.test(around)) return undefined;
  const money = moneyOf(table, around, scaleAbove(scene, table), currency);
  const turned = measuresOfColumns(table);
  const candidates =
    turned.size >= 2 ? byRows(scene, table, turned, money, wanted) : byColumns(scene, table, money, wanted);
  if (candidates.length === 0) return undefined;
  const fields = new Set(candidates.map(({ field }) => field));
  const named = STATEMENT.test(around) ? 2 : 0;
  return { candidates, score: fields.size + named - (RECONCILIATION.test(around) ? 3 : 0) };
};

/** The table's caption, and the heading that stands close above it. */
const wordsAround = (scene: Scene, { caption, start, end, columns }: Table): string => {
  const own = caption ? plainText(scene.document, caption) : '';
  return `${own} ${columns[0]?.header.join(' ') ?? ''} ${scene.headingAt({ start, end }).split(' / ')[0] ?? ''}`;
};

const NOT_RESULTS =
  /\b(?:segments?|business unit|by (?:region|geograph\w{0,6}|product|channel|division)|balance sheets?|financial position|pro forma|outlook|guidance|forecast\w{0,2}|quarterly (?:financial )?(?:results|data|information)|parent company only)\b|予想|セグメント|貸借対照表/i;
const STATEMENT =
  /\bstatements? of (?:[a-z]{1,14} ){0,3}(?:income|operations|earnings|profit|comprehensive|loss)|\bincome statements?\b|\bprofit (?:and|or) loss\b|\bresults of operations\b|\boperating results\b|損益計算書|経営成績/i;
const RECONCILIATION = /\breconcil|\bnon-? ?gaap\b|\bEBITDA\b|\badjusted\b|\bcash flows?\b/i;

const moneyOf = (
  { columns, rows }: Table,
  around: string,
  above: string,
  currency: string | undefined,
): Money => {
  const first = rows[0]?.cells.slice(1).every(({ start, end }) => end - start < 24) ? rows[0].label : '';
  const scale = scaleIn(
    `${around} ${above} ${columns.map(({ header }) => header.join(' ')).join(' ')} ${first}`,
  );
  return { ...(currency && { currency }), ...(scale !== undefined && { scale }) };
};

/** "(in thousands, except per share amounts)" in the lines above. */
const scaleAbove = ({ document }: Scene, { start }: Table): string =>
  /\bin (?:thousands|millions|billions)\b|\b(?:thousands|millions) of\b|百万円|千円/i.exec(
    document.plain.slice(Math.max(0, start - 300), start),
  )?.[0] ?? '';

/** Columns headed by measures: of `Net sales | Operating profit | Ordinary profit`, those of percentages left out. */
export const measuresOfColumns = ({ columns }: Table): ReadonlyMap<number, Measure> => {
  const found = new Map<number, Measure>();
  columns.forEach(({ header, percent }, index) => {
    const words = header.filter((part) => !UNIT.test(part)).join(' ');
    const measure = percent || index === 0 || /%/.test(header.join(' ')) ? undefined : measureOf(words);
    if (measure) found.set(index, measure);
  });
  return found;
};

const UNIT =
  /^\(?(?:in )?(?:millions?|thousands?|billions?)?(?: of)? ?(?:yen|JPY|¥|\$|US\$|EUR|円|百万円|千円)\)?$/i;

const byColumns = (scene: Scene, table: Table, money: Money, wanted: Length | undefined): Candidate[] => {
  const pair = pairOf(lanesOf(scene, table), wanted);
  if (!pair) return [];
  let kept = '';
  return table.rows.flatMap((row) => {
    if (row.role === 'note') return [];
    const group = row.group ?? kept;
    const measure = measureOf(row.label, row.group) ?? perShareUnder(row.label, kept);
    if (measure) kept = row.label;
    else if (row.cells.length > 1) kept = group;
    if (!measure) return [];
    const scaled = { ...money, ...rowScale(row, money) };
    return (['current', 'prior'] as const).flatMap((subject) =>
      inCells(scene, row, pair[subject], measure, scaled, subject, row.labelSpan.start),
    );
  });
};

/** `Net earnings` with `Per share - basic and diluted` below it. */
const perShareUnder = (label: string, above: string): Measure | undefined =>
  /^[- ]{0,3}per (?:[a-z]{1,12} ){0,2}share\b/i.test(label) &&
  /^net (?:earnings|income|loss|profit)/i.test(above)
    ? measureOf(`Net income ${label.replace(/^[- ]{1,3}/, '')}`)
    : undefined;

/** `Revenue ($B)` is scaled by its own label. */
const rowScale = ({ label }: Row, money: Money): Pick<Money, 'scale'> => {
  const own = scaleIn(/\(([^)]{1,40})\)/.exec(label)?.[1] ?? '') ?? money.scale;
  return own === undefined ? {} : { scale: own };
};

const inCells = (
  scene: Scene,
  row: Row,
  lanes: readonly number[],
  measure: Measure,
  money: Money,
  subject: Candidate['subject'],
  from: number,
): Candidate[] => {
  for (const index of lanes) {
    const cell = row.cells.find(({ column }) => column === index);
    const figures = cell ? literalsOfCell(scene.literals, cell) : [];
    const literal = figures.find(
      ({ type, start }) => (type === 'money' || type === 'number') && scene.document.plain[start - 1] !== '※',
    );
    const value = literal && amountOf(literal, measure, money);
    if (literal && value)
      return [
        {
          start: literal.start,
          end: literal.end,
          field: measure.field,
          subject,
          value,
          qualifier: 'exact',
          rank: measure.rank,
          from,
        },
      ];
  }
  return [];
};

const byRows = (
  scene: Scene,
  table: Table,
  measures: ReadonlyMap<number, Measure>,
  money: Money,
  wanted: Length | undefined,
): Candidate[] => {
  const around = wordsAround(scene, table);
  const lanes: Lane[] = table.rows.flatMap(({ label, role }, index) =>
    role === 'note' || role === 'header' || NOT_A_PERIOD.test(label) ? [] : [laneOf(index, label, around)],
  );
  const pair: Pair | undefined = pairOf(lanes, wanted);
  if (!pair) return [];
  return (['current', 'prior'] as const).flatMap((subject) =>
    pair[subject]
      .slice(0, 1)
      .flatMap((at) =>
        [...measures].flatMap(([column, measure]) =>
          inCells(
            scene,
            table.rows[at]!,
            [column],
            measure,
            moneyIn(table, column, money),
            subject,
            table.columns[column]!.spans[0]?.start ?? column,
          ),
        ),
      ),
  );
};

/** A column of amounts in millions beside one in yen. */
export const moneyIn = ({ columns }: Table, column: number, money: Money): Money => {
  const own = scaleIn(columns[column]?.header.join(' ') ?? '') ?? money.scale;
  return own === undefined ? money : { ...money, scale: own };
};
