import type { TokenizerCallbacks } from 'htmlparser2';
import { Attributes } from './attributes.js';
import { type Tag, tagNamed } from './tag.js';

/** What the tokens of a page tell: elements that open and close, and the text between. */
export interface Events {
  readonly open: (tag: Tag, attributes: Attributes) => void;
  readonly close: (tag: Tag) => void;
  readonly text: (start: number, end: number) => void;
  readonly entity: (text: string, start: number, end: number) => void;
  readonly comment: (start: number, end: number) => void;
}

/** Puts the tokens of a source together to tags with their attributes. `xml`: a tag may close itself. */
export class Tokens implements TokenizerCallbacks {
  readonly #source: string;
  readonly #xml: boolean;
  readonly #events: Events;
  readonly #attributes = new Attributes();
  #tag: Tag = tagNamed('div');

  constructor(source: string, xml: boolean, events: Events) {
    this.#source = source;
    this.#xml = xml;
    this.#events = events;
  }

  ontext(start: number, end: number): void {
    this.#events.text(start, end);
  }

  /** The tokenizer says where an entity ends; it begins at the last `&` before. */
  ontextentity(code: number, end: number): void {
    this.#events.entity(String.fromCodePoint(code), this.#source.lastIndexOf('&', end - 1), end);
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
    this.#events.open(this.#tag, this.#attributes);
  }

  /** In HTML a slash at the end of a tag says nothing; other languages inside it mean it. */
  onselfclosingtag(): void {
    const tag = this.#tag;
    this.#events.open(tag, this.#attributes);
    if (!tag.empty && (this.#xml || !tag.known)) this.#events.close(tag);
  }

  onclosetag(start: number, end: number): void {
    this.#events.close(tagNamed(this.#source.slice(start, end)));
  }

  oncomment(start: number, end: number): void {
    this.#events.comment(start, end);
  }

  oncdata(): void {}

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  onend(): void {}
}
