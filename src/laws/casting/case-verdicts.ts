import type { Outcome, Severity } from '../../model/release.js';
import type { Verdict } from '../check.js';
import { judge } from '../judge.js';
import { isOneSlip } from '../one-slip.js';
import type { NumericRelation } from '../relation.js';
import { isMisprint } from './misprint.js';

/** One law that the headings of a table suggest, for every row in which it can be computed. */
export interface CaseLaw {
  readonly words: string;
  readonly severity: Severity;
  /** The names alone say that the figures belong together so; else the other rows have to show it. */
  readonly named: boolean;
  /**
   * Rows may be cases of their own, so what no slip of the pen explains says nothing; but one slip may break two rows.
   */
  readonly slipsOnly?: boolean;
  readonly relations: readonly NumericRelation[];
}

/**
 * Headings suggest a law, the rows confirm it: a row that breaks what most others hold is wrong. Where too few
 * rows can confirm it, one slip of the pen must explain the difference, and the names must be beyond doubt.
 */
export function* caseVerdicts({ words, severity, named, slipsOnly, relations }: CaseLaw): Iterable<Verdict> {
  const all = relations.map((relation) => judge(relation, { severity, expression: words }));
  const verdicts = slipsOnly ? all.filter(isRegular) : all;
  const holding = verdicts.filter(({ outcome }) => HOLDING.has(outcome)).length;
  const failing = verdicts.length - holding;
  if (holding === 0 && !named) return;
  for (const verdict of verdicts) {
    const { relation } = verdict;
    if (verdict.outcome !== 'inconsistent') yield verdict;
    else if (slipsOnly) {
      if (holding >= 3 && holding > failing) yield verdict;
    } else if (isConfirmed(holding, failing) || (named && failing <= holding + 1 && isMisprint(relation)))
      yield verdict;
    else if (named) yield open(verdict);
  }
}

const isRegular = ({ outcome, relation }: Verdict): boolean =>
  outcome !== 'inconsistent' || isOneSlip(relation);

const HOLDING: ReadonlySet<Outcome> = new Set(['exact', 'within-rounding']);

/** Three rows show it against one, and so on: a law that every third row breaks is none. */
const isConfirmed = (holding: number, failing: number): boolean => holding >= 2 && holding >= 2 * failing;

const open = ({ message, operands, expression }: Verdict): Verdict => ({
  outcome: 'undetermined',
  message,
  operands,
  ...(expression && { expression }),
  reason: 'no single misprint explains the difference, and too few other rows confirm the law',
});
