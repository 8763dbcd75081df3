import type { Fact } from '../model/release.js';
import type { VerdictOperand } from './check.js';

/** Counts of different things, held against each other: options, and the shares that they give one for one. */
export const countIn = (fact: Fact | undefined): number | undefined =>
  fact?.value?.type === 'quantity' ? Number(fact.value.number) : undefined;

/** The sum of all that are counts. */
export const countAll = (facts: readonly Fact[]): number =>
  facts.reduce((total, fact) => total + (countIn(fact) ?? 0), 0);

/** The first mention of each fact, as an operand of a verdict. */
export const operandsFrom = (facts: readonly Fact[]): readonly VerdictOperand[] =>
  facts.flatMap(({ id, field, subject, mentions }) =>
    mentions
      .slice(0, 1)
      .map(({ start, end }) => ({ name: subject ? `${field}[${subject}]` : field, fact: id, start, end })),
  );
