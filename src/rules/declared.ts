import type { Check } from '../laws/check.js';
import type { Field } from '../model/field.js';
import { nearest } from '../terminal/nearest.js';
import type { AddedField } from './additions.js';
import { ruledCheck } from './check.js';
import { FormulaError, type Statement } from './expression/formula.js';
import { meantFields } from './expression/meaning.js';
import { parseEquation } from './expression/parse.js';
import type { RuledField } from './extractor.js';
import type { Mistake } from './mistake.js';
import type { RuleCheck, RuleField, RulesFile } from './schema.js';
import { wordingWords } from './wording.js';
import type { Path, Tree } from './yaml.js';

/** What is built in: rules may build on it, and its names are taken. */
export interface Builtin {
  readonly fields: readonly Field[];
  readonly checks: readonly Named[];
  readonly kinds: readonly Named[];
}

interface Named {
  readonly id: string;
}

/** Where rules are declared, and where what is wrong with them is noted. */
export interface Desk {
  readonly tree: Tree;
  readonly builtin: Builtin;
  readonly mistakes: Mistake[];
}

/** The fields of a file of rules. */
export const fieldsOf = (rules: RulesFile, desk: Desk): readonly RuledField[] =>
  Object.entries(rules.fields ?? {}).map(([id, rule]) => {
    const path = ['fields', id];
    noteTaken(id, path, desk);
    noteKinds(rule.kinds, path, desk);
    noteIdle(rule, path, desk);
    return { rule, field: fieldOf(id, rule) };
  });

/** The checks of a file of rules, their equations over its own fields and those that are built in. */
export const checksOf = (rules: RulesFile, fields: readonly RuledField[], desk: Desk): readonly Check[] => {
  const known = new Map<string, Field>(desk.builtin.fields.map((field) => [field.id, field]));
  for (const { field } of fields) known.set(field.id, field);
  return Object.entries(rules.checks ?? {}).flatMap(([id, rule]) => {
    const path = ['checks', id];
    noteTaken(id, path, desk);
    if (rules.fields && Object.hasOwn(rules.fields, id))
      note(desk, desk.tree.keyAt(path), `${id} is also a field`);
    noteKinds(rule.kinds, path, desk);
    return checkOf(id, rule, known, desk);
  });
};

const checkOf = (
  id: string,
  rule: RuleCheck,
  known: ReadonlyMap<string, Field>,
  desk: Desk,
): readonly Check[] => {
  try {
    const statement: Statement = parseEquation(rule.equation);
    return [ruledCheck(id, rule, statement, meantFields(statement, known))];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const place = desk.tree.textAt(['checks', id, 'equation'], error.at);
    note(desk, place, `checks.${id}.equation: ${error.message}`);
    return [];
  }
};

const fieldOf = (id: string, rule: RuleField): AddedField => {
  const label = id.replaceAll('_', ' ');
  return {
    id,
    type: rule.type,
    label: label[0]!.toUpperCase() + label.slice(1),
    summary: rule.summary ?? summaryOf(rule),
    ...(rule.unit !== undefined && { unit: rule.unit }),
    ...(rule.per !== undefined && { per: rule.per }),
    ...(rule.many && { many: true as const }),
    ...(rule.kinds && { kinds: rule.kinds }),
  };
};

/** Where it is looked for, when the file does not say what it is. */
const summaryOf = ({ label, before, after, heading }: RuleField): string => {
  const places = [
    label && `labelled ${wordingWords(label)}`,
    before && `after ${wordingWords(before)}`,
    after && `before ${wordingWords(after)}`,
    heading && `under ${wordingWords(heading)}`,
  ];
  return `A figure ${places.filter(Boolean).join(', ')}.`;
};

const note = (desk: Desk, place: Omit<Mistake, 'message'>, message: string): void => {
  desk.mistakes.push({ ...place, message });
};

const noteTaken = (id: string, path: Path, desk: Desk): void => {
  const { fields, checks, kinds } = desk.builtin;
  const shelves = { field: fields, check: checks, kind: kinds };
  for (const [what, shelf] of Object.entries(shelves))
    if (shelf.some((one) => one.id === id))
      note(desk, desk.tree.keyAt(path), `${id} is the name of a ${what} that is built in: choose another`);
  if (RESERVED.has(id)) note(desk, desk.tree.keyAt(path), `${id} is a word of equations: choose another`);
};

const RESERVED = new Set(['sum', 'count', 'rows', 'within']);

const noteKinds = (kinds: readonly string[] | undefined, path: Path, desk: Desk): void => {
  const known = desk.builtin.kinds.map(({ id }) => id);
  for (const [index, kind] of (kinds ?? []).entries()) {
    if (known.includes(kind)) continue;
    const guess = nearest(kind.slice(0, 100), known);
    const place = desk.tree.valueAt([...path, 'kinds', index]);
    note(desk, place, `there is no kind ${kind.slice(0, 100)}${guess ? `; did you mean ${guess}?` : ''}`);
  }
};

/** Options that mean nothing for the type, and a rule that would take every figure. */
const noteIdle = (rule: RuleField, path: Path, desk: Desk): void => {
  const { type, unit, currency, per } = rule;
  const idle = (name: string, words: string): void =>
    note(desk, desk.tree.keyAt([...path, name]), `${path.join('.')}.${name} ${words}`);
  if (unit !== undefined && type !== 'quantity')
    idle('unit', `is for quantities, and this is of type ${type}`);
  if (currency !== undefined && type !== 'money')
    idle('currency', `is for money, and this is of type ${type}`);
  if (per !== undefined && type !== 'money' && type !== 'quantity')
    idle('per', `is for money and quantities, and this is of type ${type}`);
  if (!rule.label && !rule.before && !rule.after && !rule.heading)
    note(desk, desk.tree.keyAt(path), `${path.join('.')} has no label, and would take any figure`);
};
