import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { recordPath, tidyPath } from '../pipeline/record-path.js';
import { filesIn } from './folder.js';

/** One thing to read, or a reason why an argument gave nothing to read. */
export interface Input {
  /** What the record says: never absolute, always with `/`. */
  readonly path: string;
  /** As its user named it; messages show this, so that it can be clicked on or copied. */
  readonly shown: string;
  /** Set when there is nothing to open: the argument named nothing, or nothing that could hold a release. */
  readonly problem?: { readonly code: string; readonly message: string };
}

const GLOB = /[*?{}[\]!]/;

/**
 * Turns arguments into inputs: files as they are, folders searched, patterns expanded, `-` for standard input.
 * Sorted by path and without repetition, so that the order of arguments does not matter.
 */
export const inputsOf = async (args: readonly string[]): Promise<Input[]> => {
  const found = new Map<string, Input>();
  for (const arg of args)
    for (const input of await expand(arg)) if (!found.has(input.shown)) found.set(input.shown, input);
  return [...found.values()].sort((a, b) => compare(a.path, b.path) || compare(a.shown, b.shown));
};

/** True when one file (or standard input) was named, and nothing had to be searched or expanded. */
export const isSingle = (args: readonly string[], inputs: readonly Input[]): boolean =>
  args.length === 1 && inputs.length === 1 && inputs[0]?.shown === tidyPath(args[0]!);

// By code unit: the same on every machine, whatever its language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const expand = async (arg: string): Promise<Input[]> => {
  if (arg === '-') return [{ path: '-', shown: '-' }];
  const stats = statSync(arg, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return searchFolder(arg);
  if (!stats && GLOB.test(arg)) return expandPattern(arg);
  if (stats && !stats.isFile() && !stats.isFIFO())
    return [{ ...named(arg, basename(arg)), problem: { code: 'not-a-file', message: 'is not a file' } }];
  return [named(arg, basename(arg))];
};

const named = (path: string, outside: string): Input => ({
  path: recordPath(path, outside),
  shown: tidyPath(path),
});

const searchFolder = (folder: string): Input[] => {
  const name = basename(resolve(folder));
  const { files, unreadable } = filesIn(folder);
  const inputs = files.map((file) => named(join(folder, file), join(name, file)));
  const barred = unreadable.map((one) => ({
    ...named(join(folder, one), join(name, one)),
    problem: { code: 'unreadable', message: 'the folder cannot be opened' },
  }));
  if (inputs.length + barred.length > 0) return [...inputs, ...barred];
  const problem = { code: 'no-releases', message: 'no .txt, .md, .html, .htm or .pdf file in this folder' };
  return [{ ...named(folder, name), problem }];
};

const expandPattern = async (pattern: string): Promise<Input[]> => {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { expandDirectories: false, onlyFiles: true });
  if (files.length > 0) return files.map((file) => named(file, basename(file)));
  return [
    { ...named(pattern, pattern), problem: { code: 'no-match', message: 'nothing matches this pattern' } },
  ];
};
