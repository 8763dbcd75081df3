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
  if (!/[Aa]cquisition [Rr]ight/.test(plain)) return [];
  return Array.from(plain.matchAll(NAMES), (match) => ({
    name: commonForm(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
};

const NAMES =
  /\b(?:[Nn]ew {1,12})?(?:[Ss]tock|[Ss]hare)s? {1,12}(?:[Aa]cquisition|[Ss]ubscription|[Pp]urchase) {1,12}(?:[Rr]ight|[Ww]arrant)s?\b/g;

const commonForm = (name: string): string => name.toLowerCase().replace(/s\b/g, '').replace(/ {2,}/g, ' ');
