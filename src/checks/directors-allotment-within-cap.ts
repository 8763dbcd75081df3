import { capShares } from '../fields/compensation.js';
import { allotteeShares } from '../fields/placement.js';
import { allottee } from '../fields/rights.js';
import type { Check } from '../laws/check.js';
import { countAll, countIn, operandsFrom } from '../laws/counted.js';
import { factOf, factsOf } from '../model/facts.js';
import type { Fact } from '../model/release.js';

/** 19,975 shares for directors, where the meeting allowed 60,000 a year. */
export const directorsAllotmentWithinCap: Check = {
  id: 'directors-allotment-within-cap',
  summary: 'The directors are allotted no more shares than the general meeting allowed for a year.',
  severity: 'warning',
  law: 'Σ allottee_shares of directors ≤ cap_shares',
  why: 'Above the cap the allotment is void, or a figure is mistyped; officers and employees are outside the cap.',
  needs: [allottee, allotteeShares, capShares],
  examples: {
    holds:
      'Directors of the Company: 5 persons, 19,975 shares. The meeting approved not more than 60,000 shares per year.',
    fails:
      'Directors of the Company: 5 persons, 69,975 shares. The meeting approved not more than 60,000 shares per year.',
  },
  *run({ facts }) {
    const cap = factOf(facts, capShares);
    const rows = factsOf(facts, allotteeShares).filter(({ subject }) =>
      isDirectors(factOf(facts, allottee, subject)),
    );
    const limit = countIn(cap);
    if (!cap || limit === undefined || rows.length === 0) return;
    const allotted = countAll(rows);
    yield {
      outcome: allotted <= limit ? 'exact' : 'inconsistent',
      message: `directors are allotted ${allotted} shares, the cap is ${limit} shares a year`,
      operands: operandsFrom([...rows, cap]),
    };
  },
};

/** Those of the company itself: of subsidiaries and officers the meeting does not speak. */
const isDirectors = (fact: Fact | undefined): boolean =>
  fact?.value?.type === 'text' && OWN.test(fact.value.text) && !OTHERS.test(fact.value.text);

const OWN = /^(?:\d{1,3} )?(?:eligible |representative |executive )?directors\b/i;
const OTHERS = /\bsubsidiar|\bgroup compan|\bofficers?\b|\bemployees?\b/i;
