import { checks as shelf } from '../checks/index.js';
import { derive } from '../laws/derive/derive.js';
import type { Derived, Known, Step } from '../laws/derive/known.js';
import { lawsOf } from '../laws/derive/laws.js';
import { lacking } from '../laws/derive/missing.js';
import { printedMeasure, rangeWords } from '../laws/derive/settle.js';
import { indexFacts } from '../model/facts.js';
import type { Derivation, Fact } from '../model/release.js';
import { formatDecimal, parseDecimal } from '../quantity/decimal.js';
import { isPoint } from '../quantity/interval.js';
import { equals } from '../quantity/rational.js';
import { unitName } from '../quantity/unit.js';
import type { Additions } from '../rules/additions.js';
import { matterOf } from './matter.js';
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
  const missing = lacking(laws, facts, derived, matterOf(release, additions)).map((one) => ({
    ...one,
    missing: [...one.missing],
  }));
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

const derivationOf = (one: Derived): Derivation => {
  const [first, ...more] = one.steps;
  const derivation: Derivation = stepOf(first);
  if (more.length > 0) derivation.also = more.map(stepOf);
  return { ...derivation, ...leewayOf(one) };
};

/** What the value is beside the number that stands for it: nothing, a range, or digits that go on without end. */
const leewayOf = ({ field, set, exact, value, steps: [first] }: Derived): Leeway => {
  // One whole number may be all that is left of a range: then the law alone does not come to it.
  const between = isPoint(set) && equals(first.exact, exact) ? undefined : rangeWords(field, set);
  if (between) return { between };
  const isShown = equals(parseDecimal(value.number), printedMeasure(field, exact));
  return isShown ? {} : { rounded: value.granularity };
};

type Leeway = Pick<Derivation, 'between' | 'rounded'>;

const stepOf = ({ law: { check, equation }, expression, operands, result, roundsResult }: Step) => ({
  check,
  expression,
  operands: operands.map((one) => operandOf(one, roundsResult && one === result)),
  ...(equation.assuming !== undefined && { assuming: equation.assuming }),
});

const operandOf = (
  { name, fact, value, unit, places }: Known,
  isResult: boolean,
): Derivation['operands'][number] => {
  const counted = value.type === 'ratio' ? value.unit : unitName(unit);
  const place = isResult ? places?.asResult : places?.plain;
  return {
    name,
    fact,
    number: value.number,
    ...(counted && { unit: counted }),
    ...(place && { rounded: formatDecimal(place) }),
  };
};
