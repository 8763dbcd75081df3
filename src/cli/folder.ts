import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder holds, as paths below it. */
export interface Found {
  readonly files: readonly string[];
  readonly unreadable: readonly string[];
}

/**
 * The files of a folder and its subfolders that may be releases: by the ending of their name, since a folder
 * also holds other things. A README speaks of its folder. Hidden ones and installed packages are passed over, links to folders not followed.
 */
export const filesIn = (folder: string): Found => {
  const files: string[] = [];
  const unreadable: string[] = [];
  const pending = [''];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const entries = list(join(folder, at));
    if (!entries) unreadable.push(at);
    else
      for (const entry of entries) {
        const path = join(at, entry.name);
        if (isFolder(entry)) pending.push(path);
        else if (isRelease(entry, join(folder, path))) files.push(path);
      }
  }
  return { files, unreadable };
};

const RELEASE = /^(?!\.|readme\.).{1,1000}\.(?:txt|md|html?|pdf)$/i;

const list = (folder: string): Dirent[] | undefined => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
};

const isFolder = (entry: Dirent): boolean =>
  entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';

const isRelease = (entry: Dirent, file: string): boolean =>
  RELEASE.test(entry.name) &&
  (entry.isFile() ||
    (entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isFile() === true));
