import type { Extractor } from '../extraction/extractor.js';
import { indexStatements, matchStatements } from '../extraction/match.js';
import type { Located, Statement, Words } from '../extraction/statement.js';
import { readAs } from '../extraction/value.js';
import type { LiteralType } from '../model/literal.js';
import type { Value } from '../model/value.js';
import type { Context } from '../structure/context.js';
import { type AddedField, isMeantFor } from './additions.js';
import { type RowNumbers, rowNumbers } from './row-numbers.js';
import type { RuleField } from './schema.js';
import { anywhere, type Compile, namesFigure } from './wording.js';

/** A field of one's own with the rule that says where it is stated. */
export interface RuledField {
  readonly field: AddedField;
  readonly rule: RuleField;
}

/**
 * Finds the fields of a file of rules, in one pass over the literals of a release, as built-in ones are found.
 * It takes nothing away from those: one figure may state a field of either.
 */
export const ruledTopic = (fields: readonly RuledField[], compile: Compile): Extractor => {
  const ways = fields.map(({ field, rule }) => ({ field, make: statementsOf(field, rule, compile) }));
  return {
    id: 'rules',
    summary: 'What the file of rules looks for.',
    fields: fields.map(({ field }) => field),
    find: (scene) => {
      const numberOf = rowNumbers();
      const statements = ways
        .filter(({ field }) => isMeantFor(field, scene.kinds))
        .flatMap(({ make }) => make(numberOf));
      return matchStatements(scene, indexStatements(statements));
    },
  };
};

/** The literals that can carry a value of each type; by unit and `per` they are sifted later. */
const CARRIERS: Readonly<Record<RuleField['type'], readonly LiteralType[]>> = {
  quantity: ['quantity', 'number', 'ordinal', 'duration', 'blank'],
  money: ['money', 'blank'],
  ratio: ['percent', 'blank'],
  date: ['date', 'blank'],
  period: ['period', 'blank'],
  duration: ['duration', 'blank'],
};

const statementsOf = (
  field: AddedField,
  rule: RuleField,
  compile: Compile,
): ((numberOf: RowNumbers) => readonly Statement[]) => {
  const words = wordsOf(rule, compile);
  const named = rule.label !== undefined && !rule.before ? namesFigure(rule.label) : undefined;
  const { label, ...around } = words;
  const { currency } = rule;
  return (numberOf) => {
    const shared: Statement = {
      field,
      of: CARRIERS[rule.type],
      shared: true,
      subject: (place) => {
        if (!isRead(place)) return undefined;
        return rule.rows === undefined ? wholeOf(place, label) : numberOf(place, rule.rows, field.id);
      },
      ...(currency !== undefined && { value: (place: Located) => amountIn(place, currency, field) }),
    };
    // A label holds for the first figure behind it; words right before a figure hold for each.
    const first = rule.rows === undefined && label ? { first: true as const } : {};
    const labelled: Statement = { ...shared, ...words, ...first };
    return named ? [labelled, { ...shared, ...around, before: named }] : [labelled];
  };
};

type WordConditions = { readonly [Key in 'label' | 'before' | 'after' | 'heading' | 'not']?: Words };

const wordsOf = (rule: RuleField, compile: Compile): WordConditions => {
  const words: { -readonly [Key in keyof WordConditions]: WordConditions[Key] } = {};
  for (const name of ['label', 'before', 'after', 'heading', 'not'] as const)
    if (rule[name] !== undefined) words[name] = anywhere(rule[name], compile);
  return words;
};

const amountIn = ({ literal }: Located, currency: string, field: AddedField): Value | undefined =>
  literal.type === 'money' && literal.currency === currency ? readAs(literal, field) : undefined;

/** Whether a figure can be the one that is named. */
const isRead = ({ literal, context }: Located): boolean => {
  if (literal.type === 'blank') return literal.means === 'undetermined';
  // Under a heading many figures stand: a bare number there need not count what the heading names.
  return (
    literal.type !== 'number' || context.place.row !== undefined || context.label !== context.headings[0]
  );
};

const wholeOf = ({ context }: Located, label: Words | undefined): string | undefined =>
  speaksOfWhole(context, label) ? '' : undefined;

/** A column is of many rows: where it alone is labelled, only its total or its one row speaks of the release. */
const speaksOfWhole = ({ place, column }: Context, label: Words | undefined): boolean => {
  const { row, table } = place;
  if (!row || !table || !label?.test(column) || label.test(row.label) || row.role === 'total') return true;
  return !table.rows.some((other) => other !== row && other.role === 'body');
};
