import { NEAR, type Ruling, type Rulings } from './rulings.js';

/** A grid of drawn lines that meet: where they stand, and which pieces of them are there. */
export interface Lattice {
  /** Ascending; columns lie between two of them. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** A line is drawn under row `r`, in column `c`. */
  readonly under: (row: number, column: number) => boolean;
  /** A line is drawn to the right of column `c`, in row `r`. */
  readonly beside: (row: number, column: number) => boolean;
}

/** Grids of at least two columns and a row, or the other way round. */
export const latticesOf = (rulings: Rulings): Lattice[] =>
  componentsOf(rulings)
    .map(latticeOf)
    .filter((lattice) => lattice !== undefined);

/** Lines that meet, directly or by way of others. */
const componentsOf = ({ horizontal, vertical }: Rulings): Rulings[] => {
  const parents = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root]! !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  forMeetings(horizontal, vertical, (h, v) => {
    parents[rootOf(h)] = rootOf(horizontal.length + v);
  });
  const components = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
  const componentOf = (index: number) => {
    const root = rootOf(index);
    const component = components.get(root) ?? { horizontal: [], vertical: [] };
    components.set(root, component);
    return component;
  };
  for (const [index, line] of horizontal.entries()) componentOf(index).horizontal.push(line);
  for (const [index, line] of vertical.entries()) componentOf(horizontal.length + index).vertical.push(line);
  return [...components.values()].filter(
    (component) => component.horizontal.length > 0 && component.vertical.length > 0,
  );
};

/** Calls for pairs of lines that cross or touch; a drawing with more than a grid has is left alone. */
const forMeetings = (
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
  meet: (h: number, v: number) => void,
): void => {
  const byPlace = vertical.map((_, index) => index).sort((a, b) => vertical[a]!.at - vertical[b]!.at);
  let budget = MOST_MEETINGS;
  for (let h = 0; h < horizontal.length; h++) {
    const { at, from, to } = horizontal[h]!;
    for (let i = firstFrom(byPlace, vertical, from - NEAR); i < byPlace.length; i++) {
      const line = vertical[byPlace[i]!]!;
      if (line.at > to + NEAR) break;
      if (--budget < 0) return;
      if (line.from - NEAR <= at && at <= line.to + NEAR) meet(h, byPlace[i]!);
    }
  }
};

const MOST_MEETINGS = 1_000_000;

const firstFrom = (order: readonly number[], lines: readonly Ruling[], place: number): number => {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[order[middle]!]!.at < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

const latticeOf = ({ horizontal, vertical }: Rulings): Lattice | undefined => {
  const xs = withEnds(placesOf(vertical), horizontal);
  const ys = withEnds(placesOf(horizontal), vertical);
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > MOST_CELLS) return undefined;
  const under = coverage(horizontal, ys, xs);
  const beside = coverage(vertical, xs, ys);
  return {
    xs,
    ys,
    under: (row, column) => under(row + 1, column),
    beside: (row, column) => beside(column + 1, row),
  };
};

const MOST_CELLS = 250_000;

/** Where lines stand, double lines counted once. */
const placesOf = (lines: readonly Ruling[]): number[] => {
  const places: number[] = [];
  for (const { at } of [...lines].sort((a, b) => a.at - b.at))
    if (places.length === 0 || at - places.at(-1)! > NEAR) places.push(at);
  return places;
};

/** A grid open at its sides ends where the lines across end. */
const withEnds = (places: readonly number[], across: readonly Ruling[]): number[] => {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const line of across) {
    if (line.from < from) from = line.from;
    if (line.to > to) to = line.to;
  }
  const ends = [...places];
  if (from < places[0]! - OPEN) ends.unshift(from);
  if (to > places.at(-1)! + OPEN) ends.push(to);
  return ends;
};

const OPEN = 8;

/** For lines along one direction: whether a line at place `p` covers half of interval `i` of the other one. */
const coverage = (
  lines: readonly Ruling[],
  places: readonly number[],
  others: readonly number[],
): ((place: number, interval: number) => boolean) => {
  const width = others.length - 1;
  const covered = new Float64Array(places.length * width);
  for (const { at, from, to } of lines) {
    const place = nearest(places, at);
    for (let i = intervalAt(others, from); i < width && others[i]! < to; i++) {
      const shared = Math.min(to, others[i + 1]!) - Math.max(from, others[i]!);
      if (shared > 0) covered[place * width + i] = covered[place * width + i]! + shared;
    }
  }
  return (place, interval) =>
    place >= 0 &&
    place < places.length &&
    covered[place * width + interval]! * 2 >= others[interval + 1]! - others[interval]!;
};

/** The interval between two places that a coordinate lies in; clamped. */
export const intervalAt = (places: readonly number[], coordinate: number): number => {
  let low = 0;
  let high = places.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (places[middle]! <= coordinate) low = middle;
    else high = middle - 1;
  }
  return low;
};

const nearest = (places: readonly number[], coordinate: number): number => {
  const interval = intervalAt(places, coordinate);
  const next = places[interval + 1];
  return next !== undefined && next - coordinate < coordinate - places[interval]! ? interval + 1 : interval;
};
