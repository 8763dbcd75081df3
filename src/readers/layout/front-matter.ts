import type { Span } from '../../model/span.js';
import { isEmpty, type Line } from './line.js';

/**
 * `---` … `---` at the very top: what a site knows about a page, not what the release says. Its lines are
 * furniture; title and date are kept as hints.
 */
export const frontMatter = (folded: string, lines: readonly Line[]): Hints | undefined => {
  const first = lines.findIndex((line) => !isEmpty(line));
  if (first < 0 || !isFence(folded, lines[first]!)) return undefined;
  const last = closingFence(folded, lines, first);
  if (last < 0) return undefined;
  for (let at = first; at <= last; at++) lines[at]!.furniture = true;
  const header = lines.slice(first + 1, last);
  const title = entryOf(folded, header, 'title:');
  const date = entryOf(folded, header, 'date:');
  return { ...(title && { title }), ...(date && { date }) };
};

export interface Hints {
  readonly title?: Span;
  readonly date?: Span;
}

const LONGEST = 200;

const isFence = (folded: string, line: Line): boolean =>
  line.to - line.from === 3 && folded.startsWith('---', line.from);

/** Every line up to it is `key: value`, a list item, a continued value or empty: else it was only a rule. */
const closingFence = (folded: string, lines: readonly Line[], first: number): number => {
  for (let at = first + 1; at < Math.min(lines.length, first + LONGEST); at++) {
    const line = lines[at]!;
    if (isFence(folded, line)) return at > first + 1 ? at : -1;
    if (!isEmpty(line) && !isEntry(folded, line)) return -1;
  }
  return -1;
};

const isEntry = (folded: string, line: Line): boolean =>
  line.from > line.start || ENTRY.test(folded.slice(line.from, line.from + 80));

const ENTRY = /^(?:[A-Za-z][A-Za-z0-9_-]{0,60} ?:|- |#|\.\.\.)/;

const entryOf = (folded: string, header: readonly Line[], key: string): Span | undefined => {
  const line = header.find((entry) => folded.startsWith(key, entry.from));
  if (!line) return undefined;
  const span = { start: line.from + key.length, end: line.to };
  while (span.start < span.end && folded.charCodeAt(span.start) === 0x20) span.start++;
  return span.start < span.end ? unquoted(folded, span) : undefined;
};

const unquoted = (folded: string, { start, end }: Span): Span => {
  const quote = folded[start];
  const quoted = (quote === '"' || quote === "'") && end - start > 1 && folded[end - 1] === quote;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
};
