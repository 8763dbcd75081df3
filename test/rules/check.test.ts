import { describe, expect, it } from 'vitest';
import { check, readRules } from '../../src/index.js';

const money = (label: string, more: object = {}) => ({ type: 'money', label, ...more });
const FIELDS = {
  own_price: money('price', { per: 'share' }),
  own_shares: { type: 'quantity', label: 'shares', unit: 'share' },
  own_cost: money('cost'),
  own_fee: money('fee'),
  own_part: { type: 'ratio', label: 'part' },
  own_old: { type: 'quantity', label: 'before', unit: 'share' },
  own_new: { type: 'quantity', label: 'new', unit: 'share' },
  own_persons: { type: 'quantity', label: 'holders', unit: 'person' },
  row_cost: money('row', { rows: 'row' }),
};

/** The verdicts of one equation on a text: `outcome: message`. */
const verdicts = async (equation: string, text: string, more: object = {}): Promise<string[]> => {
  const rules = await readRules({
    text: JSON.stringify({ fields: FIELDS, checks: { own: { equation, ...more } } }),
  });
  const { findings } = await check({ text }, { rules });
  return findings
    .filter((one) => one.check === 'own')
    .map(({ outcome, message }) => `${outcome}: ${message}`);
};

const lines = (...all: string[]): string => all.join('\n');
const ROWS = '- Row: JPY1,000\n- Row: JPY2,000\n- Row: JPY3,000\n';

