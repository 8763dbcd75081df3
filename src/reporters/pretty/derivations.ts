import { inUnit } from '../../laws/wording.js';
import type { Derivation, Fact, Missing } from '../../model/release.js';
import type { Entry } from '../../pipeline/writer.js';
import { unit } from '../../quantity/unit.js';
import { grouped } from '../../terminal/digits.js';
import { safe } from '../../terminal/safe.js';
import type { Paint } from '../../terminal/style.js';

/**
 * What `--derive` adds: each figure that follows from what is stated, as a tree down to the printed figures, and the
 * laws that lack something.
 *
 *     payment_total = JPY58,320,000
 *       = total_rights × payment_per_right   payment-total-is-rights-times-price
 *       ├ total_rights = 162 rights   10:1 “162 rights”
 *       └ payment_per_right = JPY360,000 per right   14:48 “JPY360,000”
 */
export const derivations = ({ examined: { release }, shown }: Entry, paint: Paint): string => {
  if (release.status === 'failed') return '';
  const derived = release.facts.filter(({ status }) => status === 'derived');
  const missing = release.missing ?? [];
  const facts = new Map(release.facts.map((fact) => [fact.id, fact]));
  const head = `${paint('bold', safe(shown))} ${paint('dim', `${derived.length === 0 ? 'nothing' : derived.length} derived`)}`;
  return `${[head, ...derived.flatMap((fact) => root(fact, facts, paint)), ...lacks(missing, paint)].join('\n')}\n\n`;
};

type ById = ReadonlyMap<string, Fact>;

const root = (fact: Fact, facts: ById, paint: Paint): readonly string[] => [
  `  ${paint('bold', nameOf(fact))} = ${valueWords(fact)}`,
  ...below(fact, facts, paint).map((line) => `    ${line}`),
];

/** The laws that give a derived fact, each with its operands. */
const below = ({ derivation }: Fact, facts: ById, paint: Paint): readonly string[] =>
  derivation ? [derivation, ...(derivation.also ?? [])].flatMap((step) => stepLines(step, facts, paint)) : [];

type Step = Pick<Derivation, 'check' | 'expression' | 'operands' | 'assuming'>;

const stepLines = (
  { check, expression, operands, assuming }: Step,
  facts: ById,
  paint: Paint,
): readonly string[] => [
  `= ${expression}   ${paint('dim', assuming ? `${check}, if ${assuming}` : check)}`,
  ...branches(
    operands.flatMap(({ name, fact }) => {
      const found = facts.get(fact);
      return found ? [operandLines(name, found, facts, paint)] : [];
    }),
  ),
];

const operandLines = (name: string, fact: Fact, facts: ById, paint: Paint): readonly string[] => {
  const [mention] = fact.mentions;
  const place = mention ? `   ${mention.line}:${mention.column} “${oneLine(mention.quote)}”` : '';
  return [`${safe(name)} = ${valueWords(fact)}${paint('dim', place)}`, ...below(fact, facts, paint)];
};

const oneLine = (quote: string): string => safe(quote.replace(/\s+/g, ' '));

/** Lines of siblings, joined by the lines of a tree. */
const branches = (children: readonly (readonly string[])[]): readonly string[] =>
  children.flatMap(([first = '', ...rest], at) => {
    const last = at === children.length - 1;
    return [`${last ? '└' : '├'} ${first}`, ...rest.map((line) => `${last ? ' ' : '│'} ${line}`)];
  });

const nameOf = ({ field, subject }: Fact): string => safe(subject === '' ? field : `${field}[${subject}]`);

/** `JPY58,320,000`, `45,000,000 to 45,111,111 shares`, `up to 27,000 shares`. */
const valueWords = ({ value, qualifier, derivation }: Fact): string => {
  if (!value || !('number' in value)) return '';
  const { between } = derivation ?? {};
  const words = between ? rangeWords(value, between) : inMeasure(value, value.number);
  return safe((between && qualifier === 'approximate' ? '' : (QUALIFIERS[qualifier] ?? '')) + words);
};

type Numeric = Extract<Fact['value'], { number: string }>;

const rangeWords = (value: Numeric, { low, high, lowOpen, highOpen }: Between): string => {
  if (low === high) return inMeasure(value, high);
  const from = value.type === 'money' ? inMeasure({ ...value, per: undefined }, low) : grouped(low);
  return `${lowOpen ? 'above ' : ''}${from} to ${highOpen ? 'below ' : ''}${inMeasure(value, high)}`;
};

type Between = NonNullable<Derivation['between']>;

const inMeasure = (value: Numeric, number: string): string => {
  if (value.type === 'ratio') return `${grouped(number)}${value.unit ?? ''}`;
  const counted = value.type === 'money' ? value.currency : value.unit;
  return inUnit(unit(value.per === undefined ? counted : `${counted}/${value.per}`), number);
};

const QUALIFIERS: Partial<Record<Fact['qualifier'], string>> = {
  maximum: 'up to ',
  minimum: 'at least ',
  approximate: 'about ',
  estimate: 'estimated ',
  planned: 'planned ',
};

const lacks = (missing: readonly Missing[], paint: Paint): readonly string[] =>
  missing.length === 0 ? [] : [paint('dim', '  lacking'), ...missing.map(lackLine)];

/** `payment_total: needs payment_per_right, not stated`; of a law whose result is there, the law itself. */
const lackLine = ({ check, expression, missing }: Missing): string => {
  const result = missing.find(({ name }) => expression.endsWith(` = ${name}`));
  const others = missing.length > 1 ? missing.filter((one) => one !== result) : missing;
  const needs = others.map(({ name, why }) => `${name}, ${why.replace(/^is /, '')}`).join('; ');
  return safe(`    ${result && missing.length > 1 ? result.name : expression}: needs ${needs}   ${check}`);
};
