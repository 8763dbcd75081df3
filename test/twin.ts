import type { Document } from '../src/model/document.js';
import type { Fact, Finding, Release } from '../src/model/release.js';
import type { Span } from '../src/model/span.js';
import type { Reading } from '../src/pipeline/reading.js';

/** A release as it was read: its record, and the text that its spans point into. */
export interface Read {
  readonly release: Release;
  readonly document: Reading['document'];
}

/** Where two forms of one release differ, a line each: in what it is, what it states, and what follows from that. */
export const differencesBetween = (original: Read, twin: Read): string[] => [
  ...differing('head', headOf(original), headOf(twin)),
  ...differing('fact', factsOf(original), factsOf(twin)),
  ...differing('finding', findingsOf(original), findingsOf(twin)),
];

/** Facts of one form that another does not have: for forms that may read more. */
export const missingFrom = (original: Read, twin: Read): string[] =>
  differing('fact', factsOf(original), factsOf(twin)).filter((line) => line.startsWith('- '));

const differing = (what: string, left: readonly string[], right: readonly string[]): string[] => {
  const missing = without(left, right).map((line) => `- ${what} ${line}`);
  return [...missing, ...without(right, left).map((line) => `+ ${what} ${line}`)];
};

/** What is in the first list more often than in the second. */
const without = (list: readonly string[], others: readonly string[]): string[] => {
  const left = [...others];
  return list.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** Blanks and line breaks differ from form to form, and a curly quote is a straight one where it is folded. */
const squeezed = (document: Document, { start, end }: Span): string =>
  document.plain.slice(start, end).replace(/\s+/g, '');

const headOf = ({ release: { kinds, title, date } }: Read): string[] => [
  `kinds ${kinds.join(' ')}`,
  `title ${title?.replace(/\s+/g, ' ')}`,
  `date ${date}`,
];

const factsOf = ({ release, document }: Read): string[] =>
  release.facts.map((fact) =>
    // A text may stand in pieces (a label wrapped in its cell); then the quote is one of them.
    fact.value?.type === 'text'
      ? `${nameOf(fact)} = ${meaningOf(fact)}`
      : `${nameOf(fact)} = ${meaningOf(fact)} “${quotesOf(fact, document)}”`,
  );

const nameOf = ({ field, subject }: Fact): string => (subject ? `${field}[${subject}]` : field);

const meaningOf = ({ value, qualifier, status }: Fact): string =>
  [
    value === null
      ? 'null'
      : Object.values(value)
          .map((one) => String(one).replace(/\s+/g, ''))
          .join(' '),
    qualifier,
    status,
  ].join(' ');

const quotesOf = ({ mentions }: Fact, document: Document): string =>
  [...new Set(mentions.map((mention) => squeezed(document, mention)))].sort().join('” “');

const findingsOf = ({ release, document }: Read): string[] =>
  release.findings.map((finding) => findingLine(finding, document));

const findingLine = (finding: Finding, document: Document): string => {
  const { check, outcome, subject, expression, stated, computed, suspect } = finding;
  const suspects = suspect ? ` suspect “${squeezed(document, suspect)}”` : '';
  // A header over several lines may be one cell in another form, and so the name of its column.
  const words = expression?.replace(/"[^"]*"/g, '"…"') ?? 'no expression';
  return `${check} ${outcome} [${subject}] ${words}: ${stated} ${computed}${suspects}`;
};
