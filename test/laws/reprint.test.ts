import { expect, it } from 'vitest';
import { figure } from '../../src/laws/figure.js';
import { reprint } from '../../src/laws/reprint.js';
import { parseDecimal } from '../../src/quantity/decimal.js';

const count = (number: string, scale?: string) =>
  figure(
    { type: 'quantity', number, granularity: scale ?? '1', unit: 'share', ...(scale ? { scale } : {}) },
    { name: 'shares', start: 0, end: 1 },
  );

it.each([
  ['JPY1,080', '1080', undefined, '1800', 'JPY1,800'],
  ['32,040 shares', '32040', undefined, '32400', '32,400 shares'],
  ['two hundred (20)', '20', undefined, '200', 'two hundred (200)'],
  ['JPY36,000', '36000', undefined, '360000', 'JPY360,000'],
  ['608 million', '608000000', '1000000', '6080000000', '6,080 million'],
  ['1.5 million', '1500000', '1000000', '5100000', '5.1 million'],
  ['32040', '32040', undefined, '32400', '32400'],
  ['13.50', '13.50', undefined, '31.5', '31.50'],
  ['３２,０４０株', '32040', undefined, '32400', '32,400株'],
  ['(1,080)', '-1080', undefined, '-1800', '(1,800)'],
  ['(1,080)', '-1080', undefined, '1080', '1,080'],
  ['△1,080', '-1080', undefined, '1080', '1,080'],
  ['-1,080', '-1080', undefined, '1080', '1,080'],
  ['JPY1,080', '1080', undefined, '-1080', '-JPY1,080'],
  ['no digits here', '7', undefined, '8', '8 shares'],
])('%s (%s, scale %s) with %s is %s', (quote, number, scale, meant, expected) => {
  expect(reprint(quote, count(number, scale), parseDecimal(meant))).toBe(expected);
});
