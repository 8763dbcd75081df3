import { issuedShares, offeredShares } from '../fields/offering.js';
import { dilutionPercent, votingDilutionPercent, votingRights } from '../fields/placement.js';
import { totalShares } from '../fields/rights.js';
import type { Check } from '../laws/check.js';
import { at, percentage, times } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { factOf } from '../model/facts.js';

const issued = at(issuedShares, 'before');
/** Hundred shares have one vote, on the exchanges of Japan. */
const votes = times(at(votingRights, ''), '100');

const ofShares = equationCheck({
  id: 'allotment-dilution-fits-shares',
  summary:
    'The dilution by an allotment is its shares as a percentage of the issued shares, or of the votes.',
  severity: 'warning',
  equations: [
    percentage(at(offeredShares, ''), issued, at(dilutionPercent, '')),
    percentage(at(offeredShares, ''), votes, at(votingDilutionPercent, '')),
  ],
  why: 'A percentage that fits neither was computed for another number of new shares, or is misprinted.',
  examples: {
    holds:
      'The 1,200,000 new shares are 12.00% of the total number of issued shares of 10,000,000 shares, and 12.12% of the total number of voting rights of 99,010.',
    fails:
      'The 1,200,000 new shares are 21.00% of the total number of issued shares of 10,000,000 shares, and 12.12% of the total number of voting rights of 99,010.',
  },
});

const ofRights = equationCheck({
  ...ofShares,
  equations: [
    percentage(at(totalShares, ''), issued, at(dilutionPercent, '')),
    percentage(at(totalShares, ''), votes, at(votingDilutionPercent, '')),
  ],
});

/** 1,200,000 ÷ 10,000,000 = 12.00 %; of 99,010 votes of hundred shares each 12.12 %. */
export const allotmentDilutionFitsShares: Check = {
  ...ofShares,
  run: (evidence) => {
    const law = factOf(evidence.facts, offeredShares) ? ofShares : ofRights;
    return [...law.run(evidence)].filter(({ outcome }) => outcome !== 'undetermined');
  },
};
