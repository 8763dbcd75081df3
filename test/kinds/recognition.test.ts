import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { releaseSchema } from '../../src/model/release.js';

const recognitionOf = async (...paragraphs: string[]) => {
  const release = await check({ text: paragraphs.join('\n\n') });
  releaseSchema.parse(release);
  expect(release.recognition?.map(({ kind }) => kind) ?? []).toEqual(release.kinds);
  return release.recognition?.map(({ kind, by, certain }) => `${kind} by ${by}${certain ? '' : ' ?'}`) ?? [];
};

const DATELINE = 'OSLO, May 7, 2024 (WIRE) -- ';
const DIVIDEND =
  'Hoshi Optics Inc. (NYSE: HOS) announced that its Board of Directors has declared a quarterly dividend of $0.32 per share, payable on June 28, 2024 to shareholders of record on June 14, 2024.';

describe('how a kind was told', () => {
  it('by the title', async () => {
    expect(await recognitionOf('Hoshi Declares a Quarterly Dividend', DATELINE + DIVIDEND)).toEqual([
      'dividend-declaration by title',
    ]);
  });

  it('by the title alone is not certain', async () => {
    const text = `${DATELINE}Hoshi Optics Inc. will say more about it on another day, as its board has not yet met.`;
    expect(await recognitionOf('Hoshi Declares a Quarterly Dividend', text)).toEqual([
      'dividend-declaration by title ?',
    ]);
  });

  it('by the item of a form', async () => {
    expect(
      await recognitionOf(
        'SECURITIES AND EXCHANGE COMMISSION',
        'FORM 8-K',
        'Date of Report (Date of earliest event reported): May 7, 2024',
        'Hoshi Optics Inc.',
        '(Exact name of registrant as specified in its charter)',
        'Item 8.01 Other Events.',
        DIVIDEND,
        'Item 9.01 Financial Statements and Exhibits.',
      ),
    ).toEqual([expect.stringMatching(/^dividend-declaration by (?:item|text)/)]);
  });

  it('none where nothing names one', async () => {
    expect(
      await recognitionOf('Hoshi opens a plant', `${DATELINE}Hoshi Optics Inc. opened a plant.`),
    ).toEqual([]);
  });
});
