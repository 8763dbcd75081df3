import type { SourceOrigin } from '../../model/origin.js';
import type { Span } from '../../model/span.js';
import type { Source } from './flow.js';

/** Where every piece of the text stands in the file, in flat arrays. */
export const sourceOrigin = (placed: readonly (Span & { readonly where: Source })[]): SourceOrigin => {
  const starts = new Uint32Array(placed.length);
  const lengths = new Uint32Array(placed.length);
  const from = new Uint32Array(placed.length);
  const to = new Uint32Array(placed.length);
  placed.forEach(({ start, end, where }, piece) => {
    starts[piece] = start;
    lengths[piece] = end - start;
    from[piece] = where.from;
    to[piece] = where.to;
  });
  return { type: 'source', starts, lengths, from, to };
};
