import type { Check, Verdict } from '../laws/check.js';
import { type FigureLiteral, figuresIn } from '../laws/printed.js';
import type { Evidence } from '../model/evidence.js';
import type { Literal, MoneyLiteral, QuantityLiteral } from '../model/literal.js';
import type { Span } from '../model/span.js';

/** 32,400 shares: groups of three, no zero in front. `32,40` and `032,400` have lost or gained a digit. */
export const digitsWellGrouped: Check = {
  id: 'digits-well-grouped',
  summary: 'The digits of a count stand in groups of three, and none starts with a zero.',
  severity: 'warning',
  law: 'digits = 1 to 3, then groups of 3',
  why: 'A group of two or four digits, or a zero in front, is a digit lost, doubled or moved.',
  needs: [],
  examples: {
    holds: 'The number of shares to be issued is 32,400 shares, of 46,697,800 shares in all.',
    fails: 'The number of shares to be issued is 32,40 shares, of 46,697,800 shares in all.',
  },
  run,
};

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  const digitsOf = ({ start, end }: Span): string => DIGITS.exec(document.plain.slice(start, end))?.[0] ?? '';
  const ungrouped: Verdict[] = [];
  for (const figure of figuresIn(outline.literals)) {
    // A bare number with a zero in front is a code; a count or an amount is not.
    if (figure.type !== 'quantity' && figure.type !== 'money') continue;
    const digits = digitsOf(figure);
    const fault = faultOf(figure, digits);
    // The groups of `375 000 000` are parts of one number, however it was read.
    if (fault === undefined || BEHIND_DIGITS.test(document.plain.slice(figure.start - 2, figure.start)))
      continue;
    const verdict = verdictOf(figure, digits, fault);
    if (fault === UNGROUPED) ungrouped.push(verdict);
    else yield verdict;
  }
  // Where more commas stand before other numbers of digits than before three, the comma is the decimal sign.
  if (ungrouped.length > 0 && ungrouped.length <= groupedIn(outline.literals, digitsOf)) yield* ungrouped;
}

const groupedIn = (literals: readonly Literal[], digitsOf: (figure: Span) => string): number => {
  let count = 0;
  for (const figure of figuresIn(literals)) if (GROUPED.test(digitsOf(figure))) count++;
  return count;
};

const BEHIND_DIGITS = /\d $/;
/** With the point of `$.0525`, whose zeros are decimals. */
const DIGITS = /\.?\d[\d,.]*/;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

const faultOf = (figure: QuantityLiteral | MoneyLiteral, digits: string): string | undefined => {
  if (/^0\d/.test(digits)) return 'starts with a zero';
  const whole = figure.type === 'quantity' || figure.currency === 'JPY';
  return whole && digits.includes(',') && !GROUPED.test(digits) ? UNGROUPED : undefined;
};

const UNGROUPED = 'is not in groups of three digits';

const verdictOf = ({ start, end, type }: FigureLiteral, digits: string, fault: string): Verdict => ({
  outcome: 'inconsistent',
  message: `${digits} ${fault}`,
  operands: [{ name: type, start, end }],
});
