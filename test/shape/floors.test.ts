import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './sources.js';

/** From the ground up: a file imports from floors below its own, and from its own folder. */
const FLOORS: readonly (readonly string[])[] = [
  ['model', 'terminal'],
  ['quantity', 'calendar', 'fields'],
  ['literals', 'structure', 'readers'],
  ['extraction', 'laws'],
  ['extractors'],
  ['checks', 'kinds', 'rules'],
  ['pipeline'],
  ['exporters', 'reporters'],
  ['cli', 'index.ts', 'schema.ts'],
];

/** Folders to which files are only added: nothing in them may know its neighbours. */
const SHELVES = ['readers', 'extractors', 'checks', 'kinds', 'exporters', 'reporters'];

const files = sourceFiles();
const folderOf = (path: string): string => path.split('/')[0]!;
const floorOf = (path: string): number => FLOORS.findIndex((floor) => floor.includes(folderOf(path)));
const own = ({ imports }: SourceFile) => imports.filter(({ target }) => target.endsWith('.ts'));

describe('floors', () => {
  it('know every folder', () => {
    expect(new Set(files.map(({ path }) => folderOf(path)))).toEqual(new Set(FLOORS.flat()));
  });

  it('see every import', () => {
    const { imports } = files.find(({ path }) => path === 'pipeline/release.ts')!;
    expect(imports).toContainEqual({ target: 'pipeline/extract.ts', typeOnly: false, lazy: false });
    expect(imports).toContainEqual({ target: 'model/release.ts', typeOnly: true, lazy: false });
    expect(files.find(({ path }) => path === 'exporters/index.ts')!.imports.length).toBeGreaterThan(3);
  });

  it.each(files.map((file) => [file.path, file] as const))('%s imports only downwards', (path, file) => {
    const upwards = own(file).filter(
      ({ target }) => folderOf(target) !== folderOf(path) && floorOf(target) >= floorOf(path),
    );
    expect(upwards.map(({ target }) => target)).toEqual([]);
  });
});

describe('shelves', () => {
  const plugs = files.filter(({ path }) => {
    const [shelf, name, ...rest] = path.split('/');
    return SHELVES.includes(shelf!) && rest.length === 0 && name !== 'index.ts';
  });

  it.each(plugs.map((file) => [file.path, file] as const))('%s knows no sibling', (path, file) => {
    const shelf = folderOf(path);
    const part = `${path.replace(/\.ts$/, '')}/`;
    // A reader may use the parts of its own shelf (encoding, layout); what it must not do is call a sibling.
    const siblings = own(file).filter(
      ({ target, typeOnly }) =>
        !typeOnly && folderOf(target) === shelf && !target.startsWith(part) && target.split('/').length === 2,
    );
    expect(siblings.map(({ target }) => target)).toEqual([]);
  });
});

describe('weight', () => {
  /** Doors behind which validation and the parsers of rules stand: opened by an option, never at the start. */
  const DOORS = ['model/baseline.ts', 'rules/index.ts'];
  const HEAVY = ['zod', 'yaml', 're2js'];

  it.each(['index.ts', 'cli/main.ts'])('%s loads zod, yaml and re2js only behind a door', (entry) => {
    const loaded = reachable(entry, DOORS);
    expect(loaded.has('pipeline/release.ts')).toBe(true);
    expect([...loaded].filter((path) => HEAVY.includes(path))).toEqual([]);
  });

  it('doors are opened lazily, and lead to what they should', () => {
    const openers = files.flatMap(({ imports }) => imports).filter(({ target }) => DOORS.includes(target));
    const early = openers.filter(
      ({ typeOnly, lazy, target }) => !typeOnly && !lazy && target === 'rules/index.ts',
    );
    expect(early).toEqual([]);
    expect(openers.filter(({ lazy }) => lazy).length).toBeGreaterThan(2);
    expect([...reachable('rules/index.ts')]).toEqual(expect.arrayContaining(HEAVY));
    expect([...reachable('schema.ts')]).toContain('zod');
  });
});

/** All that is loaded, sooner or later, when a file is; what is lazily imported from a door is left out. */
const reachable = (entry: string, doors: readonly string[] = []): Set<string> => {
  const seen = new Set<string>();
  const pending = [entry];
  for (let path = pending.pop(); path; path = pending.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = files.find((one) => one.path === path);
    for (const { target, typeOnly, lazy } of file?.imports ?? [])
      if (!typeOnly && !(lazy && doors.includes(target))) pending.push(target);
  }
  return seen;
};
