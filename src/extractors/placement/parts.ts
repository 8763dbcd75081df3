import type { Scene } from '../../extraction/scene.js';
import { literalStated, stated } from '../../extraction/text.js';
import { offeredShares, offerPrice } from '../../fields/offering.js';
import {
  closingDate,
  dilutionPercent,
  expiryDate,
  grossProceeds,
  holdPeriodEnd,
  issueExpenses,
  netProceeds,
  overAllotmentDays,
  overAllotmentShares,
  underwritingDiscount,
  warrantExercisePrice,
  warrants,
  warrantTerm,
} from '../../fields/placement.js';
import type { Field } from '../../model/field.js';
import type { Literal, MoneyLiteral, NumberLiteral, QuantityLiteral } from '../../model/literal.js';
import { type Around, aroundOf } from './around.js';
import { type CountRole, countRole } from './count-role.js';
import { type MoneyRole, moneyRole } from './money-role.js';
import type { Part } from './part.js';
import { isFlowThrough, isSum, sellerOf, trancheAround, type Whole } from './subject.js';
import { dateRole, durationRole, percentRole, type TimeRole } from './time-role.js';

/** Every figure of running text that says something of an offering, with the part of it that it is of. */
export function* partsOf(scene: Scene, whole: Whole): Iterable<Part> {
  for (const literal of scene.literals) {
    const read = READERS[literal.type];
    if (!read) continue;
    if (scene.contextOf(literal).block.type === 'table') {
      if (literal.type === 'date') yield* scheduled(scene, literal, whole);
      continue;
    }
    const part = read(scene, literal, aroundOf(scene, literal), whole);
    if (part) yield part;
  }
}

/** A timetable: `Settlement of New Shares under Tranche 1 · 14 February 2025`. */
function* scheduled(scene: Scene, literal: Literal, whole: Whole): Iterable<Part> {
  const { row } = scene.contextOf(literal);
  if (!SETTLES.test(row)) return;
  const subject =
    trancheAround({ before: row, after: '', previous: '', own: '', sentence: 0, block: 0 }, whole) ?? '';
  const fact = literalStated(closingDate, subject, literal);
  if (fact) yield { ...fact, qualifier: 'planned', weight: 3 };
}

const SETTLES =
  /^(?:expected |anticipated |proposed )?(?:date of )?(?:dvp )?(?:settlement|closing|completion)\b(?!.{0,60}\b(?:meeting|entitlement|retail|spp|offer period|trading)\b)/i;

type Read = (scene: Scene, literal: Literal, around: Around, whole: Whole) => Part | undefined;

const countPart: Read = (scene, literal, around, whole) => {
  const counted = countRole(literal as QuantityLiteral | NumberLiteral, around);
  if (!counted) return undefined;
  const { role, weight, unit } = counted;
  const { number, granularity, qualifier, start, end } = literal as QuantityLiteral;
  const field = COUNTS[role];
  const subject = role === 'warrants' ? preFunded(around) : partOf(scene, literal, around, whole);
  const value = { type: 'quantity', number, granularity, unit } as const;
  const upTo =
    qualifier === 'exact' && (role === 'option' || UP_TO.test(around.before)) ? 'maximum' : qualifier;
  return { ...stated(field, subject, value, { start, end }), qualifier: upTo, weight };
};

const UP_TO = /\bup to(?: an?)?(?: additional| aggregate| total| of| maximum){0,4}$/i;
const COUNTS: Readonly<Record<CountRole, Field>> = {
  offered: offeredShares,
  option: overAllotmentShares,
  warrants,
};

/** Pre-funded warrants stand in for shares; others come with them. */
const preFunded = ({ before, after }: Around): string => {
  const last = before.match(/\b(?:pre-?\s?funded )?(?:warrants?|investment options?)\b/gi)?.at(-1) ?? '';
  return /pre/i.test(last) || /^(?:[\w-]{1,12} )?pre-?\s?funded/i.test(after) ? 'pre-funded' : '';
};

