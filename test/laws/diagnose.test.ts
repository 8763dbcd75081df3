import { describe, expect, it } from 'vitest';
import {
  allotteeRights,
  paymentPerRight,
  paymentPerShare,
  paymentTotal,
  sharesPerRight,
  totalRights,
  totalShares,
} from '../../src/fields/rights.js';
import { type CheckedVerdict, diagnose } from '../../src/laws/diagnose.js';
import { atMost, type Equation, equal, product, rows, sum } from '../../src/laws/equation.js';
import { equationCheck } from '../../src/laws/equation-check.js';
import { field } from '../../src/model/field.js';
import { release, type Stated, stated } from './release.js';

const laws: Record<string, Equation> = {
  shares: product(totalRights, sharesPerRight, totalShares),
  price: product(paymentPerShare, sharesPerRight, paymentPerRight),
  byRight: product(totalRights, paymentPerRight, paymentTotal),
  byShare: product(totalShares, paymentPerShare, paymentTotal),
  rows: sum(rows(allotteeRights), totalRights),
};

const checks = Object.entries(laws).map(([id, law]) =>
  equationCheck({
    id,
    summary: 'A law for this test.',
    severity: 'error',
    equations: [law],
    why: 'To see it work.',
    examples: { holds: '', fails: '' },
  }),
);

const judge = (...figures: readonly Stated[]) => {
  const evidence = release(...figures);
  const judged: CheckedVerdict[] = checks.flatMap((check) =>
    Array.from(check.run(evidence), (verdict) => ({ check, verdict })),
  );
  return { text: evidence.text, judged };
};

const failures = (...figures: readonly Stated[]) => {
  const { text, judged } = judge(...figures);
  return diagnose(judged, text).flatMap(({ check, verdict }) =>
    verdict.outcome === 'inconsistent'
      ? [
          {
            check: check.id,
            quote: verdict.suspect && text.slice(verdict.suspect.start, verdict.suspect.end),
            ...verdict,
          },
        ]
      : [],
  );
};

/** A release on stock options whose figures fit; each may be printed otherwise. */
const options = (misprints: Partial<Record<string, string>> = {}) => [
  stated(totalRights, misprints.rights ?? '162 rights'),
  stated(sharesPerRight, misprints.each ?? '200'),
  stated(totalShares, misprints.shares ?? '32,400 shares'),
  stated(paymentPerShare, misprints.perShare ?? 'JPY1,800'),
  stated(paymentPerRight, misprints.perRight ?? 'JPY360,000'),
  stated(paymentTotal, misprints.total ?? 'JPY58,320,000'),
  stated(allotteeRights, misprints.first ?? '105 rights', { subject: 'allottee-1' }),
  stated(allotteeRights, misprints.second ?? '57 rights', { subject: 'allottee-2' }),
];

describe('one misprinted figure', () => {
  it('that fits everywhere is nothing to report', () => {
    expect(failures(...options())).toEqual([]);
  });

  it.each([
    ['rights', '126 rights', '162 rights', 3],
    ['each', '20', '200', 2],
    ['shares', '32,040 shares', '32,400 shares', 2],
    ['perShare', 'JPY1,080', 'JPY1,800', 2],
    ['perRight', 'JPY36,000', 'JPY360,000', 2],
    ['total', 'JPY58,820,000', 'JPY58,320,000', 2],
    ['first', '106 rights', '105 rights', 1],
    ['second', '75 rights', '57 rights', 1],
  ])('%s printed %s is one finding, and should read %s', (name, printed, probable, broken) => {
    const found = failures(...options({ [name]: printed }));
    expect(found).toHaveLength(1);
    const [finding] = found;
    expect(finding?.quote).toBe(printed);
    expect(finding?.suspect?.probable).toBe(probable);
    expect(finding?.suspect?.repairs).toEqual({ repaired: broken, of: broken });
  });

  it('has the operands of every law it breaks', () => {
    const [finding] = failures(...options({ perShare: 'JPY1,080' }));
    expect(new Set(finding?.operands.map(({ name }) => name))).toEqual(
      new Set([
        'payment_per_share',
        'shares_per_right',
        'payment_per_right',
        'total_shares',
        'payment_total',
      ]),
    );
    expect(finding?.message).toContain('; also: ');
    expect(finding?.suspect?.explanation).toBe(
      'With JPY1,800 for JPY1,080 (two neighbouring digits exchanged) all 2 failing laws hold.',
    );
  });
});

