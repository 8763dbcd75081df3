/**
 * Looking around a figure: everything is read from small windows left and right of it, inside one cell or
 * block. A blank inside a window is a literal ' ' (wrapped lines leave up to twelve); `\t` and `\n` end it.
 */
const MAX_BLANKS = 12;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Latin letters, accented ones included. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;
export const isLower = (code: number): boolean => code >= 97 && code <= 122;

/**
 * True where two words run together, as converters leave them at former line ends: `sharesRecord`, `ofMay`. Two small
 * letters before and one behind the capital tell them from `McDonald`.
 */
export const isJoint = (text: string, at: number): boolean =>
  isUpper(text.charCodeAt(at)) &&
  isLower(text.charCodeAt(at - 1)) &&
  isLower(text.charCodeAt(at - 2)) &&
  isLower(text.charCodeAt(at + 1));

/** True where a word that ends at `at` is a whole one: no letter follows, or one of the next word. */
export const endsWord = (text: string, at: number): boolean =>
  !isLetter(text.charCodeAt(at)) || isJoint(text, at);

/** The offset after the blanks that follow `at`. */
export const skipRight = (text: string, at: number): number => {
  let to = at;
  while (to - at < MAX_BLANKS && text.charCodeAt(to) === 32) to += 1;
  return to;
};

/** The offset where the blanks that end at `at` begin; never before `floor`. */
export const skipLeft = (text: string, at: number, floor: number): number => {
  let from = at;
  while (from > floor && at - from < MAX_BLANKS && text.charCodeAt(from - 1) === 32) from -= 1;
  return from;
};

/** Where the word (letters only, no two run together) that ends at `end` begins; `end` itself when there is none. */
export const wordStart = (text: string, end: number, floor: number): number => {
  let from = end;
  const least = Math.max(floor, end - 24);
  while (from > least && isLetter(text.charCodeAt(from - 1)) && (from === end || !isJoint(text, from)))
    from -= 1;
  return from;
};

/** Where the word (letters only) that starts at `at` ends. */
export const wordEnd = (text: string, at: number): number => {
  let to = at;
  while (to - at < 24 && isLetter(text.charCodeAt(to)) && (to === at || !isJoint(text, to))) to += 1;
  return to;
};

interface WordBefore {
  readonly word: string;
  readonly start: number;
}

// The same place is asked several times in a row (reference? name? qualifier?): the last answer is kept.
let lastText = '';
let lastAt = -1;
let lastFloor = -1;
let lastWord: WordBefore = { word: '', start: -1 };

/** The word before `at`, lower case, blanks and one full stop or comma between allowed; `''` when none. */
export const wordBefore = (text: string, at: number, floor: number): WordBefore => {
  if (at === lastAt && floor === lastFloor && text === lastText) return lastWord;
  let end = skipLeft(text, at, floor);
  const code = text.charCodeAt(end - 1);
  if (end > floor && (code === 46 || code === 44)) end = skipLeft(text, end - 1, floor);
  const start = wordStart(text, end, floor);
  lastText = text;
  lastAt = at;
  lastFloor = floor;
  lastWord = { word: start === end ? '' : text.slice(start, end).toLowerCase(), start };
  return lastWord;
};

/** A border of a line or a cell, or an end of the text, at this character code (`NaN` outside the text). */
export const isBorder = (code: number): boolean => code === 10 || code === 9 || Number.isNaN(code);

/** True when only blanks lie between `at` and a border on its left. */
export const startsCell = (text: string, at: number): boolean => {
  let from = at;
  while (at - from < 40 && text.charCodeAt(from - 1) === 32) from -= 1;
  return isBorder(text.charCodeAt(from - 1));
};

/** True when only blanks lie between `at` and a border on its right. */
export const endsCell = (text: string, at: number): boolean => {
  let to = at;
  while (to - at < 40 && text.charCodeAt(to) === 32) to += 1;
  return isBorder(text.charCodeAt(to));
};

/** Matches a sticky pattern at an offset. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Where a sticky pattern that starts at an offset ends; -1 when it does not match there. */
export const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};
