import { isEmpty, type Line } from './line.js';
import { markerAt } from './marker.js';
import { isRule } from './rule.js';
import { endsSentence } from './wrap.js';

/**
 * What a page carries besides its words: rules, tags, page numbers, and running heads and notes that come
 * again page after page. Marked on the lines, before anything is joined over them.
 */
export const markFurniture = (folded: string, lines: readonly Line[], source: string): void => {
  for (const line of lines) if (!isEmpty(line) && isSigns(folded, line)) line.furniture = true;
  const repeated: Repeated = new Map();
  const numbers: Run[] = [];
  for (let at = 0; at < lines.length; ) {
    if (isPassed(lines[at]!)) {
      at++;
      continue;
    }
    const run = runAt(lines, at);
    if (at + 1 === run.next && isPageNumber(folded, lines[at]!)) numbers.push(run);
    else if (isEligible(folded, lines, run)) collect(folded, repeated, run);
    at = run.next;
  }
  if (numbers.length > 0) markPageNumbers(folded, lines, numbers, source);
  for (const alike of repeated.values())
    if (alike instanceof Map)
      for (const runs of alike.values()) if (runs.length >= OFTEN) markRepeated(folded, lines, runs);
};

const isPassed = (line: Line): boolean => line.furniture || isEmpty(line);

/** Lines without a blank one, a rule or a tag between them. */
interface Run {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

const OFTEN = 3;

const runAt = (lines: readonly Line[], first: number): Run => {
  let next = first + 1;
  while (next < lines.length && !isPassed(lines[next]!)) next++;
  return { first, next, start: lines[first]!.from, end: lines[next - 1]!.to };
};

const isSigns = (folded: string, line: Line): boolean =>
  isRule(folded, line) || (folded.charCodeAt(line.from) === 0x3c && isTagLine(folded, line));

const isTagLine = (folded: string, line: Line): boolean =>
  line.to - line.from < 400 && (TAGS.test(folded.slice(line.from, line.to)) || isSgmlHead(folded, line));

/** `<PAGE>`, `<S>   <C>   <C>`, `</TABLE>`: tags and nothing else. */
const TAGS = /^(?:<\/?[A-Za-z][A-Za-z0-9-]{0,20}\/?>[ \t]{0,200}){1,40}$/;

const isSgmlHead = (folded: string, line: Line): boolean =>
  SGML_HEAD.test(folded.slice(line.from, line.from + 24));

const SGML_HEAD = /^<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION|[A-Z]{3}-(?:HEADER|DOCUMENT))>/;

/** `Page 3 of 7`, `- 3 -`, `3/7`, a bare `3`. */
const isPageNumber = (folded: string, line: Line): boolean =>
  line.to - line.from <= 20 && PAGE_NUMBER.test(folded.slice(line.from, line.to));

const PAGE_NUMBER =
  /^(?:(?:page |p\. ?)?-? ?[0-9]{1,3}(?: ?(?:of|\/) ?[0-9]{1,3})? ?-?|[A-Z]{1,2}-[0-9]{1,3}|[ivx]{1,5})$/i;
const PAGE_OF = /^(?:page |p\.)/i;

/** `Page 3` says so itself; a bare number must count on, a page of text apart. */
const markPageNumbers = (
  folded: string,
  lines: readonly Line[],
  runs: readonly Run[],
  source: string,
): void => {
  for (let at = 0; at < runs.length; at++) {
    const { start, end, first, next } = runs[at]!;
    const says = PAGE_OF.test(folded.slice(start, end));
    if (says || countsOn(folded, runs, at) || isBeforePageBreak(source, lines, next))
      lines[first]!.furniture = true;
  }
};

/** The last short line before a page break: `S-2`, `iv`. Page feeds are folded away, so the source is asked. */
const isBeforePageBreak = (source: string, lines: readonly Line[], next: number): boolean => {
  let at = next;
  while (at < lines.length && isEmpty(lines[at]!) && !feeds(source, lines[at]!)) at++;
  const line = lines[at];
  return line !== undefined && (source.startsWith('<PAGE>', line.from) || feeds(source, line));
};

