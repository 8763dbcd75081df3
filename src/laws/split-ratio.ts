import { splitRatio } from '../fields/valuation.js';
import { type Facts, factOf } from '../model/facts.js';
import type { Fact } from '../model/release.js';
import type { VerdictOperand } from './check.js';

/** The ratio of a split as numbers, `1:40` as one new for forty old shares. */
export interface RatioRead {
  readonly fresh: string;
  readonly old: string;
  /** Fewer shares than before: fractions of them are rounded holder by holder. */
  readonly together: boolean;
  readonly operand: VerdictOperand;
}

/** Undefined where the release states none, several, or only the most that it may be. */
export const splitRatioOf = (facts: Facts): RatioRead | undefined => {
  const fact = factOf(facts, splitRatio);
  const [, fresh, old] =
    (fact && /^(\d{1,8}(?:\.\d{1,4})?):(\d{1,8}(?:\.\d{1,4})?)$/.exec(textOf(fact))) ?? [];
  const mention = fact?.mentions[0];
  if (!fact || !mention || fresh === undefined || old === undefined || Number(fresh) * Number(old) === 0)
    return undefined;
  const operand = { name: 'split_ratio', fact: fact.id, start: mention.start, end: mention.end };
  return { fresh, old, together: Number(fresh) < Number(old), operand };
};

const textOf = ({ value }: Fact): string => (value?.type === 'text' ? value.text : '');
