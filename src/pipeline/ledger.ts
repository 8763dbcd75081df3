import { isFigure, type Literal } from '../model/literal.js';
import type { Finding, Ledger, Outcome } from '../model/release.js';
import type { Span } from '../model/span.js';

/**
 * What became of every figure of a text. A figure that took part in several checks is booked once, so the
 * parts always add up to `numbers`: a contradiction outweighs all, then what was recomputed outweighs what
 * could not be (a law that lacks an operand takes nothing from a law that holds). Page furniture holds no
 * figures: it is blank in the plain text that was scanned.
 */
export const ledger = (literals: readonly Literal[], findings: readonly Finding[]): Ledger => {
  const ranks = rankAll(literals.filter(isFigure), findings);
  const count = (rank: number): number => ranks.reduce((sum, one) => sum + (one === rank ? 1 : 0), 0);
  return {
    numbers: ranks.length,
    checked: count(RANK.exact),
    withinRounding: count(RANK['within-rounding']),
    inconsistent: count(RANK.inconsistent),
    undetermined: count(RANK.undetermined),
    unused: count(0),
  };
};

/** The account that one figure of the text is booked under. */
export type Account = keyof Omit<Ledger, 'numbers'>;

/** The account of every figure, by its start: what `--literals` prints beside each. */
export const accounts = (
  literals: readonly Literal[],
  findings: readonly Finding[],
): ReadonlyMap<number, Account> => {
  const figures = literals.filter(isFigure);
  const ranks = rankAll(figures, findings);
  return new Map(figures.map((figure, at) => [figure.start, ACCOUNTS[ranks[at]!]!]));
};

/** One line of the ledger in full: a value of the text, where it is booked, and what made it so. */
export interface LedgerEntry {
  readonly literal: Literal;
  /** `notAFigure`: a section's number, a telephone number, a ticker; nothing to recompute. */
  readonly account: Account | 'notAFigure';
  /** The checks that decide the account, and for what could not be decided the reasons. */
  readonly checks: readonly string[];
  readonly reasons: readonly string[];
}

/** Every value of the text in its order, as `--ledger` prints it. */
export const ledgerEntries = (literals: readonly Literal[], findings: readonly Finding[]): LedgerEntry[] => {
  const booked = accounts(literals, findings);
  const touching = findingsByFigure(literals.filter(isFigure), findings);
  return literals.map((literal) => {
    const account = booked.get(literal.start) ?? 'notAFigure';
    const deciding = (touching.get(literal.start) ?? []).filter(
      ({ outcome }) => ACCOUNTS[RANK[outcome]] === account,
    );
    const checks = [...new Set(deciding.map(({ check }) => check))];
    const reasons = [...new Set(deciding.flatMap(({ reason }) => reason ?? []))];
    return { literal, account, checks, reasons };
  });
};

const findingsByFigure = (
  figures: readonly Literal[],
  findings: readonly Finding[],
): ReadonlyMap<number, readonly Finding[]> => {
  const found = new Map<number, Finding[]>();
  for (const finding of findings)
    for (const operand of finding.operands)
      for (const { start } of touched(figures, operand)) {
        const own = found.get(start);
        if (own) own.push(finding);
        else found.set(start, [finding]);
      }
  return found;
};

/** The ledger of a release that could not be read. */
export const emptyLedger: Ledger = {
  numbers: 0,
  checked: 0,
  withinRounding: 0,
  inconsistent: 0,
  undetermined: 0,
  unused: 0,
};

// The higher outweighs the lower. What holds under an assumption was recomputed all the same.
const RANK: Readonly<Record<Outcome, number>> = {
  undetermined: 1,
  'within-rounding': 2,
  exact: 3,
  'under-assumption': 3,
  inconsistent: 4,
};

const ACCOUNTS: readonly Account[] = ['unused', 'undetermined', 'withinRounding', 'checked', 'inconsistent'];

const rankAll = (figures: readonly Literal[], findings: readonly Finding[]): Uint8Array => {
  const ranks = new Uint8Array(figures.length);
  for (const finding of findings)
    for (const operand of finding.operands) book(figures, ranks, operand, RANK[finding.outcome]);
  return ranks;
};

/** Marks every figure that the span touches; figures are sorted and apart, so one binary search finds the first. */
const book = (figures: readonly Literal[], ranks: Uint8Array, span: Span, rank: number): void => {
  for (let at = firstEndingAfter(figures, span.start); at < figures.length; at++) {
    if (figures[at]!.start >= span.end) return;
    if (ranks[at]! < rank) ranks[at] = rank;
  }
};

const touched = (figures: readonly Literal[], span: Span): readonly Literal[] => {
  const first = firstEndingAfter(figures, span.start);
  let next = first;
  while (next < figures.length && figures[next]!.start < span.end) next++;
  return figures.slice(first, next);
};

const firstEndingAfter = (figures: readonly Literal[], offset: number): number => {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
