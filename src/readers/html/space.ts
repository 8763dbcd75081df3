/** What HTML folds into one blank: tab, line feed, form feed, carriage return, blank. A no-break blank stays. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x0c;

/** Soft hyphens, zero-width blanks and joiners, marks of direction, a byte order mark inside the text. */
export const isInvisible = (unit: number): boolean =>
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069) ||
  unit === 0xfeff;
