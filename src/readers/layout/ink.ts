import type { Folded } from './typography.js';

/**
 * The plain view in the making: as many characters as the text, into which markup is blanked and gaps are
 * set. One byte a character where the text allows it.
 */
export class Ink {
  readonly #units: Uint8Array | Uint16Array;

  /** Begins with the folded text as it is. */
  constructor(folded: Folded) {
    this.#units = folded.narrow ? Buffer.from(folded.text, 'latin1') : wideUnits(folded.text);
  }

  /** Turns a range into blanks; line breaks in it too. */
  blank(start: number, end: number): void {
    for (let at = start; at < end; at++) this.#units[at] = BLANK;
  }

  set(at: number, unit: number): void {
    this.#units[at] = unit;
  }

  /** True when nothing is printed in the range. */
  isBlank(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#units[at]! > BLANK) return false;
    return true;
  }

  /** Where words were moved up, what they left is blank. */
  clearFillers(): void {
    for (let at = 0; at < this.#units.length; at++) if (this.#units[at] === FILLER) this.#units[at] = BLANK;
  }

  toString(): string {
    const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT } = this.#units;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    return bytes.toString(BYTES_PER_ELEMENT === 1 ? 'latin1' : 'utf16le');
  }
}

export const BLANK = 0x20;
export const TAB = 0x09;
export const BREAK = 0x0a;
/** Stands behind a word that was moved up: no print, yet no gap either. No text has one, folding clears them. */
export const FILLER = 0x01;

const wideUnits = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
};
