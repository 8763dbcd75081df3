import type { VerdictAlternative, VerdictSuspect } from './check.js';
import type { Place } from './components.js';
import { byMerit, equallyGood } from './merit.js';
import type { Print } from './print.js';
import type { Relation } from './relation.js';
import { type Repair, repairsOf, type Sizes } from './repair.js';
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
 * `places` are those that the component stands in, `print` the numbers of the text, `sizes` those of figures beside.
 */
export const explain = (
  component: readonly number[],
  relations: readonly Relation[],
  failing: ReadonlySet<number>,
  places: readonly Place[],
  text: string,
  print: Print,
  sizes: Sizes,
): readonly Explained[] => {
  if (component.length > MOST_FAILURES) return component.map((one) => ({ mends: [one] }));
  const left = new Set(component);
  const repairs = repairsOf(relations, failing, places, print, sizes);
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

/** The best repair first, then those of other figures that mend as much. Only what is left counts as mended. */
const bestRepairs = (all: readonly Repair[], left: ReadonlySet<number>): readonly Repair[] => {
  const repairs = all
    .map((repair) => ({ ...repair, mends: repair.mends.filter((one) => left.has(one)) }))
    .filter(({ mends }) => mends.length > 0)
    .sort(byMerit);
  const [first] = repairs;
  const seen = new Set<Place>();
  return repairs.filter(({ place, mends, cost }) => {
    const worth = mends.length === first?.mends.length && cost - first.cost <= FAR && !seen.has(place);
    seen.add(place);
    return worth;
  });
};

/** So many halvings behind the best one a repair is no longer worth a word. */
const FAR = 8;

const suspectOf = (
  [best, ...others]: readonly Repair[],
  failing: ReadonlySet<number>,
  of: number,
  text: string,
): VerdictSuspect => {
  const { place, mends } = best as Repair;
  const alternative = alternativeOf(best as Repair, text);
  const effect = mends.length === 1 ? 'the law holds' : `all ${mends.length} failing laws hold`;
  const holds = place.uses.some(({ relation }) => !failing.has(relation))
    ? ', and what holds now still does'
    : '';
  const asGood = others.filter((one) => equallyGood(one, best as Repair));
  const doubt = asGood.length > 0 ? uncertain(asGood, text) : lessLikely(others, text);
  return {
    ...alternative,
    explanation: `With ${alternative.explanation} ${effect}${holds}${doubt}.`,
    repairs: { repaired: mends.length, of },
    ...(others.length > 0 && {
      alternatives: others.slice(0, MOST_ALTERNATIVES).map((one) => alternativeOf(one, text)),
    }),
  };
};

/** `JPY1,800 for JPY1,080 (two neighbouring digits exchanged)`, and where. */
const alternativeOf = ({ figure, number, words }: Repair, text: string): VerdictAlternative => {
  const { start, end } = figure;
  const quote = text.slice(start, end);
  const probable = reprint(quote, figure, number);
  return { start, end, probable, explanation: `${probable} for ${quote} (${words})` };
};

const MOST_ALTERNATIVES = 5;
const MOST_NAMED = 3;

/** `; uncertain, for 56 rights for 57 rights or 163 rights for 162 rights would mend it as well` */
const uncertain = (others: readonly Repair[], text: string): string =>
  `; uncertain, for ${named(others, text)} would mend it as well`;

const lessLikely = (others: readonly Repair[], text: string): string =>
  others.length === 0 ? '' : `; less likely, ${named(others, text)} would too`;

const named = (others: readonly Repair[], text: string): string => {
  const words = others.slice(0, MOST_NAMED).map(({ figure, number }) => {
    const quote = text.slice(figure.start, figure.end);
    return `${reprint(quote, figure, number)} for ${quote}`;
  });
  const more = others.length > MOST_NAMED ? ` or ${others.length - MOST_NAMED} other figures` : '';
  return words.join(' or ') + more;
};
