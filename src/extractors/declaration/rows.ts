import type { Scene } from '../../extraction/scene.js';
import { literalsOfCell } from '../../extraction/within.js';
import { type Cell, cellText } from '../../model/document.js';
import type { Literal } from '../../model/literal.js';
import type { Column, Row, Table } from '../../model/structure.js';
import { type Declared, newDeclared, type Own } from './declared.js';
import type { Part } from './part.js';
import { classOf } from './share-class.js';

/** A table with a dividend a row: `Ticker | Fund | Record date | Payable date | Amount per share`. */
export function* rowsOf(scene: Scene, table: Table): Iterable<Declared> {
  const columns = columnsOf(table);
  const codes = codesOf(scene, table);
  if (!columns || (columns.size < 2 && codes.size < 2)) return;
  for (const row of table.rows) {
    if (row.role !== 'body' || row.cells.some((cell) => SUM.test(cellText(scene.document, cell)))) continue;
    const parts = row.cells.flatMap((cell) => partOf(scene, columns, cell, table));
    if (!parts.some(({ role }) => role === 'amount')) continue;
    const code = codes.get(row);
    yield newDeclared(code ? `fund-${code}` : classOfRow(scene, row, parts), parts, true);
  }
}

const SUM = /^(?:total|sum)\b/i;

const HEADERS: readonly (readonly [Own, RegExp])[] = [
  ['record', /\brecord\b/i],
  ['ex', /\bex[- ]?(?:dividend|distribution|date|div)?\b/i],
  ['payment', /\bpay(?:able|ment)?\b|\bpaid\b|\bdistribution date\b/i],
  [
    'amount',
    /\bamount\b|\bper[- ](?:[a-z]{1,12} ){0,3}(?:share|unit)|\bdistributions?\b|\bdividends?\b|\brate\b/i,
  ],
];
const NOT_AMOUNT =
  /\b(?:month|change|previous|prior|last|nav|price|yield|date|frequency|type|income|gains?|capital|annual\w{0,4}|total|%|cumulative|source)\b/i;

/** The columns that say how much and when; nothing for a table without an amount. */
const columnsOf = ({ columns }: Table): ReadonlyMap<number, Own> | undefined => {
  const found = new Map<number, Own>();
  columns.forEach(({ header }: Column, index) => {
    const words = header.join(' ');
    const role = HEADERS.find(
      ([own, sign]) => sign.test(words) && !(own === 'amount' && NOT_AMOUNT.test(words)),
    )?.[0];
    if (role && ![...found.values()].includes(role)) found.set(index, role);
  });
  return [...found.values()].includes('amount') ? found : undefined;
};

const partOf = (scene: Scene, columns: ReadonlyMap<number, Own>, cell: Cell, table: Table): Part[] => {
  const role = columns.get(cell.column);
  const wanted = role === 'amount' ? 'money' : 'date';
  const literal = literalsOfCell(scene.literals, cell).find(({ type }) => type === wanted);
  return role && literal ? [asPart(role, literal, cell, table)].flat() : [];
};

const asPart = (role: Own, literal: Literal, cell: Cell, { block }: Table): Part[] => {
  const where = {
    start: literal.start,
    end: literal.end,
    role,
    klass: '',
    sentence: cell.start,
    block: block.start,
  };
  if (literal.type === 'date')
    return [
      { ...where, qualifier: 'exact', status: literal.status, value: { type: 'date', date: literal.date } },
    ];
  if (literal.type !== 'money' || literal.scale !== undefined) return [];
  const { number, granularity, currency, qualifier } = literal;
  return [
    {
      ...where,
      qualifier,
      status: 'stated',
      value: { type: 'money', number, granularity, currency, per: literal.per === 'unit' ? 'unit' : 'share' },
    },
  ];
};

/** The code of each row's fund: of a column of codes, or in brackets behind the name. */
const codesOf = ({ document }: Scene, { columns, rows }: Table): ReadonlyMap<Row, string> => {
  const at = columns.findIndex(({ header }) => /\b(?:ticker|symbol|code)\b/i.test(header.join(' ')));
  return new Map(
    rows.flatMap((row) => {
      const own = row.cells.find(({ column }) => column === at);
      const words = own ? cellText(document, own) : row.label;
      const code = own ? /^[A-Z0-9][A-Z0-9.]{0,9}$/.exec(words.trim())?.[0] : BRACKETED.exec(words)?.[1];
      return code ? [[row, code.toLowerCase()] as const] : [];
    }),
  );
};

const BRACKETED = /\((?:[A-Za-z ]{2,20}: ?)?([A-Z][A-Z0-9.]{1,9})\)/;

const classOfRow = (scene: Scene, row: Row, parts: readonly Part[]): string => {
  const amount = parts.find(({ role }) => role === 'amount')!;
  const literal = scene.literals.find(({ start }) => start === amount.start);
  return literal
    ? classOf({ ...scene.contextOf(literal), row: row.label, column: '', before: '', after: '' })
    : '';
};
