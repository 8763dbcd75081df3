import type { Extractor } from '../extraction/extractor.js';
import { matchPhrases, words } from '../extraction/phrase.js';
import type { Located } from '../extraction/statement.js';
import {
  dividendFiscalYear,
  expectedLife,
  splitEffectiveDate,
  splitRatio,
  valuationExercisePrice,
  valuationModel,
  valuationPriceDate,
  volatilityWindow,
} from '../fields/valuation.js';
import type { Value } from '../model/value.js';

/**
 * The inputs of an option's fair value.
 * `Expected remaining period (T): 15 years`
 */
export const valuation: Extractor = {
  id: 'valuation',
  summary: 'The option pricing model and its inputs, and the share split they were adjusted for.',
  fields: [
    dividendFiscalYear,
    expectedLife,
    splitEffectiveDate,
    splitRatio,
    valuationExercisePrice,
    valuationModel,
    valuationPriceDate,
    volatilityWindow,
  ],
  statements: [
    {
      field: valuationPriceDate,
      of: 'date',
      before: /\b(?:share|stock) price\b.{0,160}\b(?:on|of|as of|at)$/i,
      not: /volatility|fiscal year|dividend/i,
    },
    { field: valuationExercisePrice, of: 'money', before: /\bexercise price \(X\)[^.;]{0,20}$/i },
    { field: valuationExercisePrice, of: 'money', label: /\bexercise price \(X\)/i },
    {
      field: valuationExercisePrice,
      of: 'money',
      before: /\bexercise price\b[^.;]{0,40}$/i,
      after: /\b(?:expected (?:life|term|period)|volatility|risk-free|dividend yield)\b/i,
    },
    {
      field: expectedLife,
      of: 'duration',
      before:
        /\b(?:expected|remaining)\b[^.;]{0,40}\b(?:period|life|term|years)\b[^.;]{0,20}$|\(T\)[^.;]{0,10}$/i,
    },
    { field: expectedLife, of: 'duration', label: /\bexpected (?:remaining )?(?:period|life|term)/i },
    {
      field: volatilityWindow,
      of: 'period',
      before: /\bvolatility\b|\(σ\)|\b(?:daily|weekly|monthly) (?:closing )?(?:share |stock )?prices?\b/i,
    },
    { field: volatilityWindow, of: 'period', label: /\bvolatility\b/i },
    {
      field: dividendFiscalYear,
      of: 'date',
      before: /\bdividends?\b.{0,120}\bfiscal (?:year|period)(?: (?:ended|ending))?(?: (?:on|in))?,?$/i,
    },
    {
      field: splitEffectiveDate,
      of: 'date',
      before:
        /\bsplit\b[^.;]{0,80}\b(?:effective(?: date)?|took effect|takes effect)(?: (?:of|on|as of|from))?$/i,
    },
    {
      field: splitRatio,
      of: 'ratio',
      after: /^ ?(?:stock|share|reverse|forward) (?:stock |share )?(?:split|consolidation)/i,
      value: newToOld,
    },
    {
      field: splitRatio,
      of: 'ratio',
      before: /\b(?:split|consolidation)\b[^.;]{0,60}\b(?:ratio of|of|at)$/i,
      value: newToOld,
    },
  ],
  find: (scene) =>
    matchPhrases(scene, [
      {
        field: valuationModel,
        hints: ['Scholes', 'SCHOLES'],
        once: true,
        find: words(String.raw`\b(black(?: ?[-&] ?| and )scholes)`),
        value: () => text('Black-Scholes'),
      },
      {
        field: valuationModel,
        hints: ['inomial', 'Monte Carlo'],
        once: true,
        find: words(String.raw`\b(binomial|monte carlo)\b(?= (?:option|model|simulation))`),
        value: (match) => text(match[1]!),
      },
    ]),
};

const text = (words: string): Value => ({ type: 'text', text: words });

/** A split makes more shares of fewer, a consolidation fewer of more, whichever term is printed first. */
function newToOld({ literal, context }: Located): Value | undefined {
  if (literal.type !== 'ratio') return undefined;
  const [first, second] = literal.terms;
  const fewer = /\breverse\b|\bconsolidation\b/i.test(
    `${context.before.slice(-60)} ${context.after.slice(0, 60)}`,
  );
  const firstIsLess = BigInt(first.replace('.', '')) < BigInt(second.replace('.', ''));
  return text(firstIsLess === fewer ? `${first}:${second}` : `${second}:${first}`);
}
