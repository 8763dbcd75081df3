import { type Declared, isOwn, newDeclared, type Own, put, sameValue } from './declared.js';
import type { Part } from './part.js';

/**
 * The dividends of one block of text. Dates of a sentence belong to its amounts: one date to all of them, as
 * many as there are amounts each to its own. A sentence of dates alone speaks of the amounts before it.
 */
export const gather = (parts: readonly Part[]): Declared[] => {
  const found: Declared[] = [];
  let open: Declared[] = [];
  for (const sentence of sentencesOf(parts)) {
    const amounts = inOneCurrency(distinct(sentence.filter(({ role }) => role === 'amount')));
    const days = daysOf(sentence);
    if (amounts.length > 0) {
      open = declaredBy(amounts, days);
      found.push(...open);
    } else if (days.size > 0 && !handOut(open, days)) {
      open = declaredBy([], days);
      found.push(...open);
    }
    restate(open, sentence);
  }
  return found;
};

const sentencesOf = (parts: readonly Part[]): Part[][] => {
  const sentences = new Map<number, Part[]>();
  for (const part of parts) {
    const list = sentences.get(part.sentence) ?? [];
    list.push(part);
    sentences.set(part.sentence, list);
  }
  return [...sentences.values()];
};

type Days = ReadonlyMap<Own, readonly Part[]>;
const DAYS: readonly Own[] = ['record', 'payment', 'ex', 'cum'];

const daysOf = (sentence: readonly Part[]): Days =>
  new Map(
    DAYS.flatMap((role) => {
      const list = distinct(sentence.filter((part) => part.role === role));
      return list.length > 0 ? [[role, list]] : [];
    }),
  );

const declaredBy = (amounts: readonly Part[], days: Days): Declared[] => {
  const most = Math.max(...[...days.values()].map((list) => list.length), 1);
  const count = amounts.length > 1 ? amounts.length : most;
  return Array.from({ length: count }, (_, at) => {
    const amount = amounts.length > 1 ? amounts[at] : amounts[0];
    return newDeclared(amount?.klass ?? '', [amount, ...DAYS.map((role) => pick(days.get(role), at, count))]);
  });
};

/** One date holds for all; of as many as there are dividends each has its own; else none can be told. */
const pick = (list: readonly Part[] | undefined, at: number, count: number): Part | undefined =>
  list?.length === 1 ? list[0] : list?.length === count ? list[at] : undefined;

/** Gives dates to the dividends spoken of; false where these have others already. */
const handOut = (open: readonly Declared[], days: Days): boolean => {
  if (open.length === 0) return false;
  for (const [role, list] of days)
    for (const [at, one] of open.entries()) {
      const known = one.parts.get(role)?.[0];
      const given = pick(list, at, open.length);
      if (!given || (known && !sameValue(known.value, given.value))) return false;
    }
  for (const list of days.values())
    for (const [at, one] of open.entries()) put(one, pick(list, at, open.length)!);
  return true;
};

/** Further places of the same amounts. */
const restate = (open: readonly Declared[], sentence: readonly Part[]): void => {
  for (const part of sentence)
    if (isOwn(part.role)) {
      const own = open.find((one) => sameValue(one.parts.get(part.role as Own)?.[0]?.value, part.value));
      if (own) put(own, part);
    }
};

const distinct = (parts: readonly Part[]): Part[] =>
  parts.filter(
    (part, at) =>
      parts.findIndex((one) => one.klass === part.klass && sameValue(one.value, part.value)) === at,
  );

/** "NOK 1.50 (USD 0.14)": the same dividend in other money. */
const inOneCurrency = (amounts: readonly Part[]): Part[] =>
  amounts.filter(({ value }) => currencyOf(value) === currencyOf(amounts[0]!.value));

const currencyOf = (value: Part['value']): string | undefined =>
  value.type === 'money' ? value.currency : undefined;
