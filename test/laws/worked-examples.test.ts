import { describe, expect, it } from 'vitest';
import { dilutionFitsShares } from '../../src/checks/dilution-fits-shares.js';
import { dividendTotalFitsShares } from '../../src/checks/dividend-total-fits-shares.js';
import { dividendPerShare, dividendTotal } from '../../src/fields/dividend.js';
import {
  epsDilution,
  facilityPaid,
  facilityTotal,
  issuedShares,
  maximumNewShares,
  proceeds,
  useAmount,
} from '../../src/fields/offering.js';
import { check } from '../../src/index.js';
import type { Verdict } from '../../src/laws/check.js';
import {
  at,
  change,
  difference,
  type Equation,
  percentage,
  product,
  rows,
  sum,
} from '../../src/laws/equation.js';
import { equationCheck } from '../../src/laws/equation-check.js';
import { field } from '../../src/model/field.js';
import { release, type Stated, stated } from './release.js';

// The theory of tolerance on figures as releases print them: none of these may be taken for an error.

const run = (law: Equation, ...figures: readonly Stated[]): Verdict | undefined => {
  const check = equationCheck({
    id: 'test',
    summary: 'A law for this test.',
    severity: 'error',
    equations: [law],
    why: '',
    examples: { holds: '', fails: '' },
  });
  return [...check.run(release(...figures))][0];
};

const amount = (id: string) => field({ id, type: 'money', label: id, summary: '' });
const shares = (id: string) => field({ id, type: 'quantity', unit: 'share', label: id, summary: '' });
const percent = field({ id: 'percent', type: 'ratio', label: 'Percent', summary: '' });
const [before, after, whole] = [amount('before'), amount('after'), amount('whole')];
const price = field({ id: 'price', type: 'money', per: 'share', label: 'Price', summary: '' });

describe('an amount that looks exact but was cut to millions', () => {
  const law = difference(
    at(facilityTotal, 'facility-sum'),
    at(facilityPaid, 'facility-sum'),
    at(useAmount, 'use-1'),
  );
  const figures = (first: string, ...others: readonly string[]) => [
    stated(facilityTotal, 'JPY10,451,000 thousand', { subject: 'facility-sum' }),
    stated(facilityPaid, 'JPY328,738 thousand', { subject: 'facility-sum' }),
    stated(useAmount, first, { subject: 'use-1' }),
    ...others.map((printed, index) => stated(useAmount, printed, { subject: `use-${index + 2}` })),
  ];

  it('holds within rounding beside its siblings', () => {
    const verdict = run(law, ...figures('JPY10,122,000,000', 'JPY6,661,000,000', 'JPY1,990,000,000'));
    expect(verdict).toMatchObject({
      outcome: 'within-rounding',
      computed: '10122262000',
      difference: '-262000',
    });
  });

  it('does not when digits are exchanged', () => {
    const verdict = run(law, ...figures('JPY10,212,000,000', 'JPY6,661,000,000', 'JPY1,990,000,000'));
    expect(verdict?.outcome).toBe('inconsistent');
  });

  it('alone is exact to the thousands of the table', () => {
    expect(run(law, ...figures('JPY10,122,000,000'))?.outcome).toBe('inconsistent');
    expect(run(law, ...figures('JPY10,122,262,000'))?.outcome).toBe('exact');
  });
});

it('an estimated maximum is the sum of the planned uses', () => {
  const use = (n: number, printed: string) => stated(useAmount, printed, { subject: `use-${n}` });
  const verdict = run(
    sum(rows(useAmount), proceeds),
    use(1, 'JPY10,122,000,000'),
    use(2, 'JPY6,661,000,000'),
    use(3, 'JPY1,990,000,000'),
    stated(proceeds, 'JPY18,773,000,000', { qualifier: 'maximum' }),
  );
  expect(verdict?.outcome).toBe('exact');
});

