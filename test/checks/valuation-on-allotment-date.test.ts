import { describe } from 'vitest';
import { valuationOnAllotmentDate } from '../../src/checks/valuation-on-allotment-date.js';
import { allotmentDate } from '../../src/fields/rights.js';
import { valuationPriceDate, volatilityWindow } from '../../src/fields/valuation.js';
import { lawOf } from './law.js';

describe('valuation-on-allotment-date', () => {
  lawOf(valuationOnAllotmentDate, {
    holds: [
      [
        [allotmentDate, '2013-07-11'],
        [valuationPriceDate, '2013-07-11'],
      ],
      [
        [allotmentDate, '2013-07-11'],
        [volatilityWindow, '2005-12-02..2013-07-11'],
      ],
    ],
    fails: [
      [
        [allotmentDate, '2013-07-11'],
        [valuationPriceDate, '2012-07-11'],
      ],
      [
        [allotmentDate, '2013-07-11'],
        [volatilityWindow, '2005-12-02..2013-07-12'],
      ],
    ],
    ignores: [[[valuationPriceDate, '2012-07-11']]],
  });
});
