import type { Extractor } from '../extraction/extractor.js';
import type { Located, Statement } from '../extraction/statement.js';
import { trancheIn } from '../extraction/tranche.js';
import { issuedShares, issuedSharesDate, newShares } from '../fields/offering.js';

const ISSUED = /\b(?:issued shares|shares (?:issued|outstanding|in issue)|issued and outstanding)\b/i;
const INCREASE =
  /\bincreased?\b|\b(?:new )?shares (?:to be )?issued (?:by|through|in|as)|\bnew shares (?:from|by|through)\b|\bnumber of new shares\b/i;

/** "after the Public Offering" → after-primary; "at present" → before. */
const stage = ({ context }: Located): string | undefined => {
  if (INCREASE.test(context.label)) return undefined;
  if (/\b(?:present|current|before|prior to|as of|as at)\b/i.test(context.label)) return 'before';
  if (!/\bafter\b|\bfollowing\b|\bupon\b/i.test(context.label)) return undefined;
  const tranche = trancheIn(context.label);
  return tranche ? `after-${tranche}` : 'after';
};

const step = ({ context }: Located): string | undefined => trancheIn(context.label) ?? '';

/** "The public offering brings the number to 7,064,300, and the third-party allotment, if taken up, to 7,191,800." */
const BROUGHT_TO =
  /\b(public offering|third[- ]party allotment)\b(?:,? (?:will )?(?:brings?|rais\w{1,3}|increas\w{1,3})\b[^.;,]{0,30}\b(?:number|shares)\b[^.;,]{0,20}|,[^.;,]{3,50},) to$/i;

const statements: readonly Statement[] = [
  {
    field: newShares,
    of: ['quantity', 'number'],
    unit: 'share',
    label: INCREASE,
    not: /ratio|percent|capital/i,
    subject: step,
  },
  { field: issuedShares, of: ['quantity', 'number'], unit: 'share', label: ISSUED, subject: stage },
  { field: issuedSharesDate, of: 'date', label: ISSUED, before: /\bas (?:of|at)$/i },
  {
    field: issuedShares,
    of: 'quantity',
    unit: 'share',
    before: /\b(?:has|had|have)$/i,
    after: /^(?:of [a-z ]{0,30})?(?:in issue|outstanding|issued)\b/i,
    subject: 'before',
  },
  {
    field: issuedSharesDate,
    of: 'date',
    before: /\bshares (?:in issue|outstanding|issued)\b[^.;]{0,30}\b(?:on|at|as of)$/i,
  },
  {
    field: issuedShares,
    of: ['quantity', 'number'],
    unit: 'share',
    before: BROUGHT_TO,
    subject: ({ context }) => {
      const tranche = trancheIn(BROUGHT_TO.exec(context.before)?.[1] ?? '');
      return tranche && `after-${tranche}`;
    },
  },
];

/**
 * The bridge of issued shares: before, increase by each step, after.
 * `Total number of issued shares after the Public Offering   45,997,800 shares`
 */
export const issuedSharesBridge: Extractor = {
  id: 'issued-shares',
  summary: 'Issued shares before and after each step, and the new shares of each step.',
  fields: [issuedShares, issuedSharesDate, newShares],
  statements,
};
