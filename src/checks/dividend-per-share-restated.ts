import { dividendPerShare, interimDividend, recordDate, yearEndDividend } from '../fields/dividend.js';
import type { Check, Verdict } from '../laws/check.js';
import { at, equal } from '../laws/equation.js';
import { equationVerdicts } from '../laws/equation-check.js';
import type { Evidence } from '../model/evidence.js';
import { factOf, factsOf } from '../model/facts.js';

/** The year-end dividend resolved, JPY13.50, is the year-end dividend of that year in the annual table. */
export const dividendPerShareRestated: Check = {
  id: 'dividend-per-share-restated',
  summary: 'The dividend per share resolved is the one that the annual table gives for the same record date.',
  severity: 'error',
  law: 'year_end_dividend[year of the record date] = dividend_per_share[resolved]; interim_dividend likewise',
  why: 'A mismatch is a table that was not updated, or a wrong digit.',
  needs: [dividendPerShare, interimDividend, recordDate, yearEndDividend],
  examples: {
    holds:
      'Dividend per share JPY13.50, record date March 31, 2018. Annual: year ended March 31, 2018, year-end JPY13.50',
    fails:
      'Dividend per share JPY13.50, record date March 31, 2018. Annual: year ended March 31, 2018, year-end JPY15.30',
  },
  *run(evidence) {
    for (const subject of ['resolved', 'previous']) yield* restated(evidence, subject);
  },
};

/**
 * The year-end dividend where the record date is in the year's last month or the few after it, the interim
 * dividend where it is half a year before that.
 */
function* restated(evidence: Evidence, subject: string): Iterable<Verdict> {
  const record = factOf(evidence.facts, recordDate, subject)?.value;
  if (record?.type !== 'date') return;
  for (const [field, isFor] of [
    [yearEndDividend, (months: number) => months <= 0 && months >= -4],
    [interimDividend, (months: number) => months === 6],
  ] as const)
    for (const { subject: year } of factsOf(evidence.facts, field)) {
      if (!isFor(monthsFrom(record.date, year.slice('fy-'.length)))) continue;
      const equation = equal(at(field, year), at(dividendPerShare, subject));
      yield* equationVerdicts(equation, evidence.facts, dividendPerShareRestated.severity);
    }
}

const monthsFrom = (from: string, to: string): number => month(to) - month(from);

const month = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
