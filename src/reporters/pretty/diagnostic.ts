import type { LineIndex } from '../../model/lines.js';
import type { Finding, Severity, Suspect } from '../../model/release.js';
import type { Group } from '../../pipeline/groups.js';
import { wrapped } from '../../terminal/columns.js';
import { grouped } from '../../terminal/digits.js';
import { safe } from '../../terminal/safe.js';
import type { Paint } from '../../terminal/style.js';
import { excerpt, type Mark } from './excerpt.js';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
const WIDTH = 100;

/** One group of findings in lines: the head in full, then a line for each that shares its suspect. */
export const diagnostic = (
  { head, others, level }: Group,
  shown: string,
  text: string,
  lines: LineIndex,
  paint: Paint,
): string[] => {
  const details = [
    ...computation(head),
    ...likely(head.suspect),
    ...others.flatMap((other) => also(other, lines)),
  ].map((line) => `  ${line}`);
  return [
    `${paint('bold', placeOf(head, shown))} ${severityWord(level, paint)} ${paint('bold', head.check)}`,
    ...wrapped(safe(head.message), WIDTH).map((line) => `  ${line}`),
    '',
    ...excerpt(text, lines, marksOf(head), paint),
    ...(details.length > 0 ? ['', ...details] : []),
  ];
};

const placeOf = ({ suspect, operands: [first] }: Finding, shown: string): string => {
  const place = suspect ?? first;
  return place ? `${safe(shown)}:${place.line}:${place.column}${onPage(place)}` : safe(shown);
};

const onPage = ({ page }: { page?: number | undefined }): string =>
  page === undefined ? '' : ` (page ${page})`;

const severityWord = (level: Severity, paint: Paint): string => paint([COLOURS[level], 'bold'], level);

const marksOf = ({ operands, suspect }: Finding): Mark[] => {
  const marks: Mark[] = operands.map(({ start, end, name }) => ({ start, end, name }));
  const known = suspect && operands.some(({ start, end }) => start < suspect.end && suspect.start < end);
  return suspect && !known ? [...marks, { start: suspect.start, end: suspect.end, name: 'suspect' }] : marks;
};

const labelled = (label: string, text: string): string[] => {
  const [first = '', ...rest] = wrapped(safe(text), WIDTH - 12);
  return [`${label.padEnd(10)}${first}`, ...rest.map((line) => ' '.repeat(10) + line)];
};

const computation = (finding: Finding): string[] => [
  ...(finding.expression ? labelled('law', finding.expression) : []),
  ...(finding.computed === null ? [] : labelled('computed', figures(finding))),
  ...(finding.assumption ? labelled('assuming', finding.assumption) : []),
];

const figures = ({ computed, stated, difference, tolerance }: Finding): string =>
  [
    grouped(computed ?? ''),
    stated === null ? '' : `stated ${grouped(stated)}`,
    difference === null ? '' : `difference ${grouped(difference)}`,
    tolerance === null || tolerance === '0' ? '' : `tolerance ${grouped(tolerance)}`,
  ]
    .filter(Boolean)
    .join(', ');

const likely = (suspect: Suspect | null): string[] =>
  suspect
    ? [
        ...labelled('likely', said(suspect) + because(suspect) + repairs(suspect)),
        ...(suspect.alternatives ?? []).flatMap(({ line, column, explanation }) =>
          labelled('or', `${line}:${column} ${explanation}`),
        ),
      ]
    : [];

const said = ({ quote, probable }: Suspect): string => `“${quote}” should read “${grouped(probable)}”`;

// Some explanations are sentences of their own, some go on with ours.
const because = ({ explanation }: Suspect): string =>
  /^\p{Lu}/u.test(explanation) ? `. ${explanation}` : `: ${explanation}`;

const repairs = ({ repairs: { repaired, of } }: Suspect): string =>
  of > 1 ? ` (that mends ${repaired} of ${of} relations)` : '';

const also = (finding: Finding, lines: LineIndex): string[] => {
  const last = finding.operands.at(-1);
  const where = last ? ` (line ${lines.at(last.start).line})` : '';
  return labelled('also', `${finding.check}${where}: ${finding.message}`);
};
