import { clustersOf } from './clusters.js';
import type { Relation } from './relation.js';

/** One operand of one relation, by index. */
export interface Use {
  readonly relation: number;
  readonly operand: number;
}

/** One printed figure of the text and every relation it takes part in. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** As printed, scale applied. */
  readonly number: string;
  readonly uses: readonly Use[];
}

/**
 * The printed figures behind a set of relations. Two operands are one figure when their spans overlap and
 * they read alike: one law may point at "162 rights", another at the bare "162".
 */
export const placesOf = (relations: readonly Relation[]): readonly Place[] => {
  const uses = relations.flatMap(({ operands }, relation) =>
    operands.map((one, operand) => ({ relation, operand, one })),
  );
  uses.sort((a, b) => a.one.start - b.one.start || a.one.end - b.one.end);
  const places: { start: number; end: number; number: string; uses: Use[] }[] = [];
  for (const { relation, operand, one } of uses) {
    const last = places.at(-1);
    if (last && one.start < last.end && one.value.number === last.number) {
      last.end = Math.max(last.end, one.end);
      last.uses.push({ relation, operand });
    } else {
      const { start, end, value } = one;
      places.push({ start, end, number: value.number, uses: [{ relation, operand }] });
    }
  }
  return places;
};

/**
 * Groups the failing relations that share a figure, directly or through others: what one misprint can have
 * broken. A fact that stands in several places joins the relations of all of them.
 */
export const componentsOf = (
  relations: readonly Relation[],
  failing: ReadonlySet<number>,
  places: readonly Place[],
): readonly (readonly number[])[] => {
  const clusters = clustersOf(relations.length);
  const join = (indices: readonly number[]): void => {
    const [first, ...more] = indices.filter((index) => failing.has(index));
    if (first !== undefined) for (const other of more) clusters.join(first, other);
  };
  for (const place of places) join(place.uses.map(({ relation }) => relation));
  const byFact = new Map<string, number[]>();
  for (const index of failing) {
    for (const { fact } of relations[index]?.operands ?? []) {
      if (fact === undefined) continue;
      const known = byFact.get(fact);
      if (known) known.push(index);
      else byFact.set(fact, [index]);
    }
  }
  for (const indices of byFact.values()) join(indices);
  return clusters.all().filter(([first]) => first !== undefined && failing.has(first));
};

/** For each component, in their order, the places that its relations stand in. */
export const placesByComponent = (
  components: readonly (readonly number[])[],
  places: readonly Place[],
): readonly (readonly Place[])[] => {
  const componentOf = new Map(components.flatMap((one, index) => one.map((relation) => [relation, index])));
  const found: Place[][] = components.map(() => []);
  for (const place of places) {
    const own = new Set(place.uses.flatMap(({ relation }) => componentOf.get(relation) ?? []));
    for (const index of own) found[index]?.push(place);
  }
  return found;
};
