import { describe, expect, it } from 'vitest';
import { extract, readRules } from '../../src/index.js';
import { printValue } from '../../src/pipeline/print.js';

/** What rules for some fields find in a text: `field subject value`. */
const found = async (fields: Readonly<Record<string, object>>, text: string): Promise<string[]> => {
  const rules = await readRules({ text: JSON.stringify({ fields }) });
  const { facts } = await extract({ text }, { rules });
  return facts
    .filter(({ field }) => field in fields)
    .map((fact) => [fact.field, fact.subject, printValue(fact)].filter(Boolean).join(' '));
};

const COST = { type: 'money', label: 'acquisition cost' };

describe('a label in plain words', () => {
  it.each<[string, string]>([
    ['before a colon', 'Acquisition cost: JPY300 million'],
    ['before a gap', '(1) Acquisition cost      JPY300 million'],
    ['before a tab', 'Acquisition cost\tJPY300 million'],
    [
      'in a row',
      '| Item | Amount |\n|---|---|\n| Acquisition cost | JPY300 million |\n| Other | JPY5 million |',
    ],
    [
      'in a row and its column',
      '| Item | Cost |\n|---|---|\n| Acquisition | JPY300 million |\n| Other | JPY5 million |',
    ],
    ['in a column with one row', '| Item | Acquisition cost |\n|---|---|\n| Shares | JPY300 million |'],
    ['as the heading', '1. Acquisition cost\n\nJPY300 million in cash'],
    ['in a sentence', 'The board decided it. The acquisition cost will be JPY300 million, paid in cash.'],
    ['in a sentence with of', 'We pay an acquisition cost of approximately JPY300 million for it.'],
    [
      'in a sentence with a verb',
      'The board met today, and the Acquisition COST\nis expected to amount to JPY300 million in all.',
    ],
    ['parted by marks', 'Acquisition-Cost (total): JPY300 million'],
  ])('is found %s', async (_, text) => {
    expect(await found({ own: COST }, text)).toEqual(['own JPY 300000000']);
  });

  it.each<[string, string]>([
    ['another word', 'Acquisition costs: JPY300 million'],
    ['a part of a word', 'Reacquisition cost: JPY300 million'],
    ['other words between', 'The acquisition cost and the price paid to advisers is JPY300 million.'],
    ['a figure of another sort', 'Acquisition cost: 300 shares'],
    ['a column of several rows', '| Item | Acquisition cost |\n|---|---|\n| A | JPY1 |\n| B | JPY2 |'],
    [
      'boilerplate',
      'Text.\n\nForward-looking statements\n\nThe acquisition cost: JPY300 million may differ.',
    ],
  ])('is not %s', async (_, text) => expect(await found({ own: COST }, text)).toEqual([]));

  it('is found in scripts without blanks', async () => {
    expect(await found({ own: { type: 'money', label: '取得価額' } }, '株式の取得価額:3,000円')).toEqual([
      'own JPY 3000',
    ]);
  });

  it('takes the total of a column, not its rows', async () => {
    const text =
      '| Item | Acquisition cost |\n|---|---|\n| A | JPY1,000 |\n| B | JPY2,000 |\n| Total | JPY3,000 |';
    expect(await found({ own: COST }, text)).toEqual(['own JPY 3000']);
  });
});

describe('words around', () => {
  const TEXT = 'On closing the buyer pays JPY300 million in cash. It later pays JPY20 million in shares.';
  it.each<[string, object, readonly string[]]>([
    ['before', { before: 'the buyer pays' }, ['own JPY 300000000']],
    ['after', { after: 'in shares' }, ['own JPY 20000000']],
    ['before and after', { before: 'pays', after: 'in cash' }, ['own JPY 300000000']],
    ['not', { before: 'pays', not: 'closing' }, ['own JPY 20000000']],
    ['a pattern', { before: { pattern: '^It later (\\w+)$' } }, ['own JPY 20000000']],
    ['any of several', { after: ['in gold', { pattern: '^in c.sh' }] }, ['own JPY 300000000']],
  ])('%s', async (_, words, expected) => {
    expect(await found({ own: { type: 'money', ...words } }, TEXT)).toEqual(expected);
  });

  it('a heading', async () => {
    const text = '1. Purchase\n\nPrice: JPY300\n\n2. Sale\n\nPrice: JPY500\n';
    expect(await found({ own: { type: 'money', label: 'price', heading: 'sale' } }, text)).toEqual([
      'own JPY 500',
    ]);
  });
});

