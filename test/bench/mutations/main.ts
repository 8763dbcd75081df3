import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Group, groupsUnder, shortName } from './groups.js';
import { pageOf } from './page.js';
import { type Outcome, outcomesOf } from './score.js';
import { plainTable, type Score, scoreOf } from './tables.js';

/**
 * The score of the checks: one printed figure after another is changed as people and scanners change figures, and
 * what is said of it is counted. Arguments are files; without any the corpus is taken, and beside the project the
 * seeds and published releases. `--list` prints the misses, `--write` renews docs/mutation-score.md.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const WORKERS = 2;

interface Answer {
  readonly outcomes: readonly Outcome[];
  readonly problem: string | undefined;
}

/** A thread takes file after file until there are none. */
const work = (): void => {
  parentPort?.on('message', async (file: string) => {
    const outcomes: Outcome[] = [];
    let problem: string | undefined;
    try {
      for await (const one of outcomesOf(file, readFileSync(file, 'utf8'))) outcomes.push(one);
    } catch (error) {
      problem = `${file}: ${error}`;
    }
    parentPort?.postMessage({ outcomes, problem } satisfies Answer);
  });
};

/** The outcomes of each file, the largest files first so that no thread is left alone with one at the end. */
const measured = async (files: readonly string[]): Promise<ReadonlyMap<string, readonly Outcome[]>> => {
  const found = new Map<string, readonly Outcome[]>();
  const queue = [...files].sort((a, b) => statSync(a).size - statSync(b).size);
  const run = async (): Promise<void> => {
    const worker = new Worker(new URL(import.meta.url));
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const answer = once(worker, 'message') as Promise<[Answer]>;
      worker.postMessage(file);
      const [{ outcomes, problem }] = await answer;
      if (problem !== undefined) throw new Error(problem);
      found.set(file, outcomes);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: WORKERS }, run));
  return found;
};

const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const named = args.filter((arg) => !arg.startsWith('--'));
  const only = args.find((arg) => arg.startsWith('--group='))?.slice('--group='.length);
  const groups: Group[] = (named.length > 0 ? [{ name: 'named', files: named }] : groupsUnder(ROOT)).filter(
    ({ name }) => !only || name === only,
  );
  const outcomes = await measured(groups.flatMap(({ files }) => files));
  const scores: Record<string, Score> = {};
  for (const { name, files } of groups) {
    const own = files.map((file) => outcomes.get(file) ?? []);
    scores[name] = scoreOf(own.filter(({ length }) => length > 0).length, own.flat());
    const { all, classes, laws } = scores[name];
    console.log(
      [plainTable(name, { all }), plainTable('slip', classes), plainTable('law', laws), ''].join('\n\n'),
    );
  }
  if (args.includes('--list')) for (const file of [...outcomes.keys()].sort()) list(outcomes.get(file) ?? []);
  if (args.includes('--write') && named.length === 0) write(scores);
};

const list = (outcomes: readonly Outcome[]): void => {
  for (const { file, line, kind, laws, quote, print, said, strangers, ...one } of outcomes) {
    const missed = !one.detected ? 'missed' : !one.pointed ? 'elsewhere' : one.repaired ? '' : 'not repaired';
    const state = missed || (strangers.length > 0 ? 'strangers' : '');
    const shown = [kind, `${quote} → ${print}`, `(${laws})`, strangers.join(), said].join(' · ');
    if (state) console.log(`${state}: ${shortName(ROOT, file)}:${line} ${shown}`.replaceAll('\n', ' '));
  }
};

/** Groups that were not measured stay as they were. */
const write = (scores: Readonly<Record<string, Score>>): void => {
  const data = join(ROOT, 'docs', 'mutation-score.json');
  const known = existsSync(data) ? (JSON.parse(readFileSync(data, 'utf8')) as Record<string, Score>) : {};
  const all = { ...known, ...scores };
  writeFileSync(data, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(ROOT, 'docs', 'mutation-score.md'), `${pageOf(all).trimEnd()}\n`);
  const kept = Object.keys(known).filter((name) => !(name in scores));
  console.log(
    `docs/${basename(data)} written${kept.length > 0 ? `; as measured before: ${kept.join(', ')}` : ''}`,
  );
};

if (isMainThread) await main();
else work();
