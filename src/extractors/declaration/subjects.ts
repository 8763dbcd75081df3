import { type Declared, OWN, sameValue, valueIn } from './declared.js';
import type { Part } from './part.js';
import { agreesEverywhere } from './unite.js';

/** A part of a dividend under the subject that tells it from the others. */
export interface Named {
  readonly part: Part;
  readonly subject: string;
}

/**
 * One dividend needs no subject. Of several, classes of shares and funds have theirs, the others are
 * instalments; a day that all share is the whole release's.
 */
export function* named(all: readonly Declared[]): Iterable<Named> {
  if (all.length === 0) return;
  const subjects = subjectsOf(all);
  const whole = new Map(
    OWN.flatMap((role) => {
      const first = wholeDay(all, subjects, role);
      return first ? [[role, first] as const] : [];
    }),
  );
  for (const [at, one] of all.entries())
    for (const [role, parts] of one.parts)
      for (const part of parts) {
        const shared = sameValue(whole.get(role)?.value, part.value);
        yield { part, subject: shared ? '' : subjects[at]! };
      }
}

/** The day said of all of them, or of the common shares, whose classes then repeat it. */
const wholeDay = (
  all: readonly Declared[],
  subjects: readonly string[],
  role: (typeof OWN)[number],
): Part | undefined => {
  if (role === 'amount') return undefined;
  const plain = all[subjects.indexOf('')];
  if (plain?.parts.has(role)) return plain.parts.get(role)![0];
  const stating = all.filter((one) => one.parts.has(role));
  return stating.length === all.length && agreesEverywhere(stating, role)
    ? all[0]!.parts.get(role)![0]
    : undefined;
};

const subjectsOf = (all: readonly Declared[]): string[] => {
  if (all.length === 1 && !all[0]!.row) return [''];
  const plain = all.filter(({ klass }) => klass === '');
  const seen = new Map<string, number>();
  return all.map((one) => {
    if (one.klass === '') {
      const only = plain.length === 1 && (all.length > 1 || !one.parts.has('amount') || !one.row);
      return only || all.length === 1 ? '' : `instalment-${plain.indexOf(one) + 1}`;
    }
    const count = (seen.get(one.klass) ?? 0) + 1;
    seen.set(one.klass, count);
    return count === 1 ? one.klass : `${one.klass}-instalment-${count}`;
  });
};

/** The day by which a release's own dividend is told from those of other days. */
export const dayOf = (one: Declared): string | undefined => {
  const value = valueIn(one, 'payment') ?? valueIn(one, 'record');
  return value?.type === 'date' ? value.date : undefined;
};
