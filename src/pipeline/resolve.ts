import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { type Facts, indexFacts } from '../model/facts.js';
import { inText } from '../model/moved.js';
import type { Places } from '../model/places.js';
import type { Fact, Mention } from '../model/release.js';
import type { Value } from '../model/value.js';
import { agree, finer } from './agree.js';

/**
 * Brings mentions of one fact together: same field, same subject, values that agree at the coarser precision.
 * Mentions that disagree stay facts of their own, so that a check can say so; nothing is decided here.
 */
export const resolve = (stated: readonly Stated[], scene: Scene, places: Places): Facts => {
  const groups: Stated[][] = [];
  const byKey = new Map<string, Candidates>();
  for (const one of inTextOrder(stated)) {
    const key = `${one.field.id}\n${one.subject}`;
    const candidates: Candidates = byKey.get(key) ?? { groups: [], byValue: new Map() };
    byKey.set(key, candidates);
    const same = groupFor(one, candidates);
    if (same) same.push(one);
    else if (!isLaterText(one, candidates.groups)) {
      const group = [one];
      candidates.groups.push(group);
      candidates.byValue.set(JSON.stringify(one.value), group);
      groups.push(group);
    }
  }
  const kept = groups.filter((group) => !isFilledLater(group, byKey));
  const many = new Set(stated.flatMap(({ field }) => (field.many ? [field.id] : [])));
  const facts = kept.map((group, index) => factOf(group, `f${index + 1}`, scene, places));
  return indexFacts(facts, many);
};

const inTextOrder = (stated: readonly Stated[]): Stated[] => {
  const seen = new Set<string>();
  return [...stated]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ field, subject, start }) => {
      const key = `${field.id}\n${subject}\n${start}`;
      return !seen.has(key) && seen.add(key);
    });
};

/** The values stated so far of one field and subject. */
interface Candidates {
  readonly groups: Stated[][];
  /** The same, by the value they began with. */
  readonly byValue: Map<string, Stated[]>;
}

/** Agreement is sought among so many values; a text with more of one fact repeats them to the letter or not at all. */
const MOST_VALUES = 100;

const groupFor = (one: Stated, { groups, byValue }: Candidates): Stated[] | undefined =>
  (groups.length > MOST_VALUES ? groups.slice(0, MOST_VALUES) : groups).find((group) =>
    belongs(one, group),
  ) ?? (groups.length > MOST_VALUES ? byValue.get(JSON.stringify(one.value)) : undefined);

const belongs = ({ value }: Stated, group: readonly Stated[]): boolean => {
  const first = group[0]!.value;
  return value === null || first === null ? value === first : agree(value, first);
};

/** A text is stated once; other wordings of it elsewhere are not contradictions. */
const isLaterText = ({ field, value }: Stated, candidates: readonly Stated[][]): boolean =>
  field.type === 'text' && !field.many && value !== null && candidates.length > 0;

/** "Undetermined" in one place gives way to a value in another. */
const isFilledLater = (group: readonly Stated[], byKey: ReadonlyMap<string, Candidates>): boolean => {
  const { field, subject, value } = group[0]!;
  return value === null && byKey.get(`${field.id}\n${subject}`)!.groups.length > 1;
};

/** What one mention says of the figure holds for the fact: "up to" once is a maximum. */
const STRONGEST = ['maximum', 'minimum', 'approximate', 'estimate', 'planned'] as const;

const factOf = (group: readonly Stated[], id: string, scene: Scene, places: Places): Fact => {
  const best = group.reduce((a, b) => (finer(b.value, a.value) ? b : a));
  return {
    id,
    field: best.field.id,
    subject: best.subject,
    value: best.value as Value | null,
    qualifier: STRONGEST.find((one) => group.some(({ qualifier }) => qualifier === one)) ?? 'exact',
    status: group.some(({ status }) => status === 'stated') ? 'stated' : best.status,
    mentions: group.map((one) => mentionOf(one, scene, places)),
  };
};

const mentionOf = (stated: Stated, { document, sectionAt }: Scene, places: Places): Mention => {
  const { start, end } = inText(document.moved, { start: stated.start, end: stated.end });
  const section = sectionAt({ start, end });
  return {
    start,
    end,
    quote: document.text.slice(start, end),
    ...places.at({ start, end }),
    ...(section === undefined ? {} : { section }),
  };
};
