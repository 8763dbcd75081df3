import { issuedShares, newShares, offeredShares } from '../fields/offering.js';
import type { Check, Verdict } from '../laws/check.js';
import { at, equal, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

const byRows = equationCheck({
  id: 'issued-shares-bridge',
  summary: 'Issued shares before, plus the new shares of each step, are the issued shares after it.',
  severity: 'error',
  equations: [
    sum(at(issuedShares, 'before'), at(newShares, 'primary'), at(issuedShares, 'after-primary')),
    sum(
      at(issuedShares, 'after-primary'),
      at(newShares, 'third-party'),
      at(issuedShares, 'after-third-party'),
    ),
    equal(at(newShares, 'primary'), at(offeredShares, 'primary')),
    equal(at(newShares, 'third-party'), at(offeredShares, 'third-party')),
  ],
  why: 'A mismatch is a row that was not updated with the size of the offering, or a wrong digit.',
  examples: {
    holds: 'Issued shares 41,297,800; increase by the public offering 4,700,000; after it 45,997,800',
    fails: 'Issued shares 41,297,800; increase by the public offering 4,700,000; after it 45,979,800',
  },
});

/** The tranche itself is the step where no row gives the increase, or gives it as a maximum only. */
const byTranches = equationCheck({
  ...byRows,
  equations: [
    sum(at(issuedShares, 'before'), at(offeredShares, 'primary'), at(issuedShares, 'after-primary')),
    sum(
      at(issuedShares, 'after-primary'),
      at(offeredShares, 'third-party'),
      at(issuedShares, 'after-third-party'),
    ),
  ],
});

const isDecided = ({ outcome }: Verdict): boolean => outcome !== 'undetermined';

/** Where the number of shares after a step stands. */
const resultOf = ({ operands }: Verdict): number => operands.at(-1)!.start;

/** 41,297,800 + 4,700,000 = 45,997,800; + 700,000 = 46,697,800. */
export const issuedSharesBridge: Check = {
  ...byRows,
  *run(evidence) {
    const said = [...byRows.run(evidence)];
    yield* said;
    const decided = new Set(said.filter(isDecided).map(resultOf));
    for (const verdict of byTranches.run(evidence))
      if (isDecided(verdict) && !decided.has(resultOf(verdict))) yield verdict;
  },
};
