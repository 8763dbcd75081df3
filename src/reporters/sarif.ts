import { checks } from '../checks/index.js';
import type { Check } from '../laws/check.js';
import { type LineIndex, lineIndex } from '../model/lines.js';
import type { Finding, Operand } from '../model/release.js';
import type { Span } from '../model/span.js';
import { levelOf } from '../pipeline/level.js';
import type { Entry, Writer } from '../pipeline/writer.js';

/** SARIF 2.1.0 (OASIS), which code hosts and editors read: findings as results, checks as rules. */
export const sarif: Writer = {
  id: 'sarif',
  summary: 'SARIF 2.1.0 for code hosts and editors; with --all also what holds.',
  extension: 'sarif',
  open: ({ all, added }) => {
    const artifacts: object[] = [];
    const results: object[] = [];
    const notifications: object[] = [];
    return {
      add: (entry) => {
        const { release } = entry.examined;
        const findings = release.findings.filter(
          (finding) => all || finding.waived || levelOf(finding) !== null,
        );
        const lines = lineIndex(entry.examined.reading.document.text);
        results.push(...findings.map((finding) => resultOf(finding, entry, artifacts.length, lines)));
        notifications.push(...notificationsOf(entry, artifacts.length));
        artifacts.push(artifactOf(entry));
        return '';
      },
      end: () =>
        `${JSON.stringify(log([...checks, ...added], artifacts, results, notifications), null, 2)}\n`,
    };
  },
};

const log = (
  rules: readonly Check[],
  artifacts: readonly object[],
  results: readonly object[],
  notifications: readonly object[],
) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'crossfoot', rules: rules.map(ruleOf) } },
      columnKind: 'utf16CodeUnits',
      invocations: [
        { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
      ],
      artifacts,
      results,
    },
  ],
});

const ruleOf = ({ id, summary, severity, law, why }: Check) => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: law },
  ...(why !== '' && { help: { text: why } }),
  defaultConfiguration: { level: severity },
});

const artifactOf = ({ examined: { release } }: Entry) => ({
  location: { uri: uriOf(release.source.path) },
  ...(release.source.sha256 && {
    length: release.source.bytes,
    hashes: { 'sha-256': release.source.sha256 },
  }),
});

const notificationsOf = ({ examined: { release } }: Entry, index: number): object[] =>
  release.problems.map(({ code, message }) => ({
    descriptor: { id: code },
    level: release.status === 'failed' ? 'error' : 'warning',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(release.source.path), index } } }],
  }));

const resultOf = (
  finding: Finding,
  { examined: { release, reading } }: Entry,
  index: number,
  lines: LineIndex,
) => {
  const artifactLocation = { uri: uriOf(release.source.path), index };
  const { text } = reading.document;
  const at = (span: Placed) => locationOf(span, artifactLocation, text, lines);
  const [first] = finding.operands;
  const main = finding.suspect ?? first;
  return {
    ruleId: finding.check,
    ruleIndex: checks.findIndex(({ id }) => id === finding.check),
    ...kindOf(finding),
    message: { text: finding.message + likely(finding) },
    locations: main ? [at(main)] : [{ physicalLocation: { artifactLocation } }],
    relatedLocations: [
      ...finding.operands.map((operand) => ({ text: operand.name, place: operand })),
      ...(finding.suspect?.alternatives ?? []).map((place) => ({ text: `or ${place.explanation}`, place })),
    ].map(({ text: said, place }, id) => ({ id, message: { text: said }, ...at(place) })),
    partialFingerprints: { 'crossfoot/v1': finding.fingerprint },
    ...(finding.waived && { suppressions: [{ kind: 'external', justification: finding.waived.reason }] }),
  };
};

// The standard allows a level only where something fails.
const kindOf = (finding: Finding) => {
  if (finding.outcome === 'inconsistent') return { kind: 'fail', level: finding.severity };
  if (finding.outcome === 'undetermined') return { kind: 'open', level: 'none' };
  return { kind: finding.outcome === 'under-assumption' ? 'informational' : 'pass', level: 'none' };
};

const likely = ({ suspect }: Finding): string =>
  suspect ? ` Likely: “${suspect.quote}” should read “${suspect.probable}”: ${suspect.explanation}` : '';

type Placed = Pick<Operand, 'start' | 'end' | 'page' | 'box' | 'source'>;

/** Lines of a text are lines of its file; markup is pointed into by offset; a page has no region, only a box. */
const locationOf = (span: Placed, artifactLocation: object, text: string, lines: LineIndex) => {
  const { page, box, source } = span;
  if (page !== undefined) return { physicalLocation: { artifactLocation }, properties: { page, box } };
  const region = source
    ? { charOffset: source.start, charLength: source.end - source.start }
    : regionOf(text, lines, span);
  return { physicalLocation: { artifactLocation, region } };
};

const regionOf = (text: string, lines: LineIndex, { start, end }: Span) => {
  const first = lines.at(start);
  const last = lines.at(end);
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: text.slice(start, end) },
  };
};

const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
