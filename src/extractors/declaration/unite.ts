import { compatible, type Declared, isDated, OWN, overlap, put, sameValue, valueIn } from './declared.js';

/**
 * Brings together what several places say of one dividend: title, lead and list. What differs in an amount or a
 * day is another dividend.
 */
export const unite = (all: readonly Declared[]): Declared[] => {
  const known: Declared[] = [];
  for (const one of all) {
    const same = one.row ? undefined : matchOf(known, one);
    if (same) absorb(same, one);
    else known.push(one);
  }
  return known;
};

/** The one that shares most with it; days alone belong to the last amount without days. */
const matchOf = (known: readonly Declared[], one: Declared): Declared | undefined => {
  const fits = known.filter((other) => !other.row && compatible(other, one));
  const shared = fits.filter((other) => overlap(other, one) > 0);
  if (shared.length > 0) return shared.reduce((a, b) => (overlap(b, one) > overlap(a, one) ? b : a));
  return fits.findLast((other) => !(other.parts.has('amount') && one.parts.has('amount')));
};

const absorb = (into: Declared, one: Declared): void => {
  if (into.klass === '') into.klass = one.klass;
  for (const list of one.parts.values()) for (const part of list) put(into, part);
};

/**
 * What the release declares, out of all dividends it speaks of: not those paid before it, nor amounts without a
 * day where others have one.
 */
export const current = (all: readonly Declared[], release: string | undefined): Declared[] => {
  const future = all.filter((one) => !isPaid(one, release));
  const tables = new Set(future.filter(({ row }) => row).flatMap(({ blocks }) => [...blocks]));
  // A row of a table most of whose rows are still to come is part of the same declaration.
  const open = all.filter(
    (one) =>
      !isPaid(one, release) ||
      (one.row && [...one.blocks].some((block) => mostlyAhead(all, block, tables, release))),
  );
  const dated = open.filter((one) => isDated(one) || one.row);
  if (dated.length === 0) return firstOnly(open);
  return withoutStrayDays(dated);
};

const mostlyAhead = (
  all: readonly Declared[],
  block: number,
  tables: ReadonlySet<number>,
  release: string | undefined,
): boolean => {
  const rows = all.filter((one) => one.row && one.blocks.has(block));
  return tables.has(block) && rows.filter((one) => isPaid(one, release)).length * 2 <= rows.length;
};

const isPaid = (one: Declared, release: string | undefined): boolean => {
  const days = OWN.flatMap((role) => {
    const value = valueIn(one, role);
    return value?.type === 'date' ? [value.date] : [];
  });
  return release !== undefined && days.length > 0 && days.every((day) => day < release.slice(0, day.length));
};

/** Without any day: the first one told, and those of the same block that are told with it. */
const firstOnly = (all: readonly Declared[]): Declared[] => {
  const first = all.find(({ parts }) => parts.has('amount'));
  if (!first) return [];
  const sentence = first.parts.get('amount')![0]!.sentence;
  return all.filter(({ parts }) => parts.get('amount')?.[0]?.sentence === sentence);
};

/** Days alone go with amounts that have none; further days alone are exceptions that no amount can be told for. */
const withoutStrayDays = (dated: readonly Declared[]): Declared[] => {
  const amounts = dated.filter(({ parts }) => parts.has('amount'));
  if (amounts.length === 0) return dated.slice(0, 1);
  const days = dated.find(({ parts }) => !parts.has('amount'));
  if (days && amounts.every((one) => !isDated(one))) return [days, ...amounts];
  return amounts;
};

/** True where all state the same day. */
export const agreesEverywhere = (all: readonly Declared[], role: (typeof OWN)[number]): boolean =>
  all.every((one) => sameValue(valueIn(one, role), valueIn(all[0]!, role)));
