import type { Kind } from '../extraction/kind.js';
import { compensation } from '../extractors/compensation.js';
import { capShares } from '../fields/compensation.js';

/** A scheme of restricted stock compensation is introduced, subject to the approval of shareholders. */
export const restrictedStockIntroduction: Kind = {
  id: 'restricted-stock-introduction',
  summary: 'The introduction of a restricted stock compensation scheme with its yearly caps.',
  title:
    /\bto introduce\b.{0,200}\brestricted (?:stock|shares?)\b|\b(?:introduc\w{1,20}|adoption|establish\w{1,20}) of\b.{0,200}\b(?:restricted|performance[- ]linked|transfer[- ]restricted)\b.{0,200}\b(?:stock|shares?)\b|\b(?:restricted|transfer[- ]restricted) (?:stock|share)\b.{0,200}\b(?:introduc\w{1,20}|adoption)/i,
  notTitle: /\bdispos(?:al|ition)\b|\bcorrection/i,
  lead: /\bintroduc\w{1,20}\b[^.]{0,200}\brestricted (?:stock|share)/i,
  topics: [compensation],
  must: [capShares],
  example: 'Notice Regarding Introduction of Restricted Stock Compensation',
};