describe('an equation', () => {
  it.each<[equation: string, text: string, expected: string]>([
    [
      'own_price × own_shares = own_cost',
      lines('Price: JPY500', 'Shares: 20 shares', 'Cost: JPY10,000'),
      'exact: 20',
    ],
    [
      'own_cost = own_price × own_shares',
      lines('Price: JPY500', 'Shares: 20 shares', 'Cost: JPY10,000'),
      'exact: JPY500 per share × 20 shares = JPY10,000, as stated',
    ],
    [
      'own_price * own_shares = own_cost',
      lines('Price: JPY500', 'Shares: 20 shares', 'Cost: JPY12,000'),
      'inconsistent: JPY500 per share × 20 shares = JPY10,000, but JPY12,000 is stated',
    ],
    [
      'own_cost / own_shares = own_price',
      lines('Price: JPY3.33', 'Shares: 3 shares', 'Cost: JPY10'),
      'within-rounding',
    ],
    [
      'own_cost / own_shares = own_price',
      lines('Price: JPY3.43', 'Shares: 3 shares', 'Cost: JPY10'),
      'inconsistent',
    ],
    [
      'own_price × own_shares = own_cost',
      lines('Price: JPY499', 'Shares: 20,001 shares', 'Cost: JPY10 million'),
      'within-rounding',
    ],
    ['own_cost - own_fee = 900', lines('Cost: JPY1,000', 'Fee: JPY100'), 'exact'],
    ['own_cost + 2 × own_fee = 1200', lines('Cost: JPY1,000', 'Fee: JPY100'), 'exact'],
    ['own_fee / own_cost = own_part', lines('Cost: JPY1,000', 'Fee: JPY118', 'Part: 11.8%'), 'exact'],
    [
      'own_fee / own_cost = own_part',
      lines('Cost: JPY3,000', 'Fee: JPY1,000', 'Part: 33.3%'),
      'within-rounding',
    ],
    ['own_fee / own_cost = own_part', lines('Cost: JPY1,000', 'Fee: JPY128', 'Part: 11.8%'), 'inconsistent'],
    [
      'own_fee <= 15 % × own_cost',
      lines('Cost: JPY1,000', 'Fee: JPY150'),
      'exact: JPY150 is not above 15% × JPY1,000',
    ],
    [
      'own_fee <= 15 % × own_cost',
      lines('Cost: JPY1,000', 'Fee: JPY151'),
      'inconsistent: JPY151 is above 15% × JPY1,000',
    ],
    ['own_part >= 20 %', 'Part: 20.0%', 'exact: 20.0% is not below 20%'],
    ['own_part >= 20 %', 'Part: 19.9%', 'inconsistent: 19.9% is below 20%'],
    ['own_cost >= 1000', 'Cost: JPY999', 'inconsistent'],
    [
      'own_new / (own_old + own_new) = own_part',
      lines('Before: 900 shares', 'New: 100 shares', 'Part: 10%'),
      'exact',
    ],
    [
      'own_new / (own_old + own_new) = own_part',
      lines('Before: 900 shares', 'New: 100 shares', 'Part: 11%'),
      'inconsistent',
    ],
    [
      '(own_new - own_old) / own_old = own_part',
      lines('Before: 1,000 shares', 'New: 1,153 shares', 'Part: 15.3%'),
      'exact',
    ],
    [
      '(own_new - own_old) / own_old = own_part',
      lines('Before: 1,000 shares', 'New: 1,153 shares', 'Part: 13.5%'),
      'inconsistent',
    ],
    [
      'sum(rows(row_cost)) = own_cost',
      `${ROWS}\nCost: JPY6,000`,
      'exact: JPY1,000 + JPY2,000 + JPY3,000 = JPY6,000, as stated',
    ],
    ['sum(rows(row_cost), own_fee) = own_cost', `${ROWS}\nCost: JPY6,500\n\nFee: JPY500`, 'exact'],
    ['sum(rows(row_cost)) = own_cost', `${ROWS}\nCost: JPY7,000`, 'inconsistent'],
    ['sum(rows(row_cost, column)) = own_cost', `${ROWS}\nCost: JPY7,000\n\nFee: JPY5`, ''],
    ['count(rows(row_cost)) = own_persons', `${ROWS}\nHolders: 3 persons`, 'exact'],
    ['count(rows(row_cost)) = own_persons', `${ROWS}\nHolders: 4 persons`, 'inconsistent'],
    [
      'count(rows(row_cost)) = own_persons',
      'Holders: 4 persons',
      'undetermined: count(rows(row_cost)) = own_persons cannot be decided: row_cost is not stated',
    ],
    ['count(rows(row_cost)) <= 3 + 0 × own_cost', `${ROWS}\nCost: JPY1`, 'exact'],
    ['count(rows(row_cost)) <= 2', ROWS, 'inconsistent'],
    ['sum(rows(row_cost)) / count(rows(row_cost)) = own_cost', `${ROWS}\nCost: JPY2,000`, 'exact'],
    ['row_cost[row-2] = own_cost', `${ROWS}\nCost: JPY2,000`, 'exact'],
    ['row_cost >= own_cost[]', `${ROWS}\nCost: JPY1,500`, 'inconsistent: JPY1,500 is above JPY1,000'],
    ['own_cost / own_fee = 2', lines('Cost: JPY1,000', 'Fee: JPY0'), 'undetermined'],
    [
      'own_price × own_shares = own_cost',
      lines('Shares: 20 shares', 'Cost: JPY10,000'),
      'undetermined: own_price × own_shares = own_cost cannot be decided: own_price is not stated',
    ],
    ['own_price × own_shares = own_cost', lines('Price: JPY500', 'Shares: 20 shares'), ''],
    [
      'own_price × own_shares = own_cost',
      lines('Price: JPY500', 'Shares: 20 shares', 'Cost: undetermined'),
      '',
    ],
    [
      'own_price × own_shares = own_cost',
      lines('Price: undetermined', 'Shares: 20 shares', 'Cost: JPY10,000'),
      'undetermined',
    ],
    ['own_cost + own_fee = 100', lines('Cost: JPY50', 'Fee: USD 50'), 'undetermined'],
    ['own_price × own_shares = own_cost', 'Nothing of the sort is stated.', ''],
    ['own_cost = own_fee', 'Price: JPY5', ''],
  ])('%s of %j', async (equation, text, expected) => {
    const [first = '', ...more] = await verdicts(equation, text);
    expect(first).toContain(expected.startsWith('exact: 20') ? 'exact' : expected);
    if (expected === '')
      expect([first, ...more].filter((one) => one !== '' && !one.startsWith('undetermined'))).toEqual([]);
  });

  it('is tried for each subject', async () => {
    expect(await verdicts('row_cost <= 2500', ROWS)).toEqual([
      expect.stringContaining('exact'),
      expect.stringContaining('exact'),
      expect.stringContaining('inconsistent: JPY3,000 is above 2,500'),
    ]);
  });

  it('takes fields that are built in', async () => {
    const text = `Notice Regarding Determination of the Terms of Stock Options

TOKYO, July 11, 2016 -- Example Corporation announced that the details were determined as follows.

1. Total number of stock acquisition rights: 162 rights
2. Cost: JPY1,620
`;
    expect(await verdicts('total_rights <= 100', text)).toEqual([expect.stringContaining('inconsistent')]);
    expect(await verdicts('total_rights <= 200', text)).toEqual([expect.stringContaining('exact')]);
  });
});

