import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/laws/check.js';
import { type Figure, figure } from '../../../src/laws/figure.js';
import { judge } from '../../../src/laws/judge.js';
import { relate } from '../../../src/laws/relation.js';
import type { RoundingNote } from '../../../src/laws/rounding/note.js';
import type { Mode } from '../../../src/laws/rounding/readings.js';
import { type Settled, settle } from '../../../src/laws/rounding/settle.js';
import type { Term } from '../../../src/laws/term.js';
import { formatDecimal } from '../../../src/quantity/decimal.js';
import { absolute, floor, type Rational, rational } from '../../../src/quantity/rational.js';

/** A figure that stands at `place`, in millions of yen. */
const amount = (place: number, millions: bigint | number): Figure =>
  figure(
    {
      type: 'money',
      number: `${BigInt(millions) * MILLION}`,
      granularity: `${MILLION}`,
      currency: 'JPY',
      scale: `${MILLION}`,
    },
    { name: `a${place}`, start: place * 10, end: place * 10 + 5 },
  );

const percent = (place: number, tenths: bigint | number): Figure =>
  figure(
    { type: 'ratio', number: formatDecimal(rational(tenths, 10n)), granularity: '0.1', unit: '%' },
    { name: `p${place}`, start: place * 10, end: place * 10 + 5 },
  );

const MILLION = 1_000_000n;
const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });
const sumOf = (addends: readonly Figure[], total: Figure): Verdict =>
  judge(relate({ op: 'plus', terms: addends.map(leaf) }, '=', leaf(total)));
const shareOf = (part: Figure, whole: Figure, result: Figure): Verdict =>
  judge(relate({ op: 'over', a: leaf(part), b: leaf(whole) }, '=', leaf(result)));

const settled = (
  verdicts: readonly Verdict[],
  notes: readonly RoundingNote[] = [],
): Settled<{ verdict: Verdict }> =>
  settle(
    verdicts.map((verdict) => ({ verdict })),
    notes,
  );
const outcomes = ({ judged }: Settled<{ verdict: Verdict }>): readonly string[] =>
  judged.map(({ verdict }) => verdict.outcome);

/** Three addends of ten each and a total that is so much more than their sum, apart from all other sums. */
let next = 0;
const three = (more: number): Verdict => {
  next += 10;
  const at = next;
  return sumOf([amount(at, 10), amount(at + 1, 10), amount(at + 2, 10)], amount(at + 3, 30 + more));
};
/** Six of them, for differences that only one mode allows. */
const six = (more: number): Verdict => {
  next += 10;
  const at = next;
  const addends = [0, 1, 2, 3, 4, 5].map((one) => amount(at + one, 10));
  return sumOf(addends, amount(at + 6, 60 + more));
};

const truncated: RoundingNote = {
  start: 0,
  end: 1,
  groups: ['amount'],
  mode: 'truncate',
  unit: rational(MILLION),
};

