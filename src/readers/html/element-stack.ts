import { type Element, inherit } from './element.js';
import type { Tag } from './tag.js';

/**
 * The elements that are open, outermost first. Knows what closes what: a new `<li>` the one before, `</b>` only
 * itself though a paragraph was opened inside it, nothing anything outside its cell. Never deeper than a limit:
 * elements further in count to the innermost that was taken.
 */
export class ElementStack {
  readonly #open: Element[];
  readonly #limit: number;
  readonly #closed: (element: Element) => void;
  /** How many of each name are open beyond the limit. */
  readonly #beyond = new Map<string, number>();
  #paragraphs = 0;
  /** True once an element lay too deep. */
  overflowed = false;

  constructor(root: Element, limit: number, closed: (element: Element) => void) {
    this.#open = [root];
    this.#limit = limit;
    this.#closed = closed;
  }

  get top(): Element {
    return this.#open[this.#open.length - 1]!;
  }

  /** Room for another; else it is only counted. */
  takes(tag: Tag): boolean {
    if (this.#open.length <= this.#limit) return true;
    this.overflowed = true;
    this.#beyond.set(tag.name, (this.#beyond.get(tag.name) ?? 0) + 1);
    return false;
  }

  push(element: Element): void {
    if (element.tag.name === 'p') this.#paragraphs++;
    this.#open.push(element);
  }

  /** Closes what cannot hold an element that is about to be opened. */
  makeRoomFor(tag: Tag): void {
    if (this.#paragraphs > 0 && tag.block) this.#closeWithin(PARAGRAPH, PARAGRAPH_SCOPE);
    const implied = IMPLIED[tag.name];
    if (implied) this.#closeWithin(implied.closes, implied.within);
    else if (tag.heading > 0 && this.top.tag.heading > 0) this.#pop();
  }

  /** Closes the element that an end tag names; false when none such is open, or it lay too deep. */
  close(tag: Tag): boolean {
    const beyond = this.#beyond.get(tag.name);
    if (beyond) {
      this.#beyond.set(tag.name, beyond - 1);
      return false;
    }
    const at = this.#find(tag);
    if (at <= 0) return false;
    if (tag.formatting && this.#hasBlockAbove(at)) this.#takeOut(at);
    else this.#popTo(at);
    return true;
  }

  /** Closes all, at the end of the file. */
  finish(): void {
    this.#popTo(1);
  }

  /** Where the innermost of this name stands, unless something that must not be closed stands before it. */
  #find(tag: Tag): number {
    const inTable = IN_TABLE.has(tag.name);
    for (let at = this.#open.length - 1; at > 0; at--) {
      const other = this.#open[at]!.tag;
      if (other === tag || other.name === tag.name || (tag.heading > 0 && other.heading > 0)) return at;
      if (inTable ? other.name === 'table' : other.scope) return -1;
      if (other.block && !tag.block && !tag.formatting && tag.known) return -1;
    }
    return -1;
  }

  #closeWithin(closes: ReadonlySet<string>, within: ReadonlySet<string>): void {
    for (let at = this.#open.length - 1; at > 0; at--) {
      const { name } = this.#open[at]!.tag;
      if (closes.has(name)) {
        this.#popTo(at);
        return;
      }
      if (within.has(name)) return;
    }
  }

  #hasBlockAbove(at: number): boolean {
    for (let above = at + 1; above < this.#open.length; above++)
      if (this.#open[above]!.tag.block) return true;
    return false;
  }

  #takeOut(at: number): void {
    const [element] = this.#open.splice(at, 1);
    for (let above = at; above < this.#open.length; above++)
      inherit(this.#open[above]!, this.#open[above - 1]);
    this.#closed(element!);
  }

  #popTo(at: number): void {
    while (this.#open.length > at) this.#pop();
  }

  #pop(): void {
    const element = this.#open.pop()!;
    if (element.tag.name === 'p') this.#paragraphs--;
    this.#closed(element);
  }
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PARAGRAPH = words('p');
const PARAGRAPH_SCOPE = words('button caption table td th template object marquee html');
const IN_TABLE = words('caption colgroup table tbody td tfoot th thead tr');
const TABLE = words('table html template');

interface Implied {
  readonly closes: ReadonlySet<string>;
  /** What it lies in: nothing outside that is closed. */
  readonly within: ReadonlySet<string>;
}

const inTable = (closes: string): Implied => ({ closes: words(closes), within: TABLE });
const LIST_SCOPE = words('ul ol menu dir table td th caption html template');

const IMPLIED: Readonly<Record<string, Implied | undefined>> = {
  li: { closes: words('li'), within: LIST_SCOPE },
  dt: { closes: words('dt dd'), within: words('dl table td th caption html template') },
  dd: { closes: words('dt dd'), within: words('dl table td th caption html template') },
  option: { closes: words('option'), within: words('select datalist optgroup td') },
  a: { closes: words('a'), within: words('table td th caption html') },
  td: { closes: words('td th caption colgroup'), within: words('tr table html template') },
  th: { closes: words('td th caption colgroup'), within: words('tr table html template') },
  tr: inTable('tr caption colgroup'),
  tbody: inTable('tbody thead tfoot caption colgroup'),
  thead: inTable('tbody thead tfoot caption colgroup'),
  tfoot: inTable('tbody thead tfoot caption colgroup'),
  caption: inTable('caption colgroup'),
};
