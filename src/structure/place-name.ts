import type { Span } from '../model/span.js';

/**
 * What can stand before the date of a dateline: `Boston, MA`, `EDEN PRAIRIE, Minn. - (NewMediaWire) -`, `MELBOURNE,
 * Australia and SAN FRANCISCO`. Names have capitals, the few words between them are known.
 */
export const isPlaceLike = (head: string): boolean => hasNamesOnly(head, 14);

/** After a place and date at the end of a release may stand who signs: capitalised words, six at most. */
export const isSigner = (rest: string): boolean => hasNamesOnly(rest, 6);

const hasNamesOnly = (text: string, most: number): boolean => {
  if (STRANGE.test(text)) return false;
  const words = text.match(WORDS);
  return (
    words === null || (words.length <= most && words.every((word) => CAPITAL.test(word) || SMALL.has(word)))
  );
};

const STRANGE = /[^A-Za-z\u00C0-\u024F0-9&.,:;'"()/ -]/;
const WORDS = /[A-Za-z\u00C0-\u024F0-9&]+/g;
const CAPITAL = /^[A-Z\u00C0-\u00DE]/;
const SMALL: ReadonlySet<string> = new Set(
  'of and the am on upon an der die di du de da do del la las le les los in &'.split(' '),
);

/** The place alone, without wire names in brackets or slashes, dashes and quotes around it. */
export const placeIn = (plain: string, from: number, to: number): Span | undefined => {
  const start = trimStart(plain, afterWire(plain, from, to), to);
  const end = trimEnd(plain, start, beforeWire(plain, start, trimEnd(plain, start, to)));
  const cut = CUT.exec(plain.slice(start, end))?.index;
  const last = cut === undefined ? end : trimEnd(plain, start, start + cut);
  const name = plain.slice(start, last);
  const fits = name.length >= 2 && name.length <= 80 && !NO_PLACE.test(name) && !NO_PLACE_WORD.test(name);
  return fits ? { start, end: last } : undefined;
};

/** `--(Newsfile Corp.`, its bracket closed behind the date, and ` - TheNewswire`. */
const CUT =
  / {0,2}-{0,2} {0,2}\([^()]{2,40}$| {0,2}-{1,2} {0,2}[A-Z][A-Za-z ]{0,24}(?:[Ww]ire|WIRE|[Ff]ile)$/;

/** Past `(TheNewswire)` or `/PRNewswire/` in front. */
const afterWire = (plain: string, from: number, to: number): number => {
  const start = trimStart(plain, from, to, ' "\'-');
  const closing = CLOSING[plain.charAt(start)];
  if (!closing) return start;
  const end = plain.indexOf(closing, start + 1);
  return end > 0 && end < Math.min(to, start + LONGEST_WIRE) ? end + 1 : start;
};

/** Before `(GLOBE NEWSWIRE)` or `/ ACCESS Newswire /` behind. */
const beforeWire = (plain: string, start: number, end: number): number => {
  const opening = OPENING[plain.charAt(end - 1)];
  if (!opening) return end;
  const open = plain.lastIndexOf(opening, end - 2);
  return open >= start && end - open <= LONGEST_WIRE ? open : end;
};

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '/': '/' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', '/': '/' };
const LONGEST_WIRE = 42;

const trimStart = (plain: string, from: number, to: number, signs = ` -,:;"'(/`): number => {
  let at = from;
  while (at < to && signs.includes(plain.charAt(at))) at++;
  return at;
};

const trimEnd = (plain: string, from: number, to: number): number => {
  let at = to;
  while (at > from && ` -,:;"'(`.includes(plain.charAt(at - 1))) at--;
  return at;
};

const NO_PLACE =
  /\d|\b(?:inc|corp|ltd|limited|plc|oyj|asa|ab|ag|release|announcement|notice|shares?|update|date|as of|dated|published|issued|posted|effective|source|[a-z]{0,12} ?(?:news)?wire|newsfile|cision|rns)\b/i;
/** Small: `ON` is a province. */
const NO_PLACE_WORD = /\b(?:[Oo]n|[Ff]rom)\b/;
