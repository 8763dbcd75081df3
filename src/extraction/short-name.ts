import { type Document, plainText } from '../model/document.js';
import type { Span } from '../model/span.js';

/**
 * The short name that a release defines for its issuer in a bracket behind the full one: `("IIJ", the "Company")`,
 * `(Hoshi or the Company)`. "The Company" is a word, no name.
 */
export const shortNameOf = (document: Document, best: Span, names: readonly Span[]): Span | undefined => {
  const textOf = ({ start, end }: Span): string => plainText(document, { start, end });
  const full = textOf(best);
  const same = names.filter((name) => name !== best && textOf(name) === full);
  for (const { end } of [best, ...same]) {
    const found = definedBehind(document.plain, end, full);
    if (found) return found;
  }
  return undefined;
};

/** The first quoted word in the brackets behind a name that is not a common noun; a bare one that is short for the name. */
const definedBehind = (plain: string, from: number, full: string): Span | undefined => {
  const open = plain.indexOf('(', from);
  if (open < 0 || open - from > 12) return undefined;
  const brackets = BRACKETS.exec(plain.slice(open, open + 300))?.[0] ?? '';
  for (const { 1: quoted, index } of brackets.matchAll(QUOTED)) {
    const start = open + index + 1;
    if (quoted && !COMMON.test(quoted) && !isTicker(brackets, index))
      return { start, end: start + quoted.length };
  }
  return bareIn(brackets, open, full);
};

/** `(Nasdaq: "HOSH")` */
const isTicker = (brackets: string, quote: number): boolean => /: {0,3}$/.test(brackets.slice(0, quote));

const BRACKETS = /^(?:\([^()]{1,200}\) {0,12}){1,4}/;
const QUOTED = /" {0,3}([^"]{1,40})"/g;
const COMMON =
  /^(?:the )?(?:company|corporation|issuer|bank|group|fund|funds|trust|partnership|firm|registrant|parent|borrower|manager|we|us|our|it)\b/i;

/** Quotation marks are often lost: `(Bell)`, `(IPC or the Corporation)`. */
const bareIn = (brackets: string, open: number, full: string): Span | undefined => {
  for (const { 1: bare, 0: whole, index } of brackets.matchAll(BARE)) {
    if (!bare || !isShortFor(bare, full)) continue;
    const start = open + index + whole.indexOf(bare);
    return { start, end: start + bare.length };
  }
  return undefined;
};

const BARE =
  /\((?:(?:the )?(?:company|corporation|issuer|group|fund|trust) or )?([A-Z][\w&.'-]{1,24}(?: [A-Z][\w&.'-]{1,24}){0,2})(?:,? (?:or|and) (?:the )?[A-Za-z]{2,20}| ?, the [A-Za-z]{2,20})?\)/gi;

/** Its first words, or its initials. */
const isShortFor = (bare: string, full: string): boolean => {
  const name = full.replace(/^The /, '');
  if (name.startsWith(`${bare} `) || name.startsWith(`${bare}-`)) return true;
  if (bare.length < 2 || bare !== bare.toUpperCase()) return false;
  const initials = (name.match(/[A-Z]/g) ?? []).join('');
  return initials.startsWith(bare);
};
