import type { Fact, Finding } from '../src/model/release.js';
import { printValue } from '../src/pipeline/print.js';

/** What a careful reader finds in a release of the corpus; the format is told in corpus/README.md. */
export interface Expectation {
  readonly kinds: readonly string[];
  readonly title: string | null;
  readonly date: string | null;
  readonly facts: readonly ExpectedFact[];
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedFact {
  readonly field: string;
  readonly subject: string;
  readonly value: string | null;
  readonly qualifier?: string;
  readonly status?: string;
  readonly quote: string;
}

export interface ExpectedFinding {
  readonly check: string;
  readonly outcome: string;
  readonly severity?: string;
  readonly subject?: string;
  readonly suspect?: { readonly quote: string; readonly probable: string } | null;
}

/** Fields in free wording: the expectation gives the core, a longer piece of the release is right as well. */
const FREE = new Set(
  `allottee transfer_restriction eligible price_rule administrator use_purpose facility_name dividend_source seller
  lock_up_holder legal_reference vesting`.split(/\s+/),
);

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One line a difference, either way: missing, extra, or differing in value, qualifier, status or quote. */
export const compareFacts = (expected: readonly ExpectedFact[], actual: readonly Fact[]): string[] => {
  const left = new Set(actual);
  const differences: string[] = [];
  // What matches is taken first, so that of several values of one field the others are compared.
  const open = expected.filter((one) => !take(left, (fact) => differencesOf(one, fact).length === 0));
  for (const one of open) {
    const near = take(left, (fact) => fact.field === one.field && fact.subject === one.subject);
    if (near) differences.push(`differs: ${nameOf(one)}: ${differencesOf(one, near).join('; ')}`);
    else differences.push(`missing: ${nameOf(one)} = ${one.value} “${one.quote}”`);
  }
  for (const fact of left)
    differences.push(`extra: ${nameOf(fact)} = ${printValue(fact)} “${fact.mentions[0]?.quote}”`);
  return differences;
};

const take = (left: Set<Fact>, fits: (fact: Fact) => boolean): Fact | undefined => {
  const found = [...left].find(fits);
  if (found) left.delete(found);
  return found;
};

const nameOf = ({ field, subject }: { field: string; subject: string }): string =>
  subject ? `${field}[${subject}]` : field;

const differencesOf = (expected: ExpectedFact, fact: Fact): string[] => {
  if (fact.field !== expected.field || fact.subject !== expected.subject) return ['another field or subject'];
  const { qualifier = 'exact', status = 'stated', quote } = expected;
  const value = fact.value === null ? null : printValue(fact);
  return [
    sameValue(expected, value) ? '' : `value ${value}, expected ${expected.value}`,
    fact.qualifier === qualifier ? '' : `qualifier ${fact.qualifier}, expected ${qualifier}`,
    fact.status === status ? '' : `status ${fact.status}, expected ${status}`,
    sameQuote(expected, fact)
      ? ''
      : `quote “${fact.mentions.map((one) => one.quote).join('” “')}”, expected “${quote}”`,
  ].filter(Boolean);
};

const sameValue = ({ field, value }: ExpectedFact, actual: string | null): boolean => {
  if (value === null || actual === null) return value === actual;
  const [wanted, got] = [folded(value).toLowerCase(), folded(actual).toLowerCase()];
  return FREE.has(field) ? got.includes(wanted) : got === wanted;
};

const sameQuote = ({ field, quote }: ExpectedFact, { mentions }: Fact): boolean =>
  mentions.some((one) =>
    FREE.has(field) ? folded(one.quote).includes(folded(quote)) : folded(one.quote) === folded(quote),
  );

/** One line for each expected finding that is not there as expected. */
export const compareFindings = (expected: readonly ExpectedFinding[], actual: readonly Finding[]): string[] =>
  expected.flatMap((one) => {
    const candidates = actual.filter(
      ({ check, subject }) => check === one.check && (one.subject === undefined || subject === one.subject),
    );
    if (candidates.length === 0) return [`missing: ${one.check} ${one.subject ?? ''}`.trim()];
    const problems = candidates.map((finding) => findingDiffers(one, finding));
    return problems.includes('') ? [] : [`differs: ${one.check}: ${problems[0]}`];
  });

/** One line for each finding that none of the expected ones accounts for; each of those accounts for one. */
export const unexpectedFindings = (
  expected: readonly ExpectedFinding[],
  actual: readonly Finding[],
): string[] => {
  const open = [...expected];
  return actual.flatMap((finding) => {
    const at = open.findIndex((one) => one.check === finding.check && findingDiffers(one, finding) === '');
    if (at < 0) return [`${finding.check}: ${finding.message}`];
    open.splice(at, 1);
    return [];
  });
};

const findingDiffers = (expected: ExpectedFinding, finding: Finding): string => {
  if (finding.outcome !== expected.outcome)
    return `${finding.outcome}, expected ${expected.outcome}: ${finding.message}`;
  if (expected.severity && finding.severity !== expected.severity)
    return `${finding.severity}, expected ${expected.severity}`;
  return suspectDiffers(expected.suspect, finding.suspect);
};

const suspectDiffers = (expected: ExpectedFinding['suspect'], actual: Finding['suspect']): string => {
  if (expected === undefined) return '';
  if (expected === null)
    return actual === null || /uncertain/.test(actual.explanation)
      ? ''
      : `suspects “${actual.quote}”, expected none`;
  if (!actual) return `no suspect, expected “${expected.quote}”`;
  const overlaps = actual.quote.includes(expected.quote) || expected.quote.includes(actual.quote);
  if (!overlaps) return `suspects “${actual.quote}”, expected “${expected.quote}”`;
  const probable = plainValue(actual.probable);
  return probable.includes(plainValue(expected.probable))
    ? ''
    : `“${actual.probable}” for “${actual.quote}”, expected ${expected.probable}`;
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A value as printed, without what expectations leave out: `JPY34,800` → `jpy34800`, a date in ISO. */
const plainValue = (printed: string): string =>
  folded(printed)
    .replace(/([A-Z][a-z]+) (\d{1,2}),? (\d{4})/, (all, month: string, day: string, year: string) => {
      const number = MONTHS.indexOf(month) + 1;
      return number > 0 ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : all;
    })
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/\s+/g, '')
    .toLowerCase();
