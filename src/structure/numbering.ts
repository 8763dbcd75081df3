import type { Marker } from '../model/document.js';
import type { Section } from '../model/structure.js';

/** What of an open section decides where the next mark goes. */
export interface Open {
  /** Undefined for a heading without a mark. */
  readonly marker: Marker | undefined;
  /** How it was laid out: type and indent; lists that look alike belong together. */
  readonly shape: string;
  /** Heading depth as marked up, 0 when it was not. */
  readonly heading: number;
}

export interface Placed {
  /** How many open sections stay open above the new one. */
  readonly depth: number;
  /** The mark goes on a stack that was closed: how much of it opens again. */
  readonly reopen?: number;
}

/**
 * A mark goes on a list that is open (`(7)` after `(6)`), or starts one below the innermost section. `1.` inside
 * `2. (6)` is a new list although `1.` is the style of the top level; the `3.` after its `2.` is told from the
 * top level's `3.` by how both are laid out.
 */
export const placeMarker = (
  open: readonly Open[],
  closed: readonly Open[],
  marker: Marker,
  shape: string,
): Placed => {
  if (marker.style === '1.1') return { depth: dottedDepth(open, marker.label) };
  const next = continued(open, marker, shape);
  if (next >= 0) return { depth: next };
  const { number, style } = marker;
  if (number !== undefined && number > 1) {
    const reopened = continued(closed, marker, shape);
    if (reopened >= 0) return { depth: reopened, reopen: reopened + 1 };
    const same = lastIndexOf(
      open,
      (other) => other.marker?.style === style && (other.marker.number ?? 0) < number,
    );
    if (same >= 0) return { depth: same };
  }
  const top = open[open.length - 1];
  if (top?.marker?.style === style && (number !== 1 || top.shape === shape))
    return { depth: open.length - 1 };
  return { depth: topMarked(open, marker, shape) };
};

/** The open section that this mark is the next of: of several, the one laid out alike, else the innermost. */
const continued = (open: readonly Open[], marker: Marker, shape: string): number => {
  if (marker.number === undefined) return -1;
  let innermost = -1;
  for (let at = open.length - 1; at >= 0; at--) {
    const other = open[at];
    if (!other?.marker || other.marker.style !== marker.style) continue;
    if (other.marker.number === undefined || other.marker.number + 1 !== marker.number) continue;
    if (other.shape === shape) return at;
    if (innermost < 0) innermost = at;
  }
  return innermost;
};

/** A heading in markup starts a list under headings above it only; a first mark of a new style, also in numbered ones. */
const topMarked = (open: readonly Open[], marker: Marker, shape: string): number => {
  if (!shape.startsWith('heading')) return open.length;
  const level = Number(shape.slice(7));
  const depth = open.findIndex(
    (other) =>
      other.heading > 0 &&
      ((other.heading > level &&
        !(other.marker && marker.number === 1 && other.marker.style !== marker.style)) ||
        (other.heading === level && other.marker?.style === marker.style)),
  );
  return depth < 0 ? open.length : depth;
};

/** `1.2.1` stands under `1.2`, and that under `1` or `1.`. */
const dottedDepth = (open: readonly Open[], label: string): number => {
  const parts = label.split('.');
  for (let length = parts.length - 1; length > 0; length--) {
    const prefix = parts.slice(0, length).join('.');
    const at = lastIndexOf(open, ({ marker }) => marker?.label === prefix);
    if (at >= 0) return at + 1;
  }
  const named = lastIndexOf(open, (other) => other.marker === undefined);
  return named + 1;
};

const lastIndexOf = (open: readonly Open[], fits: (open: Open) => boolean): number => {
  for (let at = open.length - 1; at >= 0; at--) {
    const one = open[at];
    if (one && fits(one)) return at;
  }
  return -1;
};

/** The path as cited: `2`, `2(3)`, `2(3)(1)`; a list that stands under no number is cited as printed, `(3)`. */
export const joinNumber = (parent: Section | undefined, marker: Marker): string => {
  if (marker.style === '1.1') return marker.label;
  let above = parent;
  while (above && above.number === undefined) above = above.parent;
  if (above) return `${above.number}(${marker.label})`;
  return marker.style.startsWith('(') ? `(${marker.label})` : marker.label;
};
