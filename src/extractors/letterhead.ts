import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { present, stated, textStated } from '../extraction/text.js';
import { issuerName, ticker } from '../fields/identity.js';
import type { Span } from '../model/span.js';

/**
 * The block of labelled lines above the title of a notice: company name, code number, market.
 * `Company name: Example Co., Ltd.` / `(Code number: 1016, Prime Market, Tokyo Stock Exchange)`
 */
export const letterhead: Extractor = {
  id: 'letterhead',
  summary: 'The company name, code and markets that stand in lines of their own above a notice.',
  fields: [issuerName, ticker],
  find: function* (scene) {
    const head = scene.document.plain.slice(0, HEAD);
    yield* companyName(scene, head);
    yield* listings(scene, head);
  },
};

/** No letterhead is longer. */
const HEAD = 1500;

const NAME =
  /\b(?:company name|name of (?:the )?(?:listed )?company|corporate name|listed company(?: name)?)(?: {0,3}:)?[ \t]{1,60}([A-Z0-9][^\n\t|:]{1,90}?)(?= {2}|[\n\t|(]|$| (?:representative|securities|stock|code|listing)\b)/di;

function* companyName({ document }: Scene, head: string): Iterable<Stated> {
  const [start, end] = NAME.exec(head)?.indices?.[1] ?? [0, 0];
  yield* present([textStated(document, issuerName, '', { start, end })]);
}

const EXCHANGE = '(?:tokyo|nagoya|osaka|fukuoka|sapporo) stock exchange|TSE|NSE|FSE|SSE|OSE';
const SECTION =
  '(?:first|second|1st|2nd) section|(?:prime|standard|growth|premier|main|next)(?: market)?|mothers|jasdaq|centrex|q-board|ambitious';
/** `Prime Market, Tokyo Stock Exchange` · `First Section of the TSE` · `TSE Standard` */
const MARKET = new RegExp(
  `(?:\\b(${SECTION})(?:,| of(?: the)?| on(?: the)?)? {1,3})?\\b(${EXCHANGE})\\b(?:,? {1,3}(?:the )?(${SECTION})\\b)?`.replaceAll(
    / (?=[a-z(])/g,
    ' {1,3}',
  ),
  'gi',
);
/** A Japanese code: four digits, since 2024 also with a letter. */
const CODE =
  /(?<!\b(?:postal|zip|area|country) )\bcode(?: {0,3}(?:number|no\.?|#))?[:.]{0,2}[ \t|]{1,60}(\d{3}[0-9A-Z])(?![0-9A-Za-z])/gi;
const LISTED = /[ \t]{0,3}(?:market)? {0,3}: {0,12}(\d{3}[0-9A-Z])(?![0-9A-Za-z])/iy;

/** The code once for each market that its line names, or, where that names none, the whole letterhead. */
function* listings(scene: Scene, head: string): Iterable<Stated> {
  const found = markets(head);
  for (const code of codes(head, found)) {
    const line = { start: head.lastIndexOf('\n', code.start) + 1, end: lineEnd(head, code.end) };
    const own = found.filter(({ start }) => line.start <= start && start < line.end);
    const named = own.length > 0 ? own : found;
    const number = head.slice(code.start, code.end);
    const open = named.filter((market) => !known(scene, market, code));
    if (named.length === 0) yield stated(ticker, '', { type: 'text', text: number }, code);
    for (const [at, market] of open.entries())
      yield stated(ticker, '', { type: 'text', text: `${market.name}:${number}` }, at === 0 ? code : market);
  }
}

const lineEnd = (head: string, from: number): number => {
  const end = head.indexOf('\n', from);
  return end < 0 ? head.length : end;
};

interface Market extends Span {
  readonly name: string;
}

const markets = (head: string): readonly Market[] =>
  [...head.matchAll(MARKET)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: [shortExchange(match[2]!), shortSection(match[1] ?? match[3])]
      .filter(Boolean)
      .join(' ')
      .replace(/ (?=\d)/, ''),
  }));

const shortExchange = (words: string): string =>
  words.length <= 3 ? words.toUpperCase() : `${words[0]!.toUpperCase()}SE`;

/** `First Section` is printed as 1 in listings, `TSE1`. */
const shortSection = (words: string | undefined): string => {
  const first = words?.split(' ')[0]?.toLowerCase() ?? '';
  if (first === 'first' || first === '1st') return '1';
  if (first === 'second' || first === '2nd') return '2';
  return first && first[0]!.toUpperCase() + first.slice(1);
};

/** Codes after the word, and those that a market with a colon gives: `Tokyo Stock Exchange Growth Market: 1159`. */
const codes = (head: string, found: readonly Market[]): readonly Span[] => {
  const places = new Map<number, Span>();
  for (const { 0: whole, 1: code, index } of head.matchAll(CODE)) {
    const end = index + whole.length;
    places.set(end, { start: end - code!.length, end });
  }
  for (const { end } of found) {
    LISTED.lastIndex = end;
    const code = LISTED.exec(head)?.[1];
    if (code) places.set(LISTED.lastIndex, { start: LISTED.lastIndex - code.length, end: LISTED.lastIndex });
  }
  return [...places.values()];
};

/** `TSE1: 3774` has been read as a listing already. */
const known = ({ literals }: Scene, market: Span, code: Span): boolean =>
  literals.some(
    (literal) =>
      literal.type === 'identifier' &&
      literal.of === 'ticker' &&
      literal.start <= market.start &&
      code.end <= literal.end,
  );
