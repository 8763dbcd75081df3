import type { TokenizerCallbacks } from 'htmlparser2';
import { Attributes } from './attributes.js';
import { type Element, inherit, isRaised } from './element.js';
import { ElementStack } from './element-stack.js';
import { type Break, type Flow, newFlow, type RawCell, type Table } from './flow.js';
import { LineSetter } from './line-setter.js';
import { listOf, nextMark } from './list-mark.js';
import { pageMarkIn } from './page-mark.js';
import { regionOf } from './region.js';
import { NO_STYLE, styleOf } from './style.js';
import { StyleSheet } from './style-sheet.js';
import { type Tag, tagNamed } from './tag.js';

/** What the builder must know besides the source. */
export interface Building {
  /** Where the source begins in its file. */
  readonly offset: number;
  /** Tags may close themselves: the page is XML too. */
  readonly xml: boolean;
  readonly maxDepth: number;
  readonly maxCharacters: number;
  /** Called once when there is more text than that. */
  readonly full: () => void;
}

/**
 * Builds the page as it is printed out of the tokens of its file, one after the other, without ever looking back:
 * which elements are open, where lines begin and end, and what is a cell of which table.
 */
export class PageBuilder implements TokenizerCallbacks {
  readonly page: Flow = newFlow();
  readonly #source: string;
  readonly #building: Building;
  readonly #lines: LineSetter;
  readonly #stack: ElementStack;
  readonly #attributes = new Attributes();
  readonly #sheet = new StyleSheet();
  #tag: Tag = tagNamed('div');

  constructor(source: string, building: Building) {
    this.#source = source;
    this.#building = building;
    this.#lines = new LineSetter(source, building.offset, this.page);
    this.#stack = new ElementStack(this.#root(), building.maxDepth, (element) => this.#left(element));
  }

  get tooDeep(): boolean {
    return this.#stack.overflowed;
  }

