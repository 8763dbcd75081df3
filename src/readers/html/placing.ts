import type { Attributes } from './attributes.js';
import type { Element } from './element.js';
import { newFlow, type RawCell, type Table } from './flow.js';
import type { LineSetter } from './line-setter.js';
import { listOf, nextMark } from './list-mark.js';

/** What lists and tables do with the lines inside them, as an element of theirs opens. */
export type Placing = (element: Element, attributes: Attributes, lines: LineSetter) => void;

const list: Placing = (element, { type, start }, lines) => {
  element.list = listOf(element.tag.name === 'ol', type, element.style.mark, start);
  lines.depth++;
};

const item: Placing = (element, { value }, lines) => {
  if (element.list) lines.mark = nextMark(element.list, value, element.style.mark);
};

const term: Placing = (_, __, lines) => {
  lines.term = true;
};

/** What stands in a table but in none of its cells is shown above it. */
const table: Placing = (element, _, lines) => {
  const above = newFlow();
  const opened: Table = { kind: 'table', rows: [], caption: newFlow() };
  element.flow.nodes.push(above, opened);
  element.table = opened;
  element.list = undefined;
  element.flow = above;
  lines.enter(above);
};

const caption: Placing = (element, _, lines) => {
  if (!element.table) return;
  element.flow = element.table.caption;
  lines.enter(element.flow);
};

const row: Placing = (element) => {
  element.table?.rows.push([]);
};

const cell: Placing = (element, { columnSpan, rowSpan }, lines) => {
  const { table: around } = element;
  if (!around) {
    lines.space();
    return;
  }
  const opened: RawCell = { flow: newFlow(), columnSpan: spanOf(columnSpan), rowSpan: spanOf(rowSpan) };
  if (around.rows.length === 0) around.rows.push([]);
  around.rows.at(-1)!.push(opened);
  element.flow = opened.flow;
  element.list = undefined;
  lines.enter(opened.flow);
};

/** Browsers read the digits in front and take nonsense for one. */
const spanOf = (text: string): number => {
  if (text === '') return 1;
  const number = Number.parseInt(text, 10);
  return number > 1 ? Math.min(number, 0x7fffffff) : 1;
};

export const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);

export const PLACES: Readonly<Record<string, Placing | undefined>> = {
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  li: item,
  dt: term,
  table,
  caption,
  tr: row,
  td: cell,
  th: cell,
};

/** Parts of a table are no parts of the page. */
export const IN_TABLE: ReadonlySet<string> = new Set(
  'table thead tbody tfoot tr td th caption colgroup'.split(' '),
);
