import { describe } from 'vitest';
import { facilityCompletionBeforeDeadline } from '../../src/checks/facility-completion-before-deadline.js';
import { facilityCompletion, useDeadline } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('facility-completion-before-deadline', () => {
  lawOf(facilityCompletionBeforeDeadline, {
    holds: [
      [
        [facilityCompletion, '2013-09', 'facility-1'],
        [facilityCompletion, '2015-03', 'facility-2'],
        [useDeadline, '2015-03-31', 'use-1'],
      ],
    ],
    fails: [
      [
        [facilityCompletion, '2015-04', 'facility-1'],
        [useDeadline, '2015-03-31', 'use-1'],
      ],
    ],
    ignores: [[[useDeadline, '2015-03-31', 'use-1']]],
  });
});
