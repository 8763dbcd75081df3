import { describe, expect, it } from 'vitest';
import { crossReferencesResolve } from '../../src/checks/cross-references-resolve.js';
import { textCases, verdictsOn } from './text.js';

describe('cross-references-resolve', () =>
  textCases(crossReferencesResolve, {
    holds: [
      '1. Amount of increase shall be half of the limit.\n\n2. Amount of reserve shall be the limit as described in 1) above less the increase.',
    ],
    fails: [
      '(1) Number of rights\n\n162 rights\n\n(2) Adjustment\n\nThe number in (3) above shall be adjusted.\n\n',
    ],
    ignores: [
      'pursuant to Article 236, Paragraph 1 of the Companies Act',
      'as defined in Section 21E of the Securities Exchange Act of 1934',
    ],
  }));

it('looks under the part that is named, and there for the same kind of mark', () => {
  const part = (heading: string) =>
    `2. Secondary Offering (See 1. of "For Reference" attached hereto)\n\nText of the offering.\n\n## For Reference\n\n${heading}The offering mentioned above.\n\n2. Change in shares\n\n(1) One item\n\n(2) Another item\n`;
  const outcomes = (text: string) => verdictsOn(crossReferencesResolve, text).map(({ outcome }) => outcome);
  expect(outcomes(part('1. Over-allotment\n\n'))).toEqual(['exact']);
  expect(outcomes(part(''))).toEqual(['inconsistent']);
});
