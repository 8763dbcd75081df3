import type { Check, Verdict } from '../laws/check.js';
import type { Evidence } from '../model/evidence.js';
import type { OrdinalLiteral } from '../model/literal.js';

/** 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st: the suffix follows from the number. */
export const ordinalSuffixFits: Check = {
  id: 'ordinal-suffix-fits',
  summary: 'The suffix of an ordinal number fits its digits.',
  severity: 'warning',
  law: 'suffix = st, nd, rd after 1, 2, 3 (but not 11, 12, 13), th otherwise',
  why: 'A suffix that does not fit is left over from another number: the digit before it may have been edited.',
  needs: [],
  examples: {
    holds: 'The 21st Ordinary General Meeting of Shareholders is scheduled for June 26, 2013.',
    fails: 'The 21th Ordinary General Meeting of Shareholders is scheduled for June 26, 2013.',
  },
  run,
};

function* run({ outline }: Evidence): Iterable<Verdict> {
  for (const literal of outline.literals) {
    if (literal.type === 'ordinal' && literal.suffix) yield compare(literal, literal.suffix.toLowerCase());
  }
}

const compare = (ordinal: OrdinalLiteral, suffix: string): Verdict => {
  const expected = suffixOf(ordinal.number);
  const operands = [{ name: 'ordinal', start: ordinal.start, end: ordinal.end }];
  if (suffix === expected) return { outcome: 'exact', message: `${ordinal.number}${suffix}`, operands };
  return {
    outcome: 'inconsistent',
    message: `${ordinal.number}${suffix} should read ${ordinal.number}${expected}, or another number is meant`,
    stated: `${ordinal.number}${suffix}`,
    computed: `${ordinal.number}${expected}`,
    operands,
    suspect: {
      start: ordinal.start,
      end: ordinal.end,
      probable: `${ordinal.number}${expected}`,
      explanation: `the suffix of ${ordinal.number} is ${expected}`,
    },
  };
};

const suffixOf = (number: string): string => {
  if (/1[123]$/.test(number)) return 'th';
  return SUFFIXES[number.at(-1) ?? ''] ?? 'th';
};

const SUFFIXES: Readonly<Record<string, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
