import { allotteeRights, totalRights } from '../fields/rights.js';
import { rows, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 105 rights for directors + 57 rights for officers = 162 rights. */
export const allotteeRightsAddUp = equationCheck({
  id: 'allottee-rights-add-up',
  summary: 'The rights of all classes of allottees add up to the total number of rights.',
  severity: 'error',
  equations: [sum(rows(allotteeRights, 'allottee'), totalRights)],
  why: 'A mismatch is a mistyped row or total, or a row that was lost.',
  examples: {
    holds: 'Total 162 rights: 7 Directors 105 rights, 12 Executive Officers 57 rights',
    fails: 'Total 162 rights: 7 Directors 150 rights, 12 Executive Officers 57 rights',
  },
});
