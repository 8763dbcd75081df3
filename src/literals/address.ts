import type { IdentifierLiteral } from '../model/literal.js';
import { isDigit, isLetter, matchAt } from './window.js';

/** E-mail and web addresses, as printed; a bare domain counts when it has a known ending. */
const URL = /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|\u3000-\u9fff]{1,2000}/iy;
const DOMAIN = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?:\/[^\s<>"'()[\]{}|\u3000-\u9fff]{0,2000})?/iy;
const HOST_BACK = 64;

export const readUrl = (text: string, at: number): IdentifierLiteral | undefined => {
  const match = matchAt(URL, text, at);
  return match ? identifier(text, at, at + trimmed(match[0]), 'url') : undefined;
};

/** A bare domain, found by its ending `.com`, `.co.jp`: `dot` is that full stop. */
export const readDomain = (text: string, dot: number, floor: number): IdentifierLiteral | undefined => {
  let start = dot;
  while (start > floor && dot - start < HOST_BACK && isHost(text.charCodeAt(start - 1))) start -= 1;
  if (start === dot || text.charCodeAt(start - 1) === 64 || !isLetter(text.charCodeAt(start)))
    return undefined;
  const match = matchAt(DOMAIN, text, start);
  if (!match || match[0].length < dot - start + 3) return undefined;
  return identifier(text, start, start + trimmed(match[0]), 'url');
};

/** The address around an `@`. */
export const readEmail = (text: string, sign: number, floor: number): IdentifierLiteral | undefined => {
  let start = sign;
  while (start > floor && sign - start < HOST_BACK && isLocal(text.charCodeAt(start - 1))) start -= 1;
  start += GLUED_PHONE.exec(text.slice(start, sign))?.[0].length ?? 0;
  start += gluedWord(text, start, sign);
  while (start < sign && text.charCodeAt(start) === 46) start += 1;
  const match = start === sign ? null : matchAt(DOMAIN, text, sign + 1);
  if (!match) return undefined;
  const host = match[0].split('/')[0]!;
  const next = text.startsWith('://', sign + 1 + host.length) ? host.replace(/https?$/i, '') : host;
  return identifier(text, start, sign + 1 + trimmed(next), 'email');
};

/** How much of a name before an `@` is the end of what stood before it: an office, or a family name. */
const gluedWord = (text: string, start: number, sign: number): number => {
  const name = text.slice(start, sign);
  const office = OFFICE.exec(name)?.[0].length ?? 0;
  const capitalised = /[A-Z][A-Za-z.]{1,30} {1,3}$/.test(text.slice(Math.max(0, start - 34), start));
  if (office > 0 && (capitalised || office === 3)) return office;
  return capitalised ? (FAMILY.exec(name)?.[0].length ?? 0) : 0;
};

/** `Investor Relationsjane@`, `Brent Doe, CEObrent@`, `Jane Starmanmedia@`. */
const OFFICE =
  /^(?:C[EFO]O|Relations|Manager|Group|Officer|Director|President|Secretary|Contact|Communications|Corporation|Limited|Affairs)(?=[A-Za-z])/;
const FAMILY = /^[A-Z][a-z]{2,20}(?=(?:media|info|ir|investors?|press|contact)$)/;

/** Where the name before an `@` that begins at `at` ends, or -1: "ir2020@…" begins like a code. */
export const emailSign = (text: string, at: number): number => {
  let to = at;
  while (to - at < HOST_BACK && isLocal(text.charCodeAt(to))) to += 1;
  return text.charCodeAt(to) === 64 ? to : -1;
};

const isHost = (code: number): boolean =>
  code === 45 || code === 46 || isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const isLocal = (code: number): boolean => isHost(code) || code === 95 || code === 43 || code === 37;

/** `Roe2025550143press@example.com`: a telephone number before a name that lost its blanks. */
const GLUED_PHONE = /^.{0,40}\d{7}(?=[A-Za-z])/;

/** Where the next word or address begins that ran into this one: `example.comTel`, `example.comwww.example.org`. */
const NEXT = /(?<=\.[a-z]{2,4})(?=[A-Z][a-z]|\d{3})|(?<=[a-z\d])(?=www\.|https?:\/\/)/;

const trimmed = (address: string): number => {
  const next = address.search(NEXT);
  let end = next < 0 ? address.length : next;
  while (end > 1 && '.,;:!?-'.includes(address.charAt(end - 1))) end -= 1;
  return end;
};

const identifier = (
  text: string,
  start: number,
  end: number,
  of: IdentifierLiteral['of'],
): IdentifierLiteral => ({
  type: 'identifier',
  start,
  end,
  of,
  text: text.slice(start, end),
});
