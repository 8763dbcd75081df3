import { repurchaseMaxShares, repurchasePercent } from '../fields/buyback.js';
import { issuedShares, issuedSharesDate, outstandingShares, treasuryShares } from '../fields/offering.js';
import type { Check } from '../laws/check.js';
import { agreements } from '../laws/derive/agreement.js';
import { lawsOf } from '../laws/derive/laws.js';
import { asOf, at, difference, type Equation, percentage, reached } from '../laws/equation.js';
import { factOf } from '../model/facts.js';

/** What is issued and not held by the company itself is outstanding. */
const withoutTreasury = (step: string): Equation =>
  asOf(
    difference(at(issuedShares, step), at(treasuryShares, ''), at(outstandingShares, '')),
    issuedSharesDate,
  );

/** The usual base of a repurchase leaves out what the company holds already; some take all that is issued. */
const boughtBack: Equation = {
  ...asOf(
    percentage(reached(at(repurchaseMaxShares, '')), at(outstandingShares, ''), at(repurchasePercent, '')),
    issuedSharesDate,
  ),
  assuming: 'the base excludes treasury shares',
  unproven: true,
};

/** 162 rights × JPY360,000 and 32,400 shares × JPY1,800 are one total, also where nobody states it. */
export const unstatedValuesAgree: Check = {
  id: 'unstated-values-agree',
  summary: 'What several laws say of a figure that is not stated is one value.',
  severity: 'error',
  law: 'the unstated figure by one law = the same figure by another law',
  why: 'Each law alone is content with what it lacks; together they show that one of the stated figures is wrong.',
  needs: [],
  examples: {
    holds:
      '162 rights for 32,400 shares. Amount to be paid: JPY360,000 per Stock Acquisition Right (JPY1,800 per share)',
    fails:
      '162 rights for 32,400 shares. Amount to be paid: JPY360,000 per Stock Acquisition Right (JPY1,080 per share)',
  },
  equations: ({ facts }) => [
    ...['', 'before'].filter((step) => factOf(facts, issuedShares, step)).map(withoutTreasury),
    boughtBack,
  ],
  run: (evidence, shelf = []) => agreements(lawsOf(shelf, evidence), evidence.facts),
};
