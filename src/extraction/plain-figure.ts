import { shift } from '../literals/scale.js';
import type { Document } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { NumberLiteral } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Stated } from './statement.js';
import { literalStated, stated } from './text.js';

/**
 * Figures that only their label makes whole: a count whose groups of digits stand apart, `150 000`, and a price
 * in hundredths that the label names, `Average price per share (GBp): 162.79`.
 */
export const wholeCount = (
  document: Document,
  field: Field,
  subject: string,
  literal: NumberLiteral,
): Stated | undefined => {
  const found = groupsAt(document.plain, literal);
  if (!found || /[.]/.test(literal.number)) return undefined;
  if (found.end === literal.end) return literalStated(field, subject, literal);
  const value = { type: 'quantity', number: found.number, granularity: '1', unit: field.unit ?? '' } as const;
  return stated(field, subject, value, found);
};

/** The groups from their first on: a number in the middle of others is part of the count before it. */
const groupsAt = (plain: string, { start, end }: Span): (Span & { readonly number: string }) | undefined => {
  if (/\d $/.test(plain.slice(Math.max(0, start - 2), start))) return undefined;
  const more = GROUPS.exec(plain.slice(start, end + 16));
  const to = more ? start + more[0].length : end;
  return { start, end: Math.max(to, end), number: plain.slice(start, to).replace(/ /g, '') };
};

const GROUPS = /^\d{1,3}(?: \d{3}){1,4}(?![\d,.]|\d)/;

/** A bare number whose label, or the words right before it, say pence: the price in pounds. */
export const minorUnits = (
  document: Document,
  field: Field,
  subject: string,
  literal: NumberLiteral,
  label: string,
): Stated | undefined => {
  const before = document.plain.slice(Math.max(0, literal.start - 120), literal.start);
  if (!PENCE.test(label) && !PENCE.test(before)) return undefined;
  const [number, granularity] = [shift(literal.number, -2), shift(literal.granularity, -2)];
  const value = { type: 'money', number, granularity, currency: 'GBP' } as const;
  const whole = field.per === undefined ? value : { ...value, per: field.per };
  return { ...stated(field, subject, whole, literal), qualifier: literal.qualifier };
};

const PENCE = /\bGBp\b|\bGBX\b|\((?:p|GB pence|pence|in pence)\)|\bpence\b/;
