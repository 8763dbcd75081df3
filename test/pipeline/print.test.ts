import { expect, it } from 'vitest';
import type { Fact } from '../../src/model/release.js';
import { printValue } from '../../src/pipeline/print.js';

const printed = { granularity: '1' };

it.each<[Fact['value'], string]>([
  [{ type: 'quantity', number: '162', unit: 'right', ...printed }, '162 right'],
  [{ type: 'quantity', number: '50000', unit: 'share', per: 'year', ...printed }, '50000 share /year'],
  [{ type: 'money', number: '360000', currency: 'JPY', per: 'right', ...printed }, 'JPY 360000 /right'],
  [{ type: 'money', number: '83781000', currency: 'JPY', ...printed }, 'JPY 83781000'],
  [{ type: 'ratio', number: '11.8', unit: '%', ...printed }, '11.8 %'],
  [{ type: 'ratio', number: '0.5', ...printed }, '0.5'],
  [{ type: 'date', date: '2015-03' }, '2015-03'],
  [{ type: 'period', from: '2013-07-12', to: '2043-07-11' }, '2013-07-12..2043-07-11'],
  [{ type: 'duration', iso: 'P15Y' }, 'P15Y'],
  [{ type: 'text', text: 'directors\n  of the company' }, 'directors of the company'],
])('prints %j as %s', (value, text) => {
  expect(printValue({ value, status: 'stated' })).toBe(text);
});

it('prints the status where there is no value yet', () => {
  expect(printValue({ value: null, status: 'undetermined' })).toBe('undetermined');
});
