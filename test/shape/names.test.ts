import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, ROOT, sourceFiles } from './sources.js';

const files = sourceFiles();
const EMPTY_NAME = /^(?:common|misc|shared|stuff|lib)$|(?:^|-)(?:utils?|helpers?|managers?)$/;

it('no file or folder has a name that says nothing', () => {
  const names = files.flatMap(({ path }) => path.replace(/\.ts$/, '').split('/'));
  expect(names.filter((name) => EMPTY_NAME.test(name))).toEqual([]);
});

it('no file is long: at most 300 lines', () => {
  const long = files.filter(({ text }) => text.split('\n').length > 300);
  expect(long.map(({ path }) => path)).toEqual([]);
});

it('nothing is exported by default', () => {
  expect(files.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
});

it('every test stands where its source stands', () => {
  const FREE = /^(?:bench|shape|[^/]+$)/;
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const tests = filesBelow(join(ROOT, 'test'), '.test.ts').map((file) => relative(join(ROOT, 'test'), file));
  const astray = tests.filter((test) => !FREE.test(test) && !folders.has(dirname(test)));
  expect(astray).toEqual([]);
});

it('no test is left out or run alone', () => {
  const self = basename(import.meta.filename);
  const tests = filesBelow(join(ROOT, 'test'), '.ts').filter((file) => basename(file) !== self);
  const tampered = tests.filter((file) =>
    /\b(?:it|test|describe)\.(?:only|skip|todo)\b/.test(readFileSync(file, 'utf8')),
  );
  expect(tampered.map((file) => relative(ROOT, file))).toEqual([]);
});
