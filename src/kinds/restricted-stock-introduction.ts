import type { Kind } from '../extraction/kind.js';
import * as compensation from '../fields/compensation.js';
import { meetingDate, meetingOrdinal } from '../fields/identity.js';

/** A scheme of restricted stock compensation is introduced, subject to the approval of shareholders. */
export const restrictedStockIntroduction: Kind = {
  id: 'restricted-stock-introduction',
  summary: 'The introduction of a restricted stock compensation scheme with its yearly caps.',
  title:
    /\b(?:introduc\w+|adoption|establish\w+) of\b.*\b(?:restricted|performance[- ]linked|transfer[- ]restricted)\b.*\b(?:stock|shares?)\b|\b(?:restricted|transfer[- ]restricted) (?:stock|share)\b.*\b(?:introduc\w+|adoption)/i,
  notTitle: /\bdispos(?:al|ition)\b|\bcorrection/i,
  lead: /\bintroduc\w+\b[^.]{0,80}\brestricted (?:stock|share)/i,
  must: [compensation.capShares],
  may: [...Object.values(compensation), meetingDate, meetingOrdinal],
  example: 'Notice Regarding Introduction of Restricted Stock Compensation',
};
