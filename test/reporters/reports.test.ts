import { describe, expect, it } from 'vitest';
import { defaultOptions, type Entry, type Writer, type WriterOptions } from '../../src/pipeline/writer.js';
import { junit } from '../../src/reporters/junit.js';
import { markdown } from '../../src/reporters/markdown.js';
import { sarif } from '../../src/reporters/sarif.js';
import { entryFor, entryOf, findingOf, releaseOf } from '../sample.js';

const write = (writer: Writer, entries: Entry[], options: Partial<WriterOptions> = {}): string => {
  const sheet = writer.open({ ...defaultOptions, ...options });
  return entries.map(sheet.add).join('') + sheet.end();
};

const weekday = { check: 'weekday-fits-date', severity: 'warning' as const };
const wrong = entryOf('It was\n⟦Thursday⟧, ⟦July 10, 2013⟧', { ...weekday, message: 'a Wednesday | <b>' });
const holding = entryOf('⟦162⟧', { outcome: 'exact' });
const open = entryOf('⟦162⟧', { outcome: 'undetermined', reason: 'no total' });
const failed = entryFor({
  ...releaseOf('b.txt'),
  status: 'failed',
  problems: [{ code: 'empty', message: 'it is "empty"' }],
});

describe('sarif', () => {
  const run = (entries: Entry[], options: Partial<WriterOptions> = {}) =>
    JSON.parse(write(sarif, entries, options)).runs[0];

  it('places a result by line, column and offset, and names its rule', () => {
    const { results, tool, artifacts, columnKind } = run([wrong]);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ ruleId: 'weekday-fits-date', kind: 'fail', level: 'warning' });
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('weekday-fits-date');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a/notice.txt', index: 0 },
      region: {
        startLine: 2,
        startColumn: 1,
        endLine: 2,
        endColumn: 9,
        charOffset: 7,
        charLength: 8,
        snippet: { text: 'Thursday' },
      },
    });
    expect(results[0].relatedLocations).toHaveLength(2);
    expect(artifacts[0].hashes['sha-256']).toBe('ab'.repeat(32));
  });

  it('has what holds and what is open only with --all', () => {
    expect(run([holding, open]).results).toEqual([]);
    const kinds = run([holding, open], { all: true }).results.map((one: { kind: string }) => one.kind);
    expect(kinds).toEqual(['pass', 'open']);
  });

  it('tells what could not be read', () => {
    const { invocations } = run([failed]);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'it is "empty"' } }],
    });
  });
});

describe('junit', () => {
  it('has a suite a release and a case a relation', () => {
    expect(write(junit, [wrong, open], { failOn: 'warning' })).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="crossfoot">
        <testsuite name="a/notice.txt" tests="1" failures="1" errors="0" skipped="0">
          <testcase classname="a/notice.txt" name="weekday-fits-date 2:1" file="a/notice.txt" line="2">
            <failure type="warning" message="a Wednesday | &lt;b&gt;"></failure>
          </testcase>
        </testsuite>
        <testsuite name="a/notice.txt" tests="1" failures="0" errors="0" skipped="1">
          <testcase classname="a/notice.txt" name="rights-times-shares-per-right 1:1" file="a/notice.txt" line="1">
            <skipped message="no total"/>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it('fails a case only where the run would fail', () => {
    expect(write(junit, [wrong])).not.toContain('<failure');
    expect(write(junit, [wrong], { failOn: 'warning' })).toContain('<failure');
  });

  it('escapes what XML cannot hold', () => {
    const text = write(junit, [
      entryFor({ ...releaseOf(), findings: [findingOf({ message: '<a> & "b"\u0000\u001b' })] }),
    ]);
    expect(text).toContain('message="&lt;a&gt; &amp; &quot;b&quot;"');
  });

  it('tells what could not be read as an error', () => {
    expect(write(junit, [failed])).toContain('<error type="failed" message="it is &quot;empty&quot;"/>');
  });
});

describe('markdown', () => {
  it('has a row a finding, with nothing of the text read as markup', () => {
    expect(write(markdown, [wrong])).toMatch(
      /^## a\/notice\.txt\n\n\| place .*\n.*\n\| 2:1 \| \*\*warning\*\* .* a Wednesday \\\| &lt;b> \|\n/,
    );
  });

  it('leaves out what holds without --all', () => {
    expect(write(markdown, [holding])).not.toContain('##');
    expect(write(markdown, [holding], { all: true })).toContain('| exact |');
  });

  it('tells what could not be read', () => {
    expect(write(markdown, [failed])).toContain('- it is "empty"');
  });
});
