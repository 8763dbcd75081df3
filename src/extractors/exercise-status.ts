import { endOfMonth } from '../calendar/day.js';
import type { Extractor } from '../extraction/extractor.js';
import { keyOf } from '../extraction/keyed.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, stated } from '../extraction/text.js';
import { readAs } from '../extraction/value.js';
import {
  exercisedPercent,
  exercisedRights,
  exercisedShares,
  listedShares,
  reportedPeriod,
  unexercisedRights,
} from '../fields/exercise.js';
import { exerciseProceeds } from '../fields/placement.js';
import { exercisePrice, seriesNumber, sharesPerRight, totalRights } from '../fields/rights.js';
import type { Field } from '../model/field.js';
import type { Literal } from '../model/literal.js';

/**
 * How many rights were exercised in a month, what was delivered and paid for them, how many are left.
 * `(3) Number of stock acquisition rights exercised in the month   1,250 (12.5% of the total number issued)`
 */
export const exerciseStatus: Extractor = {
  id: 'exercise-status',
  summary: 'Rights exercised in the period reported, shares delivered, rights left before and after.',
  fields: [
    exercisedPercent,
    exercisedRights,
    exercisedShares,
    exercisePrice,
    exerciseProceeds,
    listedShares,
    reportedPeriod,
    seriesNumber,
    sharesPerRight,
    totalRights,
    unexercisedRights,
  ],
  statements: [
    { field: seriesNumber, of: 'ordinal', after: /^series\b/i },
    { field: seriesNumber, of: 'ordinal', before: /\bseries (?:no\.? ?)?$/i },
  ],
  find: function* (scene) {
    const seen = new Set<string>();
    for (const literal of scene.literals) {
      if (!CARRIERS.has(literal.type) || isDaily(scene, literal)) continue;
      const found = statedAt(scene, literal);
      const key = found && `${found.field.id} ${found.subject}`;
      if (!found || !key || seen.has(key)) continue;
      seen.add(key);
      yield found;
    }
  },
};

const CARRIERS = new Set<Literal['type']>(['quantity', 'number', 'percent', 'money', 'period', 'date']);

/** Rows of single days are read by their own extractor. */
const isDaily = ({ contextOf }: Scene, literal: Literal): boolean => {
  const { table } = contextOf(literal).place;
  return (
    table !== undefined &&
    /^(?:exercise )?(?:date|day)\b|date of exercise/i.test(table.columns[0]?.header.join(' ') ?? '')
  );
};

interface Label {
  readonly field: Field;
  readonly subject?: string;
  readonly sign: RegExp;
  readonly not?: RegExp;
}

const RIGHTS = String.raw`(?:(?:stock|share) )?(?:acquisition |subscription )?(?:rights|options|warrants|SARs)`;
const UNEXERCISED = String.raw`\b(?:unexercised|outstanding|remaining|not (?:yet )?exercised)\b`;
const of = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll('RIGHTS', RIGHTS).replaceAll('UNEXERCISED', UNEXERCISED), 'i');

