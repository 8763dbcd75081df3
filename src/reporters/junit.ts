import type { Finding, Release } from '../model/release.js';
import { reaches, type Threshold } from '../pipeline/level.js';
import type { Entry, Writer } from '../pipeline/writer.js';

/**
 * JUnit XML, which most build servers show: a suite a release, a case a place that was checked. A case fails
 * when the finding would fail the run (`--fail-on`), and is skipped when it could not be decided.
 */
export const junit: Writer = {
  id: 'junit',
  summary: 'JUnit XML for build servers: a suite for each release, a case for each relation.',
  extension: 'xml',
  open: ({ failOn }) => {
    let head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="crossfoot">\n';
    return {
      add: (entry) => {
        const text = head + suite(entry, failOn);
        head = '';
        return text;
      },
      end: () => `${head}</testsuites>\n`,
    };
  },
};

const suite = ({ examined: { release }, shown }: Entry, failOn: Threshold): string => {
  const { findings, status } = release;
  const cases = [...reading(release, shown), ...findings.map((finding) => testCase(finding, shown, failOn))];
  const counts = {
    name: shown,
    tests: cases.length,
    failures: findings.filter((finding) => reaches(finding, failOn)).length,
    errors: status === 'ok' ? 0 : 1,
    skipped: findings.filter(({ outcome }) => outcome === 'undetermined').length,
  };
  return `  <testsuite${attributes(counts)}>\n${cases.join('')}  </testsuite>\n`;
};

/** A release that could not be read is an error; one with nothing to check passes. */
const reading = ({ status, problems, findings }: Release, shown: string): string[] => {
  if (status === 'ok' && findings.length > 0) return [];
  const message = problems.map((one) => one.message).join('; ');
  const inner = status === 'ok' ? '' : `      <error${attributes({ type: status, message })}/>\n`;
  return [`    <testcase${attributes({ classname: shown, name: 'reading' })}>\n${inner}    </testcase>\n`];
};

const testCase = (finding: Finding, shown: string, failOn: Threshold): string => {
  const { line, column } = finding.suspect ?? finding.operands[0] ?? { line: 1, column: 1 };
  const name = `${finding.check} ${line}:${column}`;
  const start = `    <testcase${attributes({ classname: shown, name, file: shown, line })}`;
  const inner = result(finding, failOn);
  return inner === '' ? `${start}/>\n` : `${start}>\n${inner}    </testcase>\n`;
};

const result = (finding: Finding, failOn: Threshold): string => {
  const { message, reason, severity, suspect, outcome } = finding;
  if (outcome === 'undetermined') return `      <skipped${attributes({ message: reason ?? message })}/>\n`;
  if (!reaches(finding, failOn)) return '';
  const likely = suspect
    ? `“${suspect.quote}” should read “${suspect.probable}”: ${suspect.explanation}`
    : '';
  return `      <failure${attributes({ type: severity, message })}>${escaped(likely)}</failure>\n`;
};

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** XML 1.0 has no place for most control characters, not even escaped. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n\t]/g, ' ');
