import { fields } from '../fields/index.js';
import type { Check, Verdict, VerdictOperand } from '../laws/check.js';
import { isDay } from '../laws/days.js';
import { type Figure, figure, type NumericValue } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';
import type { Fact } from '../model/release.js';
import type { Span } from '../model/span.js';
import type { Value } from '../model/value.js';

/** A fact stated in the title, the lead, a table and a note is one fact: its values agree at the coarser precision. */
export const restatedFactsAgree: Check = {
  id: 'restated-facts-agree',
  summary: 'A fact that is stated in several places has one value.',
  severity: 'error',
  law: 'value here = value there, at the coarser of the two precisions',
  why: 'A figure or date was updated in one place and not in the other.',
  needs: [],
  examples: {
    holds:
      'IIJ Announces the Distribution of Retained Earnings\n\nTOKYO - May 24, 2018 - Example Networks Inc. ("IIJ", TSE1: 3774) announced the dividends to be paid.\n\n1. Dividend\n\n\tFY2017 Year-end dividend\nRecord date\tMarch 31, 2018\nDividend per common share\tJPY13.50\n\n2. Reason\n\nWe decided to pay JPY13.50 per common share as FY2017 year-end dividend.',
    fails:
      'IIJ Announces the Distribution of Retained Earnings\n\nTOKYO - May 24, 2018 - Example Networks Inc. ("IIJ", TSE1: 3774) announced the dividends to be paid.\n\n1. Dividend\n\n\tFY2017 Year-end dividend\nRecord date\tMarch 31, 2018\nDividend per common share\tJPY13.50\n\n2. Reason\n\nWe decided to pay JPY15.30 per common share as FY2017 year-end dividend.',
  },
  run,
};

/** Fields that one subject may have several values of. */
const MANY: ReadonlySet<string> = new Set(fields.filter(({ many }) => many).map(({ id }) => id));

function* run({ facts }: Evidence): Iterable<Verdict> {
  for (const [field, all] of facts.byField) {
    if (MANY.has(field) || facts.many?.has(field)) continue;
    for (const group of bySubject(all)) yield* compareAll(group);
  }
}

const bySubject = (facts: readonly Fact[]): Iterable<readonly Fact[]> => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.value === null || fact.value.type === 'text' || fact.status === 'derived') continue;
    const group = groups.get(fact.subject);
    if (group) group.push(fact);
    else groups.set(fact.subject, [fact]);
  }
  return groups.values();
};

/** The value stated most often is what the others are compared with. */
function* compareAll(group: readonly Fact[]): Iterable<Verdict> {
  const [first] = group;
  if (!first) return;
  const main = group.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a), first);
  if (main.mentions.length > 1) yield agreed(main);
  for (const other of group) if (other !== main) yield* compare(main, other);
}

const agreed = (fact: Fact): Verdict => ({
  outcome: 'exact',
  subject: fact.subject,
  message: `${fact.field} is stated alike in ${fact.mentions.length} places`,
  operands: fact.mentions.map((mention) => operandOf(fact, mention)),
  ...twice(fact),
  ...sameDay(fact.mentions.map((mention) => ({ mention, value: fact.value }))),
});

/** A figure printed twice alike is hardly misprinted: diagnosis takes it as a relation that a repair would break. */
const twice = (fact: Fact): Pick<Verdict, 'relation'> => {
  const { value, mentions } = fact;
  const [first, second] = mentions;
  if (!value || !isNumeric(value) || !first || !second) return {};
  const at = ({ start, end }: Span): Term<Figure> => ({
    op: 'leaf',
    leaf: figure(value, { name: fact.field, fact: fact.id, start, end, qualifier: fact.qualifier }),
  });
  return { relation: relate(at(first), '=', at(second)) };
};

const operandOf = (fact: Fact, { start, end }: { start: number; end: number }): VerdictOperand => ({
  name: fact.field,
  fact: fact.id,
  start,
  end,
});

function* compare(main: Fact, other: Fact): Iterable<Verdict> {
  const [a, b] = [main.value, other.value];
  if (!a || !b || !main.mentions[0] || !other.mentions[0]) return;
  const verdicts =
    isNumeric(a) && isNumeric(b)
      ? [...compareNumbers(numeric(main, a), numeric(other, b), main, other)]
      : overlap(a, b)
        ? []
        : [differing(main, other)];
  for (const verdict of verdicts) {
    yield verdict.outcome === 'inconsistent' && other.mentions.length > 1 ? twofold(verdict) : verdict;
  }
}