it('a maximum is the sum of a fixed number and a maximum', () => {
  const [primary, extra] = [shares('primary'), shares('extra')];
  const figures = (extraShares: string, total: string, qualifier: 'maximum' | 'exact') => [
    stated(primary, '4,700,000 shares'),
    stated(extra, extraShares, { qualifier: 'maximum' }),
    stated(maximumNewShares, total, { qualifier }),
  ];
  const law = sum(primary, extra, maximumNewShares);
  const verdict = run(law, ...figures('700,000 shares', '5,400,000 shares', 'maximum'));
  expect(verdict).toMatchObject({
    outcome: 'exact',
    message: '4,700,000 shares + up to 700,000 shares = 5,400,000 shares, as stated',
  });
  expect(run(law, ...figures('700,000 shares', '4,500,000 shares', 'maximum'))?.outcome).toBe('inconsistent');
  // A result that is not itself a maximum may be less than the maxima together, but not more.
  expect(run(law, ...figures('700,000 shares', '5,000,000 shares', 'exact'))?.outcome).toBe('undetermined');
  expect(run(law, ...figures('700,000 shares', '5,600,000 shares', 'exact'))?.outcome).toBe('inconsistent');
});

describe('percentages', () => {
  it.each([
    // Truncated millions leave room for one printed percentage only.
    ['JPY5,134 million', 'JPY6,762 million', '31.7%', 'within-rounding'],
    ['JPY5,134 million', 'JPY6,762 million', '31.6%', 'within-rounding'],
    ['JPY5,134 million', 'JPY6,762 million', '31.9%', 'inconsistent'],
    // 17.45001 per cent: rounded up or cut off, but nothing else.
    ['JPY29,255', 'JPY34,360', '17.5%', 'within-rounding'],
    ['JPY29,255', 'JPY34,360', '17.4%', 'within-rounding'],
    ['JPY29,255', 'JPY34,360', '17.3%', 'inconsistent'],
    ['JPY29,255', 'JPY34,360', '17.6%', 'inconsistent'],
    ['JPY100', 'JPY150', '50%', 'exact'],
    ['JPY100', 'JPY50', '-50%', 'exact'],
    ['JPY-50', 'JPY-20', '60%', 'exact'],
  ])('from %s to %s is %s: %s', (from, to, change_, outcome) => {
    const verdict = run(
      change(before, after, percent),
      stated(before, from),
      stated(after, to),
      stated(percent, change_),
    );
    expect(verdict?.outcome).toBe(outcome);
  });

  it('of a progress that is rounded, not cut', () => {
    const verdict = run(
      percentage(after, whole, percent),
      stated(after, 'JPY15,191,623,379'),
      stated(whole, 'JPY20,000,000,000'),
      stated(percent, '76.0%'),
    );
    expect(verdict).toMatchObject({ outcome: 'within-rounding', stated: '76' });
    expect(verdict?.message).toBe(
      'JPY15,191,623,379 ÷ JPY20,000,000,000 = 75.9581…%; 76.0% is stated, within rounding (tolerance 0.1)',
    );
  });

  it('of figures in tenths of a billion, where plain arithmetic would cry wolf', () => {
    const fall = run(
      percentage(before, whole, percent),
      stated(before, 'JPY14.3 billion'),
      stated(whole, 'JPY50.3 billion'),
      stated(percent, '28.5%'),
    );
    expect(fall?.outcome).toBe('within-rounding');
  });

  it('that hold whatever the figures are prove little, and it says so', () => {
    const law = percentage(before, whole, percent);
    const figures = [stated(before, 'JPY1 billion'), stated(whole, 'JPY3 billion'), stated(percent, '33%')];
    expect(run(law, ...figures)).toMatchObject({
      outcome: 'within-rounding',
      message: expect.stringContaining('weak, for rounding leaves room for 46 such values'),
    });
  });

  it('of nothing cannot be decided', () => {
    const verdict = run(
      change(before, after, percent),
      stated(before, 'JPY0'),
      stated(after, 'JPY5'),
      stated(percent, '5%'),
    );
    expect(verdict).toMatchObject({ outcome: 'undetermined', reason: 'it would divide by zero' });
  });

  it('that are only about so much have one more unit of room, and are never errors', () => {
    const figures = (printed: string) => [
      stated(after, 'JPY129'),
      stated(whole, 'JPY1,000'),
      stated(percent, printed, { qualifier: 'approximate' }),
    ];
    const law = percentage(after, whole, percent);
    expect(run(law, ...figures('12.8%'))?.outcome).toBe('within-rounding');
    expect(run(law, ...figures('12.5%'))).toMatchObject({ outcome: 'inconsistent', severity: 'warning' });
  });
});