describe('when it cannot be told apart', () => {
  it('names the others', () => {
    const [finding] = failures(
      stated(allotteeRights, '106 rights', { subject: 'allottee-1' }),
      stated(allotteeRights, '57 rights', { subject: 'allottee-2' }),
      stated(totalRights, '162 rights'),
    );
    expect(finding?.suspect?.explanation).toContain('With 105 rights for 106 rights');
    expect(finding?.suspect?.explanation).toContain(
      'less likely, 163 rights for 162 rights or 56 rights for 57 rights would',
    );
    expect(finding?.suspect?.alternatives?.map(({ probable }) => probable)).toContain('56 rights');
  });

  it('says so when two figures are as likely', () => {
    const [finding] = failures(
      stated(allotteeRights, '108 rights', { subject: 'allottee-1' }),
      stated(allotteeRights, '58 rights', { subject: 'allottee-2' }),
      stated(totalRights, '161 rights'),
    );
    expect(finding?.suspect?.explanation).toContain('uncertain, for ');
    const both = [finding?.suspect, ...(finding?.suspect?.alternatives ?? [])].map((one) => one?.probable);
    expect(both).toEqual(expect.arrayContaining(['103 rights', '53 rights']));
  });

  it('names no more than five others', () => {
    const rows = ['211', '311', '411', '511', '611', '711', '811', '911'].map((digits, index) =>
      stated(allotteeRights, `${digits} rights`, { subject: `allottee-${index + 1}` }),
    );
    const [finding] = failures(...rows, stated(totalRights, '4,494 rights'));
    expect(finding?.suspect?.alternatives).toHaveLength(5);
  });

  it('no slip explains it: the result was perhaps not computed again', () => {
    const [finding] = failures(
      stated(totalRights, '162 rights'),
      stated(sharesPerRight, '200'),
      stated(totalShares, '71,953 shares'),
    );
    expect(finding?.suspect).toMatchObject({ probable: '32,400 shares' });
    expect(finding?.suspect?.explanation).toContain('brought up to date');
  });

  it('no slip explains it, but two laws ask for the same number', () => {
    const [finding, ...more] = failures(...options({ perRight: 'JPY417,359' }));
    expect(more).toEqual([]);
    expect(finding?.suspect).toMatchObject({ probable: 'JPY360,000', repairs: { repaired: 2, of: 2 } });
  });
});

describe('two misprints', () => {
  it('in one component are two findings', () => {
    const found = failures(...options({ shares: '32,040 shares', second: '75 rights' }));
    expect(found.map(({ quote, suspect }) => [quote, suspect?.probable]).sort()).toEqual([
      ['32,040 shares', '32,400 shares'],
      ['75 rights', '57 rights'],
    ]);
  });
});

describe('a bound', () => {
  const most = field({ ...totalRights, id: 'most' });
  const check = equationCheck({
    id: 'bound',
    summary: 'Not more than allowed.',
    severity: 'error',
    equations: [atMost(totalRights, most)],
    why: '',
    examples: { holds: '', fails: '' },
  });

  it('is taken to be just reached, not undercut by any digit that would do', () => {
    const evidence = release(stated(totalRights, '701,000 rights'), stated(most, '700,000 rights'));
    const judged = Array.from(check.run(evidence), (verdict) => ({ check, verdict }));
    const [finding] = diagnose(judged, evidence.text);
    expect([finding?.verdict.suspect?.probable, finding?.verdict.suspect?.explanation].join()).toContain(
      '700,000 rights',
    );
  });
});

describe('per right and per share', () => {
  it('a price of the share in the place of the right', () => {
    const [finding] = failures(...options({ perRight: 'JPY1,800' }));
    expect(finding?.suspect?.probable).toBe('JPY360,000');
    expect(finding?.suspect?.explanation).toContain('stated per another unit');
  });
});

