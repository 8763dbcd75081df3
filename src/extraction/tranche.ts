import type { Located } from './statement.js';

/** The parts of an offering, as subjects of their facts. */
export type Tranche = 'primary' | 'secondary' | 'over-allotment' | 'third-party';

/** The more special word wins: "Secondary Offering by way of Over-Allotment" is the over-allotment. */
const SIGNS: readonly (readonly [RegExp, Tranche])[] = [
  [/third[- ]party/i, 'third-party'],
  [/over-? ?allotment|greenshoe/i, 'over-allotment'],
  [/\bsecondary\b|\bsale of shares\b/i, 'secondary'],
  [/\bpublic offering|\bprimary\b|\bnew shares\b|\binitial public\b/i, 'primary'],
];

/** The tranche that words name, if any. */
export const trancheIn = (words: string): Tranche | undefined =>
  SIGNS.find(([sign]) => sign.test(words))?.[1];

/** The tranche of the outermost heading that names one; a heading that joins two names none. */
export const trancheOfHeading = (heading: string): Tranche | undefined => {
  for (const part of heading.split(' / ').reverse()) {
    const tranche = JOINED.test(part) ? undefined : trancheIn(part);
    if (tranche) return tranche;
  }
  return undefined;
};

const JOINED =
  /\b(?:new shares|public offering)\b.{0,200}\band\b.{0,200}\b(?:secondary|third[- ]party|over-?allotment)/i;

/** Words that tie a figure to a tranche named after it: "700,000 shares through third-party allotment". */
const AFTER = /^[^.;,]{0,80}?\b(?:by way of|through|in|under|pursuant to) (?:an? |the )?([^.;,]{0,60})/i;

/** The tranche a figure of a sentence belongs to: named right after it, else last before it, else by heading. */
export const trancheOf = ({ context }: Located): Tranche | undefined =>
  (BORROWED.test(context.before) ? 'over-allotment' : undefined) ??
  trancheIn(AFTER.exec(context.after)?.[1] ?? '') ??
  trancheBefore(context.before) ??
  trancheOfHeading(context.heading);

/** Shares are borrowed to be over-allotted. */
const BORROWED = /\bborrow\w{0,20}\b[^.;]{0,30}$/i;

const BEFORE =
  /third[- ]party|over-? ?allotment|\bsecondary offering(?! by way)|\bpublic offering|\bprimary offering|\bissue$/gi;

const trancheBefore = (before: string): Tranche | undefined => {
  const last = before.match(BEFORE)?.at(-1);
  return last === undefined ? undefined : last.toLowerCase() === 'issue' ? 'primary' : trancheIn(last);
};
