import type { Span } from '../../model/span.js';
import { isEmpty, type Line } from './line.js';

/**
 * `---` … `---` (YAML) or `+++` … `+++` (TOML) at the very top: what a site knows about a page, not what the release
 * says. Its lines are furniture; title and date are kept as hints.
 */
export const frontMatter = (folded: string, lines: readonly Line[]): Hints | undefined => {
  const first = lines.findIndex((line) => !isEmpty(line));
  if (first < 0) return undefined;
  const fence = FENCES.find((signs) => isFence(folded, lines[first]!, signs));
  const last = fence ? closingFence(folded, lines, first, fence) : -1;
  if (last < 0) return undefined;
  for (let at = first; at <= last; at++) lines[at]!.furniture = true;
  const header = lines.slice(first + 1, last);
  const title = entryOf(folded, header, TITLE);
  const date = entryOf(folded, header, DATE);
  return { ...(title && { title }), ...(date && { date }) };
};

export interface Hints {
  readonly title?: Span;
  readonly date?: Span;
}

const LONGEST = 200;
const FENCES = ['---', '+++'];
const TITLE = /^["']?(?:title|headline)["']? ?[:=] ?/i;
const DATE =
  /^["']?(?:date|published(?:_?(?:at|on|date))?|pub_?date|publish_?date|date_?published)["']? ?[:=] ?/i;

const isFence = (folded: string, line: Line, signs: string): boolean =>
  line.to - line.from === 3 && folded.startsWith(signs, line.from);

/** Every line up to it is `key: value`, a list item, a continued value or empty: else it was only a rule. */
const closingFence = (folded: string, lines: readonly Line[], first: number, fence: string): number => {
  for (let at = first + 1; at < Math.min(lines.length, first + LONGEST); at++) {
    const line = lines[at]!;
    if (isFence(folded, line, fence)) return at > first + 1 ? at : -1;
    if (!isEmpty(line) && !isEntry(folded, line)) return -1;
  }
  return -1;
};

const isEntry = (folded: string, line: Line): boolean =>
  line.from > line.start || ENTRY.test(folded.slice(line.from, line.from + 80));

const ENTRY = /^(?:["']?[A-Za-z][A-Za-z0-9_.-]{0,60}["']? ?[:=]|- |#|\.\.\.|[[\]"'{}])/;

/** The value behind the first key that fits; a folded one (`title: >-`) is what is set in below it. */
const entryOf = (folded: string, header: readonly Line[], key: RegExp): Span | undefined => {
  const at = header.findIndex(({ from, to, start }) => from === start && key.test(folded.slice(from, to)));
  const line = header[at];
  if (!line) return undefined;
  const words = folded.slice(line.from, line.to);
  const value = words.slice(key.exec(words)![0].length);
  if (/^(?:[>|][+-]?)?$/.test(value)) return foldedValue(header, at + 1);
  return unquoted(folded, { start: line.to - value.length, end: line.to });
};

const foldedValue = (header: readonly Line[], first: number): Span | undefined => {
  let next = first;
  while (next < header.length && header[next]!.from > header[next]!.start) next++;
  return next > first ? { start: header[first]!.from, end: header[next - 1]!.to } : undefined;
};

const unquoted = (folded: string, { start, end }: Span): Span => {
  const quote = folded[start];
  const quoted = (quote === '"' || quote === "'") && end - start > 1 && folded[end - 1] === quote;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
};
