import type { Scene } from '../../extraction/scene.js';
import { plainText } from '../../model/document.js';
import type { Row, Table } from '../../model/structure.js';
import { endOf, type Length, lengthOf } from './period.js';

/** One period of a statement: a column, or in a table turned round a row, and the words that say which. */
export interface Lane {
  readonly index: number;
  readonly words: string;
  readonly length?: Length;
  readonly end?: { readonly year: number; readonly month?: number };
}

/** The two lanes that a report compares. */
export interface Pair {
  readonly current: readonly number[];
  readonly prior: readonly number[];
  readonly length?: Length;
}

/** The periods that the columns of a table are of; other columns, of changes or adjusted figures, are left out. */
export const lanesOf = (scene: Scene, table: Table): Lane[] => {
  const around = `${table.columns[0]?.header.join(' ') ?? ''} ${table.caption ? plainText(scene.document, table.caption) : ''}`;
  return table.columns.slice(1).flatMap(({ header, percent }, at) => {
    const index = at + 1;
    const words = `${header.join(' ')} ${inHeadRows(scene, table.rows, index)}`.trim();
    return percent || NOT_A_PERIOD.test(words) ? [] : [laneOf(index, words, around)];
  });
};

export const laneOf = (index: number, words: string, around = ''): Lane => {
  const length = lengthOf(words) ?? lengthOf(around);
  const end = endOf(words);
  return { index, words, ...(length && { length }), ...(end && { end }) };
};

/** Words of columns and rows that hold no figures of a period. */
export const NOT_A_PERIOD =
  /\b(?:change|variance|var|vs|increase|decrease|growth|diff\w{0,8}|adjust\w{0,8}|pro ?forma|forecast\w{0,3}|outlook|guidance|estimate\w?|budget|plan|target|core|constant|currency|percent|segment|reclass\w{0,10}|elimination\w?|as % of|margin)\b|\bnon-? ?gaap|%|増減|構成比|予想/i;

/** Years and days that stand in a first row of the body, under the headings. */
const inHeadRows = ({ document, literals }: Scene, rows: readonly Row[], column: number): string => {
  const head = rows[0];
  const cell = head?.cells.find((one) => one.column === column);
  if (!cell || cell.start >= cell.end) return '';
  const isDate = literals.some(
    ({ type, start, end }) => type === 'date' && start >= cell.start && end <= cell.end,
  );
  return isDate ? plainText(document, cell) : '';
};

/** The latest period of the length reported, and the one a year before it. */
export const pairOf = (lanes: readonly Lane[], wanted: Length | undefined): Pair | undefined => {
  const first = lanes.find(({ length }) => length !== undefined)?.length;
  const length = wanted && lanes.some((lane) => lane.length === wanted) ? wanted : undefined;
  if (wanted && !length && first) return undefined;
  const own = lanes.filter((lane) => lane.length === (length ?? first));
  const named = own.filter(({ end }) => end !== undefined);
  return named.length > 0 ? byYear(named, length ?? first) : byWords(own, length ?? first);
};

const byYear = (lanes: readonly Lane[], length: Length | undefined): Pair => {
  const latest = lanes.reduce((a, b) => (order(b) > order(a) ? b : a));
  const year = latest.end!.year;
  const before = lanes.filter(({ end }) => end!.year === year - 1);
  const month = latest.end!.month;
  const same = before.filter(({ end }) => near(end!.month, month));
  const of = (some: readonly Lane[]) => some.map(({ index }) => index);
  return {
    current: of(lanes.filter((lane) => order(lane) === order(latest))),
    prior: of(same),
    ...(length && { length }),
  };
};

const order = ({ end }: Lane): number => end!.year * 100 + (end!.month ?? 0);

/** Weeks end a few days off: July 29 after July 30, or January 28 after February 3. */
const near = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || [0, 1, 11].includes(Math.abs(a - b));

const byWords = (lanes: readonly Lane[], length: Length | undefined): Pair | undefined => {
  const of = (sign: RegExp) => lanes.filter(({ words }) => sign.test(words)).map(({ index }) => index);
  const [prior, current] = [of(PRIOR), of(CURRENT)];
  return current.length > 0 ? { current, prior, ...(length && { length }) } : undefined;
};

const PRIOR = /\b(?:prior|previous|last|preceding)\b|前/i;
const CURRENT = /\b(?:current|this|reporting)\b|当/i;
