import type { Equation, Slot } from '../equation.js';
import { leavesOf, type Term } from '../term.js';

/**
 * An equation solved for one of its slots: what the slot equals, as a term over all others. Growth and portion come
 * out so that no figure stands in it twice, which keeps its evaluation over intervals exact.
 *
 *     total_rights × shares_per_right = total_shares   for shares_per_right:   total_shares ÷ total_rights
 */
export const isolate = (
  { left, right, comparator, within }: Equation,
  slot: Slot,
): Term<Slot> | undefined => {
  // Where both sides may lie apart, one does not determine the other.
  if (comparator !== '=' || within) return undefined;
  const [inLeft, inRight] = [left, right].map((side) => timesIn(side, slot));
  if (inLeft === 1 && inRight === 0) return peel(left, right, slot);
  return inLeft === 0 && inRight === 1 ? peel(right, left, slot) : undefined;
};

const timesIn = (term: Term<Slot>, slot: Slot): number =>
  leavesOf(term).filter((leaf) => leaf === slot).length;
const holds = (term: Term<Slot>, slot: Slot): boolean => leavesOf(term).includes(slot);

const ONE: Term<Slot> = { op: 'constant', value: { n: 1n, d: 1n } };
const plus = (terms: readonly Term<Slot>[]): Term<Slot> => alone(terms) ?? { op: 'plus', terms };
const times = (terms: readonly Term<Slot>[]): Term<Slot> => alone(terms) ?? { op: 'times', terms };
const minus = (a: Term<Slot>, b: Term<Slot>): Term<Slot> => ({ op: 'minus', a, b });
const over = (a: Term<Slot>, b: Term<Slot>): Term<Slot> => ({ op: 'over', a, b });

const alone = (terms: readonly Term<Slot>[]): Term<Slot> | undefined =>
  terms.length === 1 ? terms[0] : undefined;

/** `term = wanted`, with the outermost operation of the term brought to the other side, until the slot is bare. */
const peel = (term: Term<Slot>, wanted: Term<Slot>, slot: Slot): Term<Slot> | undefined => {
  const go = (inner: Term<Slot>, rest: Term<Slot>): Term<Slot> | undefined => peel(inner, rest, slot);
  switch (term.op) {
    case 'leaf':
      return wanted;
    case 'constant':
      return undefined;
    case 'plus':
    case 'times': {
      const inner = term.terms.find((one) => holds(one, slot));
      const others = term.terms.filter((one) => one !== inner);
      if (!inner || others.length === 0) return inner && go(inner, wanted);
      return go(inner, term.op === 'plus' ? minus(wanted, plus(others)) : over(wanted, times(others)));
    }
    case 'minus':
      return holds(term.a, slot) ? go(term.a, plus([wanted, term.b])) : go(term.b, minus(term.a, wanted));
    case 'over':
      return holds(term.a, slot) ? go(term.a, times([wanted, term.b])) : go(term.b, over(term.a, wanted));
    case 'portion':
      return holds(term.part, slot)
        ? go(term.part, over(term.rest, minus(over(ONE, wanted), ONE)))
        : go(term.rest, times([term.part, minus(over(ONE, wanted), ONE)]));
    // Of a base that is positive; the solver sees to it that it is.
    case 'growth':
      return holds(term.after, slot)
        ? go(term.after, times([term.before, plus([ONE, wanted])]))
        : go(term.before, over(term.after, plus([ONE, wanted])));
  }
};