describe('what all sums show together', () => {
  it.each<[string, readonly Verdict[], string, readonly Mode[]]>([
    ['nothing, while every mode allows them', [six(1), six(2)], 'open', ['nearest', 'truncate']],
    [
      'truncation, when totals exceed their sums by more than halves make',
      [six(5), six(4)],
      'truncate',
      ['truncate'],
    ],
    ['rounding to the nearest, when totals fall short', [six(-1), six(-2)], 'nearest', ['nearest']],
    [
      'little, when there is but one: a misprint would do the same',
      [six(-2)],
      'nearest',
      ['nearest', 'truncate'],
    ],
    ['that both are in use', [six(-1), six(-2), six(4), six(5)], 'mixed', ['nearest', 'truncate']],
    ['that one is a slip among many', [six(-1), six(-2), six(-3), six(5)], 'nearest', ['nearest']],
    ['rounding up, when many totals fall far short', [six(-5), six(-4), six(-5)], 'up', ['up']],
    [
      'no rounding up, when another total exceeds its sum',
      [six(-5), six(-4), six(-5), six(1)],
      'open',
      ['nearest', 'truncate'],
    ],
    ['no rounding up, when there are only two', [six(-5), six(-4)], 'none', []],
  ])('%s', (_, verdicts, mode, admissible) => {
    const { amount: shown } = settled(verdicts).rounded;
    expect(shown?.mode ?? 'none').toBe(mode);
    expect(shown?.admissible ?? []).toEqual(admissible);
  });

  it('names what refutes the other modes, and what speaks against its own', () => {
    const { amount: shown } = settled([six(0), six(-1), six(-2), six(2), six(-3), six(5)]).rounded;
    expect(shown?.evidence.map(({ index }) => index)).toEqual([1, 2, 4]);
    expect(shown?.exceptions.map(({ index }) => index)).toEqual([5]);
  });

  it('a figure that stands in all that speaks against a mode may be the misprint', () => {
    const wrong = amount(1, 13);
    const rest = [2, 3, 4, 5, 6].map((one) => amount(one, 10));
    const sums = [amount(7, 61), amount(8, 61), amount(9, 61)].map((total) => sumOf([wrong, ...rest], total));
    expect(settled(sums).rounded.amount).toMatchObject({
      mode: 'nearest',
      admissible: ['nearest', 'truncate'],
    });
  });

  it('what holds under another mode alone is no error, but holds under an assumption', () => {
    const all = settled([six(-1), six(-2), six(-3), six(5), six(2), six(-4)]);
    expect(outcomes(all)).toEqual([
      ...['within-rounding', 'within-rounding', 'within-rounding'],
      ...['under-assumption', 'within-rounding', 'inconsistent'],
    ]);
    expect(all.judged[3]?.verdict).toMatchObject({
      assumption: 'amounts are truncated, while the other figures of the release are rounded to the nearest',
      message: expect.stringMatching(
        /; JPY65,000,000 is stated, within rounding \(tolerance JPY6,000,000\), if amounts are truncated, while/,
      ),
    });
  });

  it('says how far rounding reaches in the mode that is in use', () => {
    const tolerance = (verdicts: readonly Verdict[]) => settled(verdicts).judged[0]?.verdict.tolerance;
    expect(tolerance([three(1)])).toBe('3000000');
    expect(tolerance([three(1), six(-1), six(-2)])).toBe('2000000');
  });

  it('is nothing where figures are printed in full', () => {
    const count = (at: number, number: string) =>
      figure(
        { type: 'quantity', number, granularity: '1', unit: 'share' },
        { name: 's', start: at, end: at + 1 },
      );
    const { judged, rounded } = settled([
      sumOf([count(1, '5'), count(2, '6')], count(3, '12')),
      sumOf([], count(4, '0')),
    ]);
    expect(rounded).toEqual({});
    expect(judged.map(({ verdict }) => verdict.outcome)).toEqual(['inconsistent', 'exact']);
  });
});

describe('what the release says', () => {
  it('decides, whatever else the sums would show', () => {
    const all = settled([six(-1), six(2), six(5)], [truncated]);
    expect(all.rounded.amount).toMatchObject({ mode: 'truncate', admissible: ['truncate'], source: 'note' });
    expect(outcomes(all)).toEqual(['under-assumption', 'within-rounding', 'within-rounding']);
    expect(all.judged[0]?.verdict.assumption).toBe(
      'amounts are rounded to the nearest million, while the release says they are truncated',
    );
  });

  it('makes rounding up possible', () => {
    const note: RoundingNote = { ...truncated, mode: 'up' };
    expect(outcomes(settled([six(-5), six(-5), six(1)], [note]))).toEqual([
      'within-rounding',
      'within-rounding',
      'under-assumption',
    ]);
    expect(outcomes(settled([six(-5)]))).toEqual(['inconsistent']);
  });

  it('is not about figures cut to another unit', () => {
    const note: RoundingNote = { ...truncated, unit: rational(1000n) };
    expect(outcomes(settled([six(-1)], [note]))).toEqual(['within-rounding']);
  });

  it('is not about these figures when most of them contradict it', () => {
    const all = settled([six(-1), six(-2), six(-3)], [truncated]);
    expect(outcomes(all)).toEqual(['within-rounding', 'within-rounding', 'within-rounding']);
    expect(all.rounded.amount).toMatchObject({ mode: 'nearest', source: 'inferred', notes: [truncated] });
  });

  it('that figures are rounded, leaves open how', () => {
    const note: RoundingNote = { start: 0, end: 1, groups: ['amount', 'ratio'] };
    expect(settled([six(1)], [note]).rounded).toEqual({
      amount: expect.objectContaining({ mode: 'open', source: 'inferred', notes: [note] }),
    });
  });

  it('of amounts leaves percentages to what they show', () => {
    // 17.48 and 37.48 per cent.
    const rates = [amount(1000, 1748), amount(1010, 3748)].map((part, at) =>
      shareOf(part, amount(1020 + at, 10_001), percent(1030 + at, at === 0 ? 174 : 374)),
    );
    const { ratio, amount: amounts } = settled(rates, [truncated]).rounded;
    expect(amounts).toMatchObject({ mode: 'truncate', source: 'note' });
    expect(ratio).toMatchObject({ mode: 'truncate', source: 'inferred', admissible: ['truncate'] });
  });
});

