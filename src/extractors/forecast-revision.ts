import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { earningsPerShare, netIncome, netSales, operatingIncome, ordinaryIncome } from '../fields/results.js';
import { plainText } from '../model/document.js';
import type { Table } from '../model/structure.js';
import { revisionsIn } from './forecast/table.js';
import { revisionsTold } from './forecast/told.js';
import { mainCurrency } from './results/currency.js';

/**
 * A forecast of results as revised: the rows of before and now, of the change, and of last year's results.
 * `Previous forecast (A) | 120,000 | 8,000 | 7,900 | 5,200 | 65.00`
 */
export const forecastRevision: Extractor = {
  id: 'forecast-revision',
  summary:
    'A forecast of sales and income before and after its revision, the change, and last year’s results.',
  fields: [earningsPerShare, netIncome, netSales, operatingIncome, ordinaryIncome],
  find: function* (scene) {
    const currency = mainCurrency(scene);
    const results = scene.kinds.includes('earnings-results');
    const taken = new Set<string>();
    const tables = scene.outline.tables.flatMap((table) => {
      const found = revisionsIn(scene, table, currency);
      return found.length > 0 ? [{ found, scope: scopeOf(scene, table) }] : [];
    });
    const plain = tables.find(({ scope }) => scope === '') ?? tables[0];
    for (const table of tables) {
      const scope = table === plain ? '' : table.scope;
      if (taken.has(scope)) continue;
      taken.add(scope);
      yield* table.found.flatMap((one) => (results && RESULTS.has(one.subject) ? [] : [scoped(one, scope)]));
    }
    if (tables.length === 0) yield* firstOf(revisionsTold(scene));
  },
};

/** In a report of results these are what was earned in the period itself. */
const RESULTS: ReadonlySet<string> = new Set(['current', 'prior']);

const scoped = (one: Stated, scope: string): Stated =>
  scope === '' ? one : { ...one, subject: `${scope}-${one.subject}` };

/** Forecasts of the half year and of the company alone stand beside those of the group and the whole year. */
const scopeOf = ({ document }: Scene, { start, caption, columns, rows }: Table): string => {
  const own = `${caption ? plainText(document, caption) : ''} ${columns[0]?.header.join(' ') ?? ''} ${rows[0]?.label ?? ''}`;
  const above = document.plain
    .slice(Math.max(0, start - NEAR), start)
    .split('\n')
    .reverse();
  const lines = [own, ...above];
  const alone = lines.find((line) => GROUP.test(line) || ALONE.test(line)) ?? '';
  const time = lines.find((line) => HALF.test(line) || YEAR.test(line)) ?? '';
  return [ALONE.test(alone) ? 'non-consolidated' : '', HALF.test(time) ? 'half' : '']
    .filter(Boolean)
    .join('-');
};

/** The heading of a table stands so near above it. */
const NEAR = 300;
const ALONE = /non-?consolidated|個別/i;
const GROUP = /\bconsolidated\b|連結/i;
/** "of the first half of the fiscal year ending …" is the half. */
const HALF = /\bhalf\b|\bsix[- ]months?\b|\bsecond quarter\b|\binterim\b|第2四半期|中間/i;
const YEAR =
  /\bfull[- ](?:fiscal )?(?:year|term)\b|\b(?:fiscal|business)? ?year (?:ending|ended)\b|\bannual\b|\bfull[- ]?year|通期/i;

/** The first sentence on a measure counts. */
function* firstOf(told: Iterable<Stated>): Iterable<Stated> {
  const seen = new Set<string>();
  for (const one of told) {
    const key = `${one.field.id} ${one.subject} ${one.qualifier}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield one;
  }
}
