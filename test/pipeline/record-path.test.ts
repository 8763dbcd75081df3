import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordPath } from '../../src/pipeline/record-path.js';

it.each([
  ['a/b.txt', 'a/b.txt'],
  ['./a//b.txt', 'a/b.txt'],
  ['../b.txt', '../b.txt'],
  [join(process.cwd(), 'a/b.txt'), 'a/b.txt'],
  ['/elsewhere/b.txt', 'b.txt'],
  ['-', '-'],
])('%s is called %s', (path, called) => {
  expect(recordPath(path)).toBe(called);
});

it('a file found in a folder outside keeps the name of that folder', () => {
  expect(recordPath('/elsewhere/releases/a/b.txt', 'releases/a/b.txt')).toBe('releases/a/b.txt');
});
