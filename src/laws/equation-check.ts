import type { Facts } from '../model/facts.js';
import type { Severity } from '../model/release.js';
import { type Binding, bind } from './bind.js';
import type { Check, Verdict } from './check.js';
import { type Equation, equationWords } from './equation.js';
import { judge, undecided } from './judge.js';
import { mixedCurrency } from './mixed-currency.js';

/** What a law file states; the rest of the check follows from the equation. */
export interface EquationLaw extends Omit<Check, 'law' | 'needs' | 'run' | 'equations'> {
  readonly equations: readonly [Equation, ...Equation[]];
  /** Only where a sentence says it better than the equations themselves. */
  readonly law?: string;
}

/**
 * A check that is an equation between fields. A law file is this and nothing else:
 *
 *     export const rightsTimesSharesPerRight = equationCheck({
 *       id: 'rights-times-shares-per-right',
 *       summary: 'The number of rights times the shares per right is the number of underlying shares.',
 *       severity: 'error',
 *       equations: [product(totalRights, sharesPerRight, totalShares)],
 *       why: 'A mismatch is a wrong digit, a lost zero or a wrong multiplier in one of the three.',
 *       examples: { holds: '…', fails: '…' },
 *     });
 *
 * It speaks once for each subject it can be bound to: `exact`, `within-rounding`, `inconsistent`, or
 * `undetermined` with the reason. Where the release states next to nothing of the law, or all but its result,
 * there is nothing to check: it is silent, and the result may be derived.
 */
export const equationCheck = ({ equations, law, ...plug }: EquationLaw): Check => {
  const words = equations.map(equationWords);
  return {
    ...plug,
    law: law ?? words.join('; '),
    needs: [...new Set(equations.flatMap(({ fields }) => fields))],
    equations: () => equations,
    run: ({ facts }) =>
      equations.flatMap((one, at) => equationVerdicts(one, facts, plug.severity, words[at])),
  };
};

/** The verdicts on one equation, for a check that chooses its equations by what a release states. */
export const equationVerdicts = (
  equation: Equation,
  facts: Facts,
  severity: Severity,
  words?: string,
): readonly Verdict[] =>
  bind(equation, facts).map((binding) =>
    verdictOf(binding, words ?? equationWords(equation), severity, facts),
  );

const verdictOf = (binding: Binding, expression: string, severity: Severity, facts: Facts): Verdict =>
  'relation' in binding
    ? judge(binding.relation, { subject: binding.subject, expression, severity })
    : (mixedCurrency(binding, expression, facts) ?? undecided(binding, expression));
