import { describe } from 'vitest';
import { correctionAfterTarget } from '../../src/checks/correction-after-target.js';
import { correctionTargetDate } from '../../src/fields/correction.js';
import { releaseDate } from '../../src/fields/identity.js';
import { lawOf } from './law.js';

describe('correction-after-target', () => {
  lawOf(correctionAfterTarget, {
    holds: [
      [
        [correctionTargetDate, '2024-05-10'],
        [releaseDate, '2024-05-17'],
      ],
      [
        [correctionTargetDate, '2024-05-17'],
        [releaseDate, '2024-05-17'],
      ],
    ],
    fails: [
      [
        [correctionTargetDate, '2024-06-10'],
        [releaseDate, '2024-05-17'],
      ],
    ],
    ignores: [[[releaseDate, '2024-05-17']]],
  });
});