describe('sums of rounded figures', () => {
  const part = amount('part');
  const total = amount('total');
  const parts = (...printed: readonly string[]) =>
    printed.map((one, index) => stated(part, `JPY${one} million`, { subject: `row-${index + 1}` }));

  it.each([
    // Three figures and their total, each off by half a unit at most: two units are the limit.
    ['40', 'within-rounding'],
    ['38', 'within-rounding'],
    ['39', 'exact'],
    ['41', 'within-rounding'],
    ['42', 'inconsistent'],
    ['36', 'inconsistent'],
  ])('12 + 13 + 14 = %s is %s', (stated_, outcome) => {
    const verdict = run(
      sum(rows(part), total),
      ...parts('12', '13', '14'),
      stated(total, `JPY${stated_} million`),
    );
    expect(verdict?.outcome).toBe(outcome);
  });

  it('of percentages need not be a hundred', () => {
    const share = field({ id: 'share', type: 'ratio', label: 'Share', summary: '' });
    const thirds = [1, 2, 3].map((n) => stated(share, '33.3%', { subject: `row-${n}` }));
    const verdict = run(sum(rows(share), percent), ...thirds, stated(percent, '100.0%'));
    expect(verdict?.outcome).toBe('within-rounding');
  });
});

it('a price with half a yen multiplies out to the yen', () => {
  const verdict = run(
    product(shares('n'), price, whole),
    stated(shares('n'), '102,345 shares'),
    stated(price, 'JPY1,283.5'),
    stated(whole, 'JPY131,359,808'),
  );
  expect(verdict).toMatchObject({ outcome: 'within-rounding', computed: '131359807.5', difference: '0.5' });
});

describe('dilution of which nobody says the base', () => {
  const dilution = (printed: string, qualifier: Stated['qualifier'] = 'approximate') => {
    const evidence = release(
      stated(maximumNewShares, '5,400,000 shares', { qualifier: 'maximum' }),
      stated(issuedShares, '41,297,800 shares', { subject: 'before' }),
      stated(epsDilution, printed, { qualifier }),
    );
    return [...dilutionFitsShares.run(evidence)][0];
  };

  it('leaves out treasury shares, and says how many', () => {
    const verdict = dilution('11.8%');
    expect(verdict).toMatchObject({
      outcome: 'under-assumption',
      assumption: 'the base excludes treasury shares',
    });
    expect(verdict?.message).toContain('740,354 to 1,128,179 shares held in treasury');
    expect(verdict?.operands.map(({ name }) => name).sort()).toEqual([
      'eps_dilution',
      'issued_shares[before]',
      'maximum_new_shares',
    ]);
  });

  it.each([
    ['13.1%', 'the base is the issued shares before the issue'],
    ['11.6%', 'the base is the issued shares after the issue'],
    ['13.6%', 'the base excludes treasury shares and the new shares'],
  ])('%s: %s', (printed, assumption) => {
    expect(dilution(printed)).toMatchObject({ outcome: 'under-assumption', assumption });
  });

  it.each(['18.1%', '1.18%', '8.1%', '118%'])('%s fits none', (printed) => {
    const verdict = dilution(printed, 'exact');
    expect(verdict?.outcome).toBe('inconsistent');
    expect(verdict?.message).toContain('13.0757…%');
  });

  it('cannot be decided when no issued shares are stated', () => {
    const evidence = release(stated(maximumNewShares, '5,400,000 shares'), stated(epsDilution, '11.8%'));
    expect([...dilutionFitsShares.run(evidence)][0]).toMatchObject({
      outcome: 'undetermined',
      reason: 'issued_shares[before] is not stated',
    });
  });
});

