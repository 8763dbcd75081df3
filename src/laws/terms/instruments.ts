import type { Span } from '../../model/span.js';

/**
 * The right to acquire shares goes by many English names (stock acquisition right, share purchase warrant, new
 * share acquisition right). One release uses one of them; another one in passing is a leftover of another text.
 */
export interface InstrumentName extends Span {
  readonly name: string;
}

/** Every place where the instrument is named, with its name in a common form; nothing where it is no topic. */
export const instrumentNames = (plain: string): readonly InstrumentName[] => {
  if (!plain.includes('quisition right') && !plain.includes('quisition Right')) return [];
  const found = new Map<number, InstrumentName>();
  for (const middle of MIDDLES) for (const one of namesAround(middle, plain)) found.set(one.start, one);
  return [...found.values()].sort((a, b) => a.start - b.start);
};

/** Searched by their rarer letters: ac-quisition, su-bscription, and the warrants among purchase warrants. */
const MIDDLES = ['quisition', 'bscription', 'warrant', 'Warrant'];

function* namesAround(middle: string, plain: string): Iterable<InstrumentName> {
  for (let at = plain.indexOf(middle); at >= 0; at = plain.indexOf(middle, at + middle.length)) {
    if (middle.length > 7 && !RIGHTS.includes(plain.charAt(nextWord(plain, at + middle.length)))) continue;
    const from = Math.max(0, at - REACH);
    const match = NAME.exec(plain.slice(from, at + REACH));
    if (!match || from + match.index + match[0].length < at) continue;
    const start = from + match.index;
    yield { name: commonForm(match[0]), start, end: start + match[0].length };
  }
}

/** Where the next word starts, a few blanks further. */
const nextWord = (plain: string, at: number): number => {
  let next = at;
  while (next - at < 12 && plain.charCodeAt(next) === 0x20) next++;
  return next;
};

const RIGHTS = ['r', 'R', 'w', 'W'];
const REACH = 36;

const NAME =
  /\b(?:[Nn]ew {1,12})?(?:[Ss]tock|[Ss]hare)s? {1,12}(?:[Aa]cquisition|[Ss]ubscription|[Pp]urchase) {1,12}(?:[Rr]ight|[Ww]arrant)s?\b/;

const commonForms = new Map<string, string>();

/** Lower case, singular, single blanks. There are few ways to print one, so they are kept. */
const commonForm = (name: string): string => {
  const known = commonForms.get(name);
  if (known !== undefined) return known;
  const form = name.toLowerCase().replace(/s\b/g, '').replace(/ {2,}/g, ' ');
  if (commonForms.size < 500) commonForms.set(name, form);
  return form;
};
