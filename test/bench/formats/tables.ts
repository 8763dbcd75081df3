import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../../src/pipeline/read.js';
import { type CellScore, NOTHING, scoreOf, sumOf, type TrueTable } from './cells.js';

/**
 * Cells of tables found whole and in their place, by producer and by how the table is drawn, over all PDFs that
 * were made with known tables.
 */
export const reportTables = async (twins: string): Promise<void> => {
  const scores = await scoresOf(twins);
  console.log('cells of tables in PDFs: whole, in the right row and column');
  for (const [form, score] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(line(form, score));
  for (const style of ['ruled', 'borderless']) {
    const all = [...scores].filter(([form]) => form.endsWith(`-${style}`)).map(([, score]) => score);
    console.log(line(`all ${style}`, all.reduce(sumOf, NOTHING)));
  }
};

const scoresOf = async (twins: string): Promise<Map<string, CellScore>> => {
  const scores = new Map<string, CellScore>();
  for (const { folder, file } of pdfsUnder(twins)) {
    const truth = JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')) as TrueTable[];
    const path = join(folder, file);
    const { document } = await readBytes(readFileSync(path), path);
    const score = scoreOf(truth, document);
    const form = file.replace('.pdf', '');
    scores.set(form, sumOf(scores.get(form) ?? NOTHING, score));
    if (process.env.WRONG_CELLS && score.right < score.cells)
      console.log(`  ${path}: ${score.right} of ${score.cells}`);
  }
  return scores;
};

export const pdfsUnder = (twins: string): { folder: string; file: string }[] =>
  readdirSync(twins)
    .map((name) => join(twins, name))
    .filter((folder) => existsSync(join(folder, 'tables.json')))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.pdf'))
        .map((file) => ({ folder, file })),
    );

const percent = (part: number, whole: number): string =>
  `${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %`.padStart(9);

const line = (name: string, { cells, right, tables, whole }: CellScore): string =>
  `  ${name.padEnd(24)}${percent(right, cells)} of ${String(cells).padStart(5)} cells, ${String(whole).padStart(3)} of ${tables} tables without a fault`;
