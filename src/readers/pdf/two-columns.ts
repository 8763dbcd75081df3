import { stripAt } from './columns.js';
import { linesOf } from './line.js';
import type { Box, Word } from './page.js';

/** Where a page is set in two columns of text: their lines stand side by side as those of a table without rules do. */
export const textColumns = (words: readonly Word[]): Box[] => {
  const rows = linesOf(words);
  const found: Box[] = [];
  for (let at = 0; at < rows.length; ) {
    const strip = stripAt(rows, at);
    if (!strip) {
      at++;
      continue;
    }
    const inside = rows.slice(at, strip.next);
    found.push({ left: strip.left, right: strip.right, top: inside[0]!.top, bottom: inside.at(-1)!.bottom });
    at = strip.next;
  }
  return found;
};

/** True for what reaches over a strip between columns, from one to the other. */
export const reachesOver = (box: Box, strips: readonly Box[]): boolean =>
  strips.some(
    ({ left, right, top, bottom }) =>
      box.left < left && box.right > right && box.top < bottom && box.bottom > top,
  );