const moneyPart: Read = (scene, literal, around, whole) => {
  const money = literal as MoneyLiteral;
  const valued = moneyRole(money, around);
  if (!valued) return undefined;
  const { role, weight } = valued;
  const { number, granularity, currency, scale } = money;
  const field = AMOUNTS[role];
  const value = {
    type: 'money',
    number,
    granularity,
    currency,
    ...(scale && { scale }),
    ...perOf(role, money, around),
  } as const;
  const subject =
    role === 'exercise'
      ? preFunded(around)
      : role === 'price' && isPreFunded(around)
        ? 'pre-funded'
        : partOf(scene, literal, around, whole);
  return { ...stated(field, subject, value, literal), qualifier: money.qualifier, weight };
};

const AMOUNTS: Readonly<Record<MoneyRole, Field>> = {
  price: offerPrice,
  exercise: warrantExercisePrice,
  gross: grossProceeds,
  net: netProceeds,
  expenses: issueExpenses,
  discount: underwritingDiscount,
};

const isPreFunded = ({ after }: Around): boolean => /^per pre-?\s?funded/i.test(after);

/** What the price is for one of: units where units are sold. */
const perOf = (role: MoneyRole, { per }: MoneyLiteral, { before, after }: Around): { per?: string } => {
  if (role === 'exercise') return { per: 'share' };
  if (role !== 'price') return {};
  if (per === 'unit' || UNIT_AFTER.test(after)) return { per: 'unit' };
  if (isPreFunded({ after } as Around)) return { per: 'warrant' };
  return { per: per === undefined && UNIT_BEFORE.test(before) ? 'unit' : 'share' };
};

const UNIT_AFTER = /^(?:\([^)]{1,40}\) ?)?(?:per|for each|a) (?:[\w"-]{1,20} ){0,3}units?\b/i;
const UNIT_BEFORE = /\bunits?\b[^.;]{0,80}$/i;

const timePart: Read = (_, literal, around, whole) => {
  const timed =
    literal.type === 'date'
      ? dateRole(literal, around)
      : literal.type === 'duration'
        ? durationRole(literal, around)
        : literal.type === 'percent'
          ? percentRole(literal, around)
          : undefined;
  if (!timed) return undefined;
  const { role, weight } = timed;
  const subject = role === 'closing' ? (trancheAround(around, whole) ?? '') : '';
  const fact = literalStated(TIMES[role], subject, literal);
  return (
    fact && {
      ...fact,
      weight,
      qualifier: role === 'closing' && PLANNED.test(around.before) ? 'planned' : fact.qualifier,
    }
  );
};

const PLANNED =
  /\b(?:expect\w{0,3}|anticipat\w{1,3}|schedul\w{1,3}|will|propos\w{1,3}|intend\w{0,3}|plan\w{0,4}|estimat\w{1,3})\b/i;

const TIMES: Readonly<Record<TimeRole, Field>> = {
  closing: closingDate,
  hold: holdPeriodEnd,
  expiry: expiryDate,
  term: warrantTerm,
  'option-days': overAllotmentDays,
  dilution: dilutionPercent,
};

const READERS: Partial<Record<Literal['type'], Read>> = {
  quantity: countPart,
  number: countPart,
  money: moneyPart,
  date: timePart,
  duration: timePart,
  percent: timePart,
};

/** The subject of a count, a price or an amount raised. */
const partOf = (scene: Scene, literal: Literal, around: Around, whole: Whole): string => {
  const { plain } = scene.document;
  const own =
    plain.slice(literal.start, literal.end) +
    (/^[^,.;(]{0,44}/.exec(plain.slice(literal.end, literal.end + 44))?.[0] ?? '');
  if (literal.type === 'money') {
    const named = OF_WHAT.exec(around.before)?.[1] ?? '';
    const per = /^per [^.;,]{0,30}/i.exec(around.after)?.[0] ?? '';
    if (isFlowThrough(named) || isFlowThrough(per)) return 'flow-through';
    if (named !== '') return 'units';
  } else if (isFlowThrough(own)) return 'flow-through';
  if (whole.tranche !== undefined && isSum(around)) return 'cumulative';
  const seller = sellerOf(around);
  if (seller && literal.type !== 'money') return seller;
  return trancheAround(around, whole) ?? '';
};

/** `proceeds raised from the issuance of Units of $3,093,500`. */
const OF_WHAT =
  /\b(?:issuance|sale|issue) of (?:the )?((?:[\w-]{1,14} ){0,2}(?:units|shares|securities))(?: was| were| totall?ed| is| are)? (?:of|totall?ing|was|for)(?: approximately)?$/i;
