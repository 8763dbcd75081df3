import type { Run } from '../layout/composer.js';
import type { Flow, Line, Source } from './flow.js';
import { isInvisible, isSpace } from './space.js';
import { superscript } from './superscript.js';

/** How the text is printed at a place, as the elements around it say. */
export interface Manner {
  readonly bold: boolean;
  readonly linked: boolean;
  /** Blanks and line breaks are kept. */
  readonly pre: boolean;
  readonly heading: number;
}

/** A place in the line that is being set: where something raised began. */
export interface Place {
  readonly line: Line | undefined;
  readonly at: number;
}

/** So many pieces have a place of their own in the file; later ones share one with their neighbour. */
const MOST_PIECES = 2_000_000;

/**
 * Sets text into lines as a browser does: blanks run together, none at either end; what is not printed (soft
 * hyphens, zero-width blanks) is left out. Every piece remembers where it stands in the file.
 */
export class LineSetter {
  /** Characters set so far. */
  characters = 0;
  /** What the next line begins with, and how deep in lists it lies. */
  mark = '';
  depth = 0;
  term = false;
  readonly #source: string;
  readonly #offset: number;
  readonly #maxLines: number;
  #flow: Flow;
  #line: Line | undefined;
  #pieces = 0;
  #count = 0;
  /** Whether an empty line comes before the next. */
  #parted = true;
  /** Blanks that were passed and will be one if anything follows: from, to, or -1 for one that stands nowhere. */
  #blank: Source | undefined;

  /** More lines than `maxLines` run together: each costs memory, and no release has so many. */
  constructor(
    source: string,
    { offset, maxLines }: { readonly offset: number; readonly maxLines: number },
    flow: Flow,
  ) {
    this.#source = source;
    this.#offset = offset;
    this.#maxLines = maxLines;
    this.#flow = flow;
  }

  /** Ends the line and goes on in another part of the page. */
  enter(flow: Flow): void {
    this.end(true);
    if (!this.tooMany) this.#flow = flow;
  }

  get tooMany(): boolean {
    return this.#count >= this.#maxLines;
  }

  text(start: number, end: number, manner: Manner): void {
    if (manner.pre) {
      this.#raw(start, end, manner);
      return;
    }
    const source = this.#source;
    for (let at = start; at < end; ) {
      const unit = source.charCodeAt(at);
      if (isSpace(unit)) at = this.#skip(at, end);
      else if (unit > 0x7f && isInvisible(unit)) at++;
      else at = this.#words(at, end, manner);
    }
  }

  /** What an entity stands for. */
  entity(text: string, start: number, end: number, manner: Manner): void {
    const unit = text.charCodeAt(0);
    if (isInvisible(unit)) return;
    if (isSpace(unit) && !manner.pre) this.#passed(start, end);
    else this.#set(text, start, end, isHollow(unit) ? 0 : text.length, manner);
  }

