import type { Figure } from '../figure.js';
import { type NumericRelation, relate } from '../relation.js';
import type { Term } from '../term.js';
import type { CaseLaw } from './case-verdicts.js';
import { castFigure } from './cast-relation.js';
import { type CastRow, type CastTable, isFigureEntry } from './cast-table.js';

/**
 * The first page of a prospectus: what a share is offered at, what the underwriters keep of it, what is left for the
 * issuer; for one share, for one warrant and in total.
 */
export function* offeringPrices({ rows }: CastTable): Iterable<CaseLaw> {
  const filled = rows.filter(({ figures }) => figures > 0);
  for (const [at, price] of filled.entries()) {
    if (!PRICE.test(price.row.label)) continue;
    const off: CastRow[] = [];
    let next = at + 1;
    for (; next < filled.length && KEPT.test(filled[next]?.row.label ?? ''); next++)
      off.push(filled[next] as CastRow);
    const proceeds = filled[next];
    if (off.length === 0 || !proceeds || !PROCEEDS.test(proceeds.row.label)) continue;
    const relations = price.entries.flatMap((_, column) => taken(price, off, proceeds, column));
    if (relations.length > 0) yield { words: LAW, severity: 'error', named: true, relations };
  }
}

const LAW = 'offering price − discounts and fees = proceeds';
const PRICE =
  /^(?:the )?(?:public |initial public |combined |gross |total )?(?:offering|purchase|issue|subscription) (?:price|amount)\b|^price to (?:the )?public\b/i;
const KEPT = /\b(?:discounts?|commissions?|fees?)\b/i;
const PROCEEDS = /^(?:net )?proceeds\b/i;

const taken = (
  price: CastRow,
  off: readonly CastRow[],
  proceeds: CastRow,
  column: number,
): readonly NumericRelation[] => {
  const [first, left] = [price.entries[column], proceeds.entries[column]];
  if (!isFigureEntry(first) || !isFigureEntry(left) || first.unit !== left.unit) return [];
  const kept = off.map(({ entries }) => entries[column]).filter(isFigureEntry);
  if (kept.length < off.length || kept.some(({ unit }) => unit !== first.unit)) return [];
  let rest = leaf(castFigure(first, 'offering price'));
  for (const entry of kept) {
    const one = leaf(castFigure(entry, 'discount'));
    rest = entry.value.n < 0n ? { op: 'plus', terms: [rest, one] } : { op: 'minus', a: rest, b: one };
  }
  return [relate(rest, '=', leaf(castFigure(left, 'proceeds')))];
};

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });
