import { describe } from 'vitest';
import { datesNearRelease } from '../../src/checks/dates-near-release.js';
import { textCases } from './text.js';

const dated = (text: string): string =>
  `Notice of a Lease\n\nTOKYO, July 2, 2013 - Example Inc. (TSE: 1234) ${text}`;

describe('dates-near-release', () =>
  textCases(datesNearRelease, {
    holds: [dated('was founded on March 1, 1867.')],
    fails: [
      dated('will pay on August 5, 2103.'),
      dated('paid on August 5, 0213.'),
      dated('yields 4% based on the closing price of the shares on July 1, 2012.'),
    ],
    ignores: [
      dated('leases the land until March 31, 2063.'),
      dated('yields 4% based on the closing price of the shares on July 1, 2013.'),
      dated('compares the closing price of the shares on December 30, 2011.'),
      dated('saw the closing price of the shares on July 1, 2012 increase by 10% to $4.00.'),
      dated('held its meeting on July 1, 2012.'),
      'The lease ends on March 31, 2413.',
    ],
  }));
