import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { releaseSchema } from '../../src/schema.js';

/** A table of five rows with a total that is so much more than they make, under a note. */
const table = (note: string, more: number): string => `# Notice Concerning Results

${note}

| Segment | Net sales (million yen) |
|---|---|
| Films | 12,345 |
| Music | 23,456 |
| Games | 34,567 |
| Books | 45,678 |
| Other | 1,111 |
| Total | ${(117_157 + more).toLocaleString('en-US')} |
`;

const TRUNCATED = '(Amounts less than one million yen are truncated)';

const read = async (text: string) => {
  const release = await check({ text, path: 'release.md' });
  expect(releaseSchema.safeParse(release).error).toBeUndefined();
  return release;
};

describe('the record of how figures are rounded', () => {
  it('quotes the note', async () => {
    const { rounding, findings } = await read(table(TRUNCATED, 4));
    expect(rounding).toEqual({
      amounts: {
        mode: 'truncate',
        admissible: ['truncate'],
        source: 'note',
        notes: [{ start: 30, end: 77, quote: TRUNCATED.slice(1, -1), line: 3, column: 2 }],
        evidence: ['columns-sum-to-total/1'],
        exceptions: [],
      },
    });
    expect(findings).toMatchObject([{ outcome: 'within-rounding', tolerance: '5000000' }]);
  });

  it('names the findings that hold otherwise', async () => {
    const { rounding, findings } = await read(table(TRUNCATED, -2));
    expect(rounding?.amounts).toMatchObject({ mode: 'truncate', exceptions: ['columns-sum-to-total/1'] });
    expect(findings).toMatchObject([
      {
        outcome: 'under-assumption',
        assumption: 'amounts are rounded to the nearest million, while the release says they are truncated',
      },
    ]);
  });

  it('is about figures, not about terms', async () => {
    const term = 'Any fraction less than one yen in the exercise price shall be rounded down.';
    const { rounding, findings } = await read(table(term, -2));
    expect(rounding?.amounts).toMatchObject({ mode: 'nearest', source: 'inferred', notes: [] });
    expect(findings).toMatchObject([{ outcome: 'within-rounding' }]);
  });

  it('is there in Japanese too', async () => {
    const { rounding } = await read(table('（百万円未満四捨五入）', 2));
    expect(rounding?.amounts).toMatchObject({ mode: 'nearest', source: 'note' });
  });

  it('is absent where every sum comes out', async () => {
    expect((await read(table('', 0))).rounding).toBeUndefined();
  });

  it('is no excuse for what no mode allows', async () => {
    for (const more of [-4, 6]) {
      const { findings } = await read(table('', more));
      expect(findings.map(({ outcome }) => outcome)).not.toContain('within-rounding');
      expect(findings.map(({ outcome }) => outcome)).not.toContain('under-assumption');
    }
  });

  it('lets figures be rounded up where the note says so', async () => {
    const up = '(Amounts are rounded up to the nearest million yen)';
    const { rounding, findings } = await read(table(up, -4));
    expect(rounding?.amounts).toMatchObject({ mode: 'up', source: 'note' });
    expect(findings).toMatchObject([{ outcome: 'within-rounding' }]);
  });
});
