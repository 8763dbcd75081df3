import type { Flow, Table } from './flow.js';
import type { Manner, Place } from './line-setter.js';
import type { List } from './list-mark.js';
import type { Style } from './style.js';
import type { Tag } from './tag.js';

/** An element that is open, with what it adds to its parent's manner, and what all of them together come to. */
export interface Element extends Manner {
  readonly tag: Tag;
  readonly style: Style;
  /** Its own link, or that of one it lies in. */
  linked: boolean;
  bold: boolean;
  pre: boolean;
  heading: number;
  hidden: boolean;
  /** Where its lines go. */
  flow: Flow;
  /** The table and the list it lies in. */
  table: Table | undefined;
  list: List | undefined;
  /** Breaks the line at its edges. */
  readonly block: boolean;
  readonly link: boolean;
  /** Where it was opened in a line, when it is raised. */
  place: Place | undefined;
}

const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const PRE = new Set(['pre', 'listing', 'xmp', 'plaintext']);
const RAISED = new Set(['sup']);

/** What an element makes of the manner around it. */
export const inherit = (element: Element, parent: Element | undefined): void => {
  const { tag, style, link } = element;
  element.bold = style.bold ?? (BOLD.has(tag.name) || (parent?.bold ?? false));
  element.pre = style.pre ?? (PRE.has(tag.name) || (parent?.pre ?? false));
  element.heading = tag.heading || (parent?.heading ?? 0);
  element.linked = link || (parent?.linked ?? false);
  element.hidden = isHidden(element) || (parent?.hidden ?? false);
};

/** A page hides itself from robots and frames before its script shows it: never taken at its word. */
const isHidden = ({ tag, style }: Element): boolean =>
  tag.unseen || (style.hidden === true && tag.name !== 'html' && tag.name !== 'body' && tag.name !== 'main');

export const isRaised = ({ tag, style }: Pick<Element, 'tag' | 'style'>): boolean =>
  RAISED.has(tag.name) || (style.raised === true && !tag.block);
