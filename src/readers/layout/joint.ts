import type { Moved } from '../../model/moved.js';
import type { Span } from '../../model/span.js';
import { entityAt } from './entity.js';
import { FILLER } from './ink.js';
import type { Folded } from './typography.js';

/**
 * Words and figures that signs without print split are made whole before anything else is looked at: zero-width
 * characters and soft hyphens everywhere; in markup also escapes, entities and emphasis around a part of a word.
 * The rest of the word moves up, and what its place is filled with is no gap between words.
 */
export const closeJoints = (folded: Folded, source: string, marks: boolean): Closed => {
  const joints = apart([...invisible(source), ...(marks ? marked(folded.text) : [])]);
  return joints.length === 0 ? { folded } : close(folded.text, joints);
};

export interface Closed {
  readonly folded: Folded;
  readonly moved?: Moved;
}

/** A range that prints nothing, or only the one character that an entity stands for. */
interface Joint extends Span {
  readonly unit?: number;
}

const marked = (text: string): readonly Joint[] => [
  ...(text.includes('\\') ? escapes(text) : []),
  ...(text.includes('&') ? entities(text) : []),
  ...(text.includes('*') ? emphasis(text) : []),
  ...(text.includes('<') ? tags(text) : []),
];

/** In text order; of two that share a character the first. */
const apart = (joints: Joint[]): readonly Joint[] => {
  joints.sort((one, other) => one.start - other.start);
  let end = -1;
  return joints.filter((joint) => {
    if (joint.start < end) return false;
    end = joint.end;
    return true;
  });
};

/** Joiners, marks of direction, soft hyphens (with the line break they were meant for), variants of characters. */
const INVISIBLE =
  /\u00ad(?:\r?\n[ \t]{0,8}(?=[a-z]))?|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

const invisible = (source: string): Joint[] =>
  source.search(INVISIBLE) < 0
    ? []
    : [...source.matchAll(INVISIBLE)].map(({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
      }));

/** `1\.`, `\(1\)`, `US\$5`, `500\_000`; not where the sign without its backslash would be markup. */
const ESCAPE =
  /\\(?=[!"$%&'(),./:;=?@~^{}]|(?<=[^\s\\]\\)[-+\]]|(?<=[\]\d]\\)\[|(?<=[A-Za-z0-9]\\)_(?=[A-Za-z0-9]))(?!\][([:])/g;

const escapes = (text: string): Joint[] =>
  [...text.matchAll(ESCAPE)].map(({ index }) => ({ start: index, end: index + 1 }));

const entities = (text: string): Joint[] => {
  const found: Joint[] = [];
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const entity = entityAt(text, at);
    if (!entity || entity.unit === 0x20 || STRUCTURAL.has(entity.unit)) continue;
    found.push({ start: at, end: entity.end, ...(entity.unit > 0 && { unit: entity.unit }) });
  }
  return found;
};

/** Signs that would be taken for markup: those are left to where markup is blanked. */
const STRUCTURAL: ReadonlySet<number> = new Set([...'<>|*#_`[]\\-+'].map((sign) => sign.charCodeAt(0)));

/** Stars around a part of a word: `1,2**34**`, `**1**,234`, `divi**dend**`, `**D**ividend`. */
const STARRED = /(?<![*\\])(\*{1,3})(?![*\s])([^*\s|]{1,40})\1(?!\*)/g;

const emphasis = (text: string): Joint[] =>
  [...text.matchAll(STARRED)].flatMap(({ 0: whole, 1: stars, 2: words, index }) => {
    const end = index + whole.length;
    if (!joins(text, index, words!.charCodeAt(0), words!.charCodeAt(1)) && !goesOn(text, words!, end))
      return [];
    return [
      { start: index, end: index + stars!.length },
      { start: end - stars!.length, end },
    ];
  });

/** What stands before goes on with the first starred character: digits of one figure, small letters of one word. */
const joins = (text: string, at: number, first: number, second: number): boolean => {
  const before = text.charCodeAt(at - 1);
  if (isOfFigure(before, first, second)) return true;
  return isSmall(before) && isSmall(first);
};

const goesOn = (text: string, words: string, end: number): boolean => {
  const last = words.charCodeAt(words.length - 1);
  const next = text.charCodeAt(end);
  if (isOfFigure(last, next, text.charCodeAt(end + 1))) return true;
  return isSmall(next) && (words.length === 1 ? isCapital(last) : isSmall(words.charCodeAt(0)));
};

/** `1|2`, `1|,2`, `,|2`, and no stop that ends a sentence. */
const isOfFigure = (before: number, after: number, next: number): boolean => {
  if (isDigit(after)) return isDigit(before) || isPoint(before);
  return isPoint(after) && isDigit(before) && isDigit(next);
};

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isPoint = (unit: number): boolean => unit === 0x2c || unit === 0x2e;
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Tags of letters, not of lines or places, inside a figure or word. */
const TAG = /<(?:wbr ?\/?|\/?(?:b|i|u|em|strong|span|font|a)(?: [^<>\n]{0,300})?)>/gi;

const tags = (text: string): Joint[] =>
  [...text.matchAll(TAG)].flatMap(({ 0: tag, index }) => {
    const end = index + tag.length;
    const next = text.charCodeAt(end);
    return joins(text, index, next, text.charCodeAt(end + 1)) || isBreakable(tag)
      ? [{ start: index, end }]
      : [];
  });

const isBreakable = (tag: string): boolean => tag.slice(1, 4).toLowerCase() === 'wbr';

/** Moves the rest of every word that has a joint; what is left over at its end is filled. */
const close = (text: string, joints: readonly Joint[]): Closed => {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  const pieces = new Pieces();
  for (let at = 0; at < joints.length; ) {
    const first = joints[at]!;
    if (first.unit === undefined && !isInk(text, first.start - 1)) {
      units.fill(FILLER, first.start, first.end);
      at++;
      continue;
    }
    let write = first.start;
    let read = write;
    for (;;) {
      const joint = joints[at];
      if (joint && joint.start === read) {
        if (joint.unit !== undefined) {
          pieces.add(write, read);
          units[write++] = joint.unit;
        }
        read = joint.end;
        at++;
      } else if (isInk(text, read)) {
        pieces.add(write, read);
        units[write++] = text.charCodeAt(read);
        read++;
      } else break;
    }
    units.fill(FILLER, write, read);
  }
  return { folded: foldedOf(units), moved: pieces.finish() };
};

const isInk = (text: string, at: number): boolean => text.charCodeAt(at) > 0x20;

const foldedOf = (units: Uint16Array): Folded => ({
  text: Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le'),
  narrow: units.every((unit) => unit <= 0xff),
});

/** Characters one by one, those that move alike in one piece. */
class Pieces {
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #from: number[] = [];

  add(start: number, from: number): void {
    const last = this.#starts.length - 1;
    const length = this.#lengths[last];
    if (length !== undefined && this.#starts[last]! + length === start && this.#from[last]! + length === from)
      this.#lengths[last] = length + 1;
    else if (start !== from) {
      this.#starts.push(start);
      this.#lengths.push(1);
      this.#from.push(from);
    }
  }

  finish(): Moved {
    return {
      starts: Uint32Array.from(this.#starts),
      lengths: Uint32Array.from(this.#lengths),
      from: Uint32Array.from(this.#from),
    };
  }
}
