import { describe, expect, it } from 'vitest';
import type { Literal } from '../../src/model/literal.js';
import { outlined } from './outlined.js';

const currencies = (text: string): string[] =>
  outlined(text).outline.literals.flatMap((one: Literal) => (one.type === 'money' ? [one.currency] : []));

describe('a bare dollar sign', () => {
  it.each<[string, string, string[]]>([
    [
      'of an issuer listed in Toronto alone',
      'VANCOUVER, British Columbia, Feb. 11, 2025 -- Larch Income Fund (TSX: LRC.UN) declared $0.09 per unit.',
      ['CAD'],
    ],
    [
      'of an issuer with a Canadian dateline and no listing named',
      'CALGARY, Alberta, Feb. 10, 2025 -- Larch Royalties Inc. pays 6.5 cents per share.',
      ['CAD'],
    ],
    [
      'of an issuer that writes from Australia',
      'Perth, Australia, 3 March 2025 -- Larch Metals Limited raised $22 million.',
      ['AUD'],
    ],
    [
      'of an issuer listed in New York as well',
      'TORONTO, March 3, 2025 -- Larch Capital Inc. (NYSE: LRC, TSX: LRC) declared $0.43 per share.',
      ['USD'],
    ],
    [
      'of a Canadian issuer that says what it means',
      'TORONTO, March 3, 2025 -- Larch Corp. declared $0.43. All amounts are in U.S. dollars.',
      ['USD'],
    ],
    [
      'where another dollar is named by its sign',
      'CALGARY, Alberta, March 3, 2025 -- Larch Corp. paid $0.43 (C$0.62).',
      ['USD', 'CAD'],
    ],
    [
      'of anybody else',
      'VANCOUVER, Wash., March 3, 2025 -- Larch Bancorp (Nasdaq: LRCB) declared $0.43.',
      ['USD'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(currencies(text)).toEqual(wanted);
  });
});
