import { describe, expect, it } from 'vitest';
import { disposalAddsNoCapital } from '../../src/checks/disposal-adds-no-capital.js';
import { statedCapitalIncrease } from '../../src/fields/placement.js';
import { release, stated } from '../laws/release.js';

const KIND = ['restricted-stock-allotment'];

const outcomes = (title: string, amount: string, kinds = KIND): string[] => {
  const evidence = release(stated(statedCapitalIncrease, amount));
  const outline = { ...evidence.outline, title: { start: 0, end: 0, text: title } };
  return Array.from(disposalAddsNoCapital.run({ ...evidence, kinds, outline }), ({ outcome }) => outcome);
};

describe('disposal-adds-no-capital', () => {
  it('holds for new shares', () =>
    expect(outcomes('Issuance of New Shares as Restricted Stock', 'JPY18,513,000')).toEqual(['exact']));
  it('fails for treasury shares', () =>
    expect(outcomes('Disposal of Treasury Shares as Restricted Stock', 'JPY18,513,000')).toEqual([
      'inconsistent',
    ]));
  it.each([
    ['nothing added', 'Disposal of Treasury Shares as Restricted Stock', 'JPY0', KIND],
    ['another kind', 'Disposal of Treasury Shares', 'JPY18,513,000', []],
  ])('ignores %s', (_, title, amount, kinds) => expect(outcomes(title, amount, kinds)).toEqual([]));
});
