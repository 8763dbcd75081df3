import { describe } from 'vitest';
import { thirdPartyAllotment } from '../../src/kinds/third-party-allotment.js';
import { titlesOf } from './titles.js';

describe('third-party-allotment', () => {
  titlesOf(thirdPartyAllotment, {
    finds: [
      'Notice Regarding Issuance of New Shares through Third-Party Allotment',
      'Notice Concerning Capital and Business Alliance and Issuance of New Shares by Third-Party Allotment',
      'Notice Concerning Disposal of Treasury Shares through Third Party Allotment',
      'Notice Concerning the Result of a Third-Party Allotment of New Shares',
      '第三者割当による新株式発行に関するお知らせ',
    ],
    ignores: [
      'Notice Regarding Issuance of Stock Acquisition Rights through Third-Party Allotment',
      'Notice of Public Offering, Over-Allotment and Third-Party Allotment of New Shares',
      'Notice Concerning Disposal of Treasury Shares as Restricted Stock',
      'Notice Concerning Business Alliance with Hakone Growth Partners',
    ],
  });
});
