/**
 * The plain view in the making: as many characters as the text, into which markup is blanked and gaps are
 * set. One byte a character where the text allows it.
 */
export interface Ink {
  /** Turns a range into blanks; line breaks in it too. */
  readonly blank: (start: number, end: number) => void;
  readonly set: (at: number, unit: number) => void;
  readonly toString: () => string;
}

export const BLANK = 0x20;
export const TAB = 0x09;
export const BREAK = 0x0a;

/** Begins with the folded text as it is. */
export const inkOf = (folded: string): Ink => {
  const bytes = Buffer.from(folded, 'latin1');
  return isNarrow(folded, bytes) ? narrowInk(bytes) : wideInk(folded);
};

/** Folding leaves a narrow string narrow: reading it back tells, at the speed of memory. */
const isNarrow = (folded: string, bytes: Buffer): boolean =>
  Buffer.byteLength(folded, 'utf8') === folded.length || bytes.toString('latin1') === folded;

const narrowInk = (bytes: Buffer): Ink => ({
  blank: (start, end) => bytes.fill(BLANK, start, end),
  set: (at, unit) => {
    bytes[at] = unit;
  },
  toString: () => bytes.toString('latin1'),
});

const wideInk = (folded: string): Ink => {
  const bytes = Buffer.from(folded, 'utf16le');
  return {
    blank: (start, end) => {
      for (let at = start; at < end; at++) bytes.writeUInt16LE(BLANK, at * 2);
    },
    set: (at, unit) => bytes.writeUInt16LE(unit, at * 2),
    toString: () => bytes.toString('utf16le'),
  };
};
