import { describe } from 'vitest';
import { runningTotalsAddUp } from '../../src/checks/running-totals-add-up.js';
import { textCases } from './text.js';

const days = (...cumulative: readonly string[]): string =>
  `| Day | Shares acquired | Cumulative shares |\n| --- | --- | --- |\n| Monday | 4,100 | ${cumulative[0]} |\n| Tuesday | 3,250 | ${cumulative[1]} |\n| Wednesday | 5,400 | ${cumulative[2]} |\n| Thursday | 2,150 | ${cumulative[3]} |\n`;

/** The history of a share capital, with a split that changes no capital and a reduction that no row tells. */
const history = (second: string): string =>
  `| Year | Event | Change (SEK) | Total share capital (SEK) |\n| --- | --- | --- | --- |\n| 2017 | Formation | 50 000 | 50 000 |\n| 2018 | New issue | 35 800 | ${second} |\n| 2019 | New issue | 104 169 | 189 969 |\n| 2020 | Split 5:1 | 0 | 189 969 |\n| 2021 | New issue | 211 031 | 401 000 |\n| 2022 | Reduction | | 99 000 |\n| 2023 | New issue | 9 000 | 108 000 |\n`;

describe('running-totals-add-up', () =>
  textCases(runningTotalsAddUp, {
    holds: [
      history('85 800'),
      days('4,100', '7,350', '12,750', '14,900'),
      // Going on from an earlier table.
      days('904,100', '907,350', '912,750', '914,900'),
      // The newest row first.
      days('14,900', '10,800', '7,550', '2,150'),
    ],
    fails: [
      history('85 500'),
      days('4,100', '7,350', '12,570', '14,900'),
      days('4,100', '7,350', '12,750', '94,900'),
    ],
    ignores: [
      // A reduction of the par value is a case of its own, and two rows are no history.
      '| Year | Event | Change (SEK) | Total share capital (SEK) |\n| --- | --- | --- | --- |\n| 2019 | New issue | 20 000 | 120 000 |\n| 2020 | Reduction | | 60 411 |\n| 2021 | New issue | 7 000 | 67 911 |\n',
      '| Day | Shares acquired | Cumulative voting rights |\n| --- | --- | --- |\n| Monday | 4,100 shares | 51 |\n| Tuesday | 3,250 shares | 77 |\n',
      '| Day | Shares acquired | Shares held |\n| --- | --- | --- |\n| Monday | 4,100 | 9,100 |\n| Tuesday | 3,250 | 9,350 |\n',
      // Two figures that have nothing in common with the rows: no slip explains them.
      days('118,204', '36,611', '77,350', '20,013'),
    ],
  }));
