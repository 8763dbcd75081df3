import { proceeds, useAmount } from '../fields/offering.js';
import { grossProceeds, netProceeds } from '../fields/placement.js';
import type { Check } from '../laws/check.js';
import { at, rows, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { factOf } from '../model/facts.js';

const uses = rows(useAmount, 'use');

const law = equationCheck({
  id: 'uses-add-up-to-proceeds',
  summary: 'The uses of the proceeds add up to the proceeds.',
  severity: 'error',
  equations: [sum(uses, proceeds), sum(uses, at(netProceeds, '')), sum(uses, at(grossProceeds, ''))],
  why: 'A mismatch is a use that was not updated with the estimate of the proceeds, or one that was left out.',
  examples: {
    holds:
      'Proceeds of JPY3,157 million: JPY2,400 million for a ferry, JPY557 million for gates, JPY200 million for loans',
    fails:
      'Proceeds of JPY3,157 million: JPY2,400 million for a ferry, JPY575 million for gates, JPY200 million for loans',
  },
});

/** What is left is used; where no net proceeds are stated, the costs are one of the uses of the gross proceeds. */
const ofAllotments = equationCheck({ ...law, equations: [sum(uses, at(netProceeds, ''))] });
const ofPlacements = equationCheck({ ...law, equations: [sum(uses, at(grossProceeds, ''))] });
const ofOfferings = equationCheck({ ...law, equations: [sum(uses, proceeds)] });

/** JPY10,122 million + JPY6,661 million + JPY1,990 million = JPY18,773 million. */
export const usesAddUpToProceeds: Check = {
  ...law,
  run: (evidence) => {
    if (factOf(evidence.facts, netProceeds)) return ofAllotments.run(evidence);
    return (factOf(evidence.facts, grossProceeds) ? ofPlacements : ofOfferings).run(evidence);
  },
};
