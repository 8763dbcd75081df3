import { grossProceeds, issueExpenses, netProceeds, underwritingDiscount } from '../fields/placement.js';
import type { Check } from '../laws/check.js';
import { at, difference, minus } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { factOf } from '../model/facts.js';

/** JPY1,014,000,000 − JPY14,000,000 = JPY1,000,000,000. */
const law = equationCheck({
  id: 'net-is-gross-minus-expenses',
  summary:
    'The net proceeds are the gross proceeds less the expenses of the issue and what underwriters keep.',
  severity: 'error',
  equations: [difference(at(grossProceeds, ''), at(issueExpenses, ''), at(netProceeds, ''))],
  why: 'Estimates are updated one by one: a mismatch is the one that was forgotten.',
  examples: {
    holds:
      'Total amount to be paid: 1,014,000,000 yen. Issuance expenses: 14,000,000 yen. Net proceeds: 1,000,000,000 yen',
    fails:
      'Total amount to be paid: 1,014,000,000 yen. Issuance expenses: 14,000,000 yen. Net proceeds: 1,010,000,000 yen',
  },
});

const lessDiscount = equationCheck({
  ...law,
  equations: [
    difference(
      minus(at(grossProceeds, ''), at(underwritingDiscount, '')),
      at(issueExpenses, ''),
      at(netProceeds, ''),
    ),
  ],
});

/** Sentences elsewhere state some of the costs; the table of a notice states all of them. */
export const netIsGrossMinusExpenses: Check = {
  ...law,
  run: (evidence) => {
    if (!evidence.kinds.some((kind) => NOTICES.has(kind))) return [];
    const one = factOf(evidence.facts, underwritingDiscount) ? lessDiscount : law;
    return [...one.run(evidence)].filter(({ outcome }) => outcome !== 'undetermined');
  },
};

const NOTICES: ReadonlySet<string> = new Set(['third-party-allotment', 'warrants-third-party']);
