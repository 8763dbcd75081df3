import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';

const TOP =
  'Hoshi changes its listing\n\nTOKYO, May 7, 2024 (WIRE) -- Hoshi Optics Inc. announced it today.\n\n';

const codesIn = async (text: string): Promise<readonly string[]> => {
  const { facts } = await check({ text: TOP + text });
  return facts
    .filter(({ field }) => ['isin', 'lei', 'cusip', 'cik'].includes(field))
    .map(({ field, subject, value }) => `${field}[${subject}] ${value?.type === 'text' && value.text}`);
};

describe('numbers of securities and firms', () => {
  it.each([
    ['ISIN: SE0002095604', ['isin[] SE0002095604']],
    ['The shares (ISIN code SE0002095604) are listed.', ['isin[] SE0002095604']],
    ['ISIN of the new shares: SE0002095604', ['isin[] SE0002095604']],
    ['LEI: 549300FOT7EE85QYB655', ['lei[] 549300FOT7EE85QYB655']],
    ['It trades under a new CUSIP number, 36249W 104, from then on.', ['cusip[] 36249W104']],
    ['The CUSIP will be 037833100.', ['cusip[] 037833100']],
    [
      'The current CUSIP is 36249W104 and the new CUSIP is 037833100.',
      ['cusip[before] 36249W104', 'cusip[after] 037833100'],
    ],
    ['CIK: 0000320193', ['cik[] 0000320193']],
    [
      '| ISIN | SE0002095604 |\n|---|---|\n| LEI | 549300FOT7EE85QYB655 |\n| Shares | 500 |',
      ['isin[] SE0002095604', 'lei[] 549300FOT7EE85QYB655'],
    ],
  ])('%s', async (text, codes) => {
    expect(await codesIn(text)).toEqual(codes);
  });

  it.each([
    'The invoice 36249W104 was paid.',
    'The ISIN code will be announced.',
    'Ask LEILA about contract 549300FOT7EE85QYB656.',
    'Its registration number is 556435-5434.',
  ])('none in: %s', async (text) => {
    expect(await codesIn(text)).toEqual([]);
  });
});
