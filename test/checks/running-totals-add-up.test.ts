import { describe } from 'vitest';
import { runningTotalsAddUp } from '../../src/checks/running-totals-add-up.js';
import { textCases } from './text.js';

const days = (...cumulative: readonly string[]): string =>
  `| Day | Shares acquired | Cumulative shares |\n| --- | --- | --- |\n| Monday | 4,100 | ${cumulative[0]} |\n| Tuesday | 3,250 | ${cumulative[1]} |\n| Wednesday | 5,400 | ${cumulative[2]} |\n| Thursday | 2,150 | ${cumulative[3]} |\n`;

describe('running-totals-add-up', () =>
  textCases(runningTotalsAddUp, {
    holds: [
      days('4,100', '7,350', '12,750', '14,900'),
      // Going on from an earlier table.
      days('904,100', '907,350', '912,750', '914,900'),
      // The newest row first.
      days('14,900', '10,800', '7,550', '2,150'),
    ],
    fails: [days('4,100', '7,350', '12,570', '14,900'), days('4,100', '7,350', '12,750', '94,900')],
    ignores: [
      '| Day | Shares acquired | Cumulative voting rights |\n| --- | --- | --- |\n| Monday | 4,100 shares | 51 |\n| Tuesday | 3,250 shares | 77 |\n',
      '| Day | Shares acquired | Shares held |\n| --- | --- | --- |\n| Monday | 4,100 | 9,100 |\n| Tuesday | 3,250 | 9,350 |\n',
      // Two figures that have nothing in common with the rows: no slip explains them.
      days('118,204', '36,611', '77,350', '20,013'),
    ],
  }));
