import {
  commemorativeDividend,
  dividendPerShare,
  ordinaryDividend,
  specialDividend,
} from '../fields/dividend.js';
import type { Check } from '../laws/check.js';
import { at, type Equation, equation, plus } from '../laws/equation.js';
import { equationVerdicts } from '../laws/equation-check.js';
import type { Evidence } from '../model/evidence.js';
import { factOf } from '../model/facts.js';

const PARTS = [ordinaryDividend, commemorativeDividend, specialDividend];

/** JPY12.00 ordinary + JPY3.00 commemorative = JPY15.00. */
export const dividendPartsAddUp: Check = {
  id: 'dividend-parts-add-up',
  summary: 'The ordinary, commemorative and special parts of a dividend add up to it.',
  severity: 'error',
  law: 'ordinary_dividend + commemorative_dividend + special_dividend = dividend_per_share',
  why: 'A mismatch is a part that was changed without the whole, or a wrong digit.',
  needs: [...PARTS, dividendPerShare],
  examples: {
    holds: 'Dividend per share: 15.00 yen (ordinary dividend 12.00 yen, commemorative dividend 3.00 yen)',
    fails: 'Dividend per share: 15.00 yen (ordinary dividend 12.00 yen, commemorative dividend 5.00 yen)',
  },
  *run(evidence) {
    for (const law of lawFor(evidence)) yield* equationVerdicts(law, evidence.facts, 'error');
  },
  equations: lawFor,
};

/** One part alone says nothing of the others: the law needs two. */
function lawFor({ facts }: Evidence): readonly Equation[] {
  const stated = PARTS.filter((part) => factOf(facts, part, 'resolved'));
  if (stated.length < 2) return [];
  const parts = plus(...stated.map((part) => at(part, 'resolved')));
  return [equation(parts, '=', at(dividendPerShare, 'resolved'))];
}
