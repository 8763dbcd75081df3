import type { Literal } from '../model/literal.js';
import type { Qualifier } from '../model/qualifier.js';

/**
 * A label may say how its figure is meant: "Maximum number of rights: 135" is at most 135. What the figure says
 * itself wins.
 */
export const qualifiedByLabel = (literal: Literal, label: string): Literal =>
  qualified(literal, qualifierIn(label, IN_LABEL));

/**
 * What a row's label says of all its figures. The words must be about them: "(at most)" and "Maximum number of"
 * are; "Maximum price" and "Loans of up to one year" name what was measured.
 */
export const qualifierOfRow = (label: string): Qualifier | undefined => qualifierIn(label, IN_ROW);

export const qualified = (literal: Literal, qualifier: Qualifier | undefined): Literal =>
  qualifier && 'qualifier' in literal && literal.qualifier === 'exact' ? { ...literal, qualifier } : literal;

type Words = readonly (readonly [RegExp, Qualifier])[];

const qualifierIn = (label: string, words: Words): Qualifier | undefined =>
  words.find(([pattern]) => pattern.test(label))?.[1];

const IN_LABEL: Words = [
  [/\bmaximum\b|\bup to\b|\bat most\b|\bupper limit\b|上限/i, 'maximum'],
  [/\bminimum\b|\bat least\b|下限/i, 'minimum'],
  [/\bapproximate/i, 'approximate'],
  [/\bestimated?\b/i, 'estimate'],
  [/\bplanned\b|\bscheduled\b|予定/i, 'planned'],
];

const IN_ROW: Words = [
  [
    /\((?:at most|max(?:imum|\.)?|up to|upper limit)\)|[(（]上限[)）]|\bmaximum (?:total |aggregate )?number of\b/i,
    'maximum',
  ],
  [
    /\((?:at least|min(?:imum|\.)?|lower limit)\)|[(（]下限[)）]|\bminimum (?:total |aggregate )?number of\b/i,
    'minimum',
  ],
];
