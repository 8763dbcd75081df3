import { describe } from 'vitest';
import { offeringResolution } from '../../src/kinds/offering-resolution.js';
import { titlesOf } from './titles.js';

describe('offering-resolution', () => {
  titlesOf(offeringResolution, {
    finds: [
      'Notice Concerning Issuance of New Shares and Secondary Offering of Shares in Japan',
      'Notice of a Public Offering of New Shares and a Secondary Offering by Way of Over-Allotment',
      'Announcement of the Issuance of Shares through Public Offering',
    ],
    ignores: [
      'Notice of Determination of Issue Price in the Public Offering',
      'Company Announces Pricing of Public Offering of Common Stock',
      'Company Announces Closing of Public Offering',
      'Bank Announces Public Offering of Notes',
      'Notice of Results of the Public Offering',
    ],
  });
});
