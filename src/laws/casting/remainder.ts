import { relate } from '../relation.js';
import type { CaseLaw } from './case-verdicts.js';
import { type CasePlace, type Cases, isOneMeasure } from './cases.js';
import { castFigure } from './cast-relation.js';
import { type FigureEntry, isFigureEntry } from './cast-table.js';

/** `Maximum | Acquired | Remaining`: what is left of a limit is the limit less what was used. */
export function* remaindersOf({ places, all }: Cases): Iterable<CaseLaw> {
  for (const [rest, place] of places.entries()) {
    if (!REST.test(place.name) || place.unit === '%') continue;
    const limit = onlyOne(places, place, LIMIT);
    const used = onlyOne(places, place, USED);
    if (limit === undefined || used === undefined) continue;
    const relations = all.flatMap(({ entries }) => {
      const figures = [limit, used, rest].map((at) => entries[at]);
      const [most, spent, left] = figures;
      if (!isFigureEntry(most) || !isFigureEntry(spent) || !isFigureEntry(left)) return [];
      if (!isOneMeasure(most.unit, left.unit) || !isOneMeasure(spent.unit, left.unit)) return [];
      const leaf = (entry: FigureEntry, name: string) =>
        ({ op: 'leaf', leaf: { ...castFigure(entry, name), qualifier: 'exact' } }) as const;
      return [
        relate({ op: 'minus', a: leaf(most, 'limit'), b: leaf(spent, 'used') }, '=', leaf(left, 'remaining')),
      ];
    });
    if (relations.length > 0)
      yield { words: 'limit − used = remaining', severity: 'error', named: true, relations };
  }
}

/** A limit of shares for a rest of shares; two that might be meant are none. */
const onlyOne = (places: readonly CasePlace[], rest: CasePlace, words: RegExp): number | undefined => {
  const found = places.flatMap((place, at) =>
    place !== rest &&
    isOneMeasure(place.unit, rest.unit) &&
    place.group === rest.group &&
    words.test(place.name) &&
    !REST.test(place.name)
      ? [at]
      : [],
  );
  return found.length === 1 ? found[0] : undefined;
};

const REST = /\b(?:remaining|remainder|unused|unexercised|unspent|yet to be)\b|残/i;
const LIMIT = /\b(?:max(?:imum)?|authori[sz]ed|upper limit|limit|ceiling|planned|approved)\b|上限|総枠/i;
const USED =
  /\b(?:used|acquired|repurchased|purchased|exercised|spent|utili[sz]ed|allotted|paid|drawn)\b|取得済|行使済/i;
