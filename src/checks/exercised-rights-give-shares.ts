import { exercisedRights, exercisedShares } from '../fields/exercise.js';
import { sharesPerRight } from '../fields/rights.js';
import { at, product } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 4,120 rights × 100 shares = 412,000 shares. */
export const exercisedRightsGiveShares = equationCheck({
  id: 'exercised-rights-give-shares',
  summary: 'The rights exercised times the shares of one are the shares delivered.',
  severity: 'error',
  equations: [product(exercisedRights, at(sharesPerRight, ''), exercisedShares)],
  why: 'A number of shares that does not fit was not updated with the rights, or has lost a zero.',
  examples: {
    holds: 'Rights exercised: 4,120 rights (100 shares per right). Shares delivered: 412,000 shares',
    fails: 'Rights exercised: 4,120 rights (100 shares per right). Shares delivered: 421,000 shares',
  },
});
