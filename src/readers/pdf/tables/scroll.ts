import type { Box, Page, Rule, Word } from '../page.js';
import { type Band, bandsOf } from './bands.js';
import { linesOf } from './lines.js';

/** Pages one under another as on a scroll: a table that goes on where the next page begins is in one place. */
export interface Scroll {
  readonly bands: readonly Band[];
  /** Horizontal ones, from top to bottom. */
  readonly rules: readonly Rule[];
}

/** A page with the words that stand in no grid of lines, and those grids. */
export interface FreePage {
  readonly page: Page;
  readonly words: readonly Word[];
  readonly grids: readonly Box[];
}

export const scrollOf = (pages: readonly FreePage[]): Scroll => {
  const bands: Band[] = [];
  const rules: Rule[] = [];
  let end = 0;
  for (const { page, words, grids } of pages) {
    const own = bandsOf(linesOf(words), page.number);
    const first = own[0];
    if (!first) continue;
    const offset = end - Math.min(first.top, page.height);
    const sheltered = [...grids].sort((a, b) => a.top - b.top);
    own.forEach((band, at) => {
      const before = at > 0 ? own[at - 1]! : undefined;
      const parted =
        isParted(sheltered, before?.bottom ?? 0, band.top) || (!before && endsEarly(pages, bands.at(-1)));
      bands.push(lowered(band, offset, parted || bands.length === 0));
    });
    for (const rule of page.rules)
      if (rule.horizontal) rules.push({ ...rule, top: rule.top + offset, bottom: rule.bottom + offset });
    const last = own.at(-1)!;
    const below = sheltered.some(({ top }) => top >= last.bottom - 1);
    end = last.bottom + offset + last.size * (below ? FAR : NEAR);
  }
  return { bands, rules: rules.sort((a, b) => a.top - b.top) };
};

/** Between the last line of a page and the first of the next, in ems; apart where a grid stands between. */
const NEAR = 1;
const FAR = 40;

const isParted = (grids: readonly Box[], above: number, below: number): boolean =>
  grids.some(({ top, bottom }) => top >= above - 2 && bottom <= below + 2);

/** A page that is blank from the middle on was ended: nothing goes on. */
const endsEarly = (pages: readonly FreePage[], last: Band | undefined): boolean => {
  const page = pages.find(({ page }) => page.number === last?.page)?.page;
  return !page || !last || last.foot < page.height * EARLY;
};

const EARLY = 0.6;

const lowered = (band: Band, by: number, opens: boolean): Band => ({
  ...band,
  first: band.first + by,
  last: band.last + by,
  top: band.top + by,
  bottom: band.bottom + by,
  opens,
});
