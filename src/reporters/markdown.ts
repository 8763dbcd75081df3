import type { Finding } from '../model/release.js';
import { type Group, groupsOf } from '../pipeline/groups.js';
import { levelOf } from '../pipeline/level.js';
import { emptyTally, type Tally, withRelease } from '../pipeline/tally.js';
import type { Entry, Writer } from '../pipeline/writer.js';
import { safe } from '../terminal/safe.js';

/** Findings as Markdown tables, for a pull request, an issue or a wiki page. */
export const markdown: Writer = {
  id: 'markdown',
  summary: 'A table of findings for each release, and a table of sums.',
  extension: 'md',
  open: ({ all }) => {
    let tally = emptyTally;
    return {
      add: (entry) => {
        tally = withRelease(tally, entry.examined.release);
        return section(entry, all);
      },
      end: () => sums(tally),
    };
  },
};

const section = ({ examined: { release }, shown }: Entry, all: boolean): string => {
  const rows = groupsOf(release.findings).map(groupRow);
  const quiet = release.findings.filter((finding) => levelOf(finding) === null);
  if (all)
    rows.push(
      ...quiet.map((finding) =>
        row([place(finding), finding.outcome, code(finding.check), cell(finding.message)]),
      ),
    );
  const problems = release.problems.map(({ message }) => `- ${cell(message)}`);
  if (rows.length + problems.length === 0 && !all) return '';
  const table = rows.length > 0 ? ['| place | | check | finding |', '|---|---|---|---|', ...rows] : [];
  return [`## ${cell(shown)}`, '', ...problems, ...(problems.length > 0 ? [''] : []), ...table, '', ''].join(
    '\n',
  );
};

const groupRow = ({ head, others, level }: Group): string =>
  row([
    place(head),
    `**${level}**`,
    [head, ...others].map(({ check }) => code(check)).join('<br>'),
    [head.message, likely(head), ...others.map(({ message }) => message)]
      .filter(Boolean)
      .map(cell)
      .join('<br>'),
  ]);

const likely = ({ suspect }: Finding): string =>
  suspect
    ? [
        `Likely: “${suspect.quote}” should read “${suspect.probable}”: ${suspect.explanation}`,
        ...(suspect.alternatives ?? []).map(
          ({ line, column, explanation }) => `or ${line}:${column} ${explanation}`,
        ),
      ].join('; ')
    : '';

const place = ({ suspect, operands }: Finding): string => {
  const where = suspect ?? operands[0];
  if (!where) return '';
  return `${where.line}:${where.column}${where.page === undefined ? '' : `, page ${where.page}`}`;
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const code = (id: string): string => `\`${id}\``;

/** Foreign text in a table cell: on one line, and none of it read as markup. */
const cell = (text: string): string =>
  safe(text)
    .replace(/ {2,}/g, ' ')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

const sums = ({ releases, failed, levels, waived, outcomes, ledger }: Tally): string =>
  [
    '| | |',
    '|---|---:|',
    row(['releases', String(releases)]),
    ...(failed > 0 ? [row(['not readable', String(failed)])] : []),
    ...Object.entries(levels).map(([level, count]) => row([`${level}s`, String(count)])),
    ...(waived > 0 ? [row(['waived', String(waived)])] : []),
    ...Object.entries(outcomes).map(([outcome, count]) => row([outcome, String(count)])),
    row(['figures', String(ledger.numbers)]),
    row(['figures unused', String(ledger.unused)]),
    '',
  ].join('\n');
