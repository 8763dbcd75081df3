import { check } from '../../../src/index.js';
import { type Score, scoreOf, words } from '../../real/score.js';
import { entriesOf, type Group, isPresent, REAL } from '../../real/truth.js';

/**
 * How much of real releases is found, and how much of what is claimed is there: main facts by recall, all facts by
 * precision, kinds by release. `--list` prints what is missed and what is wrong; `--kept` also takes the releases
 * that were put aside.
 */
const scoresOf = async (group: Group): Promise<Score[]> => {
  const scores: Score[] = [];
  for (const entry of entriesOf(group).filter((one) => isPresent(one, folder)))
    scores.push(scoreOf(entry, await check(folder + entry.file)));
  return scores;
};

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? REAL;

const percent = (part: number, whole: number): string =>
  (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–').padStart(8);

const sum = (scores: readonly Score[], count: (score: Score) => number): number =>
  scores.reduce((total, score) => total + count(score), 0);

const row = (name: string, scores: readonly Score[]): string => {
  const found = sum(scores, (score) => score.found.length);
  const missed = sum(scores, (score) => score.missed.length);
  const wrong = sum(scores, (score) => score.wrong.length);
  const claims = sum(scores, (score) => score.claims);
  return [
    name.padEnd(30),
    String(scores.length).padStart(6),
    percent(
      sum(scores, ({ kindRight }) => Number(kindRight)),
      scores.length,
    ),
    percent(found, found + missed),
    percent(claims - wrong, claims),
  ].join(' ');
};

const folderOf = ({ file }: Score): string => file.split('/')[0] ?? '';

const print = (group: Group, scores: readonly Score[]): void => {
  console.log(`${group.padEnd(30)} number    kind   recall precision`);
  const folders = new Set(scores.map(folderOf));
  for (const name of folders)
    console.log(
      row(
        name,
        scores.filter((score) => folderOf(score) === name),
      ),
    );
  console.log(`${row('all', scores)}\n`);
};

for (const group of args.includes('--kept') ? (['known', 'kept'] as const) : (['known'] as const)) {
  const scores = await scoresOf(group);
  print(group, scores);
  if (args.includes('--list') && group === 'known')
    for (const { file, kindRight, kinds, missed, wrong } of scores) {
      console.log(file);
      if (!kindRight) console.log(`  kind    ${kinds.join(', ') || 'none'}`);
      for (const one of missed) console.log(`  missed  ${words(one)}`);
      for (const one of wrong) console.log(`  wrong   ${one}`);
    }
}