describe('a tolerance', () => {
  const text = (fee: string): string => lines('Cost: JPY10,000', `Fee: JPY${fee}`);
  it.each([
    ['within 100', '10,100', 'within-rounding'],
    ['within 100', '9,900', 'within-rounding'],
    ['within 100', '10,101', 'inconsistent'],
    ['within 100', '9,899', 'inconsistent'],
    ['within 100', '10,000', 'exact'],
    ['within 1 %', '10,101', 'within-rounding'],
    ['within 1 %', '10,102', 'inconsistent'],
    ['within 1 %', '9,901', 'within-rounding'],
    ['within 1 %', '9,900', 'inconsistent'],
    ['within 0', '10,001', 'inconsistent'],
  ])('%s of a cost of 10,000 and a fee of %s: %s', async (within, fee, expected) => {
    const [verdict] = await verdicts(`own_cost = own_fee ${within}`, text(fee));
    expect(verdict).toMatch(new RegExp(`^${expected}:`));
  });

  it('says how far', async () => {
    const [verdict] = await verdicts('own_cost = own_fee within 100', text('10,050'));
    expect(verdict).toContain('within the tolerance of JPY100');
  });

  it.each([
    ['10,100', 'exact'],
    ['10,101', 'inconsistent'],
  ])('widens a bound: %s', async (cost, expected) => {
    const [verdict] = await verdicts('own_cost <= 10000 within 100', `Cost: JPY${cost}`);
    expect(verdict).toMatch(expected === 'exact' ? /^within-rounding:/ : /^inconsistent:/);
  });

  it('of a percentage counts in its points', async () => {
    const printed = (part: string) => lines('Cost: JPY1,000', 'Fee: JPY118', `Part: ${part}`);
    const equation = 'own_fee / own_cost = own_part within 0.5';
    expect((await verdicts(equation, printed('12.0%')))[0]).toMatch(/^within-rounding:/);
    expect((await verdicts(equation, printed('13.0%')))[0]).toMatch(/^inconsistent:/);
  });
});

describe('a finding', () => {
  const TEXT = lines('Price: JPY500', 'Shares: 120 shares', 'Cost: JPY66,000');
  const EQUATION = 'own_price × own_shares = own_cost';
  const finding = async (more: object) => {
    const rules = await readRules({
      text: JSON.stringify({ fields: FIELDS, checks: { own: { equation: EQUATION, ...more } } }),
    });
    const release = await check({ text: TEXT }, { rules });
    return { release, own: release.findings.find((one) => one.check === 'own')! };
  };

  it('has operands, a suspect and a fingerprint, and its figures are in the ledger', async () => {
    const { release, own } = await finding({});
    expect(own).toMatchObject({
      severity: 'error',
      expression: EQUATION,
      computed: '60000',
      stated: '66000',
      operands: [{ quote: 'JPY500' }, { quote: '120 shares' }, { quote: 'JPY66,000', line: 3, column: 7 }],
      suspect: { quote: 'JPY66,000', probable: 'JPY60,000' },
    });
    expect(own.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(release.ledger.inconsistent).toBe(3);
  });

  it.each(['error', 'warning', 'note'])('is as grave as the file says: %s', async (severity) => {
    expect((await finding({ severity })).own.severity).toBe(severity);
  });

  it('is made only in releases of the kinds named', async () => {
    expect((await finding({ kinds: ['offering-resolution'] })).own).toBeUndefined();
  });
});

describe('two values of one field', () => {
  const TEXT = 'We state a cost of JPY300 today.\n\nEarlier we stated a cost of JPY500 instead.\n';
  const contradictions = async (many: boolean) => {
    const rules = await readRules({
      text: JSON.stringify({ fields: { own_cost: money('cost', { many }) } }),
    });
    const { findings } = await check({ text: TEXT }, { rules });
    return findings.filter(({ check: id }) => id === 'restated-facts-agree').length;
  };
  it('contradict each other', async () => expect(await contradictions(false)).toBe(1));
  it('do not where the rule says that there may be many', async () =>
    expect(await contradictions(true)).toBe(0));
});
