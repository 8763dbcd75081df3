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
        [releaseDate, '2025-02-13'],
        [closingDate, '2025-02-18'],
      ],
      [
        [releaseDate, '2025-02-11'],
        [closingDate, '2025-02-11'],
      ],
    ],
    fails: [
      [
        [releaseDate, '2025-02-13'],
        [closingDate, '2025-01-18'],
      ],
    ],
    ignores: [[[closingDate, '2025-01-18']]],
  });
});
