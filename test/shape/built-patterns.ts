import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './sources.js';

/** A pattern put together at run time, and the file of src/ that did it. */
export interface BuiltPattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * Catches every `new RegExp` of src/ while `work` runs: import the modules inside it, for most of them build
 * their patterns when they are loaded.
 */
export const builtPatterns = async (work: () => Promise<void>): Promise<BuiltPattern[]> => {
  const built: BuiltPattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      const file = callerInSources(new Error().stack ?? '');
      if (file) built.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
};

/** The innermost file of src/ on the stack, when the pattern was built by it and not by a package it calls. */
const callerInSources = (stack: string): string | undefined => {
  const caller = stack.split('\n')[2] ?? '';
  const place = /(?:file:\/\/)?(\/[^():]+|[A-Za-z]:[^():]+):\d+:\d+/.exec(caller)?.[1];
  if (!place) return undefined;
  const path = relative(ROOT, caller.includes('file://') ? fileURLToPath(`file://${place}`) : place);
  return path.startsWith(`src${sep}`) ? path.split(sep).slice(1).join('/') : undefined;
};
