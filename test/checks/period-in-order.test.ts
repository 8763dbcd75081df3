import { describe, expect, it } from 'vitest';
import { periodInOrder } from '../../src/checks/period-in-order.js';
import { textCases, verdictsOn } from './text.js';

describe('period-in-order', () =>
  textCases(periodInOrder, {
    holds: ['From July 12, 2013 to July 11, 2043', 'from December 2, 2005 to July 11, 2013'],
    fails: ['From July 12, 2043 to July 11, 2013', 'Repurchase period: from May 13, 2025 to April 30, 2025'],
    ignores: [
      'The payment date was rescheduled from March 31, 2025 to March 24, 2025.',
      'The Company moved the meeting from June 30, 2025 to June 25, 2025.',
    ],
  }));

it('proposes the next year that fits', () => {
  const [verdict] = verdictsOn(periodInOrder, 'Exercise period: from December 1, 2024 to February 28, 2024');
  expect(verdict?.suspect?.probable).toBe('2025-02-28');
});
