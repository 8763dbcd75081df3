import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The releases of the corpus: a folder a kind, each release beside what a careful reader finds in it. */
export const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));
const FOLDER = join(CORPUS, 'releases');

/** A file that is a release, by its name. */
export const RELEASE = /\.(?:txt|md|html?|pdf)$/;

/** All of them, as paths below `corpus/releases`, in order. */
export const releases: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => RELEASE.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

export const releasePath = (name: string): string => join(FOLDER, name);

export const expectationPath = (name: string): string =>
  join(FOLDER, name.replace(RELEASE, '.expected.json'));
