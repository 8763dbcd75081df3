import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOUND } from './cli/crossfoot.js';

/** What a user gets: packed, installed into an empty folder, and run from there. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crossfoot-package-'));
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  // The tests build dist/ before they start; packing must not build it again under their feet.
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [packed] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  run('npm', ['install', `./${packed}`, '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']);
  writeFileSync(join(folder, 'a.txt'), SOUND);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the installed package', () => {
  it('runs as a program', () => {
    const crossfoot = join(folder, 'node_modules/.bin/crossfoot');
    const record = JSON.parse(run(crossfoot, ['extract', 'a.txt']));
    expect(record).toMatchObject({ status: 'ok', kinds: ['stock-options-terms'], source: { path: 'a.txt' } });
    expect(run(crossfoot, ['--version']).trim()).toBe(
      JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
    );
  });

  it('serves as a library, and as the schema of its records', () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { check, extract, read } from 'crossfoot';
       import { releaseSchema } from 'crossfoot/schema';
       import jsonSchema from 'crossfoot/schemas/release.schema.json' with { type: 'json' };
       const release = releaseSchema.parse(await check(await read('a.txt')));
       const { facts } = await extract({ text: 'no release' });
       console.log(JSON.stringify([release.kinds, facts, jsonSchema.type]));`,
    );
    const [line] = run(process.execPath, ['--no-warnings', 'use.mjs']).split('\n');
    expect(JSON.parse(line!)).toEqual([['stock-options-terms'], [], 'object']);
  });

  it('has types that a strict program compiles against', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { check, type Finding, type Release } from 'crossfoot';
       const release: Release = await check('a.txt');
       const loud: Finding[] = release.findings.filter(({ outcome }) => outcome === 'inconsistent');
       // @ts-expect-error an outcome that does not exist
       loud.some(({ outcome }) => outcome === 'wrong');
       export const first: string | undefined = loud[0]?.message;`,
    );
    const compiler = join(
      dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
      'bin/tsc',
    );
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    expect(run(process.execPath, [compiler, ...options, '--lib', 'es2023,dom', 'use.ts'])).toBe('');
  });

  it('holds what it needs and nothing of the workshop', () => {
    const files = readdirSync(join(folder, 'node_modules/crossfoot'));
    expect(files.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'schemas']);
    const dist = readdirSync(join(folder, 'node_modules/crossfoot/dist'));
    expect(dist.sort()).toEqual(['chunks', 'cli.js', 'index.js', 'schema.js', 'types']);
  });
});
