import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import { stated } from '../extraction/text.js';
import { earningsPerShare, netIncome, netSales, operatingIncome, ordinaryIncome } from '../fields/results.js';
import { chosen } from './results/choose.js';
import { mainCurrency } from './results/currency.js';
import { readingOf } from './results/income-statement.js';
import { type Length, lengthOf } from './results/period.js';
import { toldIn } from './results/told.js';

/**
 * What was earned in the period reported and the one a year before: sales, income, earnings per share, out of the
 * headline sentences and the statement of income.
 */
export const results: Extractor = {
  id: 'results',
  summary: 'Sales, income and earnings per share of the period reported and the one it is held against.',
  fields: [earningsPerShare, netIncome, netSales, operatingIncome, ordinaryIncome],
  find: function* (scene) {
    if (!scene.kinds.includes('earnings-results')) return;
    const wanted = lengthReported(scene);
    const currency = mainCurrency(scene);
    const readings = scene.outline.tables.flatMap((table) => readingOf(scene, table, wanted, currency) ?? []);
    for (const one of chosen([...toldIn(scene, wanted)], readings))
      yield { ...stated(one.field, one.subject, one.value, one), qualifier: one.qualifier };
  },
};

/** The length of the period that the title names, else the first sentence. */
const lengthReported = ({ outline, document }: Scene): Length | undefined => {
  const title = (outline.title?.text ?? '').replace(OF_DIVIDENDS, ' ');
  const opening = document.plain.slice(outline.title?.end ?? 0, (outline.title?.end ?? 0) + 700);
  return lengthOf(title) ?? (BARE_YEAR.test(title) ? 'year' : lengthOf(opening));
};

/** "Declares quarterly distribution" tells no period of results. */
const OF_DIVIDENDS =
  /\b(?:quarterly|monthly|annual|interim|half-year|year-end|final)\b(?= (?:[a-z]{1,12} ){0,3}(?:dividend|distribution))/gi;

/** "Reports 2024 Results" */
const BARE_YEAR =
  /\b20\d\d (?:[a-z]{1,12} ){0,3}(?:results|earnings)\b|\b(?:results|earnings) (?:for|of|in) 20\d\d\b/i;
