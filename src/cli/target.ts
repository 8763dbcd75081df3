import { closeSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './complain.js';
import type { Input } from './inputs.js';

/** Where text goes: standard output or a file. */
export interface Target {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => void;
}

/** Opens the file, or standard output when none is named. An input is never written over. */
export const openTarget = (path: string | undefined, inputs: readonly Input[]): Target => {
  if (path === undefined) return standardOutput;
  if (inputs.some(({ shown }) => shown !== '-' && resolve(shown) === resolve(path)))
    throw new UsageError(`${path}: is also an input, and would be overwritten`);
  return fileTarget(path);
};

/** True for a path that means a folder: it is one, or it says so with a slash at its end. */
export const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const standardOutput: Target = {
  // Waiting for each piece keeps a slow reader from filling our memory.
  write: (text) =>
    text === '' ? Promise.resolve() : new Promise((done) => process.stdout.write(text, () => done())),
  close: () => {},
};

const fileTarget = (path: string): Target => {
  const file = opened(path);
  return {
    write: async (text) => writeAll(file, text, path),
    close: () => closeSync(file),
  };
};

const writeAll = (file: number, text: string, path: string): void => {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw notWritten(path, error);
  }
};

const opened = (path: string): number => {
  try {
    makeFolder(dirname(resolve(path)));
    return openSync(path, 'w');
  } catch (error) {
    throw notWritten(path, error);
  }
};

/** One level after another: the recursive call of the platform never ends where a folder refuses to be made. */
const makeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

const notWritten = (path: string, error: unknown): UsageError => {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return new UsageError(`${path}: cannot be written${code}`);
};
