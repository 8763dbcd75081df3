import { describe } from 'vitest';
import { resolutionNotAfterRelease } from '../../src/checks/resolution-not-after-release.js';
import { releaseDate, resolutionDate } from '../../src/fields/identity.js';
import { lawOf } from './law.js';

describe('resolution-not-after-release', () => {
  lawOf(resolutionNotAfterRelease, {
    holds: [
      [
        [resolutionDate, '2016-06-24'],
        [releaseDate, '2016-07-11'],
      ],
      [
        [resolutionDate, '2016-06-24'],
        [releaseDate, '2016-06-24'],
      ],
    ],
    fails: [
      [
        [resolutionDate, '2016-08-24'],
        [releaseDate, '2016-07-11'],
      ],
    ],
    ignores: [[[releaseDate, '2016-07-11']]],
  });
});