const feeds = (source: string, { start, from, to, end }: Line): boolean =>
  source.slice(start, from === to ? end : from).includes('\f');

const countsOn = (folded: string, runs: readonly Run[], at: number): boolean => {
  const number = numberIn(folded, runs[at]!);
  return [runs[at - 1], runs[at + 1]].some(
    (other, index) =>
      other !== undefined &&
      numberIn(folded, other) === number + (index === 0 ? -1 : 1) &&
      isPageApart(other, runs[at]!),
  );
};

const numberIn = (folded: string, run: Run): number =>
  Number(folded.slice(run.start, run.end).replace(/[^0-9]/g, ''));

const PAGE_AT_LEAST = 600;
const isPageApart = (one: Run, other: Run): boolean => Math.abs(one.start - other.start) >= PAGE_AT_LEAST;

const SHORTEST = 6;
const LONG = 200;

/** Words only: rows of tables and list items repeat for their own reasons. */
const isEligible = (folded: string, lines: readonly Line[], { first, next, start, end }: Run): boolean => {
  if (end - start < SHORTEST || folded.charCodeAt(start) === 0x7c) return false;
  for (let at = first; at < next; at++) if (lines[at]!.gap >= 0 || lines[at]!.tab) return false;
  return !markerAt(folded, start, end);
};

/** By length and a few characters; only where those agree, by all of the text. */
type Repeated = Map<number, Run | Map<string, Run[]>>;

const collect = (folded: string, repeated: Repeated, run: Run): void => {
  const key = keyOf(folded, run);
  const known = repeated.get(key);
  if (!known) repeated.set(key, run);
  else if (known instanceof Map) collectAlike(folded, known, run);
  else {
    const alike = new Map([[wordsOf(folded, known), [known]]]);
    collectAlike(folded, alike, run);
    repeated.set(key, alike);
  }
};

const collectAlike = (folded: string, alike: Map<string, Run[]>, run: Run): void => {
  const words = wordsOf(folded, run);
  const runs = alike.get(words);
  if (runs) runs.push(run);
  else alike.set(words, [run]);
};

const wordsOf = (folded: string, { start, end }: Run): string => folded.slice(start, end);

const keyOf = (folded: string, { start, end }: Run): number => {
  const length = end - start;
  let key = length;
  for (let part = 0; part < 8; part++)
    key = (key * 31 + folded.charCodeAt(start + ((length * part) >> 3))) | 0;
  return key;
};

/** On page-like distances; a short one must not be what a heading or label above it asks for. */
const markRepeated = (folded: string, lines: readonly Line[], runs: readonly Run[]): void => {
  const apart = runs.every((run, at) => at === 0 || isPageApart(runs[at - 1]!, run));
  if (!apart) return;
  const short = runs[0]!.end - runs[0]!.start < LONG;
  if (short && runs.some((run) => isAnswer(folded, lines, run))) return;
  for (const run of runs) for (let at = run.first; at < run.next; at++) lines[at]!.furniture = true;
};

/** What stands further above than this many empty lines is of another page. */
const WIDE_GAP = 60;

/** The line above is short and open: a heading, or a label. */
const isAnswer = (folded: string, lines: readonly Line[], run: Run): boolean => {
  const furthest = Math.max(0, run.first - WIDE_GAP);
  let at = run.first - 1;
  while (at >= furthest && isPassed(lines[at]!)) at--;
  const above = at >= furthest ? lines[at] : undefined;
  return above !== undefined && above.to - above.from < 100 && !endsWords(folded, above.to);
};

const endsWords = (folded: string, end: number): boolean =>
  folded.charCodeAt(end - 1) !== 0x3a && endsSentence(folded, end);
