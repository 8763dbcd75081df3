import type { Field } from '../model/field.js';
import type { Span } from '../model/span.js';
import type { Line, Scene } from './scene.js';
import type { Stated } from './statement.js';
import { textStated, trimmed } from './text.js';

/** A labelled line that gives its field as text, or says by which rule it will be fixed. */
export interface LabelledText {
  readonly field: Field;
  /** Anchored at the start of the line, after its mark. */
  readonly label: RegExp;
  /** Words by which a date or amount is left to a rule: the fact is then undetermined. */
  readonly fixedLater?: RegExp;
}

/** The text facts of labelled lines; a subject of undefined passes the line over. */
export function* labelledTexts(
  scene: Scene,
  rules: readonly LabelledText[],
  subjectOf: (line: Line) => string | undefined,
): Iterable<Stated> {
  for (const line of scene.lines) {
    const { start } = trimmed(scene.document, line);
    const words = scene.document.plain.slice(start, start + 60);
    const rule = rules.find(({ label }) => label.test(words));
    const subject = rule && subjectOf(line);
    if (!rule || subject === undefined) continue;
    const value = { start: line.value ?? start + rule.label.exec(words)![0].length, end: line.end };
    const found = rule.fixedLater
      ? leftOpen(scene, rule, subject, value)
      : textStated(scene.document, rule.field, subject, value);
    if (found) yield found;
  }
}

/** Undetermined, unless the line gives a value after all. */
const leftOpen = (
  scene: Scene,
  { field, fixedLater }: LabelledText,
  subject: string,
  value: Span,
): Stated | undefined => {
  const given = scene.stated.some(
    (fact) =>
      fact.field === field && fact.subject === subject && value.start <= fact.start && fact.end <= value.end,
  );
  if (given || !fixedLater?.test(scene.document.plain.slice(value.start, value.end))) return undefined;
  const place = textStated(scene.document, field, subject, value);
  return place && { ...place, value: null, status: 'undetermined' };
};
