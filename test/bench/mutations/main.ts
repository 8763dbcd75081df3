import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Outcome, outcomesOf } from './score.js';

/**
 * The score of the checks: one printed figure after another is changed as people and scanners change figures, and
 * what is said of it is counted. Only slips that break a law beyond rounding count. `--list` prints the misses.
 * Arguments are files; without any the corpus, and beside the project the seeds and real releases, are taken.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = join(ROOT, '..', 'shared');

const textsUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('twins') && !name.includes('README'))
        .sort()
        .map((name) => join(folder, name))
    : [];

const corpus = textsUnder(join(ROOT, 'corpus')).filter((file) => !file.includes('broken'));
const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const files =
  named.length > 0
    ? named
    : [...corpus, ...textsUnder(join(SHARED, 'seeds')), ...textsUnder(join(SHARED, 'real'))];

const outcomes: Outcome[] = [];
for (const file of files)
  for await (const outcome of outcomesOf(file, readFileSync(file, 'utf8'))) outcomes.push(outcome);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

const row = (name: string, group: readonly Outcome[]): string => {
  const share = (of: (one: Outcome) => boolean): string => percent(group.filter(of).length, group.length);
  return [
    name.padEnd(48),
    String(group.length).padStart(7),
    share(({ detected }) => detected),
    share(({ pointed }) => pointed),
    share(({ repaired }) => repaired),
    share(({ strangers }) => strangers.length > 0),
  ].join(' ');
};

const tableBy = (keys: (one: Outcome) => readonly string[]): void => {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes) for (const key of keys(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(row(key, group));
};

console.log(`${'slip'.padEnd(48)}   count detected  pointed repaired strangers`);
tableBy(({ kind }) => [kind]);
console.log('\nlaw');
tableBy(({ laws }) => laws);
console.log(`\n${row('all', outcomes)}`);

if (args.includes('--list'))
  for (const {
    file,
    line,
    kind,
    laws,
    quote,
    print,
    detected,
    pointed,
    repaired,
    strangers,
    said,
  } of outcomes) {
    const state = !detected ? 'missed' : !pointed ? 'elsewhere' : !repaired ? 'not repaired' : '';
    if (state || strangers.length > 0)
      console.log(
        `${state || 'strangers'}: ${file}:${line} ${kind}: ${quote} → ${print} (${laws}) ${strangers} ${said}`,
      );
  }