  /** A blank that stands nowhere in the file: between boxes set side by side. */
  space(): void {
    if (this.#line) this.#blank ??= NOWHERE;
  }

  lineBreak(manner: Manner): void {
    if (manner.pre && this.#line) this.#keep({ text: '\n' });
    else if (this.#line) this.end(false);
    else this.#parted = true;
  }

  /** Ends the line; `parted` when an empty one follows. Lines with nothing printed part those around them. */
  end(parted: boolean): void {
    const line = this.#line;
    if (line && this.tooMany) {
      this.space();
      return;
    }
    if (line) {
      this.#line = undefined;
      this.#blank = undefined;
      if (line.ink > 0) this.#flow.nodes.push(withMarkApart(line));
      this.#parted = line.ink === 0;
    }
    if (parted) this.#parted = true;
  }

  /** Ends the last line. */
  finish(): void {
    if (this.#line && this.#line.ink > 0) this.#flow.nodes.push(withMarkApart(this.#line));
    this.#line = undefined;
  }

  place(): Place {
    return { line: this.#line, at: this.#line?.runs.length ?? 0 };
  }

  /** What was set since a place is raised: it must not run into the word before it. */
  raise({ line, at }: Place): void {
    if (line && line === this.#line && at < line.runs.length) superscript(line.runs, at);
  }

  #skip(start: number, end: number): number {
    let at = start + 1;
    while (at < end && isSpace(this.#source.charCodeAt(at))) at++;
    this.#passed(start, at);
    return at;
  }

  #passed(from: number, to: number): void {
    if (this.#line) this.#blank = { from: this.#blank?.from ?? from, to };
  }

  /** Words with single blanks between them are one piece. */
  #words(start: number, end: number, manner: Manner): number {
    const source = this.#source;
    let hollow = isHollow(source.charCodeAt(start)) ? 1 : 0;
    let at = start + 1;
    for (; at < end; at++) {
      const unit = source.charCodeAt(at);
      if (unit > 0x20 && unit < 0x7f) continue;
      if (isSpace(unit)) {
        if (at + 1 >= end || isSpace(source.charCodeAt(at + 1))) break;
      } else if (isInvisible(unit)) break;
      else if (isHollow(unit)) hollow++;
    }
    this.#set(undefined, start, at, at - start - hollow, manner);
    return at;
  }

  #raw(start: number, end: number, manner: Manner): void {
    const text = this.#source.slice(start, end);
    const line = this.#set(text, start, end, text.trim().length, manner);
    if (!line.pre && text.includes('\n')) (line as { pre: boolean }).pre = true;
  }

  /** `text` is what is set; undefined for what stands in the source just so. */
  #set(text: string | undefined, start: number, end: number, ink: number, manner: Manner): Line {
    this.#line ??= this.#newLine(manner);
    const line = this.#line;
    const offset = this.#offset;
    const from = this.#flushBlank(text === undefined ? start : -1);
    const piece = text ?? this.#source.slice(from, end);
    this.#keep({ text: piece, where: { from: (from < 0 ? start : from) + offset, to: end + offset } });
    line.ink += ink;
    if (!manner.bold) line.light += ink;
    if (manner.linked) line.linked += ink;
    return line;
  }

  /** Sets the blank that was passed, and tells where a piece begins that stands in the source just so. */
  #flushBlank(start: number): number {
    const blank = this.#blank;
    if (!blank) return start;
    this.#blank = undefined;
    if (start >= 0 && blank.to === start && blank.from === start - 1) return blank.from;
    const { from, to } = blank;
    const where = { from: from + this.#offset, to: to + this.#offset };
    this.#keep(blank === NOWHERE ? { text: ' ' } : { text: ' ', where });
    return start;
  }

  #keep(run: Run<Source>): void {
    const runs = this.#line!.runs;
    this.characters += run.text.length;
    if (this.#pieces++ < MOST_PIECES || runs.length === 0) runs.push(run);
    else runs[runs.length - 1] = joined(runs[runs.length - 1]!, run);
  }

  #newLine({ heading }: Manner): Line {
    this.#count++;
    const { mark, depth, term } = this;
    this.mark = '';
    const runs: Run<Source>[] = [];
    const tight = !this.#parted;
    this.#parted = false;
    return { kind: 'line', runs, tight, heading, pre: false, term, depth, mark, ink: 0, light: 0, linked: 0 };
  }
}

/** A mark in an element of its own is set off by its margin; in text by a blank. */
const withMarkApart = (line: Line): Line => {
  const [mark, words] = line.runs;
  if (mark && words && MARK.test(mark.text) && !/^[\s\u00a0\d]/.test(words.text))
    line.runs.splice(1, 0, { text: ' ' });
  return line;
};

const MARK = /^(?:[•·▪◦○●■□◆▶➢✓–—☐☒☑]|\([0-9a-z]{1,3}\)|[0-9]{1,2}[.)]|[①-⑳])$/;

const NOWHERE: Source = { from: -1, to: -1 };

/** No-break and ideographic blanks: kept, but nothing is printed. */
const isHollow = (unit: number): boolean =>
  unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a);

const joined = (one: Run<Source>, other: Run<Source>): Run<Source> => {
  const from = one.where?.from ?? other.where?.from;
  const to = other.where?.to ?? one.where?.to;
  const text = one.text + other.text;
  return from === undefined || to === undefined ? { text } : { text, where: { from, to } };
};
