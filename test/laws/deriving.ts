import { derive } from '../../src/laws/derive/derive.js';
import type { Equation } from '../../src/laws/equation.js';
import { field } from '../../src/model/field.js';
import { formatDecimal } from '../../src/quantity/decimal.js';
import { isPoint } from '../../src/quantity/interval.js';
import { release, type Stated } from './release.js';

// Fields that no release has, to try laws on.

const count = (id: string) => field({ id, type: 'quantity', unit: 'share', label: id, summary: '' });
const amount = (id: string) => field({ id, type: 'money', label: id, summary: '' });
const price = (id: string) => field({ id, type: 'money', per: 'share', label: id, summary: '' });
export const percent = field({ id: 'percent', type: 'ratio', label: 'percent', summary: '' });

export const [before, after, part, whole] = ['before', 'after', 'part', 'whole'].map(count) as [
  ReturnType<typeof count>,
  ReturnType<typeof count>,
  ReturnType<typeof count>,
  ReturnType<typeof count>,
];
export const [total, fee] = [amount('total'), amount('fee')];
export const [each, paid] = [price('each'), price('paid')];

/** What is derived, as `field = value [qualifier] ← expression`. */
export const derived = (laws: readonly Equation[], ...figures: readonly Stated[]): readonly string[] =>
  derive(
    laws.map((one) => ({ check: 'law', equation: one })),
    release(...figures).facts,
  ).map(({ name, value, set, qualifier, steps }) => {
    const ends = [set.low, set.high].map((end) => (end ? formatDecimal(end, 4) : ''));
    const number = isPoint(set) ? value.number : ends.join('…');
    const meant = qualifier === 'exact' ? '' : ` ${qualifier}`;
    return `${name} = ${number}${meant} ← ${steps.map(({ expression }) => expression).join(' & ')}`;
  });
