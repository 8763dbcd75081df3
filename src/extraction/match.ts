import type { Literal } from '../model/literal.js';
import type { Qualifier } from '../model/qualifier.js';
import type { Context } from '../structure/context.js';
import type { Scene } from './scene.js';
import type { Located, Stated, Statement } from './statement.js';
import { readAs, statusOf } from './value.js';

/**
 * One pass over the literals: each is tried against the statements for its type only, in their order, and the
 * first that fits takes it. So the cost grows with the text, not with statements × text.
 */
export const matchStatements = (scene: Scene, index: StatementIndex): Stated[] => {
  const firsts = new Map<Statement, number>();
  const found: Stated[] = [];
  for (const literal of scene.literals) {
    const candidates = index.candidates(literal);
    if (candidates.length === 0) continue;
    const context = scene.contextOf(literal);
    for (const statement of candidates) {
      const stated = stateOf(statement, { literal, context }, firsts);
      if (!stated) continue;
      found.push(reaching(scene, statement, stated));
      if (!statement.shared) break;
    }
  }
  return found;
};

/**
 * The statements that can be made of a literal, in their order, by its type and what it counts or is for one
 * of. What type, unit and `per` rule out is settled once for all literals alike, before any words are read.
 */
export interface StatementIndex {
  readonly candidates: (literal: Literal) => readonly Statement[];
}

export const indexStatements = (statements: readonly Statement[]): StatementIndex => {
  const known = new Map<string, readonly Statement[]>();
  return {
    candidates: (literal) => {
      const key = keyOf(literal);
      let found = known.get(key);
      if (!found) {
        found = statements.filter((statement) => canCarry(literal, statement));
        known.set(key, found);
      }
      return found;
    },
  };
};

const keyOf = (literal: Literal): string => {
  if (literal.type === 'quantity' || literal.type === 'duration') return `${literal.type} ${literal.unit}`;
  return literal.type === 'money' ? `money ${literal.per ?? ''}` : literal.type;
};

const canCarry = (literal: Literal, { of, unit, field, value }: Statement): boolean => {
  if (![of].flat().includes(literal.type)) return false;
  if (unit !== undefined && literal.type === 'quantity' && ![unit].flat().includes(literal.unit))
    return false;
  return literal.type === 'blank' || value !== undefined || readAs(literal, field) !== undefined;
};

/** What stands behind the literal: words that belong to the figure, a sentence that makes it a maximum. */
const reaching = ({ document }: Scene, { reach, maximumIf }: Statement, stated: Stated): Stated => {
  const behind = () => document.plain.slice(stated.end, stated.end + 300);
  const capped = maximumIf && stated.qualifier === 'exact' && maximumIf.test(behind());
  const whole: Stated = capped ? { ...stated, qualifier: 'maximum' } : stated;
  if (!reach) return whole;
  reach.lastIndex = stated.end;
  return reach.test(document.plain) ? { ...whole, end: reach.lastIndex } : whole;
};

const stateOf = (
  statement: Statement,
  located: Located,
  firsts: Map<Statement, number>,
): Stated | undefined => {
  const { literal, context } = located;
  if (statement.inText && context.block.type === 'table') return undefined;
  if (statement.byRow && context.row !== '' && !statement.label?.test(context.row)) return undefined;
  if (statement.first && firsts.get(statement) === context.block.start) return undefined;
  if (!wordsFit(statement, context)) return undefined;
  const value =
    literal.type === 'blank'
      ? null
      : statement.value
        ? statement.value(located)
        : readAs(literal, statement.field);
  if (value === undefined) return undefined;
  const subject =
    typeof statement.subject === 'function' ? statement.subject(located) : (statement.subject ?? '');
  if (subject === undefined) return undefined;
  if (statement.first) firsts.set(statement, context.block.start);
  return {
    start: literal.start,
    end: literal.end,
    field: statement.field,
    subject,
    value,
    qualifier: statement.qualifier ?? qualifierIn(located),
    status: value === null ? 'undetermined' : statusOf(literal),
  };
};

/** The literal's own qualifier, or what further words of its sentence say: "of common stock (maximum)". */
const qualifierIn = ({ literal, context }: Located): Qualifier => {
  const own = 'qualifier' in literal ? literal.qualifier : 'exact';
  if (own !== 'exact') return own;
  if (literal.type === 'quantity') return MAXIMUM.test(context.after) ? 'maximum' : own;
  return literal.type === 'money' && ESTIMATED.test(context.before) ? 'estimate' : own;
};

const MAXIMUM = /^(?:of [a-z' ]{1,60})?\((?:the )?(?:maximum|upper limit|at most|max\.?)\)/i;
const ESTIMATED = /\bestimated (?:[a-z]{1,12} ){1,3}(?:of|at|is|are)$/i;

const wordsFit = ({ label, heading, before, after, not }: Statement, context: Context): boolean =>
  (!label || label.test(context.label)) &&
  (!heading || heading.test(context.heading)) &&
  (!before || before.test(context.before)) &&
  (!after || after.test(context.after)) &&
  !(not && (not.test(context.label) || not.test(context.before)));
