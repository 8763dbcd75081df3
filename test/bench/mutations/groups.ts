import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** The releases that are measured: those of the project always, the others where they lie beside it. */
export interface Group {
  readonly name: string;
  readonly files: readonly string[];
}

export const groupsUnder = (root: string): Group[] => {
  const shared = join(root, '..', 'shared');
  return [
    { name: 'corpus', files: releasesUnder(join(root, 'corpus', 'releases')) },
    { name: 'seeds', files: releasesUnder(join(shared, 'seeds')) },
    { name: 'published releases', files: releasesUnder(join(shared, 'real')) },
  ].filter(({ files }) => files.length > 0);
};

const releasesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:txt|md|html?)$/.test(name) && !/^(?:README|MANIFEST)/.test(basename(name)))
        .sort()
        .map((name) => join(folder, name))
        .filter((file) => statSync(file).size <= LARGEST)
    : [];

/** Reading one that is larger thousands of times over takes longer than it tells. */
const LARGEST = 80_000;

/** The file as it is named in a list, wherever the project lies. */
export const shortName = (root: string, file: string): string => relative(root, file);
