import { describe } from 'vitest';
import { restrictedStockIntroduction } from '../../src/kinds/restricted-stock-introduction.js';
import { titlesOf } from './titles.js';

describe('restricted-stock-introduction', () => {
  titlesOf(restrictedStockIntroduction, {
    finds: [
      'Notice Regarding Introduction of Restricted Stock Compensation',
      'Notice of the Introduction of a Transfer-Restricted Share Remuneration Plan',
      'Notice Concerning Introduction of a Performance-Linked Stock Compensation Plan',
      'Restricted Stock Compensation Plan to Be Introduced',
    ],
    ignores: [
      'Notice of Disposal of Treasury Shares as Restricted Stock Compensation',
      'Notice of Introduction of a New Logistics System',
      'Notice Regarding Issuance of Stock Options',
    ],
  });
});
