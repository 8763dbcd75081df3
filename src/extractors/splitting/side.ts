import type { Located } from '../../extraction/statement.js';

/** Before a split, after it, or what it adds. */
export type Side = 'before' | 'after' | 'increase';

const SIGNS: readonly (readonly [Side, RegExp])[] = [
  [
    'increase',
    /\bincrease in\b|\bincreas\w{1,3} (?:by|due to|through)\b|\bnumber of (?:[a-z]{1,12} )?shares (?:to be )?(?:increased|decreased|reduced)(?: by the [a-z]{1,8} ?[a-z]{0,14})?\b|\bto be (?:increased|decreased)\b|\bdecrease in\b/gi,
  ],
  [
    'before',
    /\b(?:before|prior to|pre-?(?:split|consolidation|reverse)|current(?:ly)?|existing|previous|present|from)\b|\bbefore the\b/gi,
  ],
  [
    'after',
    /\b(?:after|following|upon|post-?(?:split|consolidation|reverse)|to|into|leav\w{1,3}|result(?:ing|s)? in|new|proposed|revised|amended|will be|would be|will have|reduced to|increased to)\b/gi,
  ],
];

/** The last word before a figure that says which side of the split it is on. */
export const sideIn = (words: string): Side | undefined => {
  let best: Side | undefined;
  let last = -1;
  for (const [side, sign] of SIGNS)
    for (const match of words.matchAll(sign)) {
      const end = match.index + match[0].length;
      if (end > last) [best, last] = [side, end];
    }
  return best;
};

/** By the cell's row and column, by the words around it, or by a side named as of today. */
export const sideOf = ({ context }: Located): Side | undefined => {
  const cells = sideIn(context.column) ?? sideIn(context.row);
  if (context.column || context.row) return cells;
  if (/^(?:shares? )?(?:[a-z ]{0,40})?\b(?:before|prior to)\b/i.test(context.after.slice(0, 60)))
    return 'before';
  if (/^(?:shares? )?(?:of [a-z ]{0,30})?\bto\b/i.test(context.after.slice(0, 50))) return 'before';
  const near = sideIn(context.before.slice(-110));
  if (near) return near;
  return /^(?:[^.;]{0,40}\b(?:are|were|is|was) (?:currently )?|of [a-z ]{1,40})?(?:issued|outstanding|in issue)\b/i.test(
    context.after,
  )
    ? 'before'
    : undefined;
};
