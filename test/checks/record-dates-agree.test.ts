import { describe } from 'vitest';
import { recordDatesAgree } from '../../src/checks/record-dates-agree.js';
import { recordDate } from '../../src/fields/dividend.js';
import { lawOf } from './law.js';

describe('record-dates-agree', () => {
  lawOf(recordDatesAgree, {
    holds: [
      [
        [recordDate, '2018-03-31', 'resolved'],
        [recordDate, '2018-03-31', 'forecast'],
      ],
    ],
    fails: [
      [
        [recordDate, '2018-03-31', 'resolved'],
        [recordDate, '2017-03-31', 'forecast'],
      ],
    ],
    ignores: [
      [
        [recordDate, '2018-03-31', 'resolved'],
        [recordDate, '2017-03-31', 'previous'],
      ],
    ],
  });
});
