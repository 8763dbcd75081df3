import type { Figure } from '../figure.js';
import { fits } from '../judge.js';
import { type NumericRelation, relate } from '../relation.js';
import type { Term } from '../term.js';
import type { CaseLaw } from './case-verdicts.js';
import { type Case, type CasePlace, type Cases, isOneMeasure } from './cases.js';
import { castFigure } from './cast-relation.js';
import { type FigureEntry, isFigureEntry } from './cast-table.js';

/**
 * `Shares acquired | Cumulative shares`: each row's cumulative figure is that of the row before and its own. The
 * newest row may stand first or last; the first figure may go on from an earlier table.
 */
export function* runningTotals({ places, all }: Cases): Iterable<CaseLaw> {
  const rows = all.filter(({ total }) => !total);
  if (rows.length < 2) return;
  yield* histories(places, rows);
  for (const [running, { name }] of places.entries()) {
    if (!CUMULATIVE.test(name)) continue;
    const own = partnerOf(places, running);
    if (own === undefined) continue;
    const down = stepsOf(rows, own, running);
    const up = stepsOf([...rows].reverse(), own, running);
    const relations = score(up) > score(down) ? up : down;
    if (relations.length > 0) yield { words: LAW, severity: 'error', named: true, relations };
  }
}

/**
 * `Year | Event | Change | Total`: the history of a share capital. What the column of changes is about its name does not
 * always say, so the rows have to show it; and a split or a change of the par value is a case of its own.
 */
function* histories(places: readonly CasePlace[], rows: readonly Case[]): Iterable<CaseLaw> {
  for (const [own, change] of places.entries()) {
    if (!CHANGE.test(change.name) || change.unit === '%') continue;
    let best: readonly NumericRelation[] = [];
    for (const [running, { name, unit }] of places.entries()) {
      if (!isOneMeasure(change.unit, unit) && change.unit !== unit) continue;
      if (!LEVEL.test(name) || CHANGE.test(name) || CUMULATIVE.test(name)) continue;
      for (const order of [rows, [...rows].reverse()]) {
        const steps = stepsOf(order, own, running);
        if (score(steps) > score(best)) best = steps;
      }
    }
    if (best.filter(fits).length >= LEAST)
      yield { words: HISTORY, severity: 'error', named: false, slipsOnly: true, relations: best };
  }
}

const CHANGE =
  /^(?:net )?(?:changes?|increases?|differences?|movements?)\b|\b(?:change|increase|difference|movement)$|増減/i;
const LEVEL = /\b(?:total|capital|balance|outstanding|number of)\b|総数|残高|資本金/i;
const HISTORY = 'figure before + change = figure';
/** So many rows in a row are no accident. */
const LEAST = 3;

const LAW = 'cumulative figure before + figure = cumulative figure';

const CUMULATIVE =
  /\b(?:cumulative(?:ly)?|accumulated|running total|total to date|progressive total)\b|累計/i;

/** The one column in the same measure that is not cumulative itself; of several the nearest on the left. */
const partnerOf = (places: readonly CasePlace[], running: number): number | undefined => {
  const { unit } = places[running] as CasePlace;
  const alike = places.flatMap((place, at) =>
    isOneMeasure(place.unit, unit) && !CUMULATIVE.test(place.name) ? [at] : [],
  );
  return alike.length === 1 ? alike[0] : alike.findLast((at) => at < running);
};

const stepsOf = (rows: readonly Case[], own: number, running: number): readonly NumericRelation[] =>
  rows.flatMap(({ entries }, at) => {
    const [figure, after] = [entries[own], entries[running]];
    if (!isFigureEntry(figure) || !isFigureEntry(after)) return [];
    if (at === 0) return startOf(figure, after);
    const before = rows[at - 1]?.entries[running];
    if (!isFigureEntry(before) || before.unit !== after.unit || !isOneMeasure(figure.unit, after.unit))
      return [];
    return [step([before, figure], after)];
  });

/** Where nothing went before, the first two figures are one. */
const startOf = (figure: FigureEntry, after: FigureEntry): readonly NumericRelation[] => {
  const first = step([figure], after);
  return fits(first) ? [first] : [];
};

const step = (terms: readonly FigureEntry[], after: FigureEntry): NumericRelation =>
  relate({ op: 'plus', terms: terms.map((one) => leaf(one)) }, '=', leaf(after));

const leaf = (entry: FigureEntry): Term<Figure> => ({ op: 'leaf', leaf: castFigure(entry, 'figure') });

const score = (relations: readonly NumericRelation[]): number =>
  relations.slice(0, SAMPLE).filter(fits).length;

/** The first rows show which way the table runs. */
const SAMPLE = 20;
