import type { Kind } from '../extraction/kind.js';
import { dividendDeclaration } from './dividend-declaration.js';
import { dividendResolution } from './dividend-resolution.js';
import { offeringResolution } from './offering-resolution.js';
import { restrictedStockIntroduction } from './restricted-stock-introduction.js';
import { stockOptionsResolution } from './stock-options-resolution.js';
import { stockOptionsTerms } from './stock-options-terms.js';

/** Every kind of release that is recognised, the more special before the more general. */
export const kinds: readonly Kind[] = [
  stockOptionsTerms,
  stockOptionsResolution,
  restrictedStockIntroduction,
  offeringResolution,
  dividendResolution,
  dividendDeclaration,
];
