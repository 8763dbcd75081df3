import { REASONS } from './reasons.js';
import { type Count, markdownTable, type Score, share } from './tables.js';

/** The page on the score: what is kept of every group, the aims, and what stays below them and why. */
export const pageOf = (scores: Readonly<Record<string, Score>>): string =>
  [
    '# Mutation score',
    '',
    '<!-- Written by `npm run bench:mutations -- --write` out of mutation-score.json beside it. -->',
    '',
    INTRODUCTION,
    '',
    markdownTable(
      'releases',
      Object.fromEntries(
        Object.entries(scores).map(([name, { all, releases }]) => [`${name} (${releases})`, all]),
      ),
    ),
    '',
    ...Object.entries(scores).flatMap(([name, score]) => [
      `## ${name[0]?.toUpperCase()}${name.slice(1)}`,
      '',
      markdownTable('slip', score.classes),
      '',
      markdownTable('law that it breaks', score.laws),
      '',
      ...weakest(score),
    ]),
  ].join('\n');

const INTRODUCTION = `One printed figure of a release after another is changed as people and scanners change figures, and what
\`crossfoot check\` then says is counted. Only a slip that breaks a law beyond rounding counts; a slip that breaks
several laws stands in the row of each. The columns:

- **detected**: a contradiction is found that has the changed figure among its operands. Aim: 97 %.
- **pointed at**: the changed figure is the suspect. Aim: 85 %.
- **named**: it is the suspect or one of the alternatives that the finding names.
- **repaired**: what the suspect should read is what it did read. Aim: 75 %.
- **strangers**: a new contradiction is found that has nothing to do with the changed figure.

The slips of one class in the figures of one law are at most ten a release, chosen by a digest, so every run counts
the same. The corpus is part of this project and anyone can measure it again; the other groups are releases that
cannot be passed on, and their rows stay as they were measured where those are not at hand.`;

const AIMS = { detected: 97, pointed: 85, repaired: 75 } as const;
const FEWEST = 20;

/** Rows below an aim, with what stands in the way. */
const weakest = ({ classes, laws }: Score): string[] => {
  const rows = [...Object.entries(classes), ...Object.entries(laws)].flatMap(([name, count]) => {
    const short = count.slips < FEWEST ? [] : shortOf(count);
    return short.length > 0 ? [`- **${name}** (${short.join(', ')}): ${REASONS[name] ?? UNSAID}`] : [];
  });
  return rows.length > 0 ? ['Below the aims:', '', ...rows, ''] : [];
};

const shortOf = (count: Count): string[] =>
  (Object.entries(AIMS) as [keyof typeof AIMS, number][]).flatMap(([name, aim]) =>
    100 * count[name] < aim * count.slips ? [`${name} ${share(count[name], count.slips)}`] : [],
  );

const UNSAID =
  'several figures of the law can be read otherwise so that it holds, and nothing tells them apart.';