describe('what is asked of a figure', () => {
  it.each<[string, object, string, readonly string[]]>([
    ['unit', { type: 'quantity', unit: 'share' }, 'Size: 300 shares', ['own 300 share']],
    ['another unit', { type: 'quantity', unit: 'share' }, 'Size: 300 rights', []],
    ['unit of a bare number', { type: 'quantity', unit: 'megawatt' }, 'Size: 300', ['own 300 megawatt']],
    [
      'unit of a bare number under a heading',
      { type: 'quantity', unit: 'share' },
      'Size\n----\n\nSince 2014 it grows.',
      [],
    ],
    ['any unit', { type: 'quantity' }, 'Size: 300 persons', ['own 300 person']],
    [
      'a unit for one',
      { type: 'quantity', unit: 'share/right' },
      'Size: 200 shares',
      ['own 200 share/right'],
    ],
    ['a percentage', { type: 'ratio' }, 'Size: 11.8%', ['own 11.8 %']],
    ['a day', { type: 'date' }, 'Size: July 11, 2016', ['own 2016-07-11']],
    [
      'a period',
      { type: 'period' },
      'Size: from July 11, 2016 to July 20, 2016',
      ['own 2016-07-11..2016-07-20'],
    ],
    ['a duration', { type: 'duration' }, 'Size: 15 years', ['own P15Y']],
    ['what is left open', { type: 'money' }, 'Size: undetermined', ['own undetermined']],
    ['what is not there', { type: 'money' }, '| Item | Size |\n|---|---|\n| A | - |', []],
    ['per', { type: 'money', per: 'share' }, 'Size: JPY5 per share', ['own JPY 5 /share']],
    ['another per', { type: 'money', per: 'share' }, 'Size: JPY5 per right', []],
    ['currency', { type: 'money', currency: 'USD' }, 'Size: USD 5', ['own USD 5']],
    ['another currency', { type: 'money', currency: 'USD' }, 'Size: JPY5', []],
  ])('%s', async (_, rest, text, expected) => {
    expect(await found({ own: { label: 'size', ...rest } }, text)).toEqual(expected);
  });
});

describe('rows', () => {
  const FIELDS = {
    site_cost: { type: 'money', label: 'cost', rows: 'site' },
    site_area: { type: 'quantity', label: 'plots', rows: 'site' },
  };
  it('of a table have one number for all their fields; totals are none', async () => {
    const text = `| Site | Cost | Plots |
|---|---|---|
| Osaka | JPY1,000 | 3 |
| Nagoya | JPY2,000 | 4 |
| Total | JPY3,000 | 7 |
`;
    expect(await found(FIELDS, text)).toEqual([
      'site_cost site-1 JPY 1000',
      'site_area site-1 3',
      'site_cost site-2 JPY 2000',
      'site_area site-2 4',
    ]);
  });

  it('are items of a list as well', async () => {
    const text = '- Osaka: the cost is JPY1,000\n- Nagoya: the cost is JPY2,000\n';
    expect(await found(FIELDS, text)).toEqual(['site_cost site-1 JPY 1000', 'site_cost site-2 JPY 2000']);
  });

  it('follow each other in a sentence', async () => {
    const text = 'In Osaka a cost of JPY1,000 for plots: 3, and in Nagoya a cost of JPY2,000 were stated.';
    expect((await found(FIELDS, text)).filter((one) => one.startsWith('site_cost'))).toEqual([
      'site_cost site-1 JPY 1000',
      'site_cost site-2 JPY 2000',
    ]);
  });

  it('take the first column that fits', async () => {
    const text =
      '| Site | Cost paid | Cost left |\n|---|---|---|\n| Osaka | JPY1,000 | JPY9 |\n| Nagoya | JPY2,000 | JPY8 |\n';
    expect(await found(FIELDS, text)).toEqual(['site_cost site-1 JPY 1000', 'site_cost site-2 JPY 2000']);
  });
});

describe('kinds', () => {
  const TEXT =
    'Notice Regarding Dividends of Surplus\n\nTOKYO, July 11, 2016 -- Example resolved on dividends.\n\nReserve: JPY500';
  it.each([
    ['dividend-resolution', ['own JPY 500']],
    ['offering-resolution', []],
  ])('for %s', async (kind, expected) => {
    expect(await found({ own: { type: 'money', label: 'reserve', kinds: [kind] } }, TEXT)).toEqual(expected);
  });
});

it('takes nothing away from the fields that are built in', async () => {
  const text = `Notice Regarding Determination of the Terms of Stock Options

TOKYO, July 11, 2016 -- Example Corporation announced that the details were determined as follows.

1. Total number of stock acquisition rights: 162 rights
`;
  const rules = await readRules({
    text: 'fields: { own: { type: quantity, unit: right, label: stock acquisition rights } }',
  });
  const [plain, ruled] = [await extract({ text }), await extract({ text }, { rules })];
  expect(plain.facts.map(({ field }) => field)).toContain('total_rights');
  expect(ruled.facts.filter(({ field }) => field === 'own')).toHaveLength(1);
  const without = ruled.facts.filter(({ field }) => field !== 'own').map(({ id: _, ...fact }) => fact);
  expect(without).toEqual(plain.facts.map(({ id: _, ...fact }) => fact));
});
