import { describe } from 'vitest';
import { priceDateBeforeResolution } from '../../src/checks/price-date-before-resolution.js';
import { resolutionDate } from '../../src/fields/identity.js';
import { priceDate } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('price-date-before-resolution', () => {
  lawOf(priceDateBeforeResolution, {
    kinds: ['restricted-stock-allotment'],
    holds: [
      [
        [resolutionDate, '2023-07-28'],
        [priceDate, '2023-07-27'],
      ],
      [
        [resolutionDate, '2023-07-18'],
        [priceDate, '2023-07-14'],
      ],
    ],
    fails: [
      [
        [resolutionDate, '2023-07-28'],
        [priceDate, '2023-07-26'],
      ],
    ],
    ignores: [[[priceDate, '2023-07-26']]],
  });
});
