import { createRequire } from 'node:module';
import type * as Chrono from 'chrono-node/en';

/**
 * Dates in unusual words are read by chrono-node, one short window at a time: on a whole document it is slow and
 * finds dates in "today" and "second". It is loaded at the first such window: most releases never need it.
 */
interface ChronoDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  /** Offsets inside the window. */
  readonly start: number;
  readonly end: number;
}

/** The same few dates come back all through a release. */
const MOST_REMEMBERED = 512;
/** Longer windows are cut: chrono's cost grows faster than the text. */
const LONGEST = 80;

const remembered = new Map<string, ChronoDate | null>();
let parser: Chrono.Chrono | undefined;

const load = (): Chrono.Chrono => {
  parser ??= (createRequire(import.meta.url)('chrono-node/en') as typeof Chrono).casual;
  return parser;
};

/** The first date in the window that prints its year and month. */
export const readWithChrono = (window: string): ChronoDate | undefined => {
  const text = window.slice(0, LONGEST);
  const known = remembered.get(text);
  if (known !== undefined) return known ?? undefined;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = parse(text);
  remembered.set(text, found ?? null);
  return found;
};

const parse = (text: string): ChronoDate | undefined => {
  // A fixed reference, so that nothing depends on the clock ("today" is certain to chrono): the year must be printed.
  const result = load()
    .parse(text, { instant: new Date(0), timezone: 0 })
    .find(({ start, text: quote }) => start.isCertain('month') && quote.includes(String(start.get('year'))));
  if (!result) return undefined;
  const year = result.start.get('year')!;
  const month = result.start.get('month')!;
  const span = { start: result.index, end: result.index + result.text.length };
  if (!result.start.isCertain('day')) return { year, month, ...span };
  return { year, month, day: result.start.get('day')!, ...span };
};
