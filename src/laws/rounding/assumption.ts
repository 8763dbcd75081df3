import { formatDecimal } from '../../quantity/decimal.js';
import { greatest } from '../../quantity/rational.js';
import type { Reading } from '../figure.js';
import type { NumericRelation } from '../relation.js';
import { type Group, groups, isRounded, type Mode } from './readings.js';
import type { Ruling } from './ruling.js';

/**
 * What has to be supposed so that a law holds: "amounts are rounded to the nearest million, while the release says
 * they are truncated".
 */
export const assumptionWords = (
  relation: NumericRelation,
  otherwise: readonly Reading[],
  { allowed, rounded }: Ruling,
): string => {
  const usual = allowed(relation);
  const own = groups.filter((group) => isRounded(relation.operands, group));
  const apart = own.filter(
    (group) => !otherwise.some((one) => usual.some((other) => other[group] === one[group])),
  );
  const [reading] = otherwise;
  const clauses = (apart.length > 0 ? apart : own).map((group) => {
    const here = reading?.[group] as Mode;
    const there = usual.map((one) => one[group] as Mode).find((mode) => mode !== here);
    const says = rounded[group]?.source === 'note';
    return `${NAMES[group]} are ${manner(here, placeOf(relation, group))}${contrast(there, says)}`;
  });
  return clauses.join(' and ');
};

const NAMES: Readonly<Record<Group, string>> = { amount: 'amounts', ratio: 'percentages' };

const contrast = (mode: Mode | undefined, says: boolean): string => {
  if (!mode) return '';
  return says
    ? `, while the release says they are ${manner(mode)}`
    : `, while the other figures of the release are ${manner(mode)}`;
};

const manner = (mode: Mode, place = ''): string => {
  if (mode === 'truncate') return 'truncated';
  return mode === 'up' ? 'rounded up' : `rounded to the nearest${place === '' ? '' : ` ${place}`}`;
};

/** The coarsest place that figures of the group are cut to, in words where there are any. */
const placeOf = ({ operands }: NumericRelation, group: Group): string => {
  const places = operands.flatMap(({ cut }) => (cut?.with === group ? [cut.unit] : []));
  const [first, ...others] = places;
  return first ? (PLACES[formatDecimal(others.reduce(greatest, first))] ?? '') : '';
};

const PLACES: Readonly<Record<string, string>> = {
  '0.01': 'hundredth',
  '0.1': 'tenth',
  '1000': 'thousand',
  '10000': 'ten thousand',
  '1000000': 'million',
  '100000000': 'hundred million',
  '1000000000': 'billion',
};
