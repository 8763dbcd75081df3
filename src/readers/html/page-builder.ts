import type { Attributes } from './attributes.js';
import { type Element, inherit, isRaised } from './element.js';
import { ElementStack } from './element-stack.js';
import { type Break, type Flow, newFlow, type Region } from './flow.js';
import { LineSetter } from './line-setter.js';
import { pageMarkIn } from './page-mark.js';
import { IN_TABLE, LISTS, PLACES } from './placing.js';
import { regionOf } from './region.js';
import { NO_STYLE, type Style, styleOf } from './style.js';
import { StyleSheet } from './style-sheet.js';
import { type Tag, tagNamed } from './tag.js';
import type { Events } from './tokens.js';

/** What the builder must know besides the source. */
export interface Building {
  /** Where the source begins in its file. */
  readonly offset: number;
  readonly maxDepth: number;
  readonly maxLines: number;
  readonly maxCharacters: number;
  /** Called when there is more text than that. */
  readonly full: () => void;
}

/**
 * Builds the page as it is printed out of what its tokens tell, one after the other, without ever looking back:
 * which elements are open, where lines begin and end, and what is a cell of which table.
 */
export class PageBuilder implements Events {
  readonly page: Flow = newFlow();
  readonly #source: string;
  readonly #building: Building;
  readonly #lines: LineSetter;
  readonly #stack: ElementStack;
  readonly #sheet = new StyleSheet();
  /** What the foot of a printed page that is being read lies in. */
  #aroundFoot: Flow | undefined;

  constructor(source: string, building: Building) {
    this.#source = source;
    this.#building = building;
    this.#lines = new LineSetter(source, building, this.page);
    const root = newElement(tagNamed('html'), NO_STYLE, false, this.page);
    this.#stack = new ElementStack(root, building.maxDepth, (element) => this.#left(element));
  }

  get tooDeep(): boolean {
    return this.#stack.overflowed;
  }

  get tooManyLines(): boolean {
    return this.#lines.tooMany;
  }

  text(start: number, end: number): void {
    const { top } = this.#stack;
    if (top.hidden) {
      if (top.tag.name === 'style') this.#sheet.add(this.#source.slice(start, end));
      return;
    }
    const room = this.#building.maxCharacters - this.#lines.characters;
    if (end - start > room) this.#building.full();
    this.#lines.text(start, Math.min(end, start + Math.max(room, 0)), top);
  }

  entity(text: string, start: number, end: number): void {
    const { top } = this.#stack;
    if (!top.hidden) this.#lines.entity(text, start, end, top);
  }

  comment(start: number, end: number): void {
    const mark = pageMarkIn(this.#source, start, end);
    if (mark === 'break') this.#break();
    else if (mark === 'opens') {
      this.#aroundFoot = this.#stack.top.flow;
      this.#part(this.#stack.top, 'page');
    } else if (mark === 'closes' && this.#aroundFoot) {
      this.#stack.top.flow = this.#aroundFoot;
      this.#part(this.#stack.top, 'part');
      this.#aroundFoot = undefined;
    }
  }

  open(tag: Tag, attributes: Attributes): void {
    if (tag.empty) {
      this.#openEmpty(tag, attributes);
      return;
    }
    this.#stack.makeRoomFor(tag);
    const parent = this.#stack.top;
    if (!this.#stack.takes(tag)) {
      this.#edge(tag.block && !parent.hidden, tag.parted);
      return;
    }
    const element = newElement(tag, this.#styleOf(attributes), attributes.link, parent.flow, parent);
    this.#stack.push(element);
    if (!element.hidden) this.#opened(element, parent, attributes);
  }

  close(tag: Tag): void {
    if (tag.name === 'br') this.#lines.lineBreak(this.#stack.top);
    else if (tag.name !== 'html' && tag.name !== 'body' && !this.#stack.close(tag))
      this.#edge(tag.block && !this.#stack.top.hidden, tag.parted);
  }

  /** Ends what is open, at the end of the file or where reading stopped. */
  finish(): void {
    this.#lines.end(true);
    this.#stack.finish();
    this.#lines.finish();
  }

  #openEmpty({ name }: Tag, { style }: Attributes): void {
    const { top } = this.#stack;
    if (top.hidden) return;
    if (name === 'br') this.#lines.lineBreak(top);
    if (name === 'hr' || (style !== '' && styleOf(style).pageBreak)) this.#break();
  }

  #styleOf({ style, classes, hidden }: Attributes): Style {
    const own = style === '' ? NO_STYLE : styleOf(style);
    const whole = classes === '' ? own : this.#sheet.of(classes, own);
    return hidden ? { hidden: true, ...whole } : whole;
  }

  #opened(element: Element, parent: Element, attributes: Attributes): void {
    const { tag, style, block } = element;
    this.#edge(block, isParted(tag) && !(LISTS.has(tag.name) && parent.list));
    if (style.pageBreak) this.#break();
    if (style.display === 'inline-block') this.#lines.space();
    if (isRaised(element)) element.place = this.#lines.place();
    PLACES[tag.name]?.(element, attributes, this.#lines);
    if (IN_TABLE.has(tag.name) || !(block || tag.name === 'button' || tag.name === 'select')) return;
    const region = regionOf(tag.name, attributes.role, attributes.names);
    if (region && tag.name !== 'body' && tag.name !== 'html') this.#part(element, region);
  }

  /** What follows in an element goes to a part of the page of its own. */
  #part(element: Element, region: Region): void {
    const flow = newFlow(region);
    this.#lines.enter(flow);
    element.flow.nodes.push(flow);
    element.flow = flow;
  }

  #left(element: Element): void {
    if (element.hidden) return;
    const { tag, list, style, block, flow, place } = element;
    const { top } = this.#stack;
    if (place) this.#lines.raise(place);
    if (style.display === 'inline-block') this.#lines.space();
    if (LISTS.has(tag.name)) this.#lines.depth--;
    if (tag.name === 'li') this.#lines.mark = '';
    if (tag.name === 'dt') {
      this.#lines.end(false);
      this.#lines.term = false;
    }
    const nested = LISTS.has(tag.name) && top.list !== undefined && top.list !== list;
    if (top.flow !== flow) this.#lines.enter(top.flow);
    else this.#edge(block, isParted(tag) && !nested);
  }

  #edge(block: boolean, parted: boolean): void {
    if (block) this.#lines.end(parted);
  }

  /** A rule or the edge of a page. */
  #break(): void {
    if (this.#stack.top.hidden) return;
    this.#lines.end(true);
    this.#stack.top.flow.nodes.push(BREAK);
  }
}

/** Blocks by style are set off as blocks by name are. */
const isParted = ({ block, parted }: Tag): boolean => parted || !block;

const BREAK: Break = { kind: 'break' };

const newElement = (tag: Tag, style: Style, link: boolean, flow: Flow, parent?: Element): Element => {
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
    flow,
    table: parent?.table,
    list: parent?.list,
    place: undefined,
  };
  inherit(element, parent);
  return element;
};
