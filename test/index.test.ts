import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { check, checks, extract, fields, kinds, read } from '../src/index.js';
import { releaseSchema } from '../src/schema.js';
import { SOUND } from './cli/crossfoot.js';

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
const file = join(folder, 'a.txt');
writeFileSync(file, SOUND);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reading = await read(file);

describe('check', () => {
  it.each([
    ['a path', file],
    ['a URL', pathToFileURL(file)],
    ['bytes', new TextEncoder().encode(SOUND)],
    ['named bytes', { bytes: new TextEncoder().encode(SOUND), path: 'b.txt' }],
    ['a text', { text: SOUND }],
    ['a reading', reading],
  ])('takes %s', async (_, source) => {
    const release = await check(source);
    expect(releaseSchema.safeParse(release).error).toBeUndefined();
    expect(release).toMatchObject({ status: 'ok', kinds: ['stock-options-terms'], date: '2016-07-11' });
    expect(release.source.path).not.toMatch(/^\//);
  });

  it('writes the record in the order of the contract', async () => {
    const release = await check({ text: SOUND });
    expect(Object.keys(release).join(' ')).toBe(
      'schema source status problems kinds recognition title date facts findings ledger',
    );
    expect(Object.keys(release.source).join(' ')).toBe('path sha256 mediaType bytes');
    expect(Object.keys(release.facts[0]!).join(' ')).toBe('id field subject value qualifier status mentions');
    expect(Object.keys(release.findings[0]!).join(' ')).toBe(
      'id check outcome severity subject message expression stated computed difference tolerance operands suspect assumption fingerprint',
    );
  });

  it.each([
    ['a missing file', join(folder, 'nosuch.txt'), 'unreadable'],
    ['a folder', folder, 'unreadable'],
    ['nothing', { text: '' }, 'empty'],
    ['blanks', { text: ' \n\t\n' }, 'blank'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'binary'],
  ])('never throws over %s: it is a failed release', async (_, source, code) => {
    const release = await check(source);
    expect(releaseSchema.safeParse(release).error).toBeUndefined();
    expect(release).toMatchObject({ status: 'failed', problems: [{ code }], facts: [], findings: [] });
    expect(JSON.stringify(release)).not.toContain(tmpdir());
  });

  it('gives the same record for the same bytes', async () => {
    expect(JSON.stringify(await check({ text: SOUND }))).toBe(JSON.stringify(await check({ text: SOUND })));
  });

  it('points into the text', async () => {
    const reading = await read({ text: SOUND });
    const { facts } = await check(reading);
    const mentions = facts.flatMap((fact) => fact.mentions);
    expect(mentions.length).toBeGreaterThan(3);
    for (const { start, end, quote, line, column } of mentions) {
      expect(reading.document.text.slice(start, end)).toBe(quote);
      expect(SOUND.split('\n')[line - 1]!.slice(column - 1)).toMatch(quote.split('\n')[0]!.slice(0, 5));
    }
  });
});

it('extract gives the data without the verdicts', async () => {
  const data = await extract({ text: SOUND });
  expect(data.facts).toEqual((await check({ text: SOUND })).facts);
  expect(data).not.toHaveProperty('findings');
});

it('what is known is there as data', () => {
  for (const shelf of [kinds, fields, checks]) expect(shelf.length).toBeGreaterThan(4);
});
