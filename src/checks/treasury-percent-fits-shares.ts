import { treasuryPercent } from '../fields/buyback.js';
import { issuedShares, outstandingShares, treasuryShares } from '../fields/offering.js';
import { anyBase } from '../laws/any-base.js';
import type { Check } from '../laws/check.js';
import { percentage } from '../laws/equation.js';

const LAWS = [
  percentage(treasuryShares, issuedShares, treasuryPercent),
  percentage(treasuryShares, outstandingShares, treasuryPercent),
];

/** 3,027,506 treasury shares are 14.5 % of the 20,882,602 shares outstanding. */
export const treasuryPercentFitsShares: Check = {
  id: 'treasury-percent-fits-shares',
  summary: 'The percentage of treasury shares is that of the issued shares, or of those outstanding.',
  severity: 'warning',
  law: 'treasury_shares ÷ issued_shares (or outstanding_shares) = treasury_percent',
  needs: [treasuryPercent, treasuryShares],
  why: 'A percentage that fits neither was left from the report before, or is misprinted.',
  examples: {
    holds: 'The company holds 762,322 treasury shares, 2.95 % of its 25,841,000 issued shares.',
    fails: 'The company holds 762,322 treasury shares, 9.25 % of its 25,841,000 issued shares.',
  },
  run: ({ facts }) =>
    anyBase(LAWS, facts, 'warning', 'the percentage may be of votes, or of shares held indirectly'),
};
