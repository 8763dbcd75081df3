import type { Extractor } from '../extraction/extractor.js';
import { matchPhrases, type Phrase, words } from '../extraction/phrase.js';
import { IN_TOTAL, right } from '../extraction/right-words.js';
import type { Located, Statement } from '../extraction/statement.js';
import { seriesNumber, shareClass, sharesPerRight, totalRights, totalShares } from '../fields/rights.js';
import type { Value } from '../model/value.js';

const EACH = right(
  String.raw`(?:(?:for|of|per|upon (?:the )?exercise of|underlying|granted (?:for|to|by)|by) (?:each|one|every|1)(?: \(1\))?|per) (?:such )?(?:unit of )?(?:the )?(?:RIGHT|unit)\b`,
);
const PERSONS = /\bpersons?\b|allottees?|grantees?|recipients?|each person|eligible/i;

/** `No. 12`, `Series 9`: the number in a name. */
function numbered({ literal }: Located): Value | undefined {
  const number = literal.type === 'identifier' ? NUMBERED.exec(literal.text)?.[1] : undefined;
  return number === undefined ? undefined : { type: 'quantity', number, granularity: '1', unit: 'ordinal' };
}

const NUMBERED = /^(?:no\.?|series|series no\.?) ?(\d{1,3})$/i;

const counts: readonly Statement[] = [
  { field: seriesNumber, of: 'ordinal', after: /^series\b/i },
  { field: seriesNumber, of: 'ordinal', before: /\bseries (?:no\.? ?)?$/i },
  {
    field: seriesNumber,
    of: 'identifier',
    before: right(String.raw`\b(?:RIGHT|series) ?\(?$`),
    value: numbered,
  },
  {
    field: seriesNumber,
    of: 'identifier',
    after: right(String.raw`^(?:of )?(?:the )?RIGHT`),
    value: numbered,
  },
  { field: totalShares, of: 'quantity', unit: 'share', after: IN_TOTAL, not: PERSONS },
  {
    field: totalShares,
    of: 'quantity',
    unit: 'share',
    before: /\bshares\b[^.;]{0,120}\(total(?: of)?:?$/i,
    not: PERSONS,
  },
  {
    field: sharesPerRight,
    of: ['quantity', 'number'],
    unit: 'share',
    before: new RegExp(`${EACH.source}[^.;]{0,120}\\b(?:shall be|is|are|be|will be|:)$`, 'i'),
  },
  {
    field: sharesPerRight,
    of: ['quantity', 'number'],
    unit: 'share',
    before: right(
      String.raw`\b(?:one|each|every|a|1) (?:\(1\) )?RIGHT (?:carries|gives|entitles|represents|covers|is (?:exercisable )?for|corresponds to)[^.;]{0,60}$`,
    ),
  },
  {
    field: sharesPerRight,
    of: 'quantity',
    unit: 'share',
    after: right(
      String.raw`^(?:of [a-z' ]{0,40})?(?:per|for each|for every|for one) (?:such )?(?:RIGHT|unit)\b`,
    ),
  },
  {
    field: sharesPerRight,
    of: ['quantity', 'number'],
    unit: 'share',
    label: right(
      String.raw`\bshares? (?:granted |to be (?:issued|delivered|granted) |underlying )?(?:per|for each|of each|for one) (?:stock )?RIGHT|\bnumber of shares granted`,
    ),
    first: true,
  },
  {
    field: totalShares,
    of: 'quantity',
    unit: 'share',
    label:
      /\bnumber of (?:the )?(?:[a-z]{1,20} )?shares\b|\bunderlying shares\b|\bshares underlying\b|\bshares to be (?:issued|delivered)/i,
    not: /\bfor each\b|\bper\b|\beach\b|fractions?/i,
    first: true,
  },
  {
    field: totalShares,
    of: 'quantity',
    unit: 'share',
    before: /\b(?:total|aggregate|maximum) (?:number|of)[^.;]{0,80}shares[^.;]{0,80}(?:shall be|is|:|of)$/i,
    not: /\b(?:issued|outstanding) shares\b|\bshares (?:issued|outstanding)\b/i,
  },
  {
    field: totalShares,
    of: 'quantity',
    unit: 'share',
    heading: /^[^/]{0,40}\bnumber of (?:the )?(?:[a-z]{1,20} )?shares\b/i,
    label: /\b(?:common|ordinary) (?:stock|shares)\b/i,
    not: /\bfor each\b|\bper\b|\beach\b/i,
    first: true,
  },
  {
    field: totalRights,
    of: ['quantity', 'number'],
    unit: ['right', 'option', 'warrant', 'unit'],
    label: right(String.raw`\bnumber of (?:the )?RIGHT`),
    not: PERSONS,
    first: true,
    byRow: true,
  },
  {
    field: totalRights,
    of: 'quantity',
    unit: ['right', 'option', 'warrant'],
    before: /\b(?:a total of|in total|aggregate of|total number of[^.;]{0,60}(?:is|shall be|:))$/i,
  },
];

const phrases: readonly Phrase[] = [
  {
    field: shareClass,
    heading: /\bclass\b|\btype\b|\bkind\b|\bshares\b/i,
    hints: ['stock', 'share', 'Stock'],
    find: words(String.raw`\b((?:common|ordinary|preferred) (?:stock|shares?))\b`),
  },
];

/**
 * Stock options as stock acquisition rights: their number and the shares behind them.
 * `1. Total number of Stock Acquisition Rights` / `162 rights`
 */
export const rights: Extractor = {
  id: 'rights',
  summary: 'How many rights of which series, for how many shares of which class.',
  fields: [seriesNumber, shareClass, sharesPerRight, totalRights, totalShares],
  statements: counts,
  find: (scene) => matchPhrases(scene, phrases),
};
