/**
 * Printers have many blanks, quotes and dashes; a scanner wants one of each. Every character is folded to
 * exactly one character or left alone, so offsets never move: `～` is `~`, `１` is `1`, `“` is `"`. Control
 * characters other than tabs and line breaks print nothing: they are blanks.
 */
export interface Folded {
  readonly text: string;
  /** True when every character fits one byte: patterns run faster over such a text. */
  readonly narrow: boolean;
}

export const foldTypography = (text: string): Folded => {
  const units = unitsOf(text);
  return foldUnits(units)
    ? { text: Buffer.from(units).toString('latin1'), narrow: true }
    : {
        text: Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le'),
        narrow: false,
      };
};

/** One unit more than the text has when its length is odd: pairs of units are looked at together. */
const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length + (text.length % 2));
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units.subarray(0, text.length);
};

/** Folds in place; false when a unit is left that needs two bytes. Pairs of printed ASCII are passed at once. */
const foldUnits = (units: Uint16Array): boolean => {
  const pairs = new Uint32Array(units.buffer, 0, (units.length + 1) >> 1);
  let narrow = true;
  for (let pair = 0; pair < pairs.length; pair++) {
    const both = pairs[pair]!;
    if (((both & 0xff80ff80) | ((both - 0x00200020) & 0x80008000)) === 0) continue;
    if (foldAt(units, pair * 2) > 0xff) narrow = false;
    if (pair * 2 + 1 < units.length && foldAt(units, pair * 2 + 1) > 0xff) narrow = false;
  }
  return narrow;
};

const foldAt = (units: Uint16Array, at: number): number => {
  const unit = units[at]!;
  if (unit === 0x0a || (unit >= BLANK && unit < 0x80)) return unit;
  const folded = unit < 0x80 ? withoutControl(unit) : fold(unit);
  units[at] = folded;
  return folded;
};

const BLANK = 0x20;
const DASH = 0x2d;

const withoutControl = (unit: number): number => (unit === 0x09 || unit === 0x0d ? unit : BLANK);

const fold = (unit: number): number => {
  if (unit < 0x2000) return SINGLES.get(unit) ?? unit;
  if (unit < 0x2070) return GENERAL[unit - 0x2000]!;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  return unit < 0x3100 || unit > 0xfe00 || unit < 0x2300 ? (SINGLES.get(unit) ?? unit) : unit;
};

const SINGLES: ReadonlyMap<number, number> = new Map([
  [0x85, BLANK],
  [0xa0, BLANK],
  [0x1680, BLANK],
  [0x2212, DASH],
  [0x2215, 0x2f],
  [0x3000, BLANK],
  [0x301c, 0x7e],
  [0xfe58, DASH],
  [0xfe63, DASH],
  [0xfeff, BLANK],
  [0xffe0, 0xa2],
  [0xffe1, 0xa3],
  [0xffe5, 0xa5],
]);

/** General Punctuation, U+2000 to U+206F: blanks of all widths, hyphens and dashes, quotes and primes. */
const GENERAL: Uint16Array = new Uint16Array(0x70).map((_, index) => {
  const unit = 0x2000 + index;
  if (unit <= 0x200d || unit === 0x2028 || unit === 0x2029 || unit === 0x202f) return BLANK;
  if (unit === 0x205f || unit === 0x2060) return BLANK;
  if (unit >= 0x2010 && unit <= 0x2015) return DASH;
  if ((unit >= 0x2018 && unit <= 0x201b) || unit === 0x2032) return 0x27;
  if ((unit >= 0x201c && unit <= 0x201f) || unit === 0x2033) return 0x22;
  return unit === 0x2044 ? 0x2f : unit;
});
