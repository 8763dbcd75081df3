import { describe } from 'vitest';
import { netIsGrossMinusExpenses } from '../../src/checks/net-is-gross-minus-expenses.js';
import {
  grossProceeds,
  issueExpenses,
  netProceeds,
  underwritingDiscount,
} from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('net-is-gross-minus-expenses', () => {
  lawOf(netIsGrossMinusExpenses, {
    kinds: ['third-party-allotment'],
    holds: [
      [
        [grossProceeds, 'JPY1,014,000,000'],
        [issueExpenses, 'JPY14,000,000'],
        [netProceeds, 'JPY1,000,000,000'],
      ],
      [
        [grossProceeds, 'JPY1,014,000,000'],
        [underwritingDiscount, 'JPY10,000,000'],
        [issueExpenses, 'JPY4,000,000'],
        [netProceeds, 'JPY1,000,000,000'],
      ],
    ],
    fails: [
      [
        [grossProceeds, 'JPY1,014,000,000'],
        [issueExpenses, 'JPY14,000,000'],
        [netProceeds, 'JPY1,010,000,000'],
      ],
    ],
    ignores: [
      [
        [grossProceeds, 'JPY1,014,000,000'],
        [netProceeds, 'JPY1,010,000,000'],
      ],
    ],
  });
});