/** What a figure is by its label, the more special first. */
const LABELS: readonly Label[] = [
  {
    field: unexercisedRights,
    subject: 'before',
    sign: of(
      String.raw`UNEXERCISED[^/]{0,120}\b(?:previous|prior|preceding|last|before|beginning|start)\b|\b(?:previous|prior|preceding|last) month\b[^/]{0,80}UNEXERCISED`,
    ),
    not: /\bshares\b(?![^/]{0,60}\brights)/i,
  },
  {
    field: unexercisedRights,
    subject: 'after',
    sign: of(String.raw`UNEXERCISED[^/]{0,60}\bRIGHTS\b|\bRIGHTS\b[^/]{0,60}UNEXERCISED`),
    not: /\bissued and outstanding shares\b/i,
  },
  { field: listedShares, sign: /\bnumber of (?:the company's )?listed shares\b|\blisted shares\b/i },
  {
    field: sharesPerRight,
    sign: of(
      String.raw`\bshares\b[^/]{0,40}\bper (?:one )?(?:unit of )?(?:(?:stock|share) )?(?:acquisition )?(?:right|option|warrant|unit)\b`,
    ),
  },
  {
    field: exerciseProceeds,
    sign: of(
      String.raw`\b(?:total|aggregate)\b[^/]{0,40}\b(?:exercise (?:price|value|amount)|amount (?:paid|of exercise))|\bamount (?:paid|raised|procured)\b|\bproceeds\b`,
    ),
  },
  {
    field: exercisePrice,
    sign: /\bexercise price\b/i,
    not: /\b(?:initial|minimum|floor|lower limit|total|aggregate|average)\b/i,
  },
  {
    field: exercisedPercent,
    sign: of(
      String.raw`\b(?:percentage|ratio|proportion|rate)\b[^/]{0,60}\bexercis\w{1,4}|\bexercis\w{1,4}\b[^/]{0,100}\b(?:percentage|ratio|proportion|rate|%)|\bRIGHTS (?:that were |which were )?exercised\b|\bexercised RIGHTS`,
    ),
    not: /\bshares\b(?![^/]{0,60}\brights)|unexercised/i,
  },
  {
    field: exercisedShares,
    sign: of(
      String.raw`\bshares\b[^/]{0,60}\b(?:delivered|issued|allotted|granted|acquired|transferred)\b|\bnumber of (?:new )?shares\b`,
    ),
    not: /\bnumber of (?:issued|outstanding)\b|\btreasury\b|\bnew shares\b|\btotal (?:number of )?issued|\bissued shares\b/i,
  },
  {
    field: exercisedRights,
    sign: of(String.raw`\bRIGHTS\b[^/]{0,60}\bexercised\b|\bexercised RIGHTS|\bexercise of RIGHTS`),
    not: /unexercised|not (?:yet )?exercised/i,
  },
  {
    field: totalRights,
    sign: of(
      String.raw`\b(?:total )?number of RIGHTS (?:that were |originally )?issued|\btotal number of RIGHTS|\bRIGHTS issued\b`,
    ),
  },
  {
    field: reportedPeriod,
    sign: /\b(?:(?:target|reporting|subject|reported|covered|applicable) (?:month|period)|(?:month|period) (?:covered|of exercise|reported|subject)|exercise period (?:covered|reported)|^period|^month)\b/i,
    not: /\bexercisable\b/i,
  },
];

const statedAt = (scene: Scene, literal: Literal): Stated | undefined => {
  const context = scene.contextOf(literal);
  if (PER_RIGHT.test(context.after)) return literalStated(sharesPerRight, '', literal);
  if (/[.] [A-Z]/.test(context.before)) return undefined;
  const key = keyOf(scene, { literal, context });
  for (const words of new Set([key, context.label, context.before.slice(-120)])) {
    if (words === '' || words.length > 220) continue;
    const found = LABELS.find(
      (one) => one.sign.test(words) && !one.not?.test(words) && fits(one.field, literal, context.before),
    );
    if (found) return stateOf(found, literal);
  }
  return undefined;
};

const PER_RIGHT = /^per (?:one )?(?:(?:stock|share) )?(?:acquisition )?(?:right|option|warrant|unit)\b/i;

/** The number of a field, not one in brackets behind it: "4,120 (41.2% of the total of 10,000)". */
const fits = (field: Field, literal: Literal, before: string): boolean => {
  if (field === reportedPeriod)
    return literal.type === 'period' || (literal.type === 'date' && literal.date.length === 7);
  if (literal.type === 'date' || literal.type === 'period') return false;
  if (literal.type !== 'percent' && /\([^()]{0,60}$/.test(before)) return false;
  if (literal.type === 'number' && literal.number.length < 1) return false;
  return readAs(literal, field) !== undefined;
};

const stateOf = ({ field, subject = '' }: Label, literal: Literal): Stated | undefined => {
  if (field !== reportedPeriod || literal.type !== 'date') return literalStated(field, subject, literal);
  const last = endOfMonth(literal.date) ?? literal.date;
  const value = { type: 'period', from: `${literal.date}-01`, to: last } as const;
  return { ...stated(field, subject, value, literal), status: 'implied' };
};
