import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { exporters } from '../../src/exporters/index.js';
import { extractors } from '../../src/extractors/index.js';
import { fields } from '../../src/fields/index.js';
import { kinds } from '../../src/kinds/index.js';
import type { Plug } from '../../src/model/plug.js';
import { readers } from '../../src/readers/index.js';
import { reporters } from '../../src/reporters/index.js';
import { ROOT } from './sources.js';

const plugFiles = (shelf: string): string[] =>
  readdirSync(join(ROOT, 'src', shelf))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'reader.ts')
    .map((name) => name.replace(/\.ts$/, ''));

const loaded = (shelf: Record<string, () => Promise<Plug>>): Promise<Plug[]> =>
  Promise.all(Object.values(shelf).map((load) => load()));

describe.each<[string, readonly Plug[]]>([
  ['checks', checks],
  ['kinds', kinds],
  ['extractors', extractors],
  ['readers', readers],
  ['exporters', await loaded(exporters)],
  ['reporters', await loaded(reporters)],
])('%s', (shelf, plugs) => {
  it('has a line for each file, and a file for each line', () => {
    expect(plugs.map(({ id }) => id).sort()).toEqual(plugFiles(shelf).sort());
  });

  it.each(plugs.map((plug) => [plug.id, plug] as const))(
    '%s says in one sentence what it is',
    (_, { summary }) => {
      expect(summary).toMatch(/^[A-Z].{15,}[^.]\.$|^[A-Z].{15,}[^.]$/);
    },
  );
});

it('ids are what formats are called by', async () => {
  expect((await loaded(exporters)).map(({ id }) => id)).toEqual(Object.keys(exporters));
  expect((await loaded(reporters)).map(({ id }) => id)).toEqual(Object.keys(reporters));
});

it('no id stands for two things', () => {
  const ids = [...kinds, ...fields, ...checks].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe('every check', () => {
  it.each(checks.map(({ id }) => id))('%s has its test and its broken release', (id) => {
    expect(existsSync(join(ROOT, 'test/checks', `${id}.test.ts`)), `test/checks/${id}.test.ts`).toBe(true);
    expect(existsSync(join(ROOT, 'corpus/broken', id)), `corpus/broken/${id}/`).toBe(true);
  });

  it('and no broken release is left without its check', () => {
    const known = new Set(checks.map(({ id }) => id));
    expect(readdirSync(join(ROOT, 'corpus/broken')).filter((id) => !known.has(id))).toEqual([]);
  });
});
