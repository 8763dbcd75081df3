import type { Document, TextBlock } from '../model/document.js';
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
  /** Flags `d` and `i`; group 1, or the whole match, is the place of the value. Write blanks with `words`. */
  readonly find: RegExp;
  readonly subject?: string;
  /** The text of the place itself when absent. */
  readonly value?: (match: RegExpExecArray) => Value | undefined;
  /** Look on after the first hit in a block. */
  readonly every?: true;
}

/** A pattern in which a blank stands for any run of blanks up to twelve, as in hard-wrapped text. */
export const words = (pattern: string, flags = 'di'): RegExp =>
  new RegExp(pattern.replaceAll(' ', ' {1,12}'), flags);

export function* matchPhrases(scene: Scene, phrases: readonly Phrase[]): Iterable<Stated> {
  for (const block of scene.prose) {
    const text = scene.document.plain.slice(block.start, block.end);
    const heading = scene.headingAt(block);
    for (const phrase of phrases) {
      if (phrase.heading && !phrase.heading.test(heading)) continue;
      yield* statedBy(scene.document, phrase, block, text);
    }
  }
}

function* statedBy(document: Document, phrase: Phrase, block: TextBlock, text: string): Iterable<Stated> {
  const pattern = phrase.every ? new RegExp(phrase.find, `${phrase.find.flags}g`) : phrase.find;
  for (let match = pattern.exec(text); match; match = phrase.every ? pattern.exec(text) : null) {
    const found = statedAt(document, phrase, placeOf(match, block.start), match);
    if (found) yield found;
    if (match[0] === '') return;
  }
}

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
  return value && stated(phrase.field, phrase.subject ?? '', value, place);
};