/** A slip stands alone: two values that are each stated again are more likely two things. */
const twofold = ({ suspect: _, ...verdict }: Verdict): Verdict => ({
  ...verdict,
  outcome: 'undetermined',
  reason: 'each value is stated more than once, so two different things may be meant',
});

const isNumeric = (value: Value): value is NumericValue =>
  value.type === 'quantity' || value.type === 'money' || value.type === 'ratio';

const numeric = (fact: Fact, value: NumericValue): Figure => {
  const { start, end } = fact.mentions[0] as { start: number; end: number };
  return figure(value, { name: fact.field, fact: fact.id, start, end, qualifier: fact.qualifier });
};

function* compareNumbers(a: Figure, b: Figure, main: Fact, other: Fact): Iterable<Verdict> {
  if (a.unit.key !== b.unit.key) {
    yield { ...differing(main, other), outcome: 'undetermined', reason: 'the units differ' };
    return;
  }
  const [low, high] = a.qualifier === 'maximum' ? [b, a] : [a, b];
  const bound = high.qualifier === 'maximum' && low.qualifier !== 'maximum';
  const relation = relate({ op: 'leaf', leaf: low }, bound ? '≤' : '=', { op: 'leaf', leaf: high });
  const verdict = judge(relation, { subject: main.subject, severity: 'error' });
  yield verdict.outcome === 'inconsistent' ? { ...verdict, ...suspected(main, other) } : verdict;
}

/** Two days that can be one: equal as far as both are printed, or a day inside a window. */
const overlap = (a: Value, b: Value): boolean => {
  if (a.type === 'duration' && b.type === 'duration') return a.iso === b.iso;
  const [x, y] = [endsOf(a), endsOf(b)];
  if (!x || !y) return true;
  if (a.type === 'period' && b.type === 'period') return same(x[0], y[0]) && same(x[1], y[1]);
  return !(after(x[0], y[1]) || after(y[0], x[1]));
};

const endsOf = (value: Value): readonly [string, string] | undefined => {
  if (value.type === 'date') return [value.date, value.date];
  return value.type === 'period' ? [value.from, value.to] : undefined;
};

const same = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const after = (a: string, b: string): boolean => {
  const places = Math.min(a.length, b.length);
  return a.slice(0, places) > b.slice(0, places);
};

const differing = (main: Fact, other: Fact): Verdict => {
  const [here, there] = [main.mentions[0]?.quote ?? '', other.mentions[0]?.quote ?? ''];
  return {
    outcome: 'inconsistent',
    subject: main.subject,
    message: `${main.field} is stated as "${here}" and as "${there}"`,
    stated: there,
    computed: here,
    operands: [main, other].flatMap((fact) => fact.mentions.map((mention) => operandOf(fact, mention))),
    ...suspected(main, other),
    ...sameDay(
      [main, other].flatMap(({ mentions, value }) => mentions.map((mention) => ({ mention, value }))),
    ),
  };
};

/** Days that should be one, as diagnosis sees them. */
const sameDay = (
  stated: readonly { readonly mention: Span; readonly value: Value | null }[],
): Pick<Verdict, 'days'> => {
  const days = stated.flatMap(({ mention: { start, end }, value }) =>
    value?.type === 'date' && isDay(value.date) ? [{ start, end, date: value.date }] : [],
  );
  if (days.length < 2 || days.length < stated.length) return {};
  return { days: { days, holds: (dates) => dates.every((date) => date === dates[0]) } };
};

/** The value stated less often is the likelier slip; of two stated once each, neither is. */
const suspected = (main: Fact, other: Fact): Pick<Verdict, 'suspect'> => {
  const [mention] = other.mentions;
  const times = main.mentions.length;
  if (!mention || times <= other.mentions.length) return {};
  const { start, end } = mention;
  const probable = main.mentions[0]?.quote ?? '';
  return { suspect: { start, end, probable, explanation: `it is so stated in ${times} other places` } };
};
