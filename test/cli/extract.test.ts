import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseSchema } from '../../src/schema.js';
import { BROKEN, crossfoot, folderWith, SOUND } from './crossfoot.js';

const extract = (cwd: string, ...args: string[]) => crossfoot(['extract', ...args], { cwd });

describe('extract', () => {
  it('writes one object for one file, an array for a folder', async () => {
    const folder = folderWith({ 'a/a.txt': SOUND });
    const one = await extract(folder, 'a/a.txt');
    expect(releaseSchema.parse(JSON.parse(one.stdout)).source.path).toBe('a/a.txt');
    const several = await extract(folder, 'a');
    expect(JSON.parse(several.stdout)).toEqual([JSON.parse(one.stdout)]);
  });

  it('does not fail over findings', async () => {
    expect((await extract(folderWith({ 'a.txt': BROKEN }), 'a.txt')).status).toBe(0);
  });

  it('--text gives back the text that the offsets point into', async () => {
    const folder = folderWith({ 'a.txt': `\ufeff${SOUND.replaceAll('\n', '\r\n')}` });
    const { stdout: text } = await extract(folder, 'a.txt', '--text');
    expect(text).toBe(SOUND.replaceAll('\n', '\r\n'));
    const { facts } = JSON.parse((await extract(folder, 'a.txt')).stdout);
    const mentions = facts.flatMap((fact: { mentions: object[] }) => fact.mentions);
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
  });

  it('--text of several needs a folder', async () => {
    const folder = folderWith({ 'a.txt': SOUND, 'b.txt': SOUND });
    expect((await extract(folder, 'a.txt', 'b.txt', '--text')).status).toBe(2);
    expect((await extract(folder, 'a.txt', 'b.txt', '--text', '-o', 'out/')).status).toBe(0);
    expect(readFileSync(join(folder, 'out/b.txt.txt'), 'utf8')).toBe(SOUND);
  });

  it('-o with a folder writes one file a release, laid out as the inputs are', async () => {
    const folder = folderWith({ 'in/a/one.txt': SOUND, 'in/b/one.txt': SOUND });
    const { stdout, status } = await extract(folder, 'in', '-o', 'out/', '-f', 'csv');
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    expect(readFileSync(join(folder, 'out/a/one.txt.csv'), 'utf8')).toMatch(/^path,sha256,kind,field,/);
    expect(existsSync(join(folder, 'out/b/one.txt.csv'))).toBe(true);
  });

  it('--literals adds every value, with the account that the ledger books it under', async () => {
    const { stdout } = await extract(folderWith({ 'a.txt': SOUND }), 'a.txt', '--literals');
    const { literals, ledger } = JSON.parse(stdout);
    expect(literals).toContainEqual(
      expect.objectContaining({ type: 'quantity', quote: '162 rights', number: '162' }),
    );
    expect(literals.filter((one: { account?: string }) => one.account)).toHaveLength(ledger.numbers);
    for (const { start, end, quote } of literals) expect(SOUND.slice(start, end)).toBe(quote);
  });

  it('--layout shows blocks, sections and tables', async () => {
    const { stdout } = await extract(folderWith({ 'a.txt': SOUND }), 'a.txt', '--layout');
    expect(JSON.parse(stdout)).toMatchObject({
      source: { path: 'a.txt' },
      blocks: expect.any(Array),
      tables: [],
    });
  });

  it('-f table is for people', async () => {
    const { stdout } = await extract(folderWith({ 'a.txt': SOUND }), 'a.txt', '-f', 'table');
    expect(stdout).toMatch(/^a\.txt {2}2016-07-11 {2}stock-options-terms\n/);
    expect(stdout).toMatch(/ {4}5 {2}total_rights +162 right +162 rights\n/);
  });

  it.each([
    ['--wide', '-f', 'json'],
    ['--text', '--wide'],
    ['--text', '--layout'],
    ['-f', 'parquet'],
  ])('%s %s %s is a usage error', async (...flags) => {
    const { status, stdout } = await extract(folderWith({ 'a.txt': SOUND }), 'a.txt', ...flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
