import { netIncome, netSales, operatingIncome, ordinaryIncome } from '../fields/results.js';
import type { Check, Verdict } from '../laws/check.js';
import type { Evidence } from '../model/evidence.js';
import { type Facts, factOf } from '../model/facts.js';
import type { Field } from '../model/field.js';
import type { Fact } from '../model/release.js';

/**
 * The exchange in Tokyo asks for a revision to be told when sales move by a tenth or income by three tenths: a revision
 * below both is told of the issuer's own accord, or is misprinted.
 */
export const forecastRevisionReachesThreshold: Check = {
  id: 'forecast-revision-reaches-threshold',
  summary: 'A revised forecast moves sales by a tenth or income by three tenths.',
  severity: 'note',
  law: '|change-percent| ≥ 10 % of net sales or ≥ 30 % of an income',
  why: 'Smaller revisions need not be told; where one is, it is worth a look whether a figure is misprinted.',
  needs: [netIncome, netSales, operatingIncome, ordinaryIncome],
  examples: {
    holds: 'Change (%): net sales 5.4, operating profit 32.5, ordinary profit 31.0, profit 30.8',
    fails: 'Change (%): net sales 5.4, operating profit 12.5, ordinary profit 11.0, profit 10.8',
  },
  run,
};

const THRESHOLDS: readonly (readonly [Field, number])[] = [
  [netSales, 10],
  [operatingIncome, 30],
  [ordinaryIncome, 30],
  [netIncome, 30],
];

function* run({ facts, kinds }: Evidence): Iterable<Verdict> {
  if (!kinds.includes('earnings-forecast-revision')) return;
  const moved = THRESHOLDS.flatMap(([field, least]) => changeOf(facts, field, least));
  if (moved.length < FEWEST) return;
  const operands = moved.map(({ fact }) => {
    const { start, end } = fact.mentions[0]!;
    return { name: fact.field, fact: fact.id, start, end };
  });
  const reached = moved.find(({ percent, least }) => Math.abs(percent) >= least);
  yield reached
    ? { outcome: 'exact', message: `${reached.fact.field} moves by ${reached.percent} %`, operands }
    : {
        outcome: 'inconsistent',
        message: 'no measure moves as far as a revision must be told for',
        operands,
      };
}

/** One percentage alone does not say that no other is large. */
const FEWEST = 2;

const changeOf = (
  facts: Facts,
  field: Field,
  least: number,
): { readonly fact: Fact; readonly percent: number; readonly least: number }[] => {
  const fact = factOf(facts, field, 'change-percent');
  return fact?.value?.type === 'ratio' && fact.mentions[0]
    ? [{ fact, percent: Number(fact.value.number), least }]
    : [];
};
