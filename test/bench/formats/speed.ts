import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What one way through files took, round by round: milliseconds of processor time, and MiB held after it. */
interface Run {
  readonly times: readonly number[];
  readonly memory: readonly number[];
}

/** How fast PDF and HTML are read, each beside what its library does alone, as ratios of one run. */
export const reportSpeed = (pdfs: readonly string[], pages: readonly string[]): void => {
  console.log(`\nPDF, ${pdfs.length} files; each way in a process of its own, warm`);
  const shipped = best('pdf-parse', 6, pdfs);
  row('pdf-parse getText()', shipped, shipped, pdfs.length);
  row('reading', best('reading', 6, pdfs), shipped, pdfs.length);
  row('the whole way', best('whole', 6, pdfs), shipped, pdfs.length);
  const extern = pdftotext(pdfs);
  if (extern !== undefined) row('pdftotext, a process each', extern, shipped, pdfs.length);
  console.log(`\nHTML, ${pages.length} files`);
  const bare = best('htmlparser2', 16, pages);
  row('htmlparser2, bare parse', bare, bare, pages.length);
  row('reading', best('reading', 16, pages), bare, pages.length);
  row('the whole way', best('whole', 16, pages), bare, pages.length);
};

/** A thousand PDFs one after another in one process: memory in the end is what it was half way. */
export const reportMemory = (pdfs: readonly string[]): void => {
  const rounds = Math.ceil(1000 / pdfs.length);
  const { memory } = run('whole', rounds, pdfs);
  const quarters = [0.25, 0.5, 0.75, 1].map((part) => memory[Math.ceil(rounds * part) - 1]!.toFixed(0));
  console.log(`\nMiB held after 250, 500, 750, 1,000 PDFs: ${quarters.join(', ')}`);
};

const WAY = fileURLToPath(new URL('./way.js', import.meta.url));

const run = (way: string, rounds: number, files: readonly string[]): Run => {
  const { stdout, stderr } = spawnSync(process.execPath, [WAY, way, String(rounds), ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`${way}: ${stderr}`);
  return JSON.parse(last) as Run;
};

/** The median of the warm half of the rounds, in two processes: the quicker one was disturbed less. */
const best = (way: string, rounds: number, files: readonly string[]): number =>
  Math.min(...[1, 2].map(() => median(run(way, rounds, files).times.slice(rounds >> 1))));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const pdftotext = (files: readonly string[]): number | undefined => {
  const start = process.hrtime.bigint();
  for (const file of files) if (spawnSync('pdftotext', ['-layout', file, '-']).error) return undefined;
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const row = (name: string, ms: number, beside: number, files: number): void =>
  console.log(
    `  ${name.padEnd(28)}${(ms / files).toFixed(2).padStart(9)} ms a file${(ms / beside).toFixed(2).padStart(9)}`,
  );
