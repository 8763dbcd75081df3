import type { Document } from '../model/document.js';
import { plainText } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Literal } from '../model/literal.js';
import type { Qualifier } from '../model/qualifier.js';
import type { Span } from '../model/span.js';
import type { Value } from '../model/value.js';
import type { Stated } from './statement.js';
import { readAs, statusOf } from './value.js';

/** A span without blanks, stops and opening or closing marks at its ends. */
export const trimmed = (document: Document, span: Span, marks = ' \n\t,;:'): Span => {
  let { start, end } = span;
  while (start < end && marks.includes(document.plain[start]!)) start++;
  while (end > start && marks.includes(document.plain[end - 1]!)) end--;
  return { start, end };
};

/** A text fact whose value is the span itself, blanks folded; nothing when the span is empty. */
export const textStated = (
  document: Document,
  field: Field,
  subject: string,
  span: Span,
): Stated | undefined => {
  const place = trimmed(document, span);
  const text = plainText(document, place);
  return text === '' ? undefined : stated(field, subject, { type: 'text', text }, place);
};

/** A literal as the value of a field, where its type and unit fit. */
export const literalStated = (
  field: Field,
  subject: string,
  literal: Literal | undefined,
  qualifier?: Qualifier,
): Stated | undefined => {
  const value = literal && readAs(literal, field);
  if (!literal || !value) return undefined;
  const own = 'qualifier' in literal ? literal.qualifier : 'exact';
  return {
    ...stated(field, subject, value, literal),
    qualifier: qualifier ?? own,
    status: statusOf(literal),
  };
};

/** Any value at any place. */
export const stated = (field: Field, subject: string, value: Value | null, place: Span): Stated => ({
  start: place.start,
  end: place.end,
  field,
  subject,
  value,
  qualifier: 'exact',
  status: value === null ? 'undetermined' : 'stated',
});

/** Leaves out what was not found, so that finders can yield their parts in one list. */
export const present = (parts: readonly (Stated | undefined)[]): Stated[] =>
  parts.filter((part): part is Stated => part !== undefined);
