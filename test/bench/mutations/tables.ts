import type { Outcome } from './score.js';

/** What became of some slips, counted. */
export interface Count {
  readonly slips: number;
  readonly detected: number;
  readonly pointed: number;
  readonly named: number;
  readonly repaired: number;
  readonly strangers: number;
}

/** The score of one group of releases, as it is kept: all, by class and by law. */
export interface Score {
  readonly releases: number;
  readonly all: Count;
  readonly classes: Readonly<Record<string, Count>>;
  readonly laws: Readonly<Record<string, Count>>;
}

export const scoreOf = (releases: number, outcomes: readonly Outcome[]): Score => ({
  releases,
  all: countOf(outcomes),
  classes: by(outcomes, ({ kind }) => [kind]),
  laws: by(outcomes, ({ laws }) => laws),
});

const countOf = (outcomes: readonly Outcome[]): Count => {
  const those = (of: (one: Outcome) => boolean): number => outcomes.filter(of).length;
  return {
    slips: outcomes.length,
    detected: those(({ detected }) => detected),
    pointed: those(({ pointed }) => pointed),
    named: those(({ named }) => named),
    repaired: those(({ repaired }) => repaired),
    strangers: those(({ strangers }) => strangers.length > 0),
  };
};

const by = (
  outcomes: readonly Outcome[],
  keysOf: (one: Outcome) => readonly string[],
): Record<string, Count> => {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes)
    for (const key of keysOf(one)) {
      const known = groups.get(key);
      if (known) known.push(one);
      else groups.set(key, [one]);
    }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, group]) => [key, countOf(group)]));
};

export const share = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

const HEADS = ['slips', 'detected', 'pointed at', 'named', 'repaired', 'strangers'];

/** A table for a terminal. */
export const plainTable = (title: string, rows: Readonly<Record<string, Count>>): string =>
  [
    `${title.padEnd(48)}${HEADS.map((head) => head.padStart(11)).join('')}`,
    ...Object.entries(rows).map(
      ([name, count]) =>
        name.padEnd(48) +
        cells(count)
          .map((cell) => cell.padStart(11))
          .join(''),
    ),
  ].join('\n');

/** The same in Markdown. */
export const markdownTable = (title: string, rows: Readonly<Record<string, Count>>): string =>
  [
    `| ${[title, ...HEADS].join(' | ')} |`,
    `|---|${HEADS.map(() => '---:').join('|')}|`,
    ...Object.entries(rows).map(([name, count]) => `| ${[name, ...cells(count)].join(' | ')} |`),
  ].join('\n');

const cells = ({ slips, detected, pointed, named, repaired, strangers }: Count): string[] => [
  String(slips),
  ...[detected, pointed, named, repaired, strangers].map((part) => share(part, slips)),
];
