import { fields } from '../../fields/index.js';
import type { Fact, Release } from '../../model/release.js';
import type { Sheet } from '../../pipeline/writer.js';
import { row } from './cell.js';
import { valueColumns } from './value.js';

/**
 * One row a release and kind, one column a field that occurs. Rows of a table share a cell:
 * `allottee-1: 57; allottee-2: 105`. Which columns there are is known only at the end, so rows are held back.
 */
export const wide = (): Sheet => {
  const rows: WideRow[] = [];
  return {
    add: ({ examined: { release } }) => {
      const kinds = release.kinds.length > 0 ? release.kinds : [''];
      rows.push(...kinds.map((kind) => wideRow(release, kind)));
      return '';
    },
    end: () => table(rows, columnsOf(rows)),
  };
};

interface WideRow {
  readonly lead: readonly string[];
  readonly cells: ReadonlyMap<string, string>;
}

const LEAD = ['path', 'sha256', 'kind', 'status', 'title', 'date', 'currency'];

const wideRow = (release: Release, kind: string): WideRow => {
  const currencies = currenciesOf(release.facts);
  const { path, sha256 } = release.source;
  const { status, title, date, facts } = release;
  return {
    lead: [path, sha256, kind, status, title ?? '', date ?? '', currencies.join(' ')],
    cells: cellsOf(facts, currencies.length > 1),
  };
};

const currenciesOf = (facts: readonly Fact[]): string[] => [
  ...new Set(facts.flatMap(({ value }) => (value?.type === 'money' ? [value.currency] : []))),
];

const cellsOf = (facts: readonly Fact[], sayCurrency: boolean): Map<string, string> => {
  const cells = new Map<string, string>();
  for (const fact of facts) {
    const text = (fact.subject && `${fact.subject}: `) + valueText(fact, sayCurrency);
    const before = cells.get(fact.field);
    cells.set(fact.field, before === undefined ? text : `${before}; ${text}`);
  }
  return cells;
};

// The amounts of a release are mostly in one currency, which has a column; only a mixture is said cell by cell.
const valueText = ({ value, status }: Fact, sayCurrency: boolean): string => {
  if (!value) return status;
  const { number, currency, from, to, text } = valueColumns(value);
  if (number !== undefined) return sayCurrency && currency ? `${currency} ${number}` : number;
  return from === undefined ? (text ?? '') : [from, to].filter(Boolean).join('/');
};

const columnsOf = (rows: readonly WideRow[]): string[] => {
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const known = fields.map(({ id }) => id).filter((id) => used.has(id));
  return [...new Set([...known, ...[...used].sort()])];
};

const table = (rows: readonly WideRow[], columns: readonly string[]): string =>
  row([...LEAD, ...columns]) +
  rows.map(({ lead, cells }) => row([...lead, ...columns.map((id) => cells.get(id))])).join('');
