import { describe, expect, it } from 'vitest';
import { roundingNotes } from '../../../src/laws/rounding/notes.js';
import { formatDecimal } from '../../../src/quantity/decimal.js';

/** A note as one line: `amount truncate 1000000`. */
const read = (plain: string): readonly string[] =>
  roundingNotes({ plain }).map(({ groups, mode = 'unsaid', unit }) =>
    [groups.join('+'), mode, ...(unit ? [formatDecimal(unit)] : [])].join(' '),
  );

describe('what is said of the figures of a release', () => {
  it.each([
    ['(Amounts less than one million yen are truncated)', 'amount truncate 1000000'],
    ['(Amounts of less than one million yen have been rounded down.)', 'amount truncate 1000000'],
    ['Amounts are rounded down to the nearest million yen.', 'amount truncate 1000000'],
    ['(Figures are rounded down to the nearest million yen)', 'amount truncate 1000000'],
    ['(Millions of yen, rounded down)', 'amount truncate 1000000'],
    ['(Rounded down to million yen)', 'amount truncate 1000000'],
    ['(Any fraction less than one million yen is discarded)', 'amount truncate 1000000'],
    ['Fractions of less than ¥1 million are omitted.', 'amount truncate 1000000'],
    ['Amounts under one thousand yen are disregarded.', 'amount truncate 1000'],
    ['Amounts below one hundred million yen are cut off.', 'amount truncate 100000000'],
    [
      'Note: All figures are in thousands of dollars, rounded to the nearest thousand.',
      'amount nearest 1000',
    ],
    ['Figures rounded to the nearest thousand', 'amount nearest 1000'],
    ['Monetary amounts have been rounded off to the nearest million yen.', 'amount nearest 1000000'],
    ['(In millions of U.S. dollars, rounded to the nearest million)', 'amount nearest 1000000'],
    ['Amounts are in U.S. dollars and rounded to the nearest thousand.', 'amount nearest 1000'],
    ['(Thousands of yen, rounded down, except per share amounts)', 'amount truncate 1000'],
    ['We round down amounts less than one million yen.', 'amount truncate 1000000'],
    ['Amounts are rounded to the nearest dollar.', 'amount nearest 1'],
    ['Fractions of one yen are rounded up.', 'amount up 1'],
    ['Amounts are rounded up to the nearest thousand yen.', 'amount up 1000'],
    ['Percentages are rounded to one decimal place.', 'ratio nearest'],
    ['Ratios are rounded down to the first decimal place.', 'ratio truncate'],
    ['The ratios below are truncated.', 'ratio truncate'],
    ['Amounts and percentages are rounded to the nearest whole number.', 'amount+ratio nearest'],
    ['Certain figures have been subject to rounding adjustments.', 'amount+ratio unsaid'],
    ['Totals may not add up due to rounding.', 'amount+ratio unsaid'],
    ['Percentages may not total 100% due to rounding.', 'ratio unsaid'],
    ['（百万円未満切捨て）', 'amount truncate 1000000'],
    ['（注）金額は百万円未満を切り捨てて表示しております。', 'amount truncate 1000000'],
    ['記載金額は千円未満を四捨五入しております。', 'amount nearest 1000'],
    ['金額は１円未満を切上げて表示しています。', 'amount up 1'],
    ['(単位未満切捨て)', 'amount truncate'],
    ['持株比率は小数点以下第３位を四捨五入しております。', 'ratio nearest'],
    ['比率は小数点第2位以下を切り捨てて記載しています。', 'ratio truncate'],
  ])('%s', (text, expected) => {
    expect(read(`Notice\n\n${text}\n\nNet sales`)).toEqual([expected]);
  });

  it('may be two things in one sentence', () => {
    expect(
      read(
        'Amounts are rounded down to the nearest million yen, and percentages are rounded to the nearest tenth.',
      ),
    ).toEqual(['amount truncate 1000000', 'ratio nearest']);
    expect(read('金額は百万円未満を切捨て、比率は小数点第2位を四捨五入しております。')).toEqual([
      'amount truncate 1000000',
      'ratio nearest',
    ]);
  });

  it('counts once however often it is said', () => {
    expect(read('(Rounded down to million yen)\n\nSales\n\n(Rounded down to million yen)')).toHaveLength(1);
  });

  it('is found over the end of a line, and quoted without what stands around it', () => {
    const plain = '1. Results\n\n(Amounts less than one\nmillion yen are truncated)\n\nNet sales';
    const [note] = roundingNotes({ plain });
    expect(note && plain.slice(note.start, note.end)).toBe(
      'Amounts less than one\nmillion yen are truncated',
    );
  });
});

describe('what is no such note', () => {
  it.each([
    'Any fraction less than one yen resulting from the adjustment shall be rounded up.',
    'The exercise price is multiplied by 1.05, and any fraction less than one yen is rounded up.',
    'Exercise Price: the average closing price. Any fraction of one yen is rounded up.',
    'The amount of stated capital is one half of the limit, with any fraction less than one yen rounded up.',
    'Any fraction of less than one share shall be discarded.',
    'All fractional shares will be rounded up to the nearest whole share.',
    'Amounts will be rounded down to the nearest cent.',
    'Rounding out the management team, she joined in 2019.',
    'The company closed its funding round and omitted the dividend.',
    'The board dropped the plan for a million dollars.',
    'Drilling has been truncated by a fault.',
    '計算の結果生じる１円未満の端数は切り上げるものとする。',
    '行使価額の１円未満の端数は切り上げる。',
    '調整の結果生じる１株未満の端数はこれを切り捨てる。',
    '1株当たり当期純利益は小数点以下第3位を四捨五入しております。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
