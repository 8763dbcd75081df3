import type { DateLiteral, Literal } from '../model/literal.js';

/**
 * Which of two numbers is the day in `03/02/2025`: a document writes its dates one way. Another date with a number over
 * twelve says which, or a day that is also written with its month's name; failing these, which of the numbers vary, or
 * where the document comes from. What only these last say stays flagged.
 */
export const settleDayOrder = (text: string, found: Literal[]): Literal[] => {
  const open = found.filter(isOpen);
  if (open.length === 0) return found;
  const dayFirst = certainOrder(text, found, open);
  const swap = dayFirst ?? (variesFirst(open) || comesFromDayFirst(found));
  if (!swap && dayFirst === undefined) return found;
  return found.map((literal) => (isOpen(literal) ? settled(literal, swap, dayFirst !== undefined) : literal));
};

const isOpen = (literal: Literal): literal is DateLiteral =>
  literal.type === 'date' && literal.ambiguous === true;

const settled = (date: DateLiteral, swap: boolean, certain: boolean): DateLiteral => {
  const { ambiguous: _, ...rest } = swap ? swapped(date) : date;
  return certain ? rest : { ...rest, ambiguous: true };
};

const swapped = (date: DateLiteral): DateLiteral => ({
  ...date,
  date: `${date.date.slice(0, 4)}-${date.date.slice(8)}-${date.date.slice(5, 7)}`,
});

/** Undefined where nothing says it, or dates contradict each other. */
const certainOrder = (
  text: string,
  found: readonly Literal[],
  open: readonly DateLiteral[],
): boolean | undefined => {
  const votes = { day: 0, month: 0 };
  const named = new Set<string>();
  for (const literal of found) {
    if (literal.type !== 'date' || literal.ambiguous) continue;
    const printed = text.slice(literal.start, literal.end);
    const numbers = NUMBERS.exec(printed);
    // A day between stops, as in the name of a file, names no month.
    if (!numbers && LETTERS.test(printed)) named.add(literal.date);
    if (!numbers) continue;
    if (Number(numbers[1]) > 12) votes.day++;
    else if (Number(numbers[2]) > 12) votes.month++;
  }
  if (votes.day === 0 && votes.month === 0)
    for (const date of open) {
      if (named.has(swapped(date).date)) votes.day++;
      if (named.has(date.date)) votes.month++;
    }
  if (votes.day > 0 === votes.month > 0) return undefined;
  return votes.day > 0;
};

const LETTERS = /\p{L}{3}|年/u;
const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}$/;

/** 03/02, 04/02, 05/02: the first numbers vary and the second do not. */
const variesFirst = (open: readonly DateLiteral[]): boolean => {
  const months = new Set(open.map(({ date }) => date.slice(5, 7)));
  const days = new Set(open.map(({ date }) => date.slice(8)));
  return months.size > days.size + 1;
};

/** By the country of its securities; only the United States write the month first. */
const comesFromDayFirst = (found: readonly Literal[]): boolean => {
  const homes = found.flatMap((literal) => {
    if (literal.type !== 'identifier') return [];
    if (literal.of === 'isin') return [literal.text.startsWith('US') ? 'US' : 'other'];
    return literal.of === 'ticker' ? [AMERICAN.test(literal.text) ? 'US' : 'other'] : [];
  });
  return homes.length > 0 && !homes.includes('US') && !found.some(isAsian);
};

const AMERICAN = /^(?:NASDAQ|NYSE|OTC|AMEX|CBOE|TSX|TSXV|TSX-V|CSE|TSE|TYO|JPX)\b/;
const isAsian = (literal: Literal): boolean => literal.type === 'money' && literal.currency === 'JPY';
