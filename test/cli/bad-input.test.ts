import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { check, read } from '../../src/index.js';
import { type Release, releaseSchema } from '../../src/model/release.js';
import { badTexts } from './bad-texts.js';
import { BROKEN, crossfoot, folderWith, SOUND } from './crossfoot.js';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const bytes = (...values: number[]): Buffer => Buffer.from(values);

/** File, how far it can be read, and what is said of it. */
const BAD: readonly (readonly [string, Uint8Array | undefined, Release['status'], RegExp])[] = [
  ['missing.txt', undefined, 'failed', /no such file/],
  ['empty.txt', bytes(), 'failed', /empty/],
  ['only-blanks.txt', utf8(' \n\t\n\n'), 'failed', /no text/],
  ['only-a-mark.txt', bytes(0xef, 0xbb, 0xbf), 'failed', /no text/],
  ['binary.txt', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 31) % 256)), 'failed', /not text/],
  ['packed.txt', gzipSync(SOUND), 'failed', /gzip/],
  ['picture.md', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 'failed', /PNG/],
  ['nul.txt', utf8(SOUND.replace('162 rights', '16\0 rights')), 'partial', /NUL/],
  ['nul-only.txt', Buffer.alloc(5000), 'failed', /not text/],
  ['cut.txt', utf8(`${SOUND}\n株式会社、取締役会`).subarray(0, -1), 'partial', /could not be decoded/],
  [
    'strays.txt',
    Buffer.concat([utf8(`${SOUND}株式会社`), bytes(0x80, 0x20, 0xbf)]),
    'partial',
    /could not be/,
  ],
  [
    'mixed.txt',
    Buffer.concat([utf8('当社は、新株予約権を発行'), bytes(0x93, 0xfa, 0x96, 0x7b)]),
    'partial',
    /could not be/,
  ],
  ['half-pair.txt', utf16(`${SOUND}\ud83d`), 'partial', /could not be/],
  ['odd-length.txt', utf16(SOUND).subarray(0, -1), 'partial', /could not be/],
];

describe('files that cannot be read in full', () => {
  const files = Object.fromEntries(BAD.flatMap(([name, content]) => (content ? [[name, content]] : [])));
  const run = async () => {
    const folder = folderWith({ ...files, 'a.txt': SOUND, 'z.txt': BROKEN });
    mkdirSync(join(folder, 'nothing-in-it'));
    mkdirSync(join(folder, 'folder.txt'));
    symlinkSync('nowhere.txt', join(folder, 'dangling.txt'));
    const names = ['missing.txt', 'dangling.txt', 'folder.txt', 'nothing-in-it', 'z.txt', 'a.txt'];
    return crossfoot(['check', ...names, ...Object.keys(files), '--reporter', 'ndjson'], { cwd: folder });
  };

  it('are named one by one, and none of them stops the others', async () => {
    const { status, stdout, stderr } = await run();
    expect(status).toBe(2);
    const said = stderr.trimEnd().split('\n');
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line): Release => releaseSchema.parse(JSON.parse(line)));
    const statusOf = (path: string) => records.find(({ source }) => source.path === path)?.status;
    for (const [name, , expected, message] of BAD) {
      expect([name, statusOf(name)]).toEqual([name, expected]);
      expect(said).toContainEqual(
        expect.stringMatching(new RegExp(`^crossfoot: ${name}: .*${message.source}`)),
      );
    }
    for (const name of ['dangling.txt', 'folder.txt', 'nothing-in-it']) expect(statusOf(name)).toBe('failed');
    expect(said).toHaveLength(BAD.length + 3);
    expect(
      records
        .filter(({ status }) => status === 'failed')
        .flatMap(({ facts, findings }) => [...facts, ...findings]),
    ).toEqual([]);
    expect([statusOf('a.txt'), statusOf('z.txt')]).toEqual(['ok', 'ok']);
    expect(records.at(-1)?.findings.map((finding) => finding.check)).toContain('weekday-fits-date');
  });

  it('still give what can be read', async () => {
    const nul = await check({ bytes: files['nul.txt'] as Uint8Array, path: 'nul.txt' });
    expect(nul.facts.map(({ field }) => field)).toContain('shares_per_right');
    const half = await check({ bytes: files['half-pair.txt'] as Uint8Array });
    expect(half.facts.map(({ field }) => field)).toContain('total_rights');
    expect(half.problems[0]).toMatchObject({ code: 'broken-encoding', span: { end: SOUND.length + 1 } });
  });
});

