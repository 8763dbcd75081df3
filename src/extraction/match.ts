import type { Literal } from '../model/literal.js';
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
      found.push(statement.reach ? reaching(scene, statement.reach, stated) : stated);
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

const reaching = ({ document }: Scene, reach: RegExp, stated: Stated): Stated => {
  reach.lastIndex = stated.end;
  return reach.test(document.plain) ? { ...stated, end: reach.lastIndex } : stated;
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
    qualifier: statement.qualifier ?? ('qualifier' in literal ? literal.qualifier : 'exact'),
    status: value === null ? 'undetermined' : statusOf(literal),
  };
};

const wordsFit = ({ label, heading, before, after, not }: Statement, context: Context): boolean =>
  (!label || label.test(context.label)) &&
  (!heading || heading.test(context.heading)) &&
  (!before || before.test(context.before)) &&
  (!after || after.test(context.after)) &&
  !(not && (not.test(context.label) || not.test(context.before)));
