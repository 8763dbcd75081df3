import { expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { pdfOf } from '../readers/pdf/sheet.js';

const LINES = [
  'Notice Regarding Determination of the Terms of Stock Options',
  '',
  'TOKYO, July 11, 2016 -- Example Corporation announced that the details were determined as follows.',
  '',
  '1. Total number of stock acquisition rights: 162 rights',
  '2. Class and number of shares: 34,200 shares of common stock (200 shares per stock acquisition right)',
  '3. Amount to be paid in: JPY360,000 per stock acquisition right',
];

/** The page; a piece of it is drawn at the very end where told so: in its place, but not in the order. */
const outcomeOf = async (late = '') => {
  const bytes = await pdfOf(({ doc, put }) => {
    const after = (text: string): number => 72 + doc.font('Helvetica').fontSize(10).widthOfString(text);
    const drawn: (() => void)[] = [];
    for (const [at, line] of LINES.entries()) {
      const y = 80 + 24 * at;
      const cut = late === '' ? -1 : line.indexOf(late);
      if (cut < 0) {
        put(line, 72, y);
        continue;
      }
      put(line.slice(0, cut), 72, y);
      put(line.slice(cut + late.length), after(line.slice(0, cut + late.length)), y);
      drawn.push(() => put(late, after(line.slice(0, cut)), y));
    }
    for (const draw of drawn) draw();
  });
  const { findings } = await check(bytes);
  return findings.find(({ check: id }) => id === 'rights-times-shares-per-right');
};

it('a figure that reads alike by place and in the order of the file contradicts the others', async () => {
  expect(await outcomeOf()).toMatchObject({ outcome: 'inconsistent', suspect: { quote: '34,200 shares' } });
});

it('a figure that reads otherwise in the order of the file leaves it open', async () => {
  expect(await outcomeOf('00 shares of')).toMatchObject({
    outcome: 'undetermined',
    reason: 'reading-uncertain',
    suspect: null,
  });
});
