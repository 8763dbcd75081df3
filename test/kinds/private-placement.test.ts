import { describe } from 'vitest';
import { privatePlacement } from '../../src/kinds/private-placement.js';
import { titlesOf } from './titles.js';

describe('private-placement', () => {
  titlesOf(privatePlacement, {
    finds: [
      'Cedar Ridge Closes Second Tranche of Non-Brokered Private Placement',
      'Cedar Ridge Announces $5 Million Private Placement Led by Strategic Investor',
      'Cedar Ridge Arranges Flow-Through Financing',
      'Cedar Ridge Announces LIFE Offering',
      'Holmfjord Kraft ASA: Private placement successfully placed',
      'Solvane AB resolves on a directed share issue of approximately SEK 120 million',
      'Wattlebird completes A$22 million placement',
      'Wattlebird Raises A$40.0 million in Placement',
      'Bluefin Announces $12 Million PIPE Financing',
      'Cedar Ridge Signs Option and Announces a $1.5 Million Financing',
    ],
    ignores: [
      'Holmfjord: Successful placement of new Tier 2 bond issue',
      'Cedar Ridge Announces Private Placement of Senior Notes',
      'Notice of Issue of New Shares by Third-Party Allotment',
      'Fennel Announces Pricing of Public Offering of Common Stock',
      'Fennel Announces Closing of $9.6 Million Registered Direct Offering',
      'Fennel Secures $30 Million Loan Facility',
      'Cedar Ridge Announces Convertible Debenture Private Placement',
    ],
  });
});
