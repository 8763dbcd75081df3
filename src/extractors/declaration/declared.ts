import type { Value } from '../../model/value.js';
import { parseDecimal } from '../../quantity/decimal.js';
import { equals } from '../../quantity/rational.js';
import type { Part } from './part.js';
import type { Role } from './role.js';

/** What a dividend is: how much, for whom, when. The other roles say something of dividends in general. */
export const OWN = ['amount', 'record', 'payment', 'ex', 'cum'] as const;
export type Own = (typeof OWN)[number];

/** One dividend as declared: each of its parts in all the places that state it. */
export interface Declared {
  klass: string;
  readonly parts: Map<Own, Part[]>;
  /** The blocks that speak of it. */
  readonly blocks: Set<number>;
  /** A row of a table of dividends: it needs no dates to be one. */
  readonly row?: true;
}

export const isOwn = (role: Role): role is Own => (OWN as readonly Role[]).includes(role);

export const valueIn = (one: Declared, role: Own): Value | undefined => one.parts.get(role)?.[0]?.value;

export const isDated = ({ parts }: Declared): boolean =>
  parts.has('record') || parts.has('payment') || parts.has('ex') || parts.has('cum');

export const newDeclared = (klass: string, parts: readonly (Part | undefined)[], row?: true): Declared => {
  const one: Declared = { klass, parts: new Map(), blocks: new Set(), ...(row && { row }) };
  for (const part of parts) if (part) put(one, part);
  return one;
};

export const put = (one: Declared, part: Part): void => {
  if (!isOwn(part.role)) return;
  const list = one.parts.get(part.role) ?? [];
  if (!list.some(({ start }) => start === part.start)) list.push(part);
  one.parts.set(part.role, list);
  one.blocks.add(part.block);
};

export const sameValue = (a: Value | undefined, b: Value | undefined): boolean => {
  if (a?.type === 'money' && b?.type === 'money')
    return a.currency === b.currency && equals(parseDecimal(a.number), parseDecimal(b.number));
  return a?.type === 'date' && b?.type === 'date' && a.date === b.date;
};

/** A class named in one place and not in the other may be the same; nothing that both state may differ. */
export const compatible = (a: Declared, b: Declared): boolean =>
  (a.klass === b.klass || ((a.klass === '' || b.klass === '') && sharesAmount(a, b))) &&
  OWN.every((role) => {
    const [one, other] = [valueIn(a, role), valueIn(b, role)];
    return one === undefined || other === undefined || sameValue(one, other);
  });

const sharesAmount = (a: Declared, b: Declared): boolean =>
  sameValue(valueIn(a, 'amount'), valueIn(b, 'amount'));

export const overlap = (a: Declared, b: Declared): number =>
  OWN.filter((role) => a.parts.has(role) && sameValue(valueIn(a, role), valueIn(b, role))).length;
