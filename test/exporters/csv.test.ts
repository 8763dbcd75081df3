import { describe, expect, it } from 'vitest';
import { cell } from '../../src/exporters/csv/cell.js';
import { csv } from '../../src/exporters/csv.js';
import type { Fact } from '../../src/model/release.js';
import { defaultOptions, type WriterOptions } from '../../src/pipeline/writer.js';
import { entryFor, factOf, releaseOf } from '../sample.js';

const write = (
  facts: Fact[],
  options: Partial<WriterOptions> = {},
  kinds = ['stock-options-terms'],
): string[] => {
  const sheet = csv.open({ ...defaultOptions, ...options });
  return (sheet.add(entryFor({ ...releaseOf(), kinds, facts })) + sheet.end()).trimEnd().split('\n');
};
const printed = { granularity: '1' };
const rights = factOf({
  field: 'total_rights',
  value: { type: 'quantity', number: '162', unit: 'right', ...printed },
});
const price = factOf({
  field: 'payment_per_right',
  value: { type: 'money', number: '360000', currency: 'JPY', per: 'right', ...printed },
});
const period = factOf({
  field: 'exercise_period',
  value: { type: 'period', from: '2016-07-12', to: '2046-07-11' },
});
const sha = 'ab'.repeat(32);

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+81-3-1234-5678', "'+81-3-1234-5678"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－a', "'－a"],
    ['＠x', "'＠x"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    [' =1', "' =1"],
    ['"=1"', '"\'""=1"""'],
    ["'=1", "''=1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
  ])('disarms %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });

  it.each(['-5', '-5.25', '0', '162 rights', '2013-07-12', '', 'A=B'])('leaves %j alone', (value) => {
    expect(cell(value)).toBe(value);
  });

  it('quotes what holds a comma, a quote or a line break', () => {
    expect(cell('32,400')).toBe('"32,400"');
    expect(cell('say "one"')).toBe('"say ""one"""');
    expect(cell('a\nb')).toBe('"a\nb"');
  });
});

describe('tidy', () => {
  it('has the columns of the contract and one row a fact', () => {
    expect(write([rights, price, period])).toEqual([
      'path,sha256,kind,field,subject,type,number,unit,currency,from,to,text,qualifier,status,quote,start,end,page,line',
      `a/notice.txt,${sha},stock-options-terms,total_rights,,quantity,162,right,,,,,exact,stated,162,4,7,,1`,
      `a/notice.txt,${sha},stock-options-terms,payment_per_right,,money,360000,per right,JPY,,,,exact,stated,162,4,7,,1`,
      `a/notice.txt,${sha},stock-options-terms,exercise_period,,period,,,,2016-07-12,2046-07-11,,exact,stated,162,4,7,,1`,
    ]);
  });

  it('has its header even when there is no release', () => {
    expect(csv.open(defaultOptions).end()).toMatch(/^path,sha256,/);
  });
});

describe('wide', () => {
  it('has one row a kind and one column a field that occurs, rows of a table in one cell', () => {
    const allottees = ['57', '105'].map((number, at) =>
      factOf({
        field: 'allottee_rights',
        subject: `allottee-${at + 1}`,
        value: { type: 'quantity', number, unit: 'right', ...printed },
      }),
    );
    expect(write([rights, price, ...allottees, period], { wide: true })).toEqual([
      'path,sha256,kind,status,title,date,currency,allottee_rights,exercise_period,payment_per_right,total_rights',
      `a/notice.txt,${sha},stock-options-terms,ok,Notice,2016-07-11,JPY,allottee-1: 57; allottee-2: 105,2016-07-12/2046-07-11,360000,162`,
    ]);
  });

  it('says the currency in the cells when a release has several', () => {
    const dollars = factOf({
      field: 'gross_proceeds',
      value: { type: 'money', number: '5', currency: 'USD', ...printed },
    });
    expect(write([price, dollars], { wide: true })[1]).toMatch(/,JPY USD,USD 5,JPY 360000$/);
  });

  it('has a row for each kind, and one for a release of none', () => {
    expect(write([rights], { wide: true }, ['a', 'b'])).toHaveLength(3);
    expect(write([rights], { wide: true }, [])).toHaveLength(2);
  });
});
