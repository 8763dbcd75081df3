import type { PageOrigin } from '../../model/origin.js';
import type { Span } from '../../model/span.js';
import type { DrawnPage } from './page.js';
import type { Printed } from './print.js';

type Placed = Span & { readonly where: Printed };

/** Where every word of the text stands: its page and box, and its place in the order of the file. */
export const pageOrigin = (pages: readonly DrawnPage[], placed: readonly Placed[]): PageOrigin => {
  const { stream, offsets } = streamOf(pages);
  const count = placed.length;
  const origin: PageOrigin = {
    type: 'pages',
    sizes: sizesOf(pages),
    starts: new Uint32Array(count),
    lengths: new Uint32Array(count),
    pages: new Uint32Array(count),
    boxes: new Float64Array(count * 4),
    reread: { stream, at: new Uint32Array(count) },
  };
  for (let piece = 0; piece < count; piece++) {
    const { start, end, where } = placed[piece]!;
    const { left, top, right, bottom, at } = where.word;
    origin.starts[piece] = start;
    origin.lengths[piece] = end - start;
    origin.pages[piece] = where.page;
    origin.boxes.set([left, top, right, bottom], piece * 4);
    origin.reread.at[piece] = offsets.get(where.page)! + at;
  }
  return origin;
};

/** The streams of all pages, one after another. */
const streamOf = (pages: readonly DrawnPage[]) => {
  const offsets = new Map<number, number>();
  let length = 0;
  for (const { number, stream } of pages) {
    offsets.set(number, length);
    length += stream.length + 1;
  }
  return { stream: pages.map((page) => page.stream).join('\n'), offsets };
};

/** By number; a page that could not be read has no size. */
const sizesOf = (pages: readonly DrawnPage[]): { width: number; height: number }[] => {
  const sizes = Array.from({ length: pages.at(-1)?.number ?? 0 }, () => ({ width: 0, height: 0 }));
  for (const { number, width, height } of pages) sizes[number - 1] = { width, height };
  return sizes;
};
