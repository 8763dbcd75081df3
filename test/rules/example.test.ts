import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check, readRules } from '../../src/index.js';
import { rulesSchema } from '../../src/schema.js';

/** The example of the documentation: each of its checks holds and fails where it says so. */
const FILE = new URL('../../docs/rules.example.yaml', import.meta.url);
const rules = await readRules(FILE);

const outcomesOf = async (id: string, text: string): Promise<string[]> =>
  (await check({ text }, { rules })).findings.filter((one) => one.check === id).map(({ outcome }) => outcome);

describe.each(rules.checks.map((one) => [one.id, one] as const))('%s', (id, { examples }) => {
  it('holds where it says so', async () => expect(await outcomesOf(id, examples.holds)).toEqual(['exact']));
  it('fails where it says so', async () => {
    expect(await outcomesOf(id, examples.fails)).toEqual(['inconsistent']);
  });
});

it('fits the schema', () => {
  expect(rulesSchema.safeParse(parse(readFileSync(FILE, 'utf8'))).error).toBeUndefined();
  expect(rules.checks.length).toBeGreaterThan(3);
});
