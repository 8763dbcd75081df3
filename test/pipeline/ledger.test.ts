import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Literal } from '../../src/model/literal.js';
import { outcomes } from '../../src/model/release.js';
import { accounts, ledger, ledgerEntries } from '../../src/pipeline/ledger.js';
import { findingOf } from '../sample.js';

const figure = (start: number, end: number): Literal => ({
  type: 'number',
  number: '1',
  granularity: '1',
  qualifier: 'exact',
  start,
  end,
});
const operand = (start: number, end: number) => ({ name: 'a', start, end, quote: '', line: 1, column: 1 });

describe('ledger', () => {
  it('books a figure that no check looked at as unused', () => {
    expect(ledger([figure(0, 3)], [])).toMatchObject({ numbers: 1, unused: 1 });
  });

  it('does not count what is not a figure', () => {
    const mark: Literal = { type: 'identifier', of: 'phone', text: '+81', start: 0, end: 3 };
    expect(ledger([mark], [])).toMatchObject({ numbers: 0, unused: 0 });
  });

  it.each([
    ['exact', 'checked'],
    ['under-assumption', 'checked'],
    ['within-rounding', 'withinRounding'],
    ['undetermined', 'undetermined'],
    ['inconsistent', 'inconsistent'],
  ] as const)('books %s as %s', (outcome, account) => {
    const findings = [findingOf({ outcome, operands: [operand(5, 8)] })];
    expect(accounts([figure(0, 3), figure(5, 8)], findings)).toEqual(
      new Map([
        [0, 'unused'],
        [5, account],
      ]),
    );
  });

  it('books what was recomputed before what could not be decided', () => {
    const findings = [
      findingOf({ outcome: 'undetermined', operands: [operand(0, 3), operand(5, 8)] }),
      findingOf({ outcome: 'exact', operands: [operand(0, 3)] }),
    ];
    expect(ledger([figure(0, 3), figure(5, 8)], findings)).toMatchObject({ checked: 1, undetermined: 1 });
  });

  it('books a contradiction before all else', () => {
    const findings = [
      findingOf({ outcome: 'exact', operands: [operand(0, 3)] }),
      findingOf({ outcome: 'inconsistent', operands: [operand(0, 3)] }),
      findingOf({ outcome: 'within-rounding', operands: [operand(0, 3)] }),
    ];
    expect(ledger([figure(0, 3)], findings)).toMatchObject({ numbers: 1, inconsistent: 1, checked: 0 });
  });

  it('does not book the neighbour that an operand only borders on', () => {
    const findings = [findingOf({ outcome: 'exact', operands: [operand(3, 6)] })];
    expect(ledger([figure(0, 3), figure(3, 6), figure(6, 9)], findings)).toMatchObject({
      checked: 1,
      unused: 2,
    });
  });

  it('always adds up to the number of figures', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 9 }), fc.constantFrom(...outcomes)),
    );
    fc.assert(
      fc.property(fc.nat(30), spans, (count, operands) => {
        const figures = Array.from({ length: count }, (_, at) => figure(at * 4, at * 4 + 3));
        const findings = operands.map(([start, length, outcome]) =>
          findingOf({ outcome, operands: [operand(start, start + length)] }),
        );
        const { numbers, ...parts } = ledger(figures, findings);
        expect(numbers).toBe(count);
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(count);
      }),
    );
  });
});

describe('the ledger in full', () => {
  const mark: Literal = { type: 'identifier', of: 'phone', text: '+81', start: 10, end: 13 };

  it('says of every value where it is booked, by which checks, and why', () => {
    const findings = [
      findingOf({ check: 'a', outcome: 'exact', operands: [operand(0, 3)] }),
      findingOf({ check: 'b', outcome: 'undetermined', reason: 'no total', operands: [operand(0, 8)] }),
    ];
    expect(ledgerEntries([figure(0, 3), figure(5, 8), mark], findings)).toMatchObject([
      { account: 'checked', checks: ['a'], reasons: [] },
      { account: 'undetermined', checks: ['b'], reasons: ['no total'] },
      { account: 'notAFigure', checks: [], reasons: [] },
    ]);
  });
});
