import type { Extractor } from '../extraction/extractor.js';
import { capMoney, capShares } from '../fields/compensation.js';
import { compensation } from './compensation.js';

/** The yearly limits of a scheme of stock compensation, restated where shares are allotted under it. */
export const yearlyCaps: Extractor = {
  id: 'yearly-caps',
  summary: 'The yearly caps, in money and in shares, under which stock compensation is allotted.',
  fields: [capMoney, capShares],
  statements: compensation.statements ?? [],
};
