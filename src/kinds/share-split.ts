import type { Kind } from '../extraction/kind.js';
import { shareSplit as split } from '../extractors/share-split.js';
import { effectiveDate } from '../fields/dividend.js';
import { splitRatio } from '../fields/valuation.js';

/** Shares are split, or put together into fewer. */
export const shareSplit: Kind = {
  id: 'share-split',
  summary: 'A split or consolidation of shares: its ratio, days, and what it makes of shares and prices.',
  title:
    /\b(?:reverse|forward|stock|share|unit|bonus)s?[ -](?:stock |share |unit )?splits?\b|\bsplit of (?:[a-z]{1,12} ){0,4}(?:shares?|stock|units?)\b|\bsplits? (?:its |the )?(?:[a-z]{1,12} ){0,2}(?:shares?|stock)\b|\b(?:share|stock|unit) (?:consolidation|subdivision|roll-?back)\b|\bconsolidat\w{1,4} (?:of )?(?:its |the )?(?:[a-z]{1,12} ){0,3}(?:shares|stock|units)\b|\bsubdivision of (?:[a-z]{1,12} ){0,3}shares\b|\broll-?back\b|\bstock dividend\b|\breverse splits?\b|\bsplit[- ]adjusted\b|\b(?:\d{1,3}|two|three|four|five|ten)[- ]for[- ](?:\d{1,4}|one|two|ten|twenty) (?:[a-z]{1,12} ){0,2}split\b/i,
  notTitle:
    /\bspin-?off\b|\bsplit[- ]off\b|\bcompany split\b|\babsorption\b|\bdeficit\b|\bcorrection\b|\bresults?\b.{0,40}\bquarter\b|\bconsolidated\b(?!.{0,80}\bsplit)/i,
  says: {
    hints: ['split', 'Split', 'onsolidat', 'ubdivision', 'stock dividend'],
    find: /\b(?:announc|approv|effect|implement|resolv|decid|intention|propos|complete|declar|conduct|carry)\w{0,6}\b[^.;]{0,160}\b(?:(?:reverse|forward) (?:stock |share )?split|(?:stock|share) split|(?:share|stock) consolidation|consolidation of (?:its |the )?(?:[a-z-]{1,16} ){0,6}shares)\b[^;]{0,200}\b(?:ratio|basis|for[- ](?:one|every|each|\d)|\d[- ]for[- ]\d|for[- ]\d|into)/i,
  },
  topics: [split],
  must: [splitRatio, effectiveDate],
  example: 'Northgate Foundry Announces 1-for-25 Reverse Stock Split',
};
