import { cusip, isin, lei } from '../fields/identity.js';
import type { Check, Verdict } from '../laws/check.js';
import { isCusipShaped, isIsin, isLei } from '../literals/code.js';
import type { Evidence } from '../model/evidence.js';
import { factsOf } from '../model/facts.js';
import type { Field } from '../model/field.js';
import type { Span } from '../model/span.js';

/** The last digits of an ISIN, LEI or CUSIP follow from the others. */
export const identifierCheckDigits: Check = {
  id: 'identifier-check-digits',
  summary: 'The check digits of an ISIN, LEI or CUSIP are those that its other characters give.',
  severity: 'warning',
  law: 'check digits = those computed from the other characters',
  why: 'One wrong character in the number of a security sends orders and payments elsewhere, or nowhere.',
  needs: [cusip, isin, lei],
  examples: {
    holds: 'The shares have the ISIN code SE0002095604.',
    fails: 'The shares have the ISIN code SE0002095640.',
  },
  run,
};

function* run({ facts }: Evidence): Iterable<Verdict> {
  for (const [field, fits] of LAWS)
    for (const { value, mentions } of factsOf(facts, field)) {
      const [place] = mentions;
      if (value?.type === 'text' && place) yield verdictOf(field, value.text, place, fits);
    }
}

const LAWS: readonly (readonly [Field, (text: string) => boolean])[] = [
  [isin, isIsin],
  [lei, isLei],
  [cusip, isCusipShaped],
];

const verdictOf = (
  { id, label }: Field,
  text: string,
  { start, end }: Span,
  fits: (text: string) => boolean,
): Verdict => {
  const operands = [{ name: id, start, end }];
  if (fits(text))
    return { outcome: 'exact', message: `the check digits of ${label} ${text} fit`, stated: text, operands };
  const probable = onlyRepair(text, fits);
  return {
    outcome: 'inconsistent',
    message: `the check digits of ${label} ${text} do not fit its other characters`,
    stated: text,
    operands,
    ...(probable && {
      suspect: {
        start,
        end,
        probable,
        explanation: 'characters that look alike or changed places; then its check digits fit',
      },
    }),
  };
};

/** Any one character could be mended to fit; look-alikes and neighbours that changed places are the slips people make. */
const onlyRepair = (text: string, fits: (text: string) => boolean): string | undefined => {
  const repairs = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const head = text.slice(0, at);
    const [one = '', other = ''] = [text.charAt(at), text.charAt(at + 1)];
    repairs.add(`${head}${LOOK_ALIKES[one] ?? one}${text.slice(at + 1)}`);
    repairs.add(`${head}${other}${one}${text.slice(at + 2)}`);
  }
  const fitting = [...repairs].filter((repair) => repair !== text && fits(repair));
  return fitting.length === 1 ? fitting[0] : undefined;
};

/** Letters that stand for digits; codes have far more digits than letters, so the other way is no likely slip. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', B: '8', Z: '2' };
