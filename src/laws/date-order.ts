import type { Facts } from '../model/facts.js';
import type { Field } from '../model/field.js';
import type { Check, Verdict } from './check.js';
import { type Dated, dayOf, daysOfLaw, dayWords, operandsOf } from './dated.js';

/** One step of a course of dates: its field, its subject where not the whole release, and whether it may share a day. */
export interface Step {
  readonly field: Field;
  readonly subject?: string;
  /** May be on the day of the step before it; else it must be later. */
  readonly sameDay?: true;
  /** A period that starts on its first day, not a window to pick a day from. */
  readonly starts?: true;
}

export interface DateOrderLaw extends Omit<Check, 'law' | 'needs' | 'run'> {
  /** Each course is a row of steps in the order of time; steps that a release does not date are left out. */
  readonly courses: readonly (readonly Step[])[];
}

/**
 * A check that days follow one another: each dated step is compared with the one dated before it. Windows
 * follow one another when one can pick days that do.
 */
export const dateOrderCheck = ({ courses, ...plug }: DateOrderLaw): Check => ({
  ...plug,
  law: courses.map(courseWords).join('; '),
  needs: [...new Set(courses.flat().map(({ field }) => field))],
  *run({ facts }) {
    const seen = new Set<string>();
    for (const course of courses)
      for (const verdict of compareSteps(facts, course)) {
        const key = verdict.operands.map(({ start }) => start).join('-');
        if (!seen.has(key)) yield verdict;
        seen.add(key);
      }
  },
});

const courseWords = (course: readonly Step[]): string =>
  course
    .map(({ field, sameDay }, index) => `${index === 0 ? '' : sameDay ? ' ≤ ' : ' < '}${field.id}`)
    .join('');

function* compareSteps(facts: Facts, course: readonly Step[]): Iterable<Verdict> {
  let before: Dated | undefined;
  for (const { field, subject, sameDay, starts } of course) {
    const stated = dayOf(facts, field, subject);
    if (!stated) continue;
    const day = starts ? { ...stated, last: stated.first } : stated;
    if (before) yield compare(before, day, sameDay === true);
    before = day;
  }
}

const compare = (a: Dated, b: Dated, sameDay: boolean): Verdict => {
  const inOrder = sameDay ? a.first <= b.last : a.first < b.last;
  const sign = sameDay ? '≤' : '<';
  return {
    outcome: inOrder ? 'exact' : 'inconsistent',
    subject: b.subject,
    message: inOrder
      ? `${a.name} ${dayWords(a)} is ${sameDay ? 'not after' : 'before'} ${b.name} ${dayWords(b)}`
      : `${b.name} ${dayWords(b)} should be ${sameDay ? 'on or after' : 'after'} ${a.name} ${dayWords(a)}`,
    expression: `${a.name} ${sign} ${b.name}`,
    operands: operandsOf(a, b),
    ...daysOfLaw([a, b], ([x, y]) => (sameDay ? x.first <= y.last : x.first < y.last), 'bound'),
  };
};
