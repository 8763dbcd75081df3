import type { Figure } from '../figure.js';
import { type NumericRelation, relate } from '../relation.js';
import type { Term } from '../term.js';
import type { CaseLaw } from './case-verdicts.js';
import { type Case, type CasePlace, type Cases, isOneMeasure } from './cases.js';
import { castFigure } from './cast-relation.js';
import { type Entry, type FigureEntry, isFigureEntry } from './cast-table.js';
import { isAdjusted, isBalance, isClosing, isCost, isOpening, isReported } from './cast-words.js';
import { type Signed, signedSum } from './signed-sum.js';

/**
 * `At the beginning | Opened | Closed | At the end`: what was there, what came and what went give what is there;
 * in a statement, where rows of other kinds may stand between, only `most` changes are taken at their word;
 * and where the rows are periods one after the other, each begins with what the one before ended with.
 */
export function* rollForwards({ places, all }: Cases, most = Number.POSITIVE_INFINITY): Iterable<CaseLaw> {
  for (const [from, opening] of places.entries()) {
    const ends = endsOf(opening.name);
    if (!ends) continue;
    const reach = places.slice(from + 1, from + FURTHEST);
    const to = from + 1 + reach.findIndex((place) => ends(place.name) && isAlike(place, opening));
    const changes = changesBetween(places, from, to);
    if (to === from || changes.length === 0 || changes.length > most) continue;
    const rows = all.filter(({ total }) => !total);
    yield {
      words: isReported(opening.name) ? RECONCILED : LAW,
      severity: 'error',
      named: !isReported(opening.name),
      relations: all.flatMap((one) => rolled(one, from, changes, to, places)),
    };
    if (isReported(opening.name)) continue;
    const chained = rows.flatMap((row, at) => chainOf(rows[at - 1], row, from, to));
    if (chained.length > 0) yield { words: CHAIN, severity: 'error', named: false, relations: chained };
  }
}

/** No bridge has more figures; in a table of a thousand columns every one would look through all others. */
const FURTHEST = 200;

/** What the name of the first figure of a bridge lets expect at its other end. */
const endsOf = (name: string): ((label: string) => boolean) | undefined => {
  if (isOpening(name)) return isClosing;
  return isReported(name) && !isAdjusted(name) ? isAdjusted : undefined;
};

const RECONCILED = 'figure of the accounts + adjustments = adjusted figure';
const LAW = 'opening + additions − deductions = closing';
const CHAIN = 'closing of one row = opening of the next';

const isAlike = (a: CasePlace, b: CasePlace): boolean => a.group === b.group && isOneMeasure(a.unit, b.unit);

const changesBetween = (places: readonly CasePlace[], from: number, to: number): readonly number[] =>
  places
    .slice(from + 1, Math.max(from, to))
    .flatMap((place, at) =>
      isAlike(place, places[from] as CasePlace) && !isBalance(place.name) ? [from + 1 + at] : [],
    );

/** A case with words or an empty cell between the two balances says too little. */
const rolled = (
  { entries }: Case,
  from: number,
  changes: readonly number[],
  to: number,
  places: readonly CasePlace[],
): readonly NumericRelation[] => {
  const [opening, closing] = [entries[from], entries[to]];
  if (!isFigureEntry(opening) || !isFigureEntry(closing) || opening.unit !== closing.unit) return [];
  const between = changes.map((at) => ({ entry: entries[at], off: isCost(places[at]?.name ?? '') }));
  if (between.some(({ entry }) => !isOf(entry, opening.unit))) return [];
  const changed = between.flatMap(({ entry, off }): Signed[] => {
    if (!isFigureEntry(entry)) return [];
    // A deduction is printed with a sign or without.
    return [{ figure: castFigure(entry, 'change'), sign: off && entry.value.n > 0n ? -1 : 1 }];
  });
  if (changed.length === 0) return [];
  const start: Signed = { figure: castFigure(opening, 'opening'), sign: 1 };
  return [relate(signedSum([start, ...changed]), '=', leaf(closing, 'closing'))];
};

/** A figure of the same measure, or a dash. */
const isOf = (entry: Entry | undefined, unit: string): boolean =>
  isFigureEntry(entry) ? isOneMeasure(entry.unit, unit) : entry?.type === 'none';

const chainOf = (
  before: Case | undefined,
  row: Case,
  from: number,
  to: number,
): readonly NumericRelation[] => {
  const [left, right] = [before?.entries[to], row.entries[from]];
  return isFigureEntry(left) && isFigureEntry(right)
    ? [relate(leaf(left, 'closing'), '=', leaf(right, 'opening'))]
    : [];
};

const leaf = (entry: FigureEntry, name: string): Term<Figure> => ({
  op: 'leaf',
  leaf: castFigure(entry, name),
});
