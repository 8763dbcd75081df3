import { BLANK, type Letters, UNREADABLE } from './letters.js';
import { compose, type Matrix } from './matrix.js';
import type { Pen } from './pen.js';
import type { Unmapped } from './unmapped.js';
import { type Setting, WordMaker } from './word-maker.js';

/** A letter as a font has it: width in units of the font, and what follows a number of the upright layout. */
interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly originalCharCode?: number;
  readonly vmetric?: readonly number[] | null;
  /** A blank of one byte: the only one that is spaced as a word is. */
  readonly isSpace?: boolean;
}

/** The page as it is shown, in points. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Writes what a text command shows: each letter where the one before it ended, as the pen says. */
export class Scribe {
  readonly maker = new WordMaker();
  readonly #extent: Extent;
  readonly #letters: Letters;
  readonly #unmapped: Unmapped;

  constructor(extent: Extent, letters: Letters, unmapped: Unmapped) {
    this.#extent = extent;
    this.#letters = letters;
    this.#unmapped = unmapped;
  }

  /** Glyphs, and numbers in between that move the pen back by thousandths of its size. */
  write(pen: Pen, glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const matrix = compose(pen.page, pen.text);
    const line = lineOf(pen, matrix);
    if (!line) return;
    this.maker.begin();
    for (const glyph of glyphs as readonly (Glyph | number | null)[]) {
      if (typeof glyph === 'number') advance(pen, line, (-glyph * pen.size) / 1000);
      else if (glyph) this.#glyph(pen, matrix, line, glyph);
    }
  }

  #glyph(pen: Pen, matrix: Matrix, line: Line, glyph: Glyph): void {
    const width = (line.vertical ? heightOf(glyph) : (glyph.width ?? 0)) * line.unit;
    const spacing = pen.letterSpacing + (glyph.isSpace ? pen.wordSpacing : 0);
    const { x } = pen;
    const y = pen.y + pen.rise;
    const text = this.#letters(glyph.unicode ?? '');
    const known = text !== UNREADABLE || width === 0;
    this.#letter(
      known ? text : this.#unmapped.letter(pen.face, glyph.originalCharCode ?? -1),
      matrix[0] * x + matrix[2] * y + matrix[4],
      matrix[1] * x + matrix[3] * y + matrix[5],
      width * line.scale,
      spacing * line.scale,
      line.setting,
    );
    advance(pen, line, width + spacing);
  }

  #letter(text: string, x: number, y: number, width: number, spacing: number, setting: Setting): void {
    if (text === '' || text === UNREADABLE) return;
    if (text === BLANK) {
      this.maker.blank();
      return;
    }
    if (!this.#isOnPage(x, y, width)) return;
    this.maker.letter(text, x, y, width, spacing, setting);
  }

  #isOnPage(x: number, y: number, width: number): boolean {
    return x + width >= 0 && x <= this.#extent.width && y >= 0 && y <= this.#extent.height;
  }
}

/** How the letters of one command run on. */
interface Line {
  readonly setting: Setting;
  /** Points of the page for a unit along the line. */
  readonly scale: number;
  /** From the units of the font to those of the text. */
  readonly unit: number;
  readonly vertical: boolean;
}

const lineOf = (pen: Pen, [a, b, c, d]: Matrix): Line | undefined => {
  const vertical = pen.face?.vertical ?? false;
  const [x, y] = vertical ? [-c, -d] : [Math.sign(pen.size) * a, Math.sign(pen.size) * b];
  const along = Math.hypot(x, y);
  const size = Math.abs(pen.size) * Math.hypot(c, d) * heightOfFace(pen);
  if (along === 0 || size === 0 || !Number.isFinite(along * size)) return undefined;
  const stretch = vertical ? 1 : Math.abs(pen.stretch);
  const setting = { dx: upright(x / along), dy: upright(y / along), size, bold: isBold(pen) };
  const unit = (pen.face?.fontMatrix?.[0] ?? 0.001) * Math.abs(pen.size);
  return { setting, scale: along * stretch, unit, vertical };
};

/** Rounding must not make two directions of one. */
const upright = (part: number): number => Math.round(part * 1000) / 1000;

/** Fonts drawn by the file itself count in units of their own. */
const heightOfFace = ({ face, size }: Pen): number => {
  if (!face?.isType3Font || !face.bbox || !face.fontMatrix || Math.abs(size) > 1) return 1;
  return Math.abs((face.bbox[3]! - face.bbox[1]!) * face.fontMatrix[3]!) || 1;
};

const isBold = ({ face, outlined }: Pen): boolean =>
  outlined || face?.bold === true || face?.black === true || BOLD.test(face?.name ?? '');

const BOLD = /bold|black|heavy|demi/i;

const heightOf = ({ vmetric }: Glyph): number => Math.abs(vmetric?.[0] ?? 1000);

const advance = (pen: Pen, { vertical }: Line, by: number): void => {
  if (vertical) pen.y -= by;
  else pen.x += by * pen.stretch * Math.sign(pen.size);
};
