import { describe } from 'vitest';
import { meetingsInOrder } from '../../src/checks/meetings-in-order.js';
import { meetingDate, meetingOrdinal } from '../../src/fields/identity.js';
import { lawOf } from './law.js';

describe('meetings-in-order', () => {
  lawOf(meetingsInOrder, {
    holds: [
      [
        [meetingOrdinal, '16', 'meeting-1'],
        [meetingDate, '2008-06-27', 'meeting-1'],
        [meetingOrdinal, '19', 'meeting-2'],
        [meetingDate, '2011-06-28', 'meeting-2'],
      ],
    ],
    fails: [
      [
        [meetingOrdinal, '16', 'meeting-1'],
        [meetingDate, '2018-06-27', 'meeting-1'],
        [meetingOrdinal, '19', 'meeting-2'],
        [meetingDate, '2011-06-28', 'meeting-2'],
      ],
    ],
    ignores: [
      [
        [meetingOrdinal, '16', 'meeting-1'],
        [meetingDate, '2018-06-27', 'meeting-1'],
      ],
    ],
  });
});
