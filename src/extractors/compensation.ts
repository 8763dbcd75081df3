import type { Extractor } from '../extraction/extractor.js';
import { matchPhrases, type Phrase, words } from '../extraction/phrase.js';
import type { Statement } from '../extraction/statement.js';
import { administrator, capMoney, capShares, eligible, priceRule } from '../fields/compensation.js';

const PER_YEAR =
  /^(?: of [^.,;()]{0,60})?,? ?(?:\([^)]{0,60}\) ?)?(?:or less,? |or fewer,? |at (?:the )?most,? )?(?:per|a|each|every) (?:fiscal )?(?:year|annum)|^ ?(?:or less |or fewer )?annually/i;
const CAPPED = /\b(?:aggregate|maximum|within|exceed|limit|cap|upper|up to|total|at)\b/i;

const statements: readonly Statement[] = [
  { field: capMoney, of: 'money', before: CAPPED, after: PER_YEAR, qualifier: 'maximum' },
  {
    field: capMoney,
    of: 'money',
    label: /\b(?:maximum|limit|cap|upper)\b[^/]{0,60}\b(?:amount|remuneration|compensation|claims)\b/i,
    after: PER_YEAR,
    qualifier: 'maximum',
  },
  {
    field: capMoney,
    of: 'money',
    before:
      /\b(?:annual|per year|each year|yearly)\b[^.;]{0,120}\b(?:within|exceed|limit|cap|up to|maximum)[^.;]{0,60}$/i,
    qualifier: 'maximum',
  },
  { field: capShares, of: 'quantity', unit: 'share', after: PER_YEAR, qualifier: 'maximum' },
  {
    field: capShares,
    of: 'quantity',
    unit: 'share',
    before:
      /\b(?:annual|per year|each year|yearly)\b[^.;]{0,120}\b(?:within|exceed|limit|cap|up to|maximum|shall be)[^.;]{0,60}$/i,
    qualifier: 'maximum',
  },
];

const ROLE = String.raw`(?:(?:representative|executive|eligible|managing|part-time|outside|internal|non-executive|corporate|senior) )*(?:directors|officers|employees|auditors|executives|members)(?: \([^)]{1,160}\))?(?: of (?:the company|its subsidiaries|the company's subsidiaries))?`;

const phrases: readonly Phrase[] = [
  {
    field: eligible,
    hints: ['irector', 'fficer', 'mployee'],
    once: true,
    find: words(
      String.raw`\b(?:to|for|eligible(?: persons)?:?) (?:the company's |its |our |the )?(${ROLE}(?:,? (?:and|as well as) (?:its |the company's )?${ROLE}|, ${ROLE}){0,4})`,
    ),
  },
  {
    field: priceRule,
    hints: ['closing price'],
    once: true,
    find: words(String.raw`(?:^|[.:)] )((?:[^.]{0,200})\bbased on the closing price [^.]{10,600})\.`),
  },
  {
    field: administrator,
    hints: ['Securities', 'Trust', 'Bank'],
    once: true,
    find: words(
      String.raw`\b((?:[A-Z][\w&'-]+ ){1,4}(?:Securities|Trust|Bank)(?: (?:and|&) (?:Banking|Trust))?(?:,? (?:Co|Ltd|Inc|Corporation|Company|Limited)\b\.?){0,3})(?=.{0,160}\baccounts?\b)`,
      'd',
    ),
  },
];

/**
 * Restricted stock as a scheme that shareholders approve: who may receive it, and the yearly caps.
 * `shall be 40,000 shares or less per year`
 */
export const compensation: Extractor = {
  id: 'compensation',
  summary: 'The yearly caps of a restricted stock scheme, who is eligible, how the price is set.',
  fields: [administrator, capMoney, capShares, eligible, priceRule],
  statements,
  find: (scene) => matchPhrases(scene, phrases),
};
