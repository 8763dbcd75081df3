import { basename, isAbsolute, normalize, relative, sep } from 'node:path';

/**
 * What a record calls a file. Never an absolute path, which would say something of the machine and not of the
 * release: one inside the current folder is named from there, another by `outside`, its bare name unless told.
 */
export const recordPath = (path: string, outside: string = basename(path)): string => {
  if (!isAbsolute(path)) return tidyPath(path);
  const inside = relative(process.cwd(), path);
  const leaves = inside === '' || inside.startsWith('..') || isAbsolute(inside);
  return tidyPath(leaves ? outside : inside);
};

/** A path without `./`, doubled slashes or backslashes; `-` is standard input. */
export const tidyPath = (path: string): string =>
  path === '-' ? path : normalize(path).split(sep).join('/');