/** The printed number of units for a true value. */
const cut = (value: Rational, mode: Mode): bigint => {
  const size = absolute(value);
  const whole =
    mode === 'truncate'
      ? floor(size)
      : mode === 'up'
        ? -floor({ n: -size.n, d: size.d })
        : floor(rational(2n * size.n + size.d, 2n * size.d));
  return value.n < 0n ? -whole : whole;
};

interface Grid {
  readonly values: readonly (readonly number[])[];
  readonly amounts: Mode;
  readonly ratios: Mode;
}

const usual = fc.constantFrom<Mode>('nearest', 'truncate');
const grid = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.record({
      values: fc.array(
        fc.array(fc.integer({ min: -200_000_000, max: 4_000_000_000 }), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      ),
      amounts: usual,
      ratios: usual,
    }),
  );

/** A table as it would be printed: cells, sums of its rows and columns, and what each row is of the grand total. */
const verdictsOf = (
  { values, amounts, ratios }: Grid,
  misprint?: { at: number; by: number },
): readonly Verdict[] => {
  let printed = 0;
  const slip = (number: bigint): bigint =>
    misprint?.at === printed++ ? number + BigInt(misprint.by) : number;
  let place = 0;
  const money = (yen: number): Figure => amount(++place, slip(cut(rational(BigInt(yen), MILLION), amounts)));
  const total = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0);
  const cells = values.map((row) => row.map(money));
  const rowTotals = values.map((row) => money(total(row)));
  const columns = values[0]?.map((_, at) => values.map((row) => row[at] ?? 0)) ?? [];
  const columnTotals = columns.map((column) => money(total(column)));
  const all = total(values.flat());
  const grand = money(all);
  const found = [
    ...rowTotals.map((one, at) => sumOf(cells[at] ?? [], one)),
    ...columnTotals.map((one, at) =>
      sumOf(
        cells.map((row) => row[at] as Figure),
        one,
      ),
    ),
    sumOf(rowTotals, grand),
    sumOf(columnTotals, grand),
  ];
  if (grand.exact.n <= 0n) return found;
  const shares = rowTotals.map((one, at) => {
    const exact = rational(BigInt(total(values[at] ?? [])) * 1000n, BigInt(all));
    return shareOf(one, grand, percent(++place, slip(cut(exact, ratios))));
  });
  return [...found, ...shares];
};

const plain = ({ values }: Grid): boolean =>
  Math.abs(values.flat().reduce((sum, one) => sum + one, 0)) > 1_000_000;

describe('a table that was rounded in one way', () => {
  it('is never said to be rounded in another, and nothing in it is called wrong', () => {
    fc.assert(
      fc.property(grid.filter(plain), (table) => {
        const all = settled(verdictsOf(table));
        const { amount: amounts, ratio } = all.rounded;
        expect(amounts?.admissible ?? [table.amounts]).toContain(table.amounts);
        expect(ratio?.admissible ?? [table.ratios]).toContain(table.ratios);
        for (const outcome of outcomes(all))
          expect(['exact', 'within-rounding', 'undetermined']).toContain(outcome);
      }),
      { numRuns: 400 },
    );
  });

  it('is not said so either for one figure that is misprinted', () => {
    const slip = fc.record({ at: fc.nat(60), by: fc.integer({ min: -9, max: 9 }) });
    fc.assert(
      fc.property(grid.filter(plain), slip, (table, misprint) => {
        const { amount: amounts, ratio } = settled(verdictsOf(table, misprint)).rounded;
        expect(amounts?.admissible ?? [table.amounts]).toContain(table.amounts);
        expect(ratio?.admissible ?? [table.ratios]).toContain(table.ratios);
      }),
      { numRuns: 600 },
    );
  });

  it('passes when it says how, also when that is rounding up', () => {
    fc.assert(
      fc.property(grid.filter(plain), fc.constantFrom<Mode>('nearest', 'truncate', 'up'), (table, mode) => {
        const notes = [{ ...truncated, mode }];
        const sums = verdictsOf({ ...table, amounts: mode });
        for (const outcome of outcomes(settled(sums, notes))) {
          expect(['exact', 'within-rounding', 'undetermined']).toContain(outcome);
        }
      }),
      { numRuns: 300 },
    );
  });
});
