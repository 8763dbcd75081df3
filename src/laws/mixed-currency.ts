import type { Facts } from '../model/facts.js';
import type { Fact } from '../model/release.js';
import { inCurrency } from '../quantity/unit.js';
import type { Unbound } from './bind.js';
import type { Verdict, VerdictSuspect } from './check.js';
import type { Figure } from './figure.js';
import { fits, operandsOf } from './judge.js';
import { isNumber } from './term.js';
import { inMeasureOf } from './wording.js';

/**
 * The verdict on a law whose figures multiply out to the digit, but in two currencies: one sign is wrong. Where
 * the numbers do not fit, an amount may have been converted, and nothing can be said.
 *
 *     162 rights × JPY360,000 = USD58,320,000
 */
export const mixedCurrency = (
  { subject, figures, inOneCurrency }: Unbound,
  expression: string,
  facts: Facts,
): Verdict | undefined => {
  if (inOneCurrency?.comparator !== '=' || isNumber(inOneCurrency.right)) return undefined;
  return fits(inOneCurrency) ? currencySlip({ subject, figures, expression }, facts) : undefined;
};

/** What is said of figures that fit in all but their currency; undefined where they are in one, or in many. */
export const currencySlip = (
  {
    subject,
    figures,
    expression,
  }: { readonly subject: string; readonly figures: readonly Figure[]; readonly expression: string },
  facts: Facts,
): Verdict | undefined => {
  const amounts = figures.filter(isAmount);
  const currencies = [...new Set(amounts.map(currencyOf))];
  const [one, other] = currencies;
  if (one === undefined || other === undefined || currencies.length > 2) return undefined;
  const usual = usualOf([one, other], amounts, facts);
  const odd = usual && loneOf(amounts.filter((amount) => currencyOf(amount) !== usual));
  return {
    outcome: 'inconsistent',
    ...(subject === '' ? {} : { subject }),
    message: `the figures of ${expression} fit, but some are in ${one} and some in ${other}`,
    expression,
    operands: operandsOf(figures),
    ...(odd && { suspect: suspectOf(odd, usual, amounts, facts) }),
  };
};

type Amount = Figure & { readonly value: { readonly type: 'money'; readonly currency: string } };

const isAmount = (one: Figure): one is Amount => one.value.type === 'money';
const currencyOf = ({ value }: Amount): string => value.currency;

const loneOf = (amounts: readonly Amount[]): Amount | undefined =>
  amounts.length === 1 ? amounts[0] : undefined;

/** The currency of most amounts of the law, and where they are equally many, of the release. */
const usualOf = (
  [one, other]: readonly [string, string],
  amounts: readonly Amount[],
  facts: Facts,
): string | undefined => {
  const here = balance(amounts.map(currencyOf), one, other);
  const all = here === 0 ? balance(facts.all.flatMap(currenciesOf), one, other) : here;
  return all === 0 ? undefined : all > 0 ? one : other;
};

const balance = (currencies: readonly string[], one: string, other: string): number =>
  currencies.reduce((sum, currency) => sum + (currency === one ? 1 : currency === other ? -1 : 0), 0);

const currenciesOf = ({ value, status }: Fact): readonly string[] =>
  value?.type === 'money' && status === 'stated' ? [value.currency] : [];

const suspectOf = (
  odd: Amount,
  currency: string,
  amounts: readonly Amount[],
  facts: Facts,
): VerdictSuspect => {
  const { start, end } = odd;
  const like = amounts.find((amount) => currencyOf(amount) === currency);
  return {
    start,
    end,
    probable: reprinted(odd, currency, like, facts),
    explanation: `the other amounts are in ${currency}, and the numbers fit as they stand`,
  };
};

/** The quote with the sign of the other currency, where both are printed with a sign in front. */
const reprinted = (odd: Amount, currency: string, like: Amount | undefined, facts: Facts): string => {
  const [own, other] = [odd, like].map((one) => one && quoteOf(one, facts));
  const [sign, otherSign] = [own, other].map((quote) => quote && SIGN.exec(quote)?.[0]);
  if (own && sign && otherSign) return otherSign + own.slice(sign.length);
  const unit = inCurrency(odd.unit, currencyOf(odd), currency);
  return inMeasureOf({ ...odd, unit }, odd.value.number);
};

const SIGN = /^[^\d\s().,]{1,6} ?/;

const quoteOf = ({ fact, start }: Amount, facts: Facts): string | undefined =>
  facts.all.find(({ id }) => id === fact)?.mentions.find((mention) => mention.start === start)?.quote;
