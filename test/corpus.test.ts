import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, read } from '../src/index.js';
import { levelOf } from '../src/pipeline/level.js';
import { releaseSchema } from '../src/schema.js';
import {
  compareFacts,
  compareFindings,
  type Expectation,
  type ExpectedFinding,
  unexpectedFindings,
} from './expectation.js';
import { CORPUS, expectationPath, RELEASE, releasePath, releases } from './releases.js';

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

describe.each(releases)('corpus/releases/%s', async (name) => {
  const expected = json<Expectation>(expectationPath(name));
  const reading = await read(releasePath(name));
  const release = await check(reading);

  it('is of the expected kinds, with title and date', () => {
    const { kinds, title, date } = expected;
    expect({ kinds: release.kinds, title: release.title, date: release.date }).toEqual({
      kinds,
      title,
      date,
    });
  });

  it('states these facts and no others', () => {
    expect(compareFacts(expected.facts, release.facts)).toEqual([]);
  });

  it('has the expected findings', () => {
    expect(compareFindings(expected.findings, release.findings)).toEqual([]);
  });

  it('says nothing aloud that is not expected', () => {
    const aloud = release.findings.filter((finding) => levelOf(finding) !== null);
    expect(unexpectedFindings(expected.findings, aloud)).toEqual([]);
  });

  it('has a record that is valid, whose quotes are the text and whose ledger adds up', () => {
    expect(releaseSchema.safeParse(release).error).toBeUndefined();
    const { text } = reading.document;
    const spans = [
      ...release.facts.flatMap(({ mentions }) => mentions),
      ...release.findings.flatMap(({ operands }) => operands),
    ];
    for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
    const { numbers, ...parts } = release.ledger;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(numbers);
  });
});

describe.each(readdirSync(join(CORPUS, 'broken')))('corpus/broken/%s', async (id) => {
  const folder = join(CORPUS, 'broken', id);
  const name = readdirSync(folder).find((one) => RELEASE.test(one))!;
  const release = await check(join(folder, name));

  it('breaks this law and no other', () => {
    const broken = release.findings.filter(({ outcome }) => outcome === 'inconsistent');
    expect(broken.map((one) => one.check)).toContain(id);
    const others = broken.filter((one) => one.check !== id && one.severity !== 'note');
    expect(others.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  });

  it.runIf(existsSync(join(folder, 'expected.json')))('names the likely slip', () => {
    const expected = json<ExpectedFinding>(join(folder, 'expected.json'));
    const inconsistent = release.findings.filter(({ outcome }) => outcome === 'inconsistent');
    expect(compareFindings([expected], inconsistent)).toEqual([]);
  });
});
