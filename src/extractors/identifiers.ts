import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import { stated } from '../extraction/text.js';
import { cik, cusip, isin, lei } from '../fields/identity.js';
import type { Field } from '../model/field.js';
import type { IdentifierLiteral } from '../model/literal.js';
import type { Span } from '../model/span.js';

/**
 * Numbers of securities and firms: those whose check digits say what they are, and those that a label names though
 * their check digits fail. `ISIN: SE0002095604`, `LEI code 549300FOT7EE85QYB655`, `new CUSIP number, 36249W 104`.
 */
export const identifiers: Extractor = {
  id: 'identifiers',
  summary: 'ISIN, LEI, CUSIP and CIK numbers, by their check digits or their labels.',
  fields: [cik, cusip, isin, lei],
  find: function* (scene) {
    const found = new Map<number, Code>();
    for (const code of [...byDigits(scene), ...byLabel(scene)])
      if (!found.has(code.start)) found.set(code.start, code);
    const codes = [...found.values()].toSorted((a, b) => a.start - b.start);
    for (const { field, text, start, end } of codes)
      yield stated(field, subjectOf(scene, field, text, codes), { type: 'text', text }, { start, end });
  },
};

interface Code extends Span {
  readonly field: Field;
  readonly text: string;
}

const FIELDS: Readonly<Record<string, Field | undefined>> = { ISIN: isin, LEI: lei, CUSIP: cusip, CIK: cik };

/** Nine characters may fit a CUSIP by chance: the release must speak of such numbers. */
const byDigits = ({ literals, document: { plain } }: Scene): Code[] => {
  const codes = literals.filter(
    (literal): literal is IdentifierLiteral =>
      literal.type === 'identifier' &&
      (literal.of === 'isin' || literal.of === 'lei' || literal.of === 'cusip'),
  );
  return codes.flatMap(({ of, text, start, end }) => {
    const name = of.toUpperCase();
    const field = FIELDS[name];
    return field && (of === 'lei' || plain.includes(name)) ? [{ field, text, start, end }] : [];
  });
};

const byLabel = ({ document: { plain }, prose, outline }: Scene): Code[] => {
  if (!NAMED.test(plain)) return [];
  const cells = outline.tables.flatMap(({ rows }) => rows);
  return [...prose, ...cells.map(({ labelSpan, cells: row }) => rowSpan(labelSpan, row))].flatMap((span) =>
    labelled(plain, span),
  );
};

const rowSpan = (label: Span, cells: readonly Span[]): Span => ({
  start: label.start,
  end: Math.max(label.end, cells.at(-1)?.end ?? 0),
});

const NAMED = /\b(?:ISIN|LEI|CUSIP|CIK)\b/;

const labelled = (plain: string, { start, end }: Span): Code[] => {
  const codes: Code[] = [];
  for (const match of plain.slice(start, end).matchAll(LABELLED)) {
    const field = FIELDS[match[1]!];
    const [from, to] = match.indices?.slice(2).find((place) => place !== undefined) ?? [];
    if (!field || from === undefined || to === undefined) continue;
    const code = plain.slice(start + from, start + to);
    const text = code.replace(/ /g, '');
    if (fits(match[1]!, text)) codes.push({ field, text, start: start + from, end: start + to });
  }
  return codes;
};

const LABELLED =
  /\b(ISIN|LEI|CUSIP|CIK)\b(?:[^\n.;A-Z0-9]|No\.|Code|Number){0,40}?(?:\b([A-Z]{2}[A-Z0-9]{9}[0-9])\b|\b([A-Z0-9]{18}[0-9]{2})\b|\b([0-9A-Z]{6} ?[0-9A-Z]{2} ?[0-9])\b|\b(\d{7,10})\b)/dg;

const SHAPES: Readonly<Record<string, RegExp>> = {
  ISIN: /^[A-Z]{2}[A-Z0-9]{9}\d$/,
  LEI: /^[A-Z0-9]{18}\d{2}$/,
  CUSIP: /^(?=(?:[A-Z]{0,9}\d){4})[0-9A-Z]{8}\d$/,
  CIK: /^\d{7,10}$/,
};

const fits = (name: string, text: string): boolean => SHAPES[name]?.test(text) === true;

/** Two numbers where the release speaks of the present one and the new: before and after. */
const subjectOf = (
  { document: { plain } }: Scene,
  field: Field,
  text: string,
  codes: readonly Code[],
): string => {
  if (field !== cusip && field !== isin) return '';
  const different = [...new Set(codes.filter((code) => code.field === field).map((code) => code.text))];
  if (different.length !== 2 || !CHANGED.test(plain)) return '';
  return different[0] === text ? 'before' : 'after';
};

const CHANGED =
  /\b(?:current|old|existing|present|former|pre-?(?:reverse )?split)\b[^.]{0,30}\b(?:CUSIP|ISIN)[^.]{0,120}\b(?:new|post-?(?:reverse )?split)\b[^.]{0,30}\b(?:CUSIP|ISIN)/i;
