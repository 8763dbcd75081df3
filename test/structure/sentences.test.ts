import { describe, expect, it } from 'vitest';
import { sentenceAt, sentenceStarts } from '../../src/structure/sentences.js';

const split = (text: string): string[] => {
  const span = { start: 0, end: text.length };
  const starts = sentenceStarts(text, span);
  return starts
    .map((start) => sentenceAt(starts, span, start))
    .map(({ start, end }) => text.slice(start, end).trim());
};

describe('sentences', () => {
  it.each([
    ['two', 'It is so. It was so.', ['It is so.', 'It was so.']],
    [
      'a company',
      'Example Co., Ltd. and Example Inc. Holdings agree.',
      ['Example Co., Ltd. and Example Inc. Holdings agree.'],
    ],
    [
      'a month and a state',
      'On Feb. 12 in San Carlos, Calif. The board met.',
      ['On Feb. 12 in San Carlos, Calif. The board met.'],
    ],
    ['initials', 'J. P. Morgan of the U.S. Treasury came.', ['J. P. Morgan of the U.S. Treasury came.']],
    ['decimals', 'It is 13.50 yen. Then 27.00 yen.', ['It is 13.50 yen.', 'Then 27.00 yen.']],
    ['a list mark', '1. Total number of rights', ['1. Total number of rights']],
    ['a number at the end', 'It ended in 2013. Then 5 came.', ['It ended in 2013.', 'Then 5 came.']],
    ['a quote', 'He said "no." They left.', ['He said "no."', 'They left.']],
    ['Japanese', '取締役会は決議した。株式を発行する。', ['取締役会は決議した。', '株式を発行する。']],
    ['cells', 'One\tTwo', ['One', 'Two']],
  ])('%s', (_, text, sentences) => {
    expect(split(text).filter((sentence) => sentence !== '')).toEqual(sentences);
  });
});
