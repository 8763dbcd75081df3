import { checks as shelf } from '../checks/index.js';
import { derive } from '../laws/derive/derive.js';
import type { Derived, Known, Step } from '../laws/derive/known.js';
import { lawsOf } from '../laws/derive/laws.js';
import { lacking } from '../laws/derive/missing.js';
import { endWords } from '../laws/derive/settle.js';
import { indexFacts } from '../model/facts.js';
import type { Derivation, Fact } from '../model/release.js';
import { isPoint } from '../quantity/interval.js';
import { unitName } from '../quantity/unit.js';
import type { Additions } from '../rules/additions.js';
import type { Examined } from './release.js';

/**
 * Adds to a release what follows from what it states: facts with the status `derived`, each with the law that gives
 * it and the facts it was computed from, and the laws that lack something. No check ever sees them.
 */
export const withDerived = (examined: Examined, additions?: Additions): Examined => {
  const { release, reading, outline } = examined;
  if (release.status === 'failed') return examined;
  const facts = indexFacts(release.facts);
  const evidence = { document: reading.document, outline, kinds: release.kinds, facts };
  const laws = lawsOf([...(additions?.checks ?? []), ...shelf], evidence);
  const derived = derive(laws, facts);
  const missing = lacking(laws, facts, derived).map((one) => ({ ...one, missing: [...one.missing] }));
  return {
    ...examined,
    release: { ...release, facts: [...release.facts, ...derived.map(factOf)], missing },
  };
};

const factOf = (one: Derived): Fact => ({
  id: one.fact,
  field: one.field.id,
  subject: one.subject,
  value: one.value,
  qualifier: one.qualifier,
  status: 'derived',
  mentions: [],
  derivation: derivationOf(one),
});

const derivationOf = ({ field, set, steps: [first, ...more] }: Derived): Derivation => {
  const derivation: Derivation = stepOf(first);
  if (more.length > 0) derivation.also = more.map(stepOf);
  const { low, high, lowOpen, highOpen } = set;
  if (isPoint(set) || !low || !high) return derivation;
  const between = { low: endWords(field, low), high: endWords(field, high) };
  const open = { ...(lowOpen && { lowOpen }), ...(highOpen && { highOpen }) };
  return { ...derivation, between: { ...between, ...open } };
};

const stepOf = ({ law: { check, equation }, expression, operands }: Step) => ({
  check,
  expression,
  operands: operands.map(operandOf),
  ...(equation.assuming !== undefined && { assuming: equation.assuming }),
});

const operandOf = ({ name, fact, value, unit }: Known): Derivation['operands'][number] => {
  const counted = value.type === 'ratio' ? value.unit : unitName(unit);
  return { name, fact, number: value.number, ...(counted && { unit: counted }) };
};
