import { describe } from 'vitest';
import { usesAddUpToProceeds } from '../../src/checks/uses-add-up-to-proceeds.js';
import { proceeds, useAmount } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('uses-add-up-to-proceeds', () => {
  lawOf(usesAddUpToProceeds, {
    holds: [
      [
        [proceeds, 'JPY18,773,000,000'],
        [useAmount, 'JPY10,122,000,000', 'use-1'],
        [useAmount, 'JPY6,661,000,000', 'use-2'],
        [useAmount, 'JPY1,990,000,000', 'use-3'],
      ],
      [
        [proceeds, 'JPY18.8 billion'],
        [useAmount, 'JPY10,122 million', 'use-1'],
        [useAmount, 'JPY8,651 million', 'use-2'],
      ],
    ],
    fails: [
      [
        [proceeds, 'JPY18,773,000,000'],
        [useAmount, 'JPY10,212,000,000', 'use-1'],
        [useAmount, 'JPY6,661,000,000', 'use-2'],
        [useAmount, 'JPY1,990,000,000', 'use-3'],
      ],
    ],
  });
});
