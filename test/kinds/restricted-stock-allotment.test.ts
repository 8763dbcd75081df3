import { describe } from 'vitest';
import { restrictedStockAllotment } from '../../src/kinds/restricted-stock-allotment.js';
import { titlesOf } from './titles.js';

describe('restricted-stock-allotment', () => {
  titlesOf(restrictedStockAllotment, {
    finds: [
      'Notice Regarding Disposal of Treasury Shares as Restricted Stock Compensation',
      'Notice Concerning Disposition of Treasury Stock as Transfer-Restricted Stock Remuneration',
      'Notice of Issuance of New Shares as Restricted Stock Compensation',
      'Toriyama Ceramics to Issue New Shares as Restricted Stock Compensation',
      'Notice Regarding Completion of Payment for Disposal of Treasury Stock as Performance Based Stock Compensation (PSU)',
      'Notice of Disposal of Treasury Shares through Third-Party Allotment for a Stock Benefit Trust (BBT)',
      'Notice Concerning Disposal of Treasury Shares for the Employee Stock Ownership Plan (ESOP) Trust',
      'Restricted Stock Compensation: Notice on Disposal of Treasury Shares',
    ],
    ignores: [
      'Notice Regarding Introduction of Restricted Stock Compensation',
      'Notice Regarding Issuance of Stock Options (Stock Acquisition Rights) as Compensation',
      'Notice Regarding Acquisition of Own Shares',
      'Notice Regarding Issuance of New Shares by Third-Party Allotment',
      '(Correction) Disposal of Treasury Shares as Restricted Stock Compensation',
    ],
  });
});
