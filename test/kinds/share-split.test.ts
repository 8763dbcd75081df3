import { describe } from 'vitest';
import { shareSplit } from '../../src/kinds/share-split.js';
import { titlesOf } from './titles.js';

describe('share-split', () => {
  titlesOf(shareSplit, {
    finds: [
      'Larch Robotics Announces 1-for-40 Reverse Stock Split',
      'Larch Announces Two-for-One Stock Split',
      'Notice Concerning Stock Split and Partial Amendment to the Articles of Incorporation',
      'Notice of Share Consolidation and Change in the Number of Shares per Unit',
      'Larch Resources Completes Consolidation of Its Common Shares',
      'Larch Announces Reverse Split of LRCX',
      'Larch to Split Its Shares 5:1',
      'Larch Gold Announces Share Rollback',
      'Larch Bancorp Declares 5% Stock Dividend',
      'Subdivision of Shares',
      'Larch Corp. to Begin Trading on a Split-Adjusted Basis',
      'Notice Regarding Share Split, Partial Amendments to Articles and Revision of Dividend Forecast',
    ],
    ignores: [
      'Notice Concerning Company Split (Simple Absorption-Type Split)',
      'Larch Announces Consolidated Financial Results',
      'Larch Announces Split-Off of Its Retail Business',
      'Larch Declares Quarterly Dividend',
      'Consolidated Results for the Third Quarter',
      'Larch Consolidates Its Two Plants in Ohio',
    ],
  });
});
