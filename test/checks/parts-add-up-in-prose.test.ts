import { describe } from 'vitest';
import { partsAddUpInProse } from '../../src/checks/parts-add-up-in-prose.js';
import { textCases } from './text.js';

describe('parts-add-up-in-prose', () =>
  textCases(partsAddUpInProse, {
    holds: [
      'The annual dividend is made up as follows: ¥11.5 + ¥14.5 = ¥26.0.',
      'It pays ¥10.00, the total of an interim dividend of ¥5.00 and a year-end dividend of ¥5.00.',
      'The 7,569,952 shares expected to be purchased are comprised of the 6,500,000 shares offered and 1,069,952 shares of the right.',
      'It granted 3,200 shares to officers and 400 shares to directors, totaling 3,600 shares.',
      'It sold $4.0 million of notes, $2.5 million of bonds and $1.5 million of loans, for a total of $8.0 million.',
      'It bought 197,000 own shares in the week, increasing its total shareholding to 3,972,000 shares. Prior to the purchases, it held 3,775,000 own shares. The program aims to repurchase 2,500,000 own shares.',
    ],
    fails: [
      'The annual dividend is made up as follows: ¥11.5 + ¥14.5 = ¥26.5.',
      'It pays ¥11.00, the total of an interim dividend of ¥5.00 and a year-end dividend of ¥5.00.',
      'It granted 3,200 shares to officers and 400 shares to directors, totaling 6,300 shares.',
      'It bought 179,000 own shares in the week, increasing its total shareholding to 3,972,000 shares. Prior to the purchases, it held 3,775,000 own shares.',
    ],
    ignores: [
      'It sold 5,000,000 units, each consisting of one share and one warrant.',
      'It holds 5,000,000 shares, comprising among others 1,000,000 shares in A and 2,250,000 shares in B.',
      'It sold 1,000 shares for $5,000 and 2,000 shares for $9,000, for a total of 3,000 shares.',
      'Revenue was $5.0 million and costs were $3.0 million, in total contrast to $9.0 million before.',
      'It bought 197,000 shares. After the purchases it holds 3,972,000 shares.',
    ],
  }));
