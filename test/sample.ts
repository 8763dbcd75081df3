import { lineIndex } from '../src/model/lines.js';
import type { Fact, Finding, Release } from '../src/model/release.js';
import type { Reading } from '../src/pipeline/reading.js';
import type { Entry } from '../src/pipeline/writer.js';

/** A made-up release for tests of what comes after the checks: marks `⟦162⟧` in the text are its operands. */
export const entryOf = (marked: string, options: Partial<Finding> & { path?: string } = {}): Entry => {
  const { path = 'a/notice.txt', ...finding } = options;
  const { text, spans } = unmark(marked);
  const lines = lineIndex(text);
  const operands = spans.map(({ start, end }, at) => ({
    name: `operand_${at + 1}`,
    start,
    end,
    quote: text.slice(start, end),
    ...lines.at(start),
  }));
  const findings = operands.length > 0 ? [findingOf({ operands, ...finding })] : [];
  return entryFor({ ...releaseOf(path), findings }, text);
};

/** A text without its `⟦ ⟧`, and where they stood. */
export const unmark = (marked: string) => {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦|⟧)/)) {
    if (piece === '⟦') spans.push({ start: text.length, end: text.length });
    else if (piece === '⟧') spans.at(-1)!.end = text.length;
    else text += piece;
  }
  return { text, spans };
};

export const entryFor = (release: Release, text = ''): Entry => {
  const document = {
    path: release.source.path,
    mediaType: 'text/plain' as const,
    text,
    plain: text,
    blocks: [],
    problems: [],
  };
  const reading: Reading = { source: release.source, document, status: release.status };
  const outline = { sections: [], tables: [], boilerplate: [], contact: [], literals: [] };
  return { examined: { release, reading, outline }, shown: release.source.path };
};

export const releaseOf = (path = 'a/notice.txt'): Release => ({
  schema: 'crossfoot/release/1',
  source: { path, sha256: 'ab'.repeat(32), mediaType: 'text/plain', bytes: 10 },
  status: 'ok',
  problems: [],
  kinds: ['stock-options-terms'],
  title: 'Notice',
  date: '2016-07-11',
  facts: [],
  findings: [],
  ledger: { numbers: 0, checked: 0, withinRounding: 0, inconsistent: 0, undetermined: 0, unused: 0 },
});

export const findingOf = (given: Partial<Finding> = {}): Finding => ({
  id: 'rights-times-shares-per-right/1',
  check: 'rights-times-shares-per-right',
  outcome: 'inconsistent',
  severity: 'error',
  subject: '',
  message: '162 rights × 200 shares per right = 32,400 shares, but 32,500 shares are stated',
  expression: 'total_rights × shares_per_right = total_shares',
  stated: '32500',
  computed: '32400',
  difference: '100',
  tolerance: '0',
  operands: [],
  suspect: null,
  assumption: null,
  fingerprint: '0123456789abcdef',
  ...given,
});

export const factOf = (given: Partial<Fact> & Pick<Fact, 'field' | 'value'>): Fact => ({
  id: 'f1',
  subject: '',
  qualifier: 'exact',
  status: 'stated',
  mentions: [{ start: 4, end: 7, quote: '162', line: 1, column: 5 }],
  ...given,
});
