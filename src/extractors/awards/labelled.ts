import { keyOf } from '../../extraction/keyed.js';
import type { Scene } from '../../extraction/scene.js';
import { grantDate, optionTerm } from '../../fields/award.js';
import { expiryDate } from '../../fields/placement.js';
import { exercisePrice } from '../../fields/rights.js';
import type { Field } from '../../model/field.js';
import type { Literal } from '../../model/literal.js';
import { type Noun, nounAfter } from './noun.js';

/** Grants set out in lines or rows of a label and its value: `Number of share options granted   12,600,000`. */

/** What a count is a count of, by its label. */
export const nounByLabel = (scene: Scene, literal: Literal): Noun | undefined => {
  const key = labelOf(scene, literal);
  const counted = COUNT.exec(key);
  return counted && !NOT_GRANTED.test(key) ? nounAfter(key.slice(counted[0].length)) : undefined;
};

const COUNT = /^(?:total |aggregate |maximum )?(?:number|no\.|amount|quantity) of (?:the |new )?/i;
const NOT_GRANTED =
  /\b(?:outstanding|exercis\w{1,5}|vested|unvested|available|cancel\w{0,5}|lapsed?|remaining|held|before|after|following|issued shares|expired)\b/i;

/** What a price, day or length is by its label. */
export const fieldByLabel = (scene: Scene, literal: Literal): Field | undefined => {
  const key = labelOf(scene, literal);
  return key === '' ? undefined : LABELS.find(([type, sign]) => type === literal.type && sign.test(key))?.[2];
};

const LABELS: readonly (readonly [Literal['type'], RegExp, Field])[] = [
  ['money', /\b(?:exercise|strike|option) price\b(?![^/]{0,60}\b(?:average|range)\b)/i, exercisePrice],
  ['date', /\b(?:grant date|date of (?:the )?(?:grant|award)|award date)\b/i, grantDate],
  ['date', /\b(?:expiry|expiration)(?: date)?\b|\bdate of expir/i, expiryDate],
  [
    'duration',
    /\b(?:validity period|term|option (?:life|period)|exercise period|life)\b(?![^/]{0,40}\bvest)/i,
    optionTerm,
  ],
];

const labelOf = (scene: Scene, literal: Literal): string => {
  const context = scene.contextOf(literal);
  const key = keyOf(scene, { literal, context });
  return key.length > LONGEST ? '' : key;
};

const LONGEST = 90;