describe('bad texts', () => {
  it.each(badTexts.map((bad) => [bad.name, bad] as const))('%s give a true record', async (_, { n, of }) => {
    const reading = await read({ text: of(Math.ceil(n / 20)) });
    const release = releaseSchema.parse(await check(reading));
    const { text } = reading.document;
    const places = [
      ...release.facts.flatMap(({ mentions }) => mentions),
      ...release.findings.flatMap(({ operands }) => operands),
    ];
    expect(places.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([]);
    const { numbers, ...parts } = release.ledger;
    expect(Object.values(parts).reduce((a, b) => a + b)).toBe(numbers);
  });

  /**
   * Eight times the text may take eight times as long, not 64 times. Processor time of this process, so that a
   * busy machine shows the same; what looks too slow is measured again.
   */
  it.each(badTexts.map((bad) => [bad.name, bad] as const))(
    '%s cost no more than they are long',
    async (_, { n, of }) => {
      const small = of(n);
      const large = of(n * 8);
      const fair = large.length / small.length;
      await check({ text: small });
      let worst = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 4 && worst > fair * LEEWAY; attempt++) {
        const base = median([await cost(small), await cost(small), await cost(small)]);
        worst = Math.min(worst, (await cost(large)) / Math.max(base, TOO_SHORT));
      }
      expect(worst).toBeLessThan(fair * LEEWAY);
    },
  );
});

const LEEWAY = 3;
/** In ms; what takes less says more of the clock than of the program. */
const TOO_SHORT = 4;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const cost = async (text: string): Promise<number> => {
  const before = process.cpuUsage();
  await check({ text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const EMPTY = { facts: [], findings: [], status: 'ok' };

describe('very large inputs', () => {
  it('5 MB of digits are no number', async () => {
    const release = await check({ text: '7'.repeat(5_000_000) });
    expect(release).toMatchObject({ ...EMPTY, ledger: { numbers: 0 } });
  });

  it('a line of 5 MB is read to its end', async () => {
    const line = 'The Company resolved to issue 5 shares on July 11, 2016. ';
    const release = await check({ text: line.repeat(Math.ceil(5_000_000 / line.length)) });
    expect(release.status).toBe('ok');
    expect(release.ledger.numbers).toBe(2 * Math.ceil(5_000_000 / line.length));
  });

  it('50 MB are read, and the file after them as well', { timeout: 300_000 }, async () => {
    const words = 'All of this is said at length, and none of it in figures';
    const paragraphs = Array.from(
      { length: 1000 },
      (_, at) => `${words} ${'so '.repeat(at % 50)}again.\n\n`,
    ).join('');
    const large = paragraphs.repeat(Math.ceil(50_000_000 / paragraphs.length)) + SOUND;
    const { status, stdout, stderr } = await crossfoot(['check', '.', '--reporter', 'ndjson'], {
      cwd: folderWith({ 'a-large.txt': large, 'b.txt': SOUND }),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line): Release => JSON.parse(line));
    expect(first!.source.bytes).toBeGreaterThan(50_000_000);
    expect(first!.ledger.numbers).toBeGreaterThanOrEqual(second!.ledger.numbers);
    expect(second!.facts.map(({ field }) => field)).toContain('total_rights');
  });

  it('a table of 10,000 rows is cast', async () => {
    const total = 5000 * ((10_000 * 10_001) / 2);
    const rows = Array.from({ length: 10_000 }, (_, at) => `| Holder ${at} | ${5000 * (at + 1)} |\n`).join(
      '',
    );
    const cast = async (stated: number) => {
      const text = `# Holders\n\n| Name | Shares |\n|---|---|\n${rows}| Total | ${stated} |\n`;
      return (await check({ text })).findings.filter((finding) => finding.check === 'columns-sum-to-total');
    };
    expect(await cast(total)).toMatchObject([{ outcome: 'exact', computed: String(total) }]);
    expect(await cast(total + 900)).toMatchObject([{ outcome: 'inconsistent', difference: '900' }]);
  });

  it('numbers of 400 digits add up to the last digit', async () => {
    const nines = '9'.repeat(400);
    const table = (total: string) =>
      `# Holders\n\n| Name | Shares |\n|---|---|\n| A | ${nines} |\n| B | 1 |\n| Total | ${total} |\n`;
    const outcomes = async (total: string) =>
      (await check({ text: table(total) })).findings
        .filter((finding) => finding.check === 'columns-sum-to-total')
        .map(({ outcome }) => outcome);
    expect(await outcomes(`1${'0'.repeat(400)}`)).toEqual(['exact']);
    expect(await outcomes(`1${'0'.repeat(399)}1`)).not.toEqual(['exact']);
  });

  it('2,000 tables are cast one by one', async () => {
    const table = (at: number) =>
      `Table ${at}\n\n| Name | Shares |\n|---|---|\n| A | ${at + 3} |\n| B | ${at + 9} |\n| Total | ${2 * at + 12} |\n\n`;
    const { findings } = await check({ text: Array.from({ length: 2000 }, (_, at) => table(at)).join('') });
    const casts = findings.filter((finding) => finding.check === 'columns-sum-to-total');
    expect(casts.filter(({ outcome }) => outcome === 'exact')).toHaveLength(2000);
  });

  it('a footer on 10,000 pages is no part of any', async () => {
    const words = 'The Company resolved at its meeting to issue the shares that are set out below, '.repeat(
      8,
    );
    const page = (at: number) =>
      `${words}${at + 1000} of them in all, and it\n\nExample Corporation 5 Main Street\n\nPage ${at % 900}\n\n`;
    const { document } = await read({ text: Array.from({ length: 10_000 }, (_, at) => page(at)).join('') });
    expect(['resolved', 'Main Street', 'Page 7'].map((words) => document.plain.includes(words))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
