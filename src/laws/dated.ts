import { type Facts, factOf, factsOf } from '../model/facts.js';
import type { Field } from '../model/field.js';
import type { Fact } from '../model/release.js';
import type { Verdict, VerdictOperand } from './check.js';

/**
 * A day that a release states, as an operand of a law of dates. A window ("a day from July 10 to July 17") has
 * two ends; a day alone has both the same. Months without a day are no operands.
 */
export interface Dated extends VerdictOperand {
  readonly first: string;
  readonly last: string;
  readonly subject: string;
}

/** The day of one field and subject; undefined when it is not stated, left open, or known to the month only. */
export const dayOf = (facts: Facts, field: Field, subject = ''): Dated | undefined =>
  dated(factOf(facts, field, subject));

/** The days of a field for all its subjects, in the order of the text. */
export const daysOf = (facts: Facts, field: Field): readonly Dated[] =>
  factsOf(facts, field).flatMap((fact) => dated(fact) ?? []);

const dated = (fact: Fact | undefined): Dated | undefined => {
  const mention = fact?.mentions[0];
  if (!fact || !mention) return undefined;
  const [first, last] = ends(fact);
  if (first?.length !== 10 || last?.length !== 10) return undefined;
  const name = fact.subject === '' ? fact.field : `${fact.field}[${fact.subject}]`;
  return { name, fact: fact.id, start: mention.start, end: mention.end, first, last, subject: fact.subject };
};

const ends = ({ value }: Fact): readonly (string | undefined)[] => {
  if (value?.type === 'date') return [value.date, value.date];
  return value?.type === 'period' ? [value.from, value.to] : [];
};

/** The operands of a verdict on days. */
export const operandsOf = (...days: readonly Dated[]): readonly VerdictOperand[] =>
  days.map(({ name, fact, start, end }) => ({ name, ...(fact !== undefined && { fact }), start, end }));

/** A day or window in words. */
export const dayWords = ({ first, last }: Dated): string => (first === last ? first : `${first} to ${last}`);

/** The law as diagnosis sees it; the ends of a window are taken as they are. */
export const daysOfLaw = <Days extends readonly Dated[]>(
  dated: readonly [...Days],
  holds: (dated: readonly [...Days]) => boolean,
  bound?: 'bound',
): Pick<Verdict, 'days'> => {
  const single = dated.filter(({ first, last }) => first === last);
  if (single.length === 0) return {};
  const days = single.map(({ start, end, first }) => ({ start, end, date: first }));
  return {
    days: {
      days,
      ...(bound && { bound: true }),
      holds: (dates) => {
        const left = [...dates];
        const read = dated.map((one) => {
          if (one.first !== one.last) return one;
          const date = left.shift() ?? one.first;
          return { ...one, first: date, last: date };
        });
        return holds(read as unknown as readonly [...Days]);
      },
    },
  };
};
