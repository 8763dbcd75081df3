import type { Scene } from '../../extraction/scene.js';
import { literalsWithin } from '../../extraction/within.js';
import { isFigure } from '../../model/literal.js';
import type { Span } from '../../model/span.js';

/** What can be corrected in a sentence: words in quotes and figures outside them, in text order. */
export const tokensIn = (scene: Scene, block: Span): readonly Span[] => {
  const text = scene.document.plain.slice(block.start, block.end);
  const quoted = [...text.matchAll(/"[^"]{1,240}"/g)].map(({ index, 0: all }) => ({
    start: block.start + index + 1,
    end: block.start + index + all.length - 1,
  }));
  const figures = literalsWithin(scene.literals, block).filter(
    (literal) =>
      isFigure(literal) && !quoted.some(({ start, end }) => literal.start >= start && literal.end <= end),
  );
  return [...quoted, ...figures.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
};
