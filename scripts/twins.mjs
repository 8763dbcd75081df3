// Writes releases of the corpus once more in all forms that releases come in, into corpus/twins/ (one of each kind
// at least):
//
//   node scripts/twins.mjs                          the releases that have twins already
//   node scripts/twins.mjs FILE…                    new twins of these
//   node scripts/twins.mjs --into FOLDER FILE…      other releases, to another place
//   node scripts/twins.mjs --only pdfkit,html …     some of the forms: text, html, pdfkit, chromium, libreoffice
//
// Structure is taken from Crossfoot's own reading of the text (npm run build first). Chromium and LibreOffice are
// looked for on the PATH; their forms are left as they are, and it is said so, where one is missing.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check, read } from '../dist/index.js';
import { formsOf } from './twins/forms.mjs';
import { manuscriptOf } from './twins/manuscript.mjs';
import { oddTables } from './twins/odd-tables.mjs';
import { truthOf } from './twins/truth.mjs';

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));

const { values, positionals } = parseArgs({
  options: { into: { type: 'string', default: join(CORPUS, 'twins') }, only: { type: 'string' } },
  allowPositionals: true,
});

const nameOf = (file) => basename(file).replace(/\.[^.]*$/, '');

const releases = () =>
  readdirSync(join(CORPUS, 'releases'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name) && existsSync(join(CORPUS, 'twins', nameOf(name))))
    .map((name) => join(CORPUS, 'releases', name));

const manuscripts = [];
for (const file of positionals.length > 0 ? positionals : releases()) {
  const reading = await read(file);
  manuscripts.push(manuscriptOf(reading, await check(reading), nameOf(file)));
}

let files = 0;
let bytes = 0;
const write = (name, file, content) => {
  const folder = join(values.into, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), content);
  files++;
  bytes += Buffer.byteLength(content);
};

const only = values.only?.split(',');
const odd = positionals.length > 0 ? [] : [oddTables];
for (const manuscript of [...manuscripts, ...odd]) write(manuscript.name, 'tables.json', truthOf(manuscript));
for await (const { name, file, content } of formsOf(manuscripts, only)) write(name, file, content);
const pages = ['pdfkit', 'chromium', 'libreoffice'].filter((family) => !only || only.includes(family));
for await (const { name, file, content } of formsOf(odd, pages)) write(name, file, content);
console.log(`${files} files, ${(bytes / 1e6).toFixed(2)} MB, of ${manuscripts.length} releases`);
