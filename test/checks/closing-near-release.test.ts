import { describe } from 'vitest';
import { closingNearRelease } from '../../src/checks/closing-near-release.js';
import { releaseDate } from '../../src/fields/identity.js';
import { closingDate } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('closing-near-release', () => {
  lawOf(closingNearRelease, {
    kinds: ['offering-pricing'],
    holds: [
      [
        [releaseDate, 'February 13, 2025'],
        [closingDate, 'February 18, 2025'],
      ],
      [
        [releaseDate, 'February 11, 2025'],
        [closingDate, 'February 11, 2025'],
      ],
    ],
    fails: [
      [
        [releaseDate, 'February 13, 2025'],
        [closingDate, 'January 18, 2025'],
      ],
    ],
    ignores: [[[closingDate, 'January 18, 2025']]],
  });
});