describe('shares that a dividend implies', () => {
  const implied = (total: string, issued?: string) => {
    const evidence = release(
      stated(dividendTotal, total),
      stated(dividendPerShare, 'JPY13.50'),
      ...(issued ? [stated(issuedShares, issued)] : []),
    );
    return [...dividendTotalFitsShares.run(evidence)][0];
  };

  it('are a range, and not more than are issued', () => {
    expect(implied('JPY608 million', '46,713,800 shares')).toMatchObject({
      outcome: 'within-rounding',
      message:
        'JPY608,000,000 ÷ JPY13.50 per share implies 45,000,000 shares to 45,111,111 shares; there are 46,713,800 shares',
    });
    expect(implied('JPY608 million')?.outcome).toBe('undetermined');
  });

  it('are too many when the total has a digit too many', () => {
    expect(implied('JPY6,080 million', '46,713,800 shares')).toMatchObject({ outcome: 'inconsistent' });
  });
});

describe('how a release rounds, as its figures show', () => {
  const read = async (...lines: readonly string[]) => {
    const { findings, rounding } = await check({ text: `NOTICE\n\n${lines.join('\n\n')}\n` });
    return { ...rounding, told: findings.map(({ outcome, assumption }) => assumption ?? outcome) };
  };
  const grown = (percent_: string) =>
    `Net sales increased ${percent_} to 6,762 million yen from 5,134 million yen in the previous year.`;
  // Each is rounded: 75.958, 60.48 and 45.97 per cent.
  const rounded = [
    'The Company repurchased 759,580 shares, representing 76.0% of the 1,000,000 shares outstanding.',
    'The Company repurchased 604,800 shares, representing 60.5% of the 1,000,000 shares outstanding.',
    'The Company repurchased 459,700 shares, representing 46.0% of the 1,000,000 shares outstanding.',
  ];
  const note = '(Amounts less than one million yen are truncated)';

  it('a growth of 17.45001 per cent decides it', async () => {
    const growth = (percent_: string) => `The price increased ${percent_} to $34.360 from $29.255.`;
    expect(await read(growth('17.5%'))).toMatchObject({ percentages: { mode: 'nearest' } });
    expect(await read(growth('17.4%'))).toMatchObject({ percentages: { mode: 'truncate' } });
    expect((await read(growth('17.6%'))).told).toContain('inconsistent');
  });

  it('a fall of 14.3 billion to 36.0 billion may be 28.5 per cent', async () => {
    const { told } = await read('Net income decreased 14.3 billion yen, or 28.5%, to 36.0 billion yen.');
    expect(told).toEqual(['within-rounding']);
  });

  it('76.0 per cent of 75.958 is rounded, and another such figure makes it certain', async () => {
    expect(await read(rounded[0] ?? '')).toMatchObject({
      percentages: { mode: 'nearest', source: 'inferred', admissible: ['nearest', 'truncate'] },
    });
    expect(await read(...rounded.slice(0, 2))).toMatchObject({
      percentages: {
        mode: 'nearest',
        admissible: ['nearest'],
        evidence: ['percentages-of-whole/1', 'percentages-of-whole/2'],
      },
    });
  });

  it('truncated millions leave room for one rounded percentage only', async () => {
    expect(await read(note, ...rounded, grown('31.7%'))).toMatchObject({
      amounts: { mode: 'truncate', source: 'note' },
      percentages: { mode: 'nearest', source: 'inferred' },
      told: ['within-rounding', 'within-rounding', 'within-rounding', 'within-rounding'],
    });
    expect((await read(note, ...rounded, grown('31.6%'))).told).toEqual([
      'within-rounding',
      'within-rounding',
      'within-rounding',
      'percentages are truncated, while the other figures of the release are rounded to the nearest',
    ]);
    expect((await read(note, ...rounded, grown('31.8%'))).told).toContain('inconsistent');
  });
});
