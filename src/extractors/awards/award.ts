import type { Scene } from '../../extraction/scene.js';
import type { NumberLiteral, QuantityLiteral } from '../../model/literal.js';
import { aroundOf } from '../placement/around.js';
import { isGranted, isPart, isTotal } from './granting.js';
import { nounByLabel } from './labelled.js';
import { isUnit, type Noun, nounAfter, nounBefore } from './noun.js';
import { type Recipient, recipientOf } from './recipient.js';

/** One count of options, units or shares that a sentence says are granted. */
export interface Award {
  readonly literal: NumberLiteral | QuantityLiteral;
  readonly noun: Noun;
  /** What the number counts: options and units themselves, or the shares they give. */
  readonly unit: 'option' | 'unit' | 'share';
  readonly part: boolean;
  readonly total: boolean;
  readonly recipient: Recipient | undefined;
  readonly sentence: number;
}

/** The counts of running text that say what is granted, in text order. */
export function* awardsIn(scene: Scene): Iterable<Award> {
  let last: Award | undefined;
  for (const literal of scene.literals) {
    if (literal.type !== 'number' && literal.type !== 'quantity') continue;
    if (Number(literal.number) < FEWEST) continue;
    const inTable = scene.contextOf(literal).block.type === 'table';
    const found = labelledAward(scene, literal) ?? (inTable ? undefined : awardOf(scene, literal, last));
    if (found) yield found;
    if (found) last = found;
  }
}

/** Fewer are persons, years, marks of lists. */
const FEWEST = 100;

const awardOf = (
  scene: Scene,
  literal: NumberLiteral | QuantityLiteral,
  last: Award | undefined,
): Award | undefined => {
  const context = scene.contextOf(literal);
  const around = aroundOf(scene, literal);
  const noun =
    nounOf(scene, literal, around.before, around.after) ?? likeLast(around.before, around.after, last);
  if (!noun) return undefined;
  if (!isGranted({ before: around.before, after: around.after, heading: context.heading })) return undefined;
  return {
    literal,
    noun: noun.noun,
    unit: isUnit(noun.noun) ? 'unit' : noun.shares ? 'share' : noun.noun === 'option' ? 'option' : 'share',
    part: isPart(around.before),
    total: isTotal(around.before),
    recipient: recipientOf(scene, context.sentence, literal),
    sentence: context.sentence.start,
  };
};

/** By its label alone. */
const labelledAward = (scene: Scene, literal: NumberLiteral | QuantityLiteral): Award | undefined => {
  const noun = nounByLabel(scene, literal);
  return (
    noun && {
      literal,
      noun,
      unit: isUnit(noun) ? 'unit' : noun === 'option' ? 'option' : 'share',
      part: false,
      total: true,
      recipient: undefined,
      sentence: literal.start,
    }
  );
};

interface Named {
  readonly noun: Noun;
  /** Told by the shares that it gives. */
  readonly shares: boolean;
}

const nounOf = (
  scene: Scene,
  literal: NumberLiteral | QuantityLiteral,
  before: string,
  after: string,
): Named | undefined => {
  const own = scene.document.plain
    .slice(literal.start, literal.end)
    .replace(/^[\d.,\s]{1,24}(?:million\b)?-?\s?/i, '');
  const behind = nounAfter(`${own.replace(/\s{1,9}/g, ' ')} ${after}`.trim());
  if (behind) return { noun: behind, shares: false };
  const counts = literal.type === 'quantity' ? literal.unit === 'share' : OF_SHARES.test(after);
  const told = counts ? nounBefore(before) : undefined;
  return told && { noun: told, shares: true };
};

const OF_SHARES =
  /^(?:of (?:its|our|the company's|[A-Z][\w.&'’-]{1,30}(?: [A-Z][\w.&'’-]{1,30}){0,3}'s?) )?(?:[\w&.'()/-]{1,20} ){0,4}(?:shares|stock|ADSs?)\b/i;

/** "of which 179,908 were granted to Jane Doe": of what the number before counts. */
const likeLast = (before: string, after: string, last: Award | undefined): Named | undefined =>
  last && WERE_GRANTED.test(after) && !/\$ ?$/.test(before) ? { noun: last.noun, shares: false } : undefined;

const WERE_GRANTED =
  /^(?:of (?:these|those|them|which) )?(?:were|have been|are|is being|was) (?:granted|issued|awarded|allocated) to\b/i;
