import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportMemory, reportSpeed } from './speed.js';
import { pdfsUnder, reportTables } from './tables.js';

/** How well and how fast PDF and HTML are read: over the twins of the corpus, and published files where they are. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TWINS = process.argv[2] ?? join(ROOT, 'corpus', 'twins');
const REAL = join(ROOT, '..', 'shared', 'real');

const filesUnder = (folder: string, ending: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => ending.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

await reportTables(TWINS);
const pdfs = pdfsUnder(TWINS).map(({ folder, file }) => join(folder, file));
const pages = [...filesUnder(TWINS, /\.html$/), ...filesUnder(REAL, /\.html?$/)];
reportSpeed(pdfs, pages);
const published = filesUnder(REAL, /\.pdf$/);
if (published.length > 0) reportSpeed(published, filesUnder(REAL, /\.html?$/));
reportMemory(pdfs);
