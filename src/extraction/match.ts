import type { Literal, LiteralType } from '../model/literal.js';
import type { Context } from '../structure/context.js';
import type { Scene } from './scene.js';
import type { Located, Stated, Statement } from './statement.js';
import { readAs, statusOf } from './value.js';

/**
 * One pass over the literals: each is tried against the statements for its type only, in their order, and the
 * first that fits takes it. So the cost grows with the text, not with statements × text.
 */
export const matchStatements = (scene: Scene, byType: StatementIndex): Stated[] => {
  const firsts = new Map<Statement, number>();
  const found: Stated[] = [];
  for (const literal of scene.literals) {
    const candidates = byType.get(literal.type);
    if (!candidates) continue;
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

/** Statements by the type of literal that can carry them, in their order. */
export type StatementIndex = ReadonlyMap<LiteralType, readonly Statement[]>;

export const indexStatements = (statements: readonly Statement[]): StatementIndex => {
  const index = new Map<LiteralType, Statement[]>();
  for (const statement of statements)
    for (const type of [statement.of].flat()) {
      const list = index.get(type);
      if (list) list.push(statement);
      else index.set(type, [statement]);
    }
  return index;
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
  if (!unitFits(statement, literal) || !wordsFit(statement, context)) return undefined;
  if (statement.first && firsts.get(statement) === context.block.start) return undefined;
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

const unitFits = (statement: Statement, literal: Literal): boolean => {
  if (statement.unit === undefined || literal.type !== 'quantity') return true;
  return typeof statement.unit === 'string'
    ? statement.unit === literal.unit
    : statement.unit.includes(literal.unit);
};

const wordsFit = ({ label, heading, before, after, not }: Statement, context: Context): boolean =>
  (!label || label.test(context.label)) &&
  (!heading || heading.test(context.heading)) &&
  (!before || before.test(context.before)) &&
  (!after || after.test(context.after)) &&
  !(not && (not.test(context.label) || not.test(context.before)));
