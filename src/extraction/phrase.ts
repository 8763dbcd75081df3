import type { Document } from '../model/document.js';
import { plainText } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Span } from '../model/span.js';
import type { Value } from '../model/value.js';
import type { Scene } from './scene.js';
import type { Stated } from './statement.js';
import { stated, textStated } from './text.js';

/** A field that words state rather than a literal: "half of the upper limit", "no certificates will be issued". */
export interface Phrase {
  readonly field: Field;
  /** Tried only in blocks under a heading that matches; without it in every block of running text. */
  readonly heading?: RegExp;
  /** A block without any of these words is passed over unread: a search for words is far cheaper than a pattern. */
  readonly hints: readonly string[];
  /** Flags `d` and `i`; group 1, or the whole match, is the place of the value. Write blanks with `words`. */
  readonly find: RegExp;
  readonly subject?: string;
  /** The text of the place itself when absent; null when the words say that it will be fixed later. */
  readonly value?: (match: RegExpExecArray) => Value | null | undefined;
  /** Only the first hit in the release counts. */
  readonly once?: true;
}

/** A pattern in which a blank stands for any run of blanks up to twelve, ` ?` for none as well: text may be hard-wrapped. */
export const words = (pattern: string, flags = 'di'): RegExp =>
  new RegExp(
    pattern.replace(/ (\??)/g, (_, optional) => (optional ? ' {0,12}' : ' {1,12}')),
    flags,
  );

export function* matchPhrases(scene: Scene, phrases: readonly Phrase[]): Iterable<Stated> {
  const open = new Set(phrases);
  for (const passage of passagesOf(scene)) {
    const text = scene.document.plain.slice(passage.start, passage.end);
    for (const phrase of open) {
      if (!phrase.hints.some((hint) => text.includes(hint))) continue;
      if (phrase.heading && !phrase.heading.test(passage.heading())) continue;
      const found = statedBy(scene.document, phrase, passage, text);
      if (!found) continue;
      yield found;
      if (phrase.once) open.delete(phrase);
    }
  }
}

/** A stretch of words and what it stands under; a heading is put together only when asked for. */
interface Passage extends Span {
  readonly heading: () => string;
}

/** Paragraphs and items; then the values of rows that are a label and its value, the label as their heading. */
function* passagesOf(scene: Scene): Iterable<Passage> {
  for (const block of scene.prose)
    yield { start: block.start, end: block.end, heading: () => scene.headingAt(block) };
  for (const { start, end, value } of scene.rows) {
    const label = () => plainText(scene.document, { start, end: value });
    yield { start: value, end, heading: () => `${label()} / ${scene.headingAt({ start, end })}` };
  }
}

const statedBy = (document: Document, phrase: Phrase, passage: Span, text: string): Stated | undefined => {
  const match = phrase.find.exec(text);
  return match ? statedAt(document, phrase, placeOf(match, passage.start), match) : undefined;
};

const placeOf = (match: RegExpExecArray, offset: number): Span => {
  const [start, end] = match.indices![1] ?? match.indices![0]!;
  return { start: offset + start, end: offset + end };
};

const statedAt = (
  document: Document,
  phrase: Phrase,
  place: Span,
  match: RegExpExecArray,
): Stated | undefined => {
  if (!phrase.value) return textStated(document, phrase.field, phrase.subject ?? '', place);
  const value = phrase.value(match);
  return value === undefined ? undefined : stated(phrase.field, phrase.subject ?? '', value, place);
};
