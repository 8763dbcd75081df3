import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Located, Stated, Statement } from '../extraction/statement.js';
import { stated } from '../extraction/text.js';
import { dividendPerShare, effectiveDate, recordDate } from '../fields/dividend.js';
import { issuedShares } from '../fields/offering.js';
import { exercisePrice, paymentDate } from '../fields/rights.js';
import { authorisedShares, parValue, splitNoticeDate, splitTradingDate } from '../fields/split.js';
import { splitRatio } from '../fields/valuation.js';
import { sayingDay } from './splitting/day.js';
import { ratiosIn, wayOf } from './splitting/ratio.js';
import { settledDays } from './splitting/settled-days.js';
import { sideIn, sideOf } from './splitting/side.js';

/** What the shares of a count are, by the word next to it. */
const isAuthorised = ({ context }: Located): boolean => {
  const words = `${context.row} ${context.column} ${context.before}`;
  const outstanding = lastOf(words, /\b(?:outstanding|issued|in issue)\b/gi);
  const authorised = lastOf(words, /\bauthori[sz]ed\b|\bissuable\b/gi);
  if (authorised !== outstanding) return authorised > outstanding;
  return /^[^.;]{0,30}\bauthori[sz]ed\b/i.test(context.after);
};

const lastOf = (words: string, sign: RegExp): number =>
  [...words.matchAll(sign)].reduce((last, { index }) => Math.max(last, index), -1);

const COUNTED =
  /\b(?:outstanding|issued|in issue|authori[sz]ed|issuable)\b|\bnumber of (?:[a-z]{1,12} ){0,3}shares\b/i;
/** Shares that somebody holds, or of which so many make something. */
const HELD =
  /\b(?:hold(?:s|ers?|ing)|own(?:s|ed|ing)?|purchas\w{0,4}|warrants?|options?|unit of|lots? of|creation|aggregation|less than|fewer than|each|every)\b[^.;]{0,40}$/i;

/** A company has thousands of shares; a few are those of the ratio. */
const speaksOfCounts = ({ literal, context: { row, column, before, after } }: Located): boolean =>
  'number' in literal &&
  Number(literal.number) >= 1000 &&
  COUNTED.test(`${row} ${column} ${before.slice(-110)} ${after.slice(0, 60)}`) &&
  !HELD.test(before);

const counted =
  (of: 'issued' | 'authorised') =>
  (place: Located): string | undefined =>
    speaksOfCounts(place) && isAuthorised(place) === (of === 'authorised') ? sideOf(place) : undefined;

/** Of several series each has its own pair: `series-2-before`. */
const seriesSide = (place: Located): string | undefined => {
  const side = sideOf(place);
  const { context } = place;
  const rows = context.place.table?.rows.filter(({ role }) => role === 'body').length ?? 0;
  const series = rows > 1 ? /\d{1,3}/.exec(context.row)?.[0] : undefined;
  return side && series ? `series-${series}-${side}` : side;
};

/** The days of a dividend in the same release. */
const CASH =
  /\b(?:cash|quarterly|regular|interim|special|monthly) (?:[a-z]{1,10} ){0,2}(?:dividend|distribution)/i;

/** Days, counts and prices of a split, in sentences and labelled lines. */
const statements: readonly Statement[] = [
  {
    field: splitNoticeDate,
    of: 'date',
    label:
      /\b(?:public )?notice\b[^/]{0,30}\bdate|\bdate of (?:the )?(?:public )?notice|\bannouncement date of (?:the )?record/i,
  },
  { field: recordDate, of: 'date', label: /\b(?:record|base) date\b(?!.{0,30}\bnotice)/i },
  { field: recordDate, of: 'date', before: sayingDay('record'), not: CASH },
  { field: paymentDate, of: 'date', before: sayingDay('payment'), not: CASH },
  { field: issuedShares, of: ['quantity', 'number'], unit: 'share', subject: counted('issued') },
  { field: authorisedShares, of: ['quantity', 'number'], unit: 'share', subject: counted('authorised') },
  {
    field: parValue,
    of: 'money',
    before: /\b(?:par|nominal) value\b[^.;]{0,60}$/i,
    subject: (place) => sideOf(place) ?? '',
  },
  { field: parValue, of: 'money', after: /^(?:per share )?(?:par|nominal) value\b/i, subject: '' },
  {
    field: exercisePrice,
    of: 'money',
    before: /\b(?:exercise|conversion|strike) price\b[^.;]{0,60}$/i,
    subject: sideOf,
  },
  { field: exercisePrice, of: 'money', label: /\b(?:exercise|conversion) price\b/i, subject: seriesSide },
  {
    field: dividendPerShare,
    of: 'money',
    before: /\bdividends?\b[^.;]{0,90}$/i,
    subject: (place) => sideIn(`${place.context.after.slice(0, 50)}`) ?? sideOf(place),
  },
];

/**
 * A split or consolidation of shares. `every 40 shares of common stock will be combined into one`
 */
export const shareSplit: Extractor = {
  id: 'share-split',
  summary: 'The ratio of a split or consolidation, its days, and what it makes of shares and prices.',
  fields: [
    authorisedShares,
    dividendPerShare,
    effectiveDate,
    exercisePrice,
    issuedShares,
    parValue,
    paymentDate,
    recordDate,
    splitNoticeDate,
    splitRatio,
    splitTradingDate,
  ],
  statements,
  find: function* (scene) {
    yield* settledDays(scene);
    const way = wayOf(openingOf(scene));
    if (!way) return;
    for (const { start, end, text, qualifier } of ratiosIn(scene, way))
      yield { ...stated(splitRatio, '', { type: 'text', text }, { start, end }), qualifier } satisfies Stated;
  },
};

/** The title, and where it does not say it the words of the release. */
const openingOf = ({ outline, document, prose }: Scene): string => {
  const title = outline.title?.text ?? '';
  if (wayOf(title)) return title;
  const about = prose.find(({ start, end }) =>
    wayOf(document.plain.slice(start, Math.min(end, start + 2000))),
  );
  return about ? document.plain.slice(about.start, Math.min(about.end, about.start + 2000)) : '';
};
