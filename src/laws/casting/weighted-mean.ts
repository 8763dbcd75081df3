import { asResult, type Figure } from '../figure.js';
import { relate } from '../relation.js';
import type { Term } from '../term.js';
import type { CaseLaw } from './case-verdicts.js';
import { castFigure } from './cast-relation.js';
import { type CastRow, type CastTable, type FigureEntry, isFigureEntry } from './cast-table.js';
import { isAveragePrice } from './cast-words.js';
import { columnSums } from './column-sums.js';
import type { ColumnLine } from './sum-walk.js';

/**
 * A list of trades gives the average price of all in its total row: what was paid for all the shares together, a share.
 * The rows that it is the mean of are those whose shares make the total.
 */
export function* weightedMeans(cast: CastTable): Iterable<CaseLaw> {
  const prices = cast.table.columns.flatMap(({ header }, at) =>
    isAveragePrice(header.join(' ')) ? [at] : [],
  );
  const [price] = prices;
  if (price === undefined || prices.length > 1) return;
  const byCount = rowsByEntry(cast);
  for (const { total, lines } of columnSums(cast)) {
    const mean = total.entries[price];
    const line = lines.find((one) => isCounts(one, mean));
    const relation = line && isFigureEntry(mean) ? meanOf(line, mean, price, byCount) : undefined;
    if (relation) yield { words: LAW, severity: 'error', named: true, relations: [relation] };
  }
}

const LAW = 'sum of count × price ÷ total count = average price';

/** The shares that were added, none of them taken off. */
const isCounts = ({ holds, total, addends }: ColumnLine, mean: CastRow['entries'][number]): boolean =>
  holds && COUNTS.has(total.unit) && addends.every(({ sign }) => sign > 0) && isFigureEntry(mean);

const COUNTS: ReadonlySet<string> = new Set(['share', 'right', 'option', 'warrant', 'unit']);

const meanOf = (
  { addends, total }: ColumnLine,
  mean: FigureEntry,
  price: number,
  byCount: ReadonlyMap<FigureEntry, CastRow>,
) => {
  const terms: Term<Figure>[] = [];
  for (const { entry } of addends) {
    const each = byCount.get(entry)?.entries[price];
    if (entry.value.n === 0n) continue;
    if (!isFigureEntry(each) || each.unit !== mean.unit || each.value.n <= 0n) return undefined;
    const paid = [castFigure(entry, 'count'), asResult(castFigure(each, 'price'))];
    terms.push({ op: 'times', terms: paid.map(leaf) });
  }
  if (terms.length < 2 || total.value.n <= 0n) return undefined;
  const all: Term<Figure> = { op: 'plus', terms };
  return relate(
    { op: 'over', a: all, b: leaf(castFigure(total, 'total count')) },
    '=',
    leaf(castFigure(mean, 'average price')),
  );
};

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });

const rowsByEntry = ({ rows }: CastTable): ReadonlyMap<FigureEntry, CastRow> =>
  new Map(rows.flatMap((row) => row.entries.filter(isFigureEntry).map((entry) => [entry, row] as const)));
