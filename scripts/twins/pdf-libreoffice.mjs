// Pages of a word processor: LibreOffice makes them from a flat OpenDocument text.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeText } from './office-text.mjs';
import { STYLES, withFixedDates } from './pages.mjs';

/** All texts in one run of the program: starting it takes longer than the pages. */
export function* libreofficeForms(manuscripts) {
  const folder = mkdtempSync(join(tmpdir(), 'twins-office-'));
  try {
    const jobs = manuscripts.flatMap((manuscript) =>
      Object.keys(STYLES).map((style) => ({ manuscript, style, id: `${manuscript.name}.${style}` })),
    );
    for (const { manuscript, style, id } of jobs)
      writeFileSync(join(folder, `${id}.fodt`), officeText(manuscript, style));
    convert(folder, jobs);
    for (const { manuscript, style, id } of jobs) {
      const bytes = readFileSync(join(folder, `${id}.pdf`));
      yield { name: manuscript.name, file: `libreoffice-${style}.pdf`, content: withFixedDates(bytes) };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds; it takes about one second a text. */
const PATIENCE = 300_000;

const convert = (folder, jobs) => {
  const { error, status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      folder,
      ...jobs.map(({ id }) => join(folder, `${id}.fodt`)),
    ],
    { encoding: 'utf8', timeout: PATIENCE },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
};
