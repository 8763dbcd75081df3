/**
 * How many columns of a terminal a text takes: East Asian wide and full-width characters take two, combining
 * marks none. The text is taken to be `safe`. Ranges after Unicode Standard Annex 11, blocks rounded outwards.
 */
export const width = (text: string): number => {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += characterWidth(character);
  return columns;
};

/** The columns of one character (one code point). */
export const characterWidth = (character: string): 0 | 1 | 2 => {
  if (NARROW.test(character)) return 1;
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
};

const NARROW = /^[\x20-\x7e\xa0-\u02ff]*$/;
const COMBINING = /^\p{M}$/u;
const WIDE =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** The text, filled up with blanks to a number of columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));
