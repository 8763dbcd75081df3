import { describe } from 'vitest';
import { warrantsThirdParty } from '../../src/kinds/warrants-third-party.js';
import { titlesOf } from './titles.js';

describe('warrants-third-party', () => {
  titlesOf(warrantsThirdParty, {
    finds: [
      'Notice Regarding Issuance of 9th Series Stock Acquisition Rights through Third-Party Allotment',
      'Notice of Third-Party Allotment of Stock Acquisition Rights',
      'Issuance of Share Acquisition Rights with Exercise Price Amendment Clause',
      '第三者割当による行使価額修正条項付新株予約権の発行に関するお知らせ',
    ],
    ignores: [
      'Notice Regarding Issuance of Stock Options (Stock Acquisition Rights)',
      'Notice Regarding Monthly Exercise Status of Stock Acquisition Rights with Exercise Price Amendment Clause',
      'Notice Regarding Issuance of New Shares through Third-Party Allotment',
      'Notice Regarding Large-Volume Exercise of Third-Party Allotment Stock Acquisition Rights',
    ],
  });
});
