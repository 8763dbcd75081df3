import type { Span } from '../model/span.js';
import { words } from './phrase.js';

/**
 * Names of companies in running text: capitalised words that end with a legal form, `Modern Ferry Lines Co., Ltd.`,
 * or stand where a sentence names who acts.
 */

/** Legal forms as printed; what they end is a company whatever its words. */
const FORM =
  /\b(?:Inc|INC|Incorporated|INCORPORATED|Company|COMPANY|Corp|CORP|Corporation|CORPORATION|Co|CO|Ltd|LTD|Limited|LIMITED|Pty|PLC|Plc|plc|K\.K|KK|Holdings|N\.V|NV|S\.A|SA|SE|AG|ASA|AS|AB|A\/S|Oyj|OYJ|Abp|LLC|L\.P|LP|GmbH|KGaA|S\.p\.A|SpA|Bancorp|Bhd|Trust|Fund)(?![\w&'/-])\.?/g;

/** A form that more words may follow: `Holdings Ltd.`, `Trust Company`; alone it ends a name all the same. */
const GOES_ON = /^(?:,? ?(?:Inc|Ltd|Limited|LLC|L\.P|LP|PLC|Plc|plc|Co|Corp|N\.V|S\.A)(?![\w&'/-])\.?){1,2}/;

/** Every name in a range that ends with a legal form, in text order; each is looked for back over ten words at most. */
export function* formalNames(plain: string, { start, end }: Span): Iterable<Span> {
  const text = plain.slice(start, end);
  let last = 0;
  for (const { 0: form, index } of text.matchAll(FORM)) {
    if (index < last) continue;
    const after = index + form.length;
    const to = after + (GOES_ON.exec(text.slice(after, after + 24))?.[0].length ?? 0);
    const from = nameStart(text, last, index);
    if (from === index) continue;
    last = to;
    yield { start: start + from, end: start + to };
  }
}

const MOST_WORDS = 10;

/** Back over capitalised words and the small ones between them. */
const nameStart = (text: string, floor: number, form: number): number => {
  const before = text.slice(Math.max(floor, form - 120), form);
  const tokens = [...before.matchAll(WORD)];
  const offset = form - before.length;
  let first = form;
  let next = form;
  for (const { 0: word, index } of tokens.toReversed().slice(0, MOST_WORDS)) {
    const place = offset + index;
    if (!PARTED.test(text.slice(place + word.length, next)) || NO_PART.test(word)) break;
    const glued = gluedTo(word);
    if (glued === 0 && !CAPITAL.test(word) && !SMALL.has(word)) break;
    next = place;
    if (!SMALL.has(word)) first = place + glued;
    if (glued > 0) break;
  }
  return first + (LEADING.exec(text.slice(first, form))?.[0].length ?? 0);
};

/** How many characters in front of a word are none of it. */
const gluedTo = (word: string): number => {
  const dashes = DASHED.exec(word)?.[0].length;
  if (dashes !== undefined) return dashes;
  const joint = CAPITAL.test(word) ? -1 : word.search(JOINT);
  return joint < 0 ? 0 : joint + 2;
};

const WORD = /[^\s,;:()"[\]|]{1,60}/g;
/** Between two words of a name stand blanks, or a comma before its form. */
const PARTED = /^(?:\s{1,3}|, ?)?$/;
/** A capital, or one small letter before it as brands have it: `eBay`. */
const CAPITAL = /^[a-z]?[A-Z0-9À-ÖØ-ÞĀ-Ž]/;
/** A dash set against the name: `TheNewswire -Example Corp.`, `(WIRE)--Example Corp.` */
const DASHED = /^-{1,3}(?=[^-])/;
/** Words run together where a line once ended: `madebyEndur`. */
const JOINT = /[a-z]{2}(?=[A-ZÀ-ÖØ-Þ])/;
const SMALL: ReadonlySet<string> = new Set('of and & the de der für for la le du et y und'.split(' '));
/** Dates, figures and ends of sentences are not of a name. */
const NO_PART =
  /^\d{4}$|^\d{1,2}$|[.!?]$(?<!^(?:[A-Z]|St|Dr|U\.S|N\.A|U\.K|Co|Corp|Inc|Bros|Mt|Alm|Gebr|Int|Intl|Wm|Chr|Jos|Th)\.)|^(?:January|February|March|April|May|June|July|August|September|October|November|December|On|At|By|In|For|From|And|As)$/;
/** `The Board of Directors of`, `Shares of`: who acts for the company is not its name. */
const LEADING = words(
  '^(?:(?:the |Shareholders |Stockholders |Shares |Chairman |President |CEO |Director |Management |Supervisory |Executive |and ){0,4}(?:Board )?(?:of Directors |of Trustees |of Managers |Directors |Trustees )?(?:of |in |at )(?:the )?|The |Board )',
  'i',
);

/** Words that could be a name as they stand: capitals, and few small words between them. */
export const isNameLike = (text: string): boolean => {
  const words = text.match(/\S+/g) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS + 2) return false;
  return words.every((word, at) => SMALL.has(word) || (at > 0 && PUBL.test(word)) || HAS_CAPITAL.test(word));
};

const PUBL = /^\(publ\),?$/;
const HAS_CAPITAL = /^[^a-z+@%$€£¥]|^[a-z]{1,3}[A-Z]/;

/** Without who acts for the company, in front or behind: `TEGNA Inc.'s Board of Directors`. */
export const companyAlone = (plain: string, { start, end }: Span): Span => {
  const text = plain.slice(start, end);
  const leading = (PLACED.exec(text) ?? ACTING.exec(text))?.[0].length ?? 0;
  const rest = text.slice(leading);
  const behind = BEHIND.exec(rest)?.index ?? JOINTLY.exec(rest)?.indices?.[1]?.[0];
  return { start: start + leading, end: behind === undefined ? end : start + leading + behind };
};

const ACTING = words(
  '^(?:the )?(?:(?:management |supervisory |executive )?board(?: of (?:directors|trustees|managers))?(?: and (?:the )?(?:management|supervisory|executive) board)? (?:of|in|at) (?:the )?|following )',
  'i',
);
/** `ESPOO, Finland - Hoshi Corporation`. */
const PLACED = /^[A-Z][^-]{1,40} {1,3}-{1,2} {1,3}(?=[A-Z])/;
/** `Hoshi Limited and Karasu University`: two act, the first of them issues. */
const JOINTLY =
  /\b(?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|AG|SE|ASA|AB|Oyj|N\.V|S\.A)\b\.?(,? {1,12}and {1,12})(?=[A-Z])/d;
const BEHIND = /'s? (?=[a-z]|Board\b|Directors\b|Management\b)|, (?=[a-z])|,$/;
