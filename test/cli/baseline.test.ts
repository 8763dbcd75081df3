import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossfoot, folderWith } from './crossfoot.js';

const WEEKDAY = 'Notice\n\nThe doors open on Thursday, November 20, 2019.\n';
const ORDINAL = 'Notice\n\nThe 21th meeting is held in Osaka.\n';
const check = (cwd: string, ...args: string[]) => crossfoot(['check', ...args], { cwd });
const strict = ['--fail-on', 'warning', '--baseline', 'accepted.json'];
const accept = [...strict, '--update-baseline', '--reason', 'as published'];
const waiversIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'accepted.json'), 'utf8')).waivers as Record<string, string>[];

describe('a baseline', () => {
  it('waives what was accepted, and says so', async () => {
    const folder = folderWith({ 'a.txt': WEEKDAY });
    expect((await check(folder, 'a.txt', ...accept)).status).toBe(0);
    expect(waiversIn(folder)).toMatchObject([{ check: 'weekday-fits-date', reason: 'as published' }]);
    const { status, stdout, stderr } = await check(folder, 'a.txt', ...strict);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('0 warnings, 0 notes, 1 waived');
    const json = await check(folder, 'a.txt', '--reporter', 'json', ...strict);
    expect(JSON.parse(json.stdout).findings[0].waived).toMatchObject({ reason: 'as published' });
  });

  it('holds wherever the same comes again, above or below, and in another file', async () => {
    const folder = folderWith({ 'a.txt': WEEKDAY, 'b.txt': `A new first line.\n\n${WEEKDAY}` });
    await check(folder, 'a.txt', ...accept);
    expect((await check(folder, 'b.txt', ...strict)).status).toBe(0);
  });

  it('is stale when the figure changes, and what the new one says is not waived', async () => {
    const folder = folderWith({ 'a.txt': WEEKDAY });
    await check(folder, 'a.txt', ...accept);
    writeFileSync(join(folder, 'a.txt'), WEEKDAY.replace('20', '22'));
    const { status, stderr } = await check(folder, 'a.txt', ...strict);
    expect([status, stderr]).toEqual([1, expect.stringContaining('a waiver of weekday-fits-date is stale')]);
    await check(folder, 'a.txt', ...accept);
    expect(waiversIn(folder)).toMatchObject([{ message: expect.stringContaining('2019-11-22') }]);
  });

  it('keeps waivers of files that are not part of the run', async () => {
    const folder = folderWith({ 'a.txt': WEEKDAY, 'b.txt': ORDINAL });
    await check(folder, 'a.txt', ...accept);
    await check(folder, 'b.txt', ...accept);
    expect(waiversIn(folder).map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
    expect((await check(folder, 'b.txt', ...strict)).stderr).toBe('');
  });

  it('accepts only what would fail the run', async () => {
    const folder = folderWith({ 'a.txt': WEEKDAY });
    await check(folder, 'a.txt', '--baseline', 'accepted.json', '--update-baseline');
    expect(waiversIn(folder)).toEqual([]);
  });

  it('is a suppression in SARIF', async () => {
    const folder = folderWith({ 'a.txt': WEEKDAY });
    await check(folder, 'a.txt', ...accept);
    const { stdout } = await check(folder, 'a.txt', '--reporter', 'sarif', ...strict);
    expect(JSON.parse(stdout).runs[0].results).toMatchObject([
      { suppressions: [{ kind: 'external', justification: 'as published' }] },
    ]);
  });

  it.each([
    ['no file', undefined, /cannot be read \(ENOENT\)/],
    ['no JSON', '{', /is no JSON/],
    ['another file', '{"schema":"x","waivers":[]}', /schema: /],
    ['a waiver without a date', '{"schema":"crossfoot/baseline/1","waivers":[{}]}', /waivers\.0\./],
  ])('%s is a usage error', async (_, text, says) => {
    const folder = folderWith({ 'a.txt': WEEKDAY, ...(text !== undefined && { 'accepted.json': text }) });
    const { status, stderr } = await check(folder, 'a.txt', ...strict);
    expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
  });

  it('must be named to be updated', async () => {
    const { status, stderr } = await check(folderWith({ 'a.txt': WEEKDAY }), 'a.txt', '--update-baseline');
    expect([status, stderr]).toEqual([2, expect.stringContaining('--baseline FILE')]);
  });
});
