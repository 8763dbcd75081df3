import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { stated } from '../../extraction/text.js';
import { literalsOfCell } from '../../extraction/within.js';
import { type Cell, plainText } from '../../model/document.js';
import type { Literal } from '../../model/literal.js';
import type { Table } from '../../model/structure.js';
import type { Value } from '../../model/value.js';
import { amountOf, type Money, scaleIn } from '../results/amount.js';
import { measuresOfColumns, moneyIn } from '../results/income-statement.js';
import { type Measure, measureOf } from '../results/measure.js';
import { type Role, roleOf } from './role.js';

/** A table of a revised forecast: measures one way, the forecasts before and after the other. */
export const revisionsIn = (scene: Scene, table: Table, currency: string | undefined): Stated[] => {
  const money = moneyOf(scene, table, currency);
  const measures = measuresOfColumns(table);
  const found = measures.size >= 2 ? byRows(scene, table, measures, money) : byColumns(scene, table, money);
  const roles = new Set(found.map(({ subject }) => subject));
  return roles.has('forecast-previous') && (roles.has('forecast-revised') || roles.has('current'))
    ? found
    : [];
};

const moneyOf = ({ document }: Scene, { caption, columns, start, rows }: Table, currency?: string): Money => {
  const above = document.plain.slice(Math.max(0, start - 200), start);
  const words = `${caption ? plainText(document, caption) : ''} ${columns[0]?.header.join(' ') ?? ''} ${rows[0]?.label ?? ''}`;
  const scale =
    scaleIn(words) ??
    scaleIn(
      /\bin (?:thousands|millions|billions)\b|\((?:unit: ?)?[^()]{0,20}(?:millions?|thousands?)[^()]{0,20}\)|百万円|千円/i.exec(
        above,
      )?.[0] ?? '',
    );
  return { ...(currency && { currency }), ...(scale !== undefined && { scale }) };
};

const byRows = (
  scene: Scene,
  table: Table,
  measures: ReadonlyMap<number, Measure>,
  money: Money,
): Stated[] => {
  const seen = new Set<Role>();
  let lastYear = false;
  return table.rows.flatMap((row) => {
    const role = roleOf(row.label);
    if (role === 'prior') lastYear = true;
    if (!role || seen.has(role) || (lastYear && CHANGES.has(role))) return [];
    const own = row.cells.flatMap((cell) => {
      const measure = measures.get(cell.column);
      return measure ? inCell(scene, cell, measure, role, moneyIn(table, cell.column, money)) : [];
    });
    if (own.length > 0) seen.add(role);
    return own;
  });
};

/** Below last year's results stand changes over those. */
const CHANGES: ReadonlySet<Role> = new Set(['change', 'change-percent']);

const byColumns = (scene: Scene, table: Table, money: Money): Stated[] => {
  const roles = new Map<number, Role>();
  table.columns.forEach(({ header }, index) => {
    const role = index > 0 ? roleOf(header.join(' ')) : undefined;
    if (role && ![...roles.values()].includes(role)) roles.set(index, role);
  });
  const seen = new Set<string>();
  return table.rows.flatMap((row) => {
    const measure = measureOf(row.label, row.group);
    if (!measure || seen.has(measure.field.id)) return [];
    seen.add(measure.field.id);
    const own = scaleIn(/\(([^)]{1,40})\)/.exec(row.label)?.[1] ?? '') ?? money.scale;
    return row.cells.flatMap((cell) => {
      const role = roles.get(cell.column);
      return role
        ? inCell(scene, cell, measure, role, { ...money, ...(own !== undefined && { scale: own }) })
        : [];
    });
  });
};

const inCell = (scene: Scene, cell: Cell, measure: Measure, role: Role, money: Money): Stated[] => {
  const literal = literalsOfCell(scene.literals, cell).find(({ type }) => CARRIERS.has(type));
  if (!literal) return [];
  if (literal.type === 'range') {
    const [low, high] = [amountOf(literal.low, measure, money), amountOf(literal.high, measure, money)];
    if (role === 'change' || role === 'change-percent' || !low || !high) return [];
    return [
      { ...stated(measure.field, role, low, literal.low), qualifier: 'minimum' },
      { ...stated(measure.field, role, high, literal.high), qualifier: 'maximum' },
    ];
  }
  const value = role === 'change-percent' ? percentOf(literal) : amountOf(literal, measure, money);
  return value ? [stated(measure.field, role, value, literal)] : [];
};

const CARRIERS: ReadonlySet<Literal['type']> = new Set(['money', 'number', 'percent', 'range']);

/** The figures of a row of percentages are bare, or have their sign. */
const percentOf = (literal: Literal): Value | undefined =>
  literal.type === 'percent' || literal.type === 'number' || literal.type === 'money'
    ? literal.type !== 'number' && literal.type !== 'percent' && literal.scale !== undefined
      ? undefined
      : { type: 'ratio', number: literal.number, granularity: literal.granularity, unit: '%' }
    : undefined;
