import type { Extractor } from '../extraction/extractor.js';
import type { Located, Statement } from '../extraction/statement.js';
import { trancheIn } from '../extraction/tranche.js';
import { issuedShares, issuedSharesDate, newShares } from '../fields/offering.js';

const ISSUED = /\b(?:issued shares|shares (?:issued|outstanding|in issue)|issued and outstanding)\b/i;
const INCREASE =
  /\bincrease\b|\b(?:new )?shares (?:to be )?issued (?:by|through|in|as)|\bnew shares (?:from|by|through)\b|\bnumber of new shares\b/i;

/** "after the Public Offering" → after-primary; "at present" → before. */
const stage = ({ context }: Located): string | undefined => {
  if (INCREASE.test(context.label)) return undefined;
  if (/\b(?:present|current|before|prior to|as of|as at)\b/i.test(context.label)) return 'before';
  if (!/\bafter\b|\bfollowing\b|\bupon\b/i.test(context.label)) return undefined;
  const tranche = trancheIn(context.label);
  return tranche ? `after-${tranche}` : 'after';
};

const step = ({ context }: Located): string | undefined => trancheIn(context.label) ?? '';

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
