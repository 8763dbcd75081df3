import type { Extractor } from '../extraction/extractor.js';
import { proceeds, useAmount, useDeadline, usePurpose } from '../fields/offering.js';
import { statedUses } from './placement/uses.js';

/**
 * What an offering raises and what the money is for, from a sentence or from a table of uses.
 * `JPY1,990,000,000 is planned to be used to repay debt to be repaid by August 2014`
 */
export const proceedsAndUses: Extractor = {
  id: 'proceeds',
  summary: 'The proceeds of an offering and each use of them: amount, purpose, deadline.',
  fields: [proceeds, useAmount, useDeadline, usePurpose],
  statements: [
    {
      field: proceeds,
      of: 'money',
      before:
        /\b(?:proceeds|funds|bring in|raise)\b(?:[^.;]{0,200}\b(?:estimated|expected|total\w{0,20}|up to|amount\w{0,20}|approximately|be|is|are|at|of))?$/i,
      after:
        /^(?! ?(?:of which|(?:is|are|will be|shall be) (?:planned |scheduled |expected |intended )?(?:to be )?(?:used|allocated|applied)))/i,
      not: /\bper share\b|\bgross\b|\b(?:proceeds|funds)\b[^;]{0,120}\b(?:as follows|yen|million|billion)\b[^;]{0,120}$/i,
    },
    {
      field: proceeds,
      of: 'money',
      label:
        /\b(?:estimated|total|net|gross)\b[^/]{0,60}\b(?:proceeds|funds|amount to be raised)\b|\bproceeds\b[^/]{0,40}\btotal/i,
      not: /\bgross\b|\b(?:costs?|expenses)\b|\bas follows\b/i,
    },
  ],
  find: (scene) => statedUses(scene),
};
