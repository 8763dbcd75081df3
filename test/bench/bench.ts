import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placesOf } from '../../src/model/places.js';
import { check } from '../../src/pipeline/check.js';
import { extract } from '../../src/pipeline/extract.js';
import { outline } from '../../src/pipeline/outline.js';
import { readBytes } from '../../src/pipeline/read.js';
import { examine } from '../../src/pipeline/release.js';
import { scan } from '../../src/pipeline/scan.js';

/**
 * How fast the whole way is, beside the least that any program must do, measured in the same run: read the
 * file and search it with one pattern. Also where the time goes, whether cost grows with the text only, and
 * how long the program takes to start. One process; times are processor time, the first half of the rounds is
 * for warming up, and nothing is forced between runs.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SEEDS = join(ROOT, '..', 'shared', 'seeds');
const FOLDER = existsSync(SEEDS) ? SEEDS : join(ROOT, 'corpus', 'releases');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(FOLDER, name));

const FLOOR =
  /(?:JPY|US\$|[¥$€£])[ ]?\d[\d,.]*|\b\d[\d,.]*(?:%| (?:yen|shares|rights))|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/g;

const floor = async (file: string): Promise<number> => {
  let count = 0;
  for (const _ of readFileSync(file, 'utf8').matchAll(FLOOR)) count++;
  return count;
};

const wholeWay = async (file: string): Promise<number> =>
  JSON.stringify(examine(await readBytes(readFileSync(file), file)).release).length;

/** Processor time of this process in ms: what a clock would say if the machine had nothing else to do. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = processor();
  await work();
  return processor() - start;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

interface Measured {
  readonly floor: number;
  readonly whole: number;
}

/** Rounds over all files, the two ways taking turns so that a busy moment hits both; medians in ms a round. */
const measure = async (files: readonly string[], rounds: number): Promise<Measured> => {
  const floors: number[] = [];
  const wholes: number[] = [];
  const over = async (way: (file: string) => Promise<number>) => {
    for (const file of files) await way(file);
  };
  for (let round = 0; round < rounds; round++) {
    floors.push(await milliseconds(() => over(floor)));
    wholes.push(await milliseconds(() => over(wholeWay)));
  }
  return { floor: median(floors.slice(rounds >> 1)), whole: median(wholes.slice(rounds >> 1)) };
};

const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + readFileSync(file).byteLength, 0);

const print = (...cells: readonly (string | number)[]): void =>
  console.log(
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(12))).join(''),
  );

const throughput = async (label: string, files: readonly string[], rounds: number): Promise<void> => {
  const { floor, whole } = await measure(files, rounds);
  const bytes = bytesOf(files);
  const rate = (ms: number) => [((files.length / ms) * 1000).toFixed(0), (bytes / 1e3 / ms).toFixed(2)];
  print(`${label}, floor`, ...rate(floor), ((floor / files.length) * 1000).toFixed(0), '');
  print(
    `${label}, whole way`,
    ...rate(whole),
    ((whole / files.length) * 1000).toFixed(0),
    (whole / floor).toFixed(1),
  );
};

const repeated = (times: number, folder: string): string[] =>
  FILES.map((file, at) => {
    const longer = join(folder, `${times}-${at}.txt`);
    writeFileSync(longer, `${readFileSync(file, 'utf8')}\n`.repeat(times));
    return longer;
  });

/** The stages one after another on the same document, medians in µs a document. */
const stages = async (rounds: number): Promise<void> => {
  const times: Record<string, number[]> = {
    file: [],
    read: [],
    scan: [],
    outline: [],
    extract: [],
    check: [],
    rest: [],
  };
  for (let round = 0; round < rounds; round++) {
    const sums: Record<string, number> = {};
    let last = 0;
    const lap = (name: string): void => {
      const now = processor();
      sums[name] = (sums[name] ?? 0) + (now - last) * 1e3;
      last = processor();
    };
    for (const file of FILES) {
      last = processor();
      const bytes = readFileSync(file);
      lap('file');
      const reading = await readBytes(bytes, file);
      lap('read');
      const { document } = reading;
      const literals = scan(document);
      lap('scan');
      const shape = outline(document, literals);
      lap('outline');
      const lines = placesOf(document);
      const extraction = extract(document, shape, lines);
      lap('extract');
      const findings = check({ document, outline: shape, ...extraction }, lines);
      lap('check');
      JSON.stringify({ source: reading.source, facts: extraction.facts.all, findings });
      lap('rest');
    }
    for (const [name, sum] of Object.entries(sums)) times[name]!.push(sum / FILES.length);
  }
  const warm = Object.entries(times).map(([name, all]) => [name, median(all.slice(rounds >> 1))] as const);
  const total = warm.reduce((sum, [, time]) => sum + time, 0);
  for (const [name, time] of warm)
    print(`  ${name}`, time.toFixed(0), `${((time / total) * 100).toFixed(0)} %`);
};

const coldStart = (runs: number): void => {
  const program = join(ROOT, 'dist', 'cli.js');
  const time = (args: readonly string[]): number => {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  const bare: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push(time(['-e', '0']));
    ours.push(time([program, 'check', FILES[0]!]));
  }
  const ratio = median(ours) / median(bare);
  print('cold start', `${median(bare).toFixed(0)} ms`, `${median(ours).toFixed(0)} ms`, '', ratio.toFixed(1));
};

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
try {
  const kilobytes = (bytesOf(FILES) / 1e3).toFixed(0);
  console.log(`${FILES.length} releases, ${kilobytes} KB; Node ${process.versions.node}; one core\n`);
  print('', 'docs/s', 'MB/s', 'µs/doc', 'ratio');
  await throughput('as they are', FILES, 400);
  await throughput('10 times as long', repeated(10, folder), 30);
  await throughput('100 times as long', repeated(100, folder), 7);
  console.log('\nwhere the time goes (µs/doc)');
  await stages(400);
  console.log('\ncrossfoot check of one release, beside node -e 0');
  coldStart(15);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
