import { issuedShares, offeredShares } from '../fields/offering.js';
import { dilutionPercent } from '../fields/placement.js';
import { totalShares } from '../fields/rights.js';
import type { Check } from '../laws/check.js';
import { at, percentage } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { factOf } from '../model/facts.js';

const issued = at(issuedShares, 'before');

const ofShares = equationCheck({
  id: 'allotment-dilution-fits-shares',
  summary: 'The dilution by an allotment is its shares as a percentage of the issued shares.',
  severity: 'warning',
  equations: [percentage(at(offeredShares, ''), issued, at(dilutionPercent, ''))],
  why: 'A percentage that does not fit was computed for another number of new shares, or is misprinted.',
  examples: {
    holds: 'The 1,200,000 new shares are 12.00% of the total number of issued shares of 10,000,000 shares.',
    fails: 'The 1,200,000 new shares are 21.00% of the total number of issued shares of 10,000,000 shares.',
  },
});

const ofRights = equationCheck({
  ...ofShares,
  equations: [percentage(at(totalShares, ''), issued, at(dilutionPercent, ''))],
});

/** 1,200,000 ÷ 10,000,000 = 12.00 %. */
export const allotmentDilutionFitsShares: Check = {
  ...ofShares,
  run: (evidence) => {
    const law = factOf(evidence.facts, offeredShares) ? ofShares : ofRights;
    return [...law.run(evidence)].filter(({ outcome }) => outcome !== 'undetermined');
  },
};
