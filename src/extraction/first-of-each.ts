import type { Stated } from './statement.js';

/**
 * Of each field and subject the value that is stated first, wherever it is repeated: a later place that gives
 * another value speaks of another matter, a schedule or a breakdown.
 */
export function* firstOfEach(facts: Iterable<Stated>): Iterable<Stated> {
  const known = new Map<string, string>();
  for (const fact of facts) {
    const key = `${fact.field.id} ${fact.subject}`;
    const value = JSON.stringify(fact.value);
    if ((known.get(key) ?? value) !== value) continue;
    known.set(key, value);
    yield fact;
  }
}
