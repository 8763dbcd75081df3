import { exercisedPercent, exercisedRights } from '../fields/exercise.js';
import { totalRights } from '../fields/rights.js';
import { at, percentage } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 4,120 of 10,000 rights are 41.2 %. */
export const exercisedPercentFitsRights = equationCheck({
  id: 'exercised-percent-fits-rights',
  summary: 'The percentage exercised is that of the rights exercised in all rights issued.',
  severity: 'warning',
  equations: [percentage(at(exercisedRights, ''), at(totalRights, ''), at(exercisedPercent, ''))],
  why: 'A percentage that does not fit was left over from another month, or counts exercises so far.',
  examples: {
    holds:
      'Rights exercised: 4,120 rights. Ratio of the rights exercised: 41.2%. Total number of rights issued: 10,000 rights',
    fails:
      'Rights exercised: 4,120 rights. Ratio of the rights exercised: 42.1%. Total number of rights issued: 10,000 rights',
  },
});
