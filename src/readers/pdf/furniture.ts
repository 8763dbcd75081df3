import { fromRoman } from '../layout/roman.js';
import { linesOf, type PrintedLine } from './line.js';
import type { Page, Word } from './page.js';

/** A page in three: what it repeats above and below, and what it says. */
export interface Parted {
  readonly head: readonly PrintedLine[];
  readonly body: readonly Word[];
  readonly foot: readonly PrintedLine[];
}

/**
 * Running heads and feet come again on other pages at the same height, but for the number of the page. Only the
 * outermost lines of a page are looked at, from its edge inwards, up to the first that is none.
 */
export const partFurniture = (pages: readonly Page[]): Parted[] => {
  const rows = pages.map(outerRows);
  const edges = pages.map((page, at) => edgesOf(page, rows[at]!));
  const seen = seenOn(edges);
  const numbered = numberedBy(pages, edges);
  return pages.map((page, at) => {
    const { head, foot } = edges[at]!;
    const isNumber = (row: Edge): boolean => numbered(row, page.number);
    const isFurniture = (row: Edge): boolean => isNumber(row) || isRepeated(row, seen, pages.length);
    const above = leading(head, isFurniture, isNumber);
    const below = leading(foot, isFurniture, isNumber);
    return parted(page, rows[at]!, above, below);
  });
};

const parted = ({ words }: Page, rows: readonly PrintedLine[], above: number, below: number): Parted => {
  const head = rows.slice(0, above);
  const foot = rows.slice(rows.length - below);
  if (above + below === 0) return { head, body: words, foot };
  const furniture = new Set([...head, ...foot].flatMap((row) => row.words));
  return { head, body: words.filter((word) => !furniture.has(word)), foot };
};

/** The lines near both edges, and a few further in. */
const outerRows = ({ words, height }: Page): PrintedLine[] =>
  linesOf(words.filter(({ top, baseline }) => top < REACH * height || baseline > (1 - REACH) * height));

/** A line near the edge of its page. */
interface Edge {
  readonly text: string;
  /** Its text with all numbers made alike, at its height. */
  readonly key: string;
  /** So near the edge that only furniture is printed there. */
  readonly outer: boolean;
  /** The next line inwards is further than lines of a paragraph are. */
  readonly apart: boolean;
  readonly height: number;
}

interface Edges {
  /** From the edge inwards. */
  readonly head: readonly Edge[];
  readonly foot: readonly Edge[];
}

const DEEP = 5;
/** Parts of the height of a page. */
const MARGIN = 0.075;
const ZONE = 0.14;
const REACH = 0.24;

const edgesOf = ({ height }: Page, rows: readonly PrintedLine[]): Edges => {
  const edge = (row: PrintedLine, away: number, inner: PrintedLine | undefined): Edge => ({
    ...keyOf(row),
    outer: away < MARGIN * height,
    apart: !inner || Math.abs(inner.baseline - row.baseline) > APART * Math.max(inner.size, row.size),
  });
  const head: Edge[] = [];
  for (let at = 0; at < Math.min(DEEP, rows.length) && rows[at]!.top < ZONE * height; at++)
    head.push(edge(rows[at]!, rows[at]!.top, rows[at + 1]));
  const foot: Edge[] = [];
  for (let at = rows.length - 1; at >= Math.max(head.length, rows.length - DEEP); at--) {
    const row = rows[at]!;
    if (row.baseline <= (1 - ZONE) * height) break;
    foot.push(edge(row, height - row.baseline, rows[at - 1]));
  }
  return { head, foot };
};

/** In ems of the larger line. */
const APART = 1.7;

const keyOf = ({ words, baseline }: PrintedLine) => {
  const text = words.map((word) => word.text).join(' ');
  return { text, key: text.replace(/[0-9]+/g, '#'), height: baseline };
};

/** Lines alike, by their text: at which heights, on how many pages. */
type Seen = ReadonlyMap<string, readonly number[]>;

const seenOn = (edges: readonly Edges[]): Seen => {
  const seen = new Map<string, number[]>();
  for (const { head, foot } of edges)
    for (const { key, height } of [...head, ...foot]) {
      const heights = seen.get(key);
      if (heights) heights.push(height);
      else seen.set(key, [height]);
    }
  return seen;
};

/** So far two pages may set the same line apart. */
const LEVEL = 3;

const isRepeated = ({ key, outer, height }: Edge, seen: Seen, pages: number): boolean => {
  if (OWN.test(key)) return false;
  const alike = seen.get(key)!.filter((other) => Math.abs(other - height) <= LEVEL).length;
  if (outer) return alike >= 3 || (alike === 2 && pages <= 6);
  return alike >= 3 && alike * 5 >= pages * 3;
};

/** `(in millions)` over a table on each page belongs to the tables, and an exhibit begins anew. */
const OWN = /^exhibit\b|\b(?:thousand|million|billion|yen|unaudited)/i;

/** A head stands apart from the text; what does not is the text's, as like to another page as it may be. */
const leading = (
  edges: readonly Edge[],
  isFurniture: (edge: Edge) => boolean,
  isNumber: (edge: Edge) => boolean,
): number => {
  const first = edges.findIndex((edge) => !isFurniture(edge));
  let count = first < 0 ? edges.length : first;
  while (count > 0 && !edges[count - 1]!.apart && !isNumber(edges[count - 1]!)) count--;
  return count;
};

const NUMBER =
  /^(?:page |p\. ?)?[-\u2013\u2014]? ?([0-9]{1,4}|[ivx]{1,6}) ?(?:(?:of|\/) ?[0-9]{1,4})? ?[-\u2013\u2014]?$/i;
const SAYS = /^(?:page|p\.)|(?:of|\/) ?[0-9]+$/i;

/** A number alone is the page's where it counts with the pages, or says so. */
const numberedBy = (pages: readonly Page[], edges: readonly Edges[]) => {
  const offsets = new Map<number, number>();
  edges.forEach(({ head, foot }, at) => {
    for (const { text } of [...head, ...foot]) {
      const number = numberIn(text);
      if (number === undefined) continue;
      const offset = number - pages[at]!.number;
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
    }
  });
  return ({ text }: Edge, page: number): boolean => {
    const number = numberIn(text);
    if (number === undefined) return false;
    return SAYS.test(text) || number === page || (offsets.get(number - page) ?? 0) > 1;
  };
};

const numberIn = (text: string): number | undefined => {
  const found = NUMBER.exec(text)?.[1];
  if (found === undefined) return undefined;
  return /[0-9]/.test(found) ? Number(found) : fromRoman(found.toLowerCase()) || undefined;
};
