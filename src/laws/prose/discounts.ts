import type { MoneyLiteral, PercentLiteral } from '../../model/literal.js';
import type { Phrase } from './phrases.js';
import { ABOUT } from './words.js';

/** "A price of $4.50 per share, a discount of 10.0% to the closing price of $5.00". */
export interface Discount {
  readonly price: MoneyLiteral;
  readonly percent: PercentLiteral;
  readonly reference: MoneyLiteral;
  readonly below: boolean;
  /** The reference is an average, so that its last place is rounded. */
  readonly averaged: boolean;
}

/** Every price of a sentence that is compared with another, both printed beside the percentage. */
export function* discountsIn({ figures, gaps }: Phrase): Iterable<Discount> {
  for (let at = 0; at + 2 < figures.length; at++) {
    const [price, percent, reference] = [figures[at], figures[at + 1], figures[at + 2]];
    if (price?.type !== 'money' || percent?.type !== 'percent' || reference?.type !== 'money') continue;
    if (price.currency !== reference.currency || price.scale || reference.scale) continue;
    const word = wordOf(gaps[at + 1] ?? '', gaps[at + 2] ?? '');
    if (word === undefined || percent.unit !== '%') continue;
    const averaged = /average|\bvwap\b/i.test(gaps[at + 2] ?? '');
    yield { price, percent, reference, below: /^d/i.test(word), averaged };
  }
}

const wordOf = (before: string, after: string): string | undefined => {
  if (!TO.test(after)) return undefined;
  return NOUN.exec(after)?.[1] ?? (LED.test(before) ? LED.exec(before)?.[1] : undefined);
};

const NOUN = /^ (discount|premium) /i;
const LED = new RegExp(`^[^.;%]{0,90}\\ba (discount|premium) of ${ABOUT}$`, 'i');
const TO = new RegExp(
  `^ ?(?:discount |premium )?(?:to|over|on|from|against|compared to|relative to) [^.;%]{0,110}\\b(?:price|vwap|nav|value|close)\\b[^.;%]{0,50} (?:of|at|was|is|being|\\(|:) ?${ABOUT}$`,
  'i',
);