describe('a restated figure', () => {
  const again = field({ ...totalShares, id: 'total_shares_again' });
  const check = equationCheck({
    id: 'restated',
    summary: 'Stated twice alike.',
    severity: 'error',
    equations: [equal(totalShares, again)],
    why: '',
    examples: { holds: '', fails: '' },
  });

  it.each([
    ['32,400 shares', '34,200 shares'],
    ['34,200 shares', '32,400 shares'],
  ])('printed %s, then %s: the one that the other laws contradict is suspect', (first, second) => {
    const evidence = release(...options({ shares: first }), stated(again, second));
    const judged = [...checks, check].flatMap((one) =>
      Array.from(one.run(evidence), (verdict) => ({ check: one, verdict })),
    );
    const [finding, ...more] = diagnose(judged, evidence.text).filter(
      ({ verdict }) => verdict.outcome === 'inconsistent',
    );
    expect(more).toEqual([]);
    const suspect = finding?.verdict.suspect;
    expect(suspect && evidence.text.slice(suspect.start, suspect.end)).toBe('34,200 shares');
    expect(suspect?.probable).toBe('32,400 shares');
  });
});

describe('of several repairs', () => {
  const column = (...rights: string[]) => {
    const total = rights.pop();
    return failures(
      ...rights.map((text, index) => stated(allotteeRights, text, { subject: `allottee-${index + 1}` })),
      stated(totalRights, total ?? ''),
    );
  };

  it('the figure that is not round among round ones is the likelier slip', () => {
    const [finding] = column('1,745,006 rights', '1,872,000 rights', '6,834,000 rights', '10,451,000 rights');
    expect(finding?.suspect?.probable).toBe('1,745,000 rights');
  });

  it('a figure that stands elsewhere may have been copied into its place', () => {
    const [finding] = column('95 rights', '10 rights', '17 rights', '17 rights');
    expect(finding?.suspect).toMatchObject({ probable: '122 rights' });
    expect(finding?.suspect?.explanation).toContain('copied');
  });

  it('a lost point is set again where figures beside it have one', () => {
    const [finding] = column('13.50 rights', '1,350 rights', '27.00 rights');
    expect(finding?.suspect).toMatchObject({ probable: '13.5 rights' });
  });
});

describe('what the figures beside it tell', () => {
  const column = (...rights: string[]) => {
    const total = rights.pop();
    return failures(
      ...rights.map((text, index) => stated(allotteeRights, text, { subject: `allottee-${index + 1}` })),
      stated(totalRights, total ?? ''),
    );
  };

  it.each([
    ['a total that leaves out one of its rows', ['95', '31', '17', '44', '143'], '187', 'left out'],
    ['a total that has one of its rows twice', ['95', '31', '17', '44', '231'], '187', 'counted twice'],
    ['a row that repeats the one above', ['6,218', '6,218', '3,571', '1,109', '20,333'], '9,435', 'above'],
    [
      'the one row that is out of order',
      ['1,120', '2,240', '3,820', '3,730', '5,790', '16,160'],
      '3,280',
      'exchanged',
    ],
    [
      'the one that is shorter',
      ['12,345', '45,612', '7,891', '34,567', '56,789', '227,704'],
      '78,391',
      'lost',
    ],
  ])('%s', (_, rights, probable, words) => {
    const [finding] = column(...rights.map((digits) => `${digits} rights`));
    expect(finding?.suspect?.probable).toBe(`${probable} rights`);
    expect(finding?.suspect?.explanation).toContain(words);
  });
});

describe('a long column', () => {
  it('of ten thousand rows is searched, and the total found', () => {
    const column = Array.from({ length: 10_000 }, (_, index) =>
      stated(allotteeRights, `${(1000 + index).toLocaleString('en')} rights`, {
        subject: `allottee-${index + 1}`,
      }),
    );
    const total = column.reduce((all, _, index) => all + 1000 + index, 0);
    const { text, judged } = judge(
      ...column,
      stated(totalRights, `${(total + 10_000_000).toLocaleString('en')} rights`),
    );
    const finding = diagnose(judged, text).find(({ verdict }) => verdict.outcome === 'inconsistent');
    expect(finding?.verdict.suspect?.probable).toBe(`${total.toLocaleString('en')} rights`);
  });
});