  ontext(start: number, end: number): void {
    const { top } = this.#stack;
    if (!top.hidden) this.#lines.text(start, end, top);
    else if (top.tag.name === 'style') this.#sheet.add(this.#source.slice(start, end));
    if (this.#lines.characters > this.#building.maxCharacters) this.#building.full();
  }

  ontextentity(code: number, end: number): void {
    const { top } = this.#stack;
    if (top.hidden) return;
    const start = this.#source.lastIndexOf('&', end - 1);
    this.#lines.entity(String.fromCodePoint(code), start, end, top);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = tagNamed(this.#source.slice(start, end));
    this.#attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.#attributes.name(this.#source, start, end);
  }

  onattribdata(start: number, end: number): void {
    this.#attributes.data(this.#source, start, end);
  }

  onattribentity(code: number): void {
    this.#attributes.entity(code);
  }

  onattribend(): void {
    this.#attributes.end();
  }

  onopentagend(): void {
    this.#open(this.#tag);
  }

  onselfclosingtag(): void {
    const tag = this.#tag;
    this.#open(tag);
    if (!tag.empty && (this.#building.xml || !tag.known)) this.onclosed(tag);
  }

  onclosetag(start: number, end: number): void {
    this.onclosed(tagNamed(this.#source.slice(start, end)));
  }

  oncomment(start: number, end: number): void {
    const mark = pageMarkIn(this.#source, start, end);
    if (mark === 'break') this.#break();
    else if (mark) this.#lines.enter(this.#pageMark(mark));
  }

  onend(): void {}

  /** Ends what is open, at the end of the file or where reading stopped. */
  finish(): void {
    this.#lines.end(true);
    this.#stack.finish();
  }

  oncdata(): void {}

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  #open(tag: Tag): void {
    if (tag.empty) {
      this.#openEmpty(tag);
      return;
    }
    this.#stack.makeRoomFor(tag);
    const parent = this.#stack.top;
    if (!this.#stack.takes(tag)) {
      this.#edge(tag.block, tag.parted);
      return;
    }
    const element = this.#elementOf(tag, parent);
    this.#stack.push(element);
    if (element.hidden) return;
    this.#edge(element.block, tag.parted && !(LISTS.has(tag.name) && parent.list));
    if (element.style.pageBreak) this.#break();
    if (element.style.display === 'inline-block') this.#lines.space();
    if (isRaised(element)) element.place = this.#lines.place();
    this.#place(element);
  }

  #openEmpty({ name }: Tag): void {
    const { top } = this.#stack;
    if (top.hidden) return;
    if (name === 'br') {
      this.#lines.lineBreak(top);
      if (this.#attributes.style !== '' && styleOf(this.#attributes.style).pageBreak) this.#break();
    } else if (name === 'hr') this.#break();
  }

  onclosed(tag: Tag): void {
    if (tag.name === 'br') this.#lines.lineBreak(this.#stack.top);
    else if (tag.name !== 'html' && tag.name !== 'body' && !this.#stack.close(tag) && tag.block)
      this.#edge(!this.#stack.top.hidden, tag.parted);
  }

  #elementOf(tag: Tag, parent: Element): Element {
    const { style: own, classes, hidden, link } = this.#attributes;
    let style = own === '' ? NO_STYLE : styleOf(own);
    if (classes !== '') style = this.#sheet.of(classes, style);
    if (hidden) style = { hidden: true, ...style };
    const element: Element = {
      tag,
      style,
      block: style.display === undefined ? tag.block : style.display === 'block' || tag.name === 'li',
      link: link && tag.name === 'a',
      linked: false,
      bold: false,
      pre: false,
      hidden: false,
      heading: 0,
      flow: parent.flow,
      table: parent.table,
      list: parent.list,
      place: undefined,
    };
    inherit(element, parent);
    return element;
  }

  #edge(block: boolean, parted: boolean): void {
    if (block) this.#lines.end(parted);
  }

  /** A rule or the edge of a page. */
  #break(): void {
    this.#lines.end(true);
    this.#stack.top.flow.nodes.push(BREAK);
  }

  /** Gives an element its place in the page: lists count, tables and cells hold what follows. */
  #place(element: Element): void {
    const { name } = element.tag;
    const place = PLACES[name];
    if (place) this[place](element);
    const { role, names } = this.#attributes;
    if (!element.block && name !== 'button' && name !== 'select') return;
    const region = regionOf(name, role, names);
    if (region && name !== 'body' && name !== 'html' && !IN_TABLE.has(name))
      this.#region(element, newFlow(region));
  }

  #region(element: Element, flow: Flow): void {
    this.#lines.enter(flow);
    element.flow.nodes.push(flow);
    element.flow = flow;
  }

  list(element: Element): void {
    const { type, start } = this.#attributes;
    element.list = listOf(element.tag.name === 'ol', type, element.style.mark, start);
    this.#lines.depth++;
  }

  item({ list, style }: Element): void {
    if (!list) return;
    this.#lines.mark = nextMark(list, this.#attributes.value, style.mark);
  }

  term(): void {
    this.#lines.term = true;
  }

  /** What stands in a table but in none of its cells is shown above it. */
  table(element: Element): void {
    const table: Table = {
      kind: 'table',
      rows: [],
      caption: newFlow(),
      presentation: /^(?:presentation|none)$/.test(this.#attributes.role),
    };
    const above = newFlow();
    element.flow.nodes.push(above, table);
    element.table = table;
    element.list = undefined;
    element.flow = above;
    this.#lines.enter(above);
  }

  caption(element: Element): void {
    if (!element.table) return;
    element.flow = element.table.caption;
    this.#lines.enter(element.flow);
  }

  row({ table }: Element): void {
    table?.rows.push([]);
  }

  cell(element: Element): void {
    const { table } = element;
    if (!table) {
      this.#lines.space();
      return;
    }
    const { columnSpan, rowSpan } = this.#attributes;
    const cell: RawCell = { flow: newFlow(), columnSpan: spanOf(columnSpan), rowSpan: spanOf(rowSpan) };
    if (table.rows.length === 0) table.rows.push([]);
    table.rows[table.rows.length - 1]!.push(cell);
    element.flow = cell.flow;
    element.list = undefined;
    this.#lines.enter(cell.flow);
  }

  #left(element: Element): void {
    if (element.hidden) return;
    const { tag, list, style } = element;
    if (element.place) this.#lines.raise(element.place);
    if (style.display === 'inline-block') this.#lines.space();
    const { top } = this.#stack;
    if (LISTS.has(tag.name)) this.#lines.depth--;
    if (tag.name === 'li') this.#lines.mark = '';
    if (tag.name === 'dt') {
      this.#lines.end(false);
      this.#lines.term = false;
    }
    const nested = LISTS.has(tag.name) && top.list !== undefined && top.list !== list;
    if (top.flow !== element.flow) this.#lines.enter(top.flow);
    else this.#edge(element.block, tag.parted && !nested);
  }

  /** What stands at the foot of a printed page, between two comments that say so. */
  #pageMark(mark: 'opens' | 'closes'): Flow {
    const { top } = this.#stack;
    const flow = mark === 'opens' ? newFlow('page') : newFlow();
    top.flow.nodes.push(flow);
    top.flow = flow;
    return flow;
  }

  #root(): Element {
    return {
      tag: tagNamed('html'),
      style: NO_STYLE,
      block: true,
      link: false,
      linked: false,
      bold: false,
      pre: false,
      hidden: false,
      heading: 0,
      flow: this.page,
      table: undefined,
      list: undefined,
      place: undefined,
    };
  }
}

const BREAK: Break = { kind: 'break' };

type Placing = 'list' | 'item' | 'term' | 'table' | 'caption' | 'row' | 'cell';

const PLACES: Readonly<Record<string, Placing | undefined>> = {
  ul: 'list',
  ol: 'list',
  menu: 'list',
  dir: 'list',
  li: 'item',
  dt: 'term',
  table: 'table',
  caption: 'caption',
  tr: 'row',
  td: 'cell',
  th: 'cell',
};

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const IN_TABLE = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);

/** Browsers read the digits in front and take nonsense for one. */
const spanOf = (text: string): number => {
  if (text === '') return 1;
  const number = Number.parseInt(text, 10);
  return number > 1 ? Math.min(number, 0x7fffffff) : 1;
};
