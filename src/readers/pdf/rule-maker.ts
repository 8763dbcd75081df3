import type { Matrix } from './matrix.js';
import type { Box, Rule } from './page.js';

/** What is thicker is a bar or the shade behind words. */
const THICKEST = 3;
const SHORTEST = 3;
/** More than any table has; a drawing may have a million. */
const MOST = 20_000;

/** In points, and in numbers that a path is written with. */
const SMALLEST_DOT = 1.5;
const LARGEST_DOT = 7;
const BULLET_PATH = 120;

/** How the library writes a path: a number that says what comes, then coordinates. */
const MOVE = 0;
const CURVE = 2;
const CLOSE = 3;

/** Paths to drawn lines: strokes along the page, and filled boxes so thin that they are seen as lines. */
export class RuleMaker {
  readonly rules: Rule[] = [];
  /** Filled shapes of the size of a bullet. */
  readonly dots: Box[] = [];
  /** How many paths were painted, lines or not. */
  painted = 0;

  /** Every straight part of a path that runs along the page. */
  stroke(path: ArrayLike<number>, matrix: Matrix, width: number): void {
    this.painted++;
    const thickness = Math.min(
      width * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])),
      THICKEST,
    );
    for (const points of subpaths(path, matrix))
      for (let at = 2; at < points.length; at += 2)
        this.#add(around([points[at - 2]!, points[at - 1]!, points[at]!, points[at + 1]!]), thickness);
  }

  /** Every part of a path that is a thin box. */
  fill(path: ArrayLike<number>, matrix: Matrix): void {
    this.painted++;
    for (const points of subpaths(path, matrix))
      if (points.length >= 4 && points.length <= 12) this.#add(around(points), 0);
    if (path.length < BULLET_PATH && this.dots.length < MOST) this.#addDot(path, matrix);
  }

  #addDot(path: ArrayLike<number>, matrix: Matrix): void {
    const [left, top, right, bottom] = around(corners(path, matrix));
    const [width, height] = [right - left, bottom - top];
    const [small, large] = width < height ? [width, height] : [height, width];
    if (small > SMALLEST_DOT && large < LARGEST_DOT && large < small * 1.25)
      this.dots.push({ left, top, right, bottom });
  }

  #add([left, top, right, bottom]: Edges, thickness: number): void {
    const [width, height] = [right - left, bottom - top];
    if (Math.min(width, height) > THICKEST || Math.max(width, height) < SHORTEST) return;
    if (this.rules.length >= MOST || Math.max(width, height) < 2 * Math.min(width, height)) return;
    const horizontal = width > height;
    const half = thickness / 2;
    const [sideways, upwards] = horizontal ? [0, half] : [half, 0];
    this.rules.push({
      left: left - sideways,
      top: top - upwards,
      right: right + sideways,
      bottom: bottom + upwards,
      horizontal,
    });
  }
}

type Edges = readonly [number, number, number, number];

const around = (points: readonly number[]): Edges => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    left = Math.min(left, points[at]!);
    right = Math.max(right, points[at]!);
    top = Math.min(top, points[at + 1]!);
    bottom = Math.max(bottom, points[at + 1]!);
  }
  return [left, top, right, bottom];
};

/** All points of a path, those that only bend it too. */
const corners = (path: ArrayLike<number>, matrix: Matrix): number[] => {
  const points: number[] = [];
  for (let at = 0; at < path.length; ) {
    const sign = path[at]!;
    const count = sign === CURVE ? 3 : sign === CLOSE ? 0 : 1;
    for (let point = 0; point < count; point++)
      addPoint(points, path[at + 1 + 2 * point]!, path[at + 2 + 2 * point]!, matrix);
    at += 1 + 2 * count;
  }
  return points;
};

/** The corners of each part of a path, on the page; what is curved is left out of it. */
const subpaths = (path: ArrayLike<number>, matrix: Matrix): number[][] => {
  const parts: number[][] = [];
  let part: number[] = [];
  const begin = () => {
    if (part.length > 2) parts.push(part);
    part = [];
  };
  for (let at = 0; at < path.length; ) {
    const sign = path[at]!;
    if (sign === CLOSE) {
      if (part.length > 4) part.push(part[0]!, part[1]!);
      at++;
      continue;
    }
    if (sign === MOVE || sign === CURVE) begin();
    const next = at + (sign === CURVE ? 5 : 1);
    addPoint(part, path[next]!, path[next + 1]!, matrix);
    at = next + 2;
    if (sign > CLOSE) break;
  }
  begin();
  return parts;
};

const addPoint = (part: number[], x: number, y: number, [a, b, c, d, e, f]: Matrix): void => {
  part.push(a * x + c * y + e, b * x + d * y + f);
};
