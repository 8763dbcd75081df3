/**
 * Printers have many blanks, quotes and dashes; a scanner wants one of each. Every character is folded to
 * exactly one character or left alone, so offsets never move: `～` is `~`, `１` is `1`, `“` is `"`.
 */
export const foldTypography = (text: string): string => {
  const units = unitsOf(text);
  let highest = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit < 0x80) continue;
    const folded = fold(unit);
    if (folded !== unit) units[at] = folded;
    if (folded > highest) highest = folded;
  }
  return highest < 0x100 ? narrow(units) : wide(units);
};

const unitsOf = (text: string): Uint16Array => {
  const bytes = Buffer.from(text, 'utf16le');
  if (bytes.byteOffset % 2 === 0) return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  return new Uint16Array(Uint8Array.from(bytes).buffer);
};

/** A text of Latin-1 characters only is kept in one byte a character: every later pattern runs faster. */
const narrow = (units: Uint16Array): string => {
  const bytes = Buffer.from(units);
  return bytes.toString('latin1');
};

const wide = (units: Uint16Array): string =>
  Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');

const fold = (unit: number): number => {
  if (unit < 0x2000) return SINGLES.get(unit) ?? unit;
  if (unit < 0x2070) return GENERAL[unit - 0x2000]!;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  return SINGLES.get(unit) ?? unit;
};

const BLANK = 0x20;
const DASH = 0x2d;

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
