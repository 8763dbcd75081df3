import type { VerdictSuspect } from './check.js';
import type { Place } from './components.js';
import type { Relation } from './relation.js';
import { equallyGood, type Repair, repairsOf } from './repair.js';
import { reprint } from './reprint.js';

/** Failing relations that one repair mends, and the figure it reads otherwise; none when nothing mends them. */
export interface Explained {
  readonly mends: readonly number[];
  readonly suspect?: VerdictSuspect;
}

/** So many laws do not fail over one misprint: something was read wrongly, or the text is no release. */
const MOST_FAILURES = 60;

/**
 * Takes the best repair, then the best for what is left: two misprints in one component are two findings.
 * `places` are those that the component stands in, `repeated` the numbers that stand in several places.
 */
export const explain = (
  component: readonly number[],
  relations: readonly Relation[],
  failing: ReadonlySet<number>,
  places: readonly Place[],
  text: string,
  repeated: ReadonlySet<string>,
): readonly Explained[] => {
  if (component.length > MOST_FAILURES) return component.map((one) => ({ mends: [one] }));
  const left = new Set(component);
  const repairs = repairsOf(relations, failing, places, repeated);
  const found: Explained[] = [];
  while (left.size > 0) {
    const best = bestRepairs(repairs, left);
    const [first] = best;
    if (!first) return [...found, ...[...left].map((one) => ({ mends: [one] }))];
    const mends = first.mends.filter((one) => left.has(one));
    found.push({ mends, suspect: suspectOf(best, failing, left.size, text) });
    for (const one of mends) left.delete(one);
  }
  return found;
};

/** The best repair first, then those of other figures that are as good. Only what is left counts as mended. */
const bestRepairs = (all: readonly Repair[], left: ReadonlySet<number>): readonly Repair[] => {
  const repairs = all
    .map((repair) => ({ ...repair, mends: repair.mends.filter((one) => left.has(one)) }))
    .filter(({ mends }) => mends.length > 0)
    .sort((a, b) => b.mends.length - a.mends.length);
  const [first, ...more] = repairs;
  if (!first) return [];
  const others = more.filter((one) => equallyGood(one, first) && one.place !== first.place);
  return [first, ...others.filter((one, at) => others.findIndex(({ place }) => place === one.place) === at)];
};

const suspectOf = (
  [best, ...others]: readonly Repair[],
  failing: ReadonlySet<number>,
  of: number,
  text: string,
): VerdictSuspect => {
  const { figure, place, number, words, mends } = best as Repair;
  const { start, end } = figure;
  const probable = reprint(text.slice(start, end), figure, number);
  const quote = text.slice(start, end);
  const effect = mends.length === 1 ? 'the law holds' : `all ${mends.length} failing laws hold`;
  const holds = place.uses.some(({ relation }) => !failing.has(relation))
    ? ', and what holds now still does'
    : '';
  return {
    start,
    end,
    probable,
    explanation: `With ${probable} for ${quote} (${words}) ${effect}${holds}${alternatives(others, text)}.`,
    repairs: { repaired: mends.length, of },
  };
};

const MOST_ALTERNATIVES = 3;

const alternatives = (others: readonly Repair[], text: string): string => {
  if (others.length === 0) return '';
  const words = others.slice(0, MOST_ALTERNATIVES).map(({ figure, number }) => {
    const quote = text.slice(figure.start, figure.end);
    return `${reprint(quote, figure, number)} for ${quote}`;
  });
  const more =
    others.length > MOST_ALTERNATIVES ? ` or ${others.length - MOST_ALTERNATIVES} other figures` : '';
  return `; uncertain, for ${words.join(' or ')}${more} would mend it as well`;
};
