import { compose, IDENTITY, type Matrix } from './matrix.js';
import type { FontFace } from './operators.js';

/** The state that drawing commands change: where the origin lies, and how letters are written. */
export interface Pen {
  /** From what commands count in to points of the shown page. */
  page: Matrix;
  lineWidth: number;
  /** Of the text: from its own units to what commands count in. */
  text: Matrix;
  /** Where the next letter goes, and where its line began, in units of the text. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  face: FontFace | undefined;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  /** Filled and outlined: letters made bold. */
  outlined: boolean;
}

export const newPen = (page: Matrix): Pen => ({
  page,
  lineWidth: 1,
  text: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  face: undefined,
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  outlined: false,
});

/** Pens put aside are taken up again in turn; files forget to, or ask for more than there are. */
const DEEPEST = 500;

export class Pens {
  pen: Pen;
  /** An image is painted into a square of 1 by 1, stretched to its place: so that much was stretched. */
  stretched = 0;
  readonly #aside: Pen[] = [];

  constructor(page: Matrix) {
    this.pen = newPen(page);
  }

  set<Key extends keyof Pen>(key: Key, value: Pen[Key]): void {
    this.pen[key] = value;
  }

  save(): void {
    if (this.#aside.length < DEEPEST) this.#aside.push({ ...this.pen });
  }

  restore(): void {
    this.pen = this.#aside.pop() ?? this.pen;
  }

  transform(matrix: Matrix | undefined): void {
    if (!matrix) return;
    const page = compose(this.pen.page, matrix);
    this.pen.page = page;
    this.stretched = Math.max(this.stretched, Math.abs(page[0] * page[3] - page[1] * page[2]));
  }

  beginText(matrix: Matrix = IDENTITY): void {
    const { pen } = this;
    pen.text = matrix;
    pen.x = 0;
    pen.y = 0;
    pen.lineX = 0;
    pen.lineY = 0;
  }

  moveText(x: number, y: number): void {
    const { pen } = this;
    pen.lineX += x;
    pen.lineY += y;
    pen.x = pen.lineX;
    pen.y = pen.lineY;
  }
}
