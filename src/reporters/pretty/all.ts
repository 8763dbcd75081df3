import type { Finding, Outcome } from '../../model/release.js';
import { levelOf } from '../../pipeline/level.js';
import type { Entry } from '../../pipeline/writer.js';
import { wrapped } from '../../terminal/columns.js';
import { safe } from '../../terminal/safe.js';
import type { Paint } from '../../terminal/style.js';

/** What `--all` adds: each release with its kinds, and a line for every check that has nothing to say aloud. */
export const everything = ({ examined: { release }, shown }: Entry, paint: Paint): string => {
  const kinds = release.kinds.length > 0 ? release.kinds.join(', ') : 'no kind that is known';
  const head = `${paint('bold', safe(shown))} ${paint('dim', `${kinds}, ${release.facts.length} facts`)}`;
  const quiet = release.findings.filter((finding) => levelOf(finding) === null);
  return `${[head, ...quiet.flatMap((finding) => line(finding, paint))].join('\n')}\n\n`;
};

const SIGNS: Readonly<Record<Outcome, string>> = {
  exact: '=',
  'within-rounding': '≈',
  'under-assumption': '~',
  inconsistent: '≠',
  undetermined: '?',
};

const WIDTH = 100;

const line = (finding: Finding, paint: Paint): string[] => {
  const { check, message, operands, outcome, reason = '', waived } = finding;
  const where = operands[0] ? `${operands[0].line}:${operands[0].column} ` : '';
  const accepted = waived ? ` (waived ${waived.date}${waived.reason && `: ${waived.reason}`})` : '';
  const why = (reason && !message.includes(reason) ? ` (${reason})` : '') + accepted;
  const [first = '', ...rest] = wrapped(`${where}${check}: ${safe(message + why)}`, WIDTH - 4);
  const open = outcome === 'undetermined' || waived !== undefined;
  const sign = paint(open ? 'yellow' : 'green', SIGNS[outcome]);
  return [`  ${sign} ${first}`, ...rest.map((text) => `    ${text}`)];
};
