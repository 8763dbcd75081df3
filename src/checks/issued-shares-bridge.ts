import { issuedShares, newShares, offeredShares } from '../fields/offering.js';
import type { Check, Verdict } from '../laws/check.js';
import { at, type Equation, equal, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import type { Field } from '../model/field.js';

/** What is issued after a step is what was issued before it and the shares that the step adds. */
const stepsOf = (added: Field): readonly [Equation, Equation] => [
  sum(at(issuedShares, 'before'), at(added, 'primary'), at(issuedShares, 'after-primary')),
  sum(at(issuedShares, 'after-primary'), at(added, 'third-party'), at(issuedShares, 'after-third-party')),
];

const rowLaws = [
  ...stepsOf(newShares),
  equal(at(newShares, 'primary'), at(offeredShares, 'primary')),
  equal(at(newShares, 'third-party'), at(offeredShares, 'third-party')),
] as const;
const trancheLaws = stepsOf(offeredShares);

const byRows = equationCheck({
  id: 'issued-shares-bridge',
  summary: 'Issued shares before, plus the new shares of each step, are the issued shares after it.',
  severity: 'error',
  equations: rowLaws,
  why: 'A mismatch is a row that was not updated with the size of the offering, or a wrong digit.',
  examples: {
    holds: 'Issued shares 41,297,800; increase by the public offering 4,700,000; after it 45,997,800',
    fails: 'Issued shares 41,297,800; increase by the public offering 4,700,000; after it 45,979,800',
  },
});

/** The tranche itself is the step where no row gives the increase, or gives it as a maximum only. */
const byTranches = equationCheck({
  ...byRows,
  equations: trancheLaws,
});

const isDecided = ({ outcome }: Verdict): boolean => outcome !== 'undetermined';

/** Where the number of shares after a step stands. */
const resultOf = ({ operands }: Verdict): number => operands.at(-1)!.start;

/** 41,297,800 + 4,700,000 = 45,997,800; + 700,000 = 46,697,800. */
export const issuedSharesBridge: Check = {
  ...byRows,
  *run(evidence) {
    const rows = [...byRows.run(evidence)];
    const decided = new Set(rows.filter(isDecided).map(resultOf));
    const tranches = [...byTranches.run(evidence)].filter(
      (verdict) => isDecided(verdict) && !decided.has(resultOf(verdict)),
    );
    for (const verdict of tranches) decided.add(resultOf(verdict));
    yield* rows.filter((verdict) => isDecided(verdict) || !decided.has(resultOf(verdict)));
    yield* tranches;
  },
  equations: () => [...rowLaws, ...trancheLaws],
};
