import type { Kind } from '../extraction/kind.js';
import { JAPANESE } from '../extraction/setting.js';
import { annualDividends } from '../extractors/annual-dividend.js';
import { dividend } from '../extractors/dividend.js';
import { dividendParts } from '../extractors/dividend-parts.js';
import { dividendPerShare, recordDate } from '../fields/dividend.js';

/** The board resolves a dividend from surplus, set beside the latest forecast and the year before. */
export const dividendResolution: Kind = {
  id: 'dividend-resolution',
  summary: 'The resolution of a Japanese dividend: interim, year-end, special or commemorative.',
  title:
    /\b(?:distribution|appropriation|dividends?|payment)\b.{0,200}\b(?:retained earnings|surplus)\b|\b(?:interim|year-?end|commemorative|special|quarter-?end)\b.{0,200}\bdividends?\b|\bdividends? (?:from|of) (?:surplus|retained)/i,
  notTitle:
    /\bcorrection|^(?!.{0,300}\b(?:distribution|surplus)\b).{0,300}\b(?:revision|policy)\b|\bresults\b/i,
  lead: /\b(?:resolved|decided)\b[^.]{0,160}\b(?:(?:interim|year-?end|term-?end|commemorative|special) dividends?\b|dividends?\b[^.]{0,40}\b(?:retained earnings|surplus)\b|distribution of (?:retained earnings|surplus))/i,
  setting: JAPANESE,
  topics: [dividendParts, dividend, annualDividends],
  must: [recordDate, dividendPerShare],
  example: 'Announcement of the Distribution of Retained Earnings',
};
