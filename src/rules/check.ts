import type { Check, Verdict } from '../laws/check.js';
import type { Equation } from '../laws/equation.js';
import { equationVerdicts } from '../laws/equation-check.js';
import { rowFacts } from '../laws/fill.js';
import { undecided } from '../laws/judge.js';
import type { Evidence } from '../model/evidence.js';
import type { Field } from '../model/field.js';
import { isMeantFor } from './additions.js';
import { equationOf } from './expression/equation.js';
import type { Formula, Rows, Statement } from './expression/formula.js';
import type { RuleCheck } from './schema.js';

/** A check of one's own: its equation is bound, computed and diagnosed as those that are built in. */
export const ruledCheck = (
  id: string,
  rule: RuleCheck,
  statement: Statement,
  needs: readonly Field[],
): Check => {
  const { severity = 'error' } = rule;
  const fields = new Map(needs.map((field) => [field.id, field]));
  const equationFor = equationsOf(statement, fields);
  return {
    id,
    summary: rule.summary ?? `${statement.words}.`,
    severity,
    law: statement.words,
    why: rule.why ?? '',
    needs,
    examples: { holds: rule.holds ?? '', fails: rule.fails ?? '' },
    run: (evidence) => {
      if (!isMeantFor(rule, evidence.kinds)) return [];
      const { equation, counted } = equationFor(evidence);
      const verdicts = equationVerdicts(equation, evidence.facts, severity, statement.words);
      return counted.length > 0 ? verdicts.flatMap((one) => withRows(one, counted)) : verdicts;
    },
    equations: (evidence) => {
      if (!isMeantFor(rule, evidence.kinds)) return [];
      const { equation, counted } = equationFor(evidence);
      return counted.some(({ facts }) => facts.length === 0) ? [] : [equation];
    },
  };
};

/** Rows that an equation counts, as a release states them. */
interface Counted {
  readonly field: Field;
  readonly facts: ReturnType<typeof rowFacts>;
}

interface Bound {
  readonly equation: Equation;
  readonly counted: readonly Counted[];
}

/** An equation that counts rows is another one for each release; any other is made once. */
const equationsOf = (
  statement: Statement,
  fields: ReadonlyMap<string, Field>,
): ((evidence: Evidence) => Bound) => {
  const fieldOf = (id: string): Field => fields.get(id)!;
  const counts = [...countsIn(statement.left), ...countsIn(statement.right)];
  if (counts.length === 0) {
    const bound = { equation: equationOf(statement, { fieldOf, countOf: () => 0 }), counted: [] };
    return () => bound;
  }
  return ({ facts }) => {
    const counted = new Map(
      counts.map((rows) => {
        const field = fieldOf(rows.id);
        return [rows, { field, facts: rowFacts(field, rows.family, facts) }] as const;
      }),
    );
    const countOf = (rows: Rows): number => counted.get(rows)?.facts.length ?? 0;
    return { equation: equationOf(statement, { fieldOf, countOf }), counted: [...counted.values()] };
  };
};

function* countsIn(formula: Formula): Iterable<Rows> {
  if (formula.op === 'count') yield formula.rows;
  else if (formula.op === 'plus' || formula.op === 'times')
    for (const term of formula.terms) yield* countsIn(term);
  else if (formula.op === 'minus' || formula.op === 'over') {
    yield* countsIn(formula.a);
    yield* countsIn(formula.b);
  }
}

/** No row is no evidence; and where nothing but rows takes part, they are what the verdict points at. */
const withRows = (verdict: Verdict, counted: readonly Counted[]): readonly Verdict[] => {
  const missing = counted.find(({ facts }) => facts.length === 0);
  if (!missing) {
    if (verdict.operands.length > 0) return [verdict];
    const operands = counted.flatMap(({ field, facts }) =>
      facts.flatMap(({ id, mentions }) =>
        mentions.slice(0, 1).map(({ start, end }) => ({ name: field.id, fact: id, start, end })),
      ),
    );
    return [{ ...verdict, operands }];
  }
  if (verdict.operands.length === 0) return [];
  const why = { reason: `${missing.field.id} is not stated`, figures: [], subject: verdict.subject };
  return [{ ...undecided(why, verdict.expression ?? ''), operands: verdict.operands }];
};
