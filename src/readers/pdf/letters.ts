/** What a font says a letter is, made what a reader of it would type. */
export type Letters = (unicode: string) => string;

export const BLANK = ' ';
/** Stands for a letter that nobody knows. */
export const UNREADABLE = '\ufffd';

/** One page has few different letters: each is looked at once. */
export const lettersOf = (plainLetters: (text: string) => string): Letters => {
  const known = new Map<string, string>();
  return (unicode) => {
    const letter = known.get(unicode) ?? letterOf(unicode, plainLetters);
    known.set(unicode, letter);
    return letter;
  };
};

const letterOf = (unicode: string, plainLetters: (text: string) => string): string => {
  if (unicode === '' || UNKNOWN.test(unicode)) return UNREADABLE;
  if (BLANKS.test(unicode)) return BLANK;
  if (UNSEEN.test(unicode)) return '';
  const code = unicode.charCodeAt(0);
  if (code === SOFT_HYPHEN) return '-';
  if (code >= 0xe000 && code <= 0xf8ff) return privateLetter(code);
  return code < 0x80 ? unicode : plainLetters(unicode).replace(ANY_BLANKS, '') || BLANK;
};

/** Drawn, so it is one, whatever else it may be. */
const SOFT_HYPHEN = 0xad;
const UNKNOWN = /^[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\uffff]/;
const BLANKS = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
const ANY_BLANKS = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const UNSEEN = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+$/;

/** Symbol fonts put their signs where Unicode has none: those that stand before list items are bullets. */
const privateLetter = (code: number): string => (BULLETS.has(code) ? '\u2022' : UNREADABLE);

const BULLETS: ReadonlySet<number> = new Set([
  0xf02d, 0xf06c, 0xf06e, 0xf06f, 0xf070, 0xf071, 0xf075, 0xf076, 0xf09e, 0xf09f, 0xf0a7, 0xf0a8, 0xf0b7,
  0xf0d8, 0xf0e0, 0xf0fc,
]);
