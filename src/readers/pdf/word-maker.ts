import type { Box, Word } from './page.js';

/** How letters are set: which way their line runs on the page (a vector of length 1; upright is 1, 0), how large. */
export interface Setting {
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
  readonly bold: boolean;
}

/** Gaps inside a word, in ems: kerning draws letters together, justified and scaled ones stand a little apart. */
const CLOSEST = -0.35;
const WIDEST = 0.13;
/** More than this is a raised or lowered letter, or another line. */
const SHIFT = 0.08;
/** Small capitals stand beside large ones in one word. */
const SMALLER = 0.6;

/**
 * Letters to words, as they are drawn. A word goes on while the next letter stands where it would have been
 * written: in how many pieces a file draws it does not matter.
 */
export class WordMaker {
  readonly words: Word[] = [];
  readonly turned: Word[] = [];
  /** Letters by the way they run: to the right, down, upside down, up. */
  readonly ways: [number, number, number, number] = [0, 0, 0, 0];
  readonly #parts: string[] = [];
  #length = 0;
  #command = 0;
  #spaced = false;
  #open: Open | undefined;
  /** Where the last letter ended, and on which line. */
  #end = 0;
  #line = 0;

  /** All that was drawn, a blank between two words and a line break between two lines. */
  get stream(): string {
    return this.#parts.join('');
  }

  get characters(): number {
    return this.#length;
  }

  /** A text command begins; the word before it may go on in it. */
  begin(): void {
    this.#command++;
  }

  /** One letter (a ligature may be two) from a point of the page on, `width` wide; `spacing` follows it. */
  letter(text: string, x: number, y: number, width: number, spacing: number, setting: Setting): void {
    const along = x * setting.dx + y * setting.dy;
    const across = y * setting.dx - x * setting.dy;
    if (this.#open && !this.#goesOn(this.#open, along, across, setting)) this.close();
    this.#open ??= this.#begin(along, across, setting);
    const open = this.#open;
    open.text += text;
    if (setting.bold) open.bold += text.length;
    if (setting.size > open.size) open.size = setting.size;
    if (along < open.left) open.left = along;
    if (along + width > open.right) open.right = along + width;
    this.#parts.push(text);
    this.#length += text.length;
    this.#end = along + width + spacing;
  }

  /** A blank was drawn. */
  blank(): void {
    this.close();
    this.#spaced = true;
  }

  /** Ends the word: nothing of it comes any more. */
  close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    const list = open.setting.dx > UPRIGHT ? this.words : this.turned;
    list.push(wordOf(open));
    const way = wayOf(open.setting);
    if (way >= 0) this.ways[way]! += open.text.length;
  }

  #goesOn({ setting, size, across: line }: Open, along: number, across: number, next: Setting): boolean {
    if (next.dx !== setting.dx || next.dy !== setting.dy) return false;
    const small = Math.min(next.size, size);
    const large = Math.max(next.size, size);
    if (small < large * SMALLER || Math.abs(across - line) > large * SHIFT) return false;
    const gap = along - this.#end;
    return gap > large * CLOSEST && gap < large * WIDEST;
  }

  #begin(along: number, across: number, setting: Setting): Open {
    if (this.#length > 0) {
      this.#parts.push(Math.abs(across - this.#line) > setting.size / 2 ? '\n' : ' ');
      this.#length++;
    }
    this.#line = across;
    const { size } = setting;
    const spaced = this.#spaced;
    this.#spaced = false;
    const place = { left: along, right: along, across, at: this.#length, item: this.#command, spaced };
    return { text: '', ...place, setting, size, bold: 0 };
  }
}

const UPRIGHT = 0.999;

/** Quarter turns to the right; -1 for what runs aslant. */
const wayOf = ({ dx, dy }: Setting): number => [dx, dy, -dx, -dy].findIndex((along) => along > UPRIGHT);

interface Open {
  text: string;
  left: number;
  right: number;
  readonly across: number;
  readonly setting: Setting;
  size: number;
  /** How many letters are. */
  bold: number;
  readonly at: number;
  readonly item: number;
  readonly spaced: boolean;
}

/** How far letters reach above and below the line they stand on, in ems. */
const ABOVE = 0.8;
const BELOW = 0.2;

const wordOf = (open: Open): Word => {
  const { text, left, right, across, size, at, item, setting, spaced } = open;
  const [top, bottom] = [across - size * ABOVE, across + size * BELOW];
  const bold = open.bold * 2 > text.length;
  const box = { left, top, right, bottom };
  const word = { text, ...box, baseline: across, size, bold, item, at };
  if (setting.dx <= UPRIGHT) {
    const shown = turnedBox(setting, box);
    Object.assign(word, shown, { baseline: shown.bottom });
  }
  return spaced ? { ...word, spaced } : word;
};

/** The upright box around one that is turned. */
const turnedBox = ({ dx, dy }: Setting, { left, top, right, bottom }: Box): Box => {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
  const xs = corners.map(([along, across]) => along * dx - across * dy);
  const ys = corners.map(([along, across]) => along * dy + across * dx);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
};
