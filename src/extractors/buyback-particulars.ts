import type { Extractor } from '../extraction/extractor.js';
import { firstOfEach } from '../extraction/first-of-each.js';
import { keyOf } from '../extraction/keyed.js';
import { minorUnits, wholeCount } from '../extraction/plain-figure.js';
import { isReport, type RepurchaseRole, repurchaseRole } from '../extraction/repurchase-role.js';
import type { Scene } from '../extraction/scene.js';
import type { Located, Stated } from '../extraction/statement.js';
import { literalStated } from '../extraction/text.js';
import {
  averagePrice,
  cancellationDate,
  cancelledPercent,
  cancelledShares,
  progressPercent,
  repurchasedAmount,
  repurchasedShares,
  repurchaseMaxAmount,
  repurchaseMaxShares,
  repurchasePercent,
  repurchasePeriod,
  tradeDate,
} from '../fields/buyback.js';
import { cellText } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Literal, LiteralType } from '../model/literal.js';

/**
 * A repurchase or cancellation set out as labelled lines: what may be bought, what was bought, when.
 * `(2) Total number of shares to be acquired: 6,500,000 shares (maximum)`, `Average price/share 4,2300 EUR`
 */
export const buybackParticulars: Extractor = {
  id: 'buyback-particulars',
  summary: 'Labelled lines on shares, amount, price, period and percentage of a repurchase or cancellation.',
  fields: [
    averagePrice,
    cancellationDate,
    cancelledPercent,
    cancelledShares,
    progressPercent,
    repurchasedAmount,
    repurchasedShares,
    repurchaseMaxAmount,
    repurchaseMaxShares,
    repurchasePercent,
    repurchasePeriod,
    tradeDate,
  ],
  find: (scene) => firstOfEach(particulars(scene)),
};

function* particulars(scene: Scene): Iterable<Stated> {
  const otherwise = isReport(scene) ? 'report' : 'programme';
  for (const literal of scene.literals) {
    if (!CARRIERS.has(literal.type)) continue;
    const context = scene.contextOf(literal);
    // A table with several columns of figures is a list of trades.
    if (context.block.type === 'table' && !isPair(scene, context)) continue;
    const place = { literal, context };
    const key = keyOf(scene, place);
    const topic = topicOf(literal, key);
    if (!topic) continue;
    const role = repurchaseRole({
      key,
      after: context.after,
      headings: context.headings,
      bounded: 'qualifier' in literal && literal.qualifier === 'maximum',
      otherwise,
    });
    const fact = factOf(scene, place, topic, role);
    if (fact) yield fact;
  }
}

const CARRIERS: ReadonlySet<LiteralType> = new Set([
  'quantity',
  'number',
  'money',
  'percent',
  'period',
  'date',
]);

/** A row of a label and its value; behind it at most the unit. */
const isPair = ({ document }: Scene, { place: { row, cell } }: Located['context']): boolean => {
  if (!row || !cell) return false;
  const values = row.cells.filter(({ start, end }) => start >= row.labelSpan.end && start < end);
  const [first, unit, ...more] = values;
  return cell === first && more.length === 0 && (!unit || !/\d/.test(cellText(document, unit)));
};

type Topic = 'shares' | 'amount' | 'price' | 'percent' | 'period' | 'trade-date' | 'cancel-date';

const topicOf = (literal: Literal, key: string): Topic | undefined => {
  if (key === '') return undefined;
  switch (literal.type) {
    case 'quantity':
      return literal.unit === 'share' && isShares(key) ? 'shares' : undefined;
    case 'number':
      return isShares(key) ? 'shares' : isPrice(key) ? 'price' : undefined;
    case 'money':
      return isPrice(key) ? 'price' : AMOUNT.test(key) && !OTHER_AMOUNT.test(key) ? 'amount' : undefined;
    case 'percent':
      return PERCENT.test(key) ? 'percent' : undefined;
    case 'period':
      return PERIOD.test(key) ? 'period' : undefined;
    case 'date':
      return CANCEL_DATE.test(key) ? 'cancel-date' : TRADE_DATE.test(key) ? 'trade-date' : undefined;
    default:
      return undefined;
  }
};

/** A number of treasury shares that nothing is done with is what the company holds. */
const isShares = (key: string): boolean =>
  SHARES.test(key) && !OTHER_SHARES.test(key) && (!HOLDING.test(key) || ACTION.test(key));
const isPrice = (key: string): boolean => PRICE.test(key) && !OTHER_PRICE.test(key);

const SHARES =
  /^(?:the )?(?:(?:total|aggregate|aggregated|cumulative|accumulated|overall|maximum|upper limit (?:of|on)(?: the)?|planned|class and|type and) ){0,3}(?:numbers?|no\.|amount|volume|quantity) of (?:the )?(?:(?:own|its|treasury|ordinary|common|class [a-z]|[a-z]-?class|company|company's|registered|repurchased|acquired|purchased|cancelled) ){0,3}(?:shares?|stock|securities)\b|^(?:amount|volume|quantity|(?:total |aggregate )?(?:shares|volume) (?:re)?(?:purchased|acquired|bought(?: back)?))$|^取得(?:した|し得る)?.{0,12}(?:総数|株式数)|^買付.{0,4}数|^消却.{0,12}数/i;
const HOLDING = /\bof (?:the )?(?:own|treasury) (?:shares|stock)\b/i;
const ACTION = /\b(?:acqui|purchas|re-?purchas|bought|buy|cancel|retire)/i;
const OTHER_SHARES =
  /\b(?:outstanding|issued|in issue|held|holds?|after|before|voting|tendered|excluding|remaining|remainder)\b|発行済|保有/i;
const AMOUNT =
  /\b(?:amounts?|costs?|value|consideration|price|sum|spent|expenditure|funds)\b.{0,80}$|価額の総額|取得総額|取得価額/i;
const OTHER_AMOUNT =
  /\b(?:par|nominal|book|market|closing|lowest|highest|capital|reserves?|dividends?|per|fees?|net|fair|remaining|outstanding|stated)\b/i;
const PRICE =
  /\b(?:average|weighted|vwap)\b|\bprice (?:paid )?(?:per|\/|of) ?(?:ordinary |common |one )?share|\bprice ?\/ ?share|平均/i;
const OTHER_PRICE =
  /\b(?:highest|lowest|high|low|maximum|minimum|closing|market|exercise|number|volume|total)\b(?!.{0,20}weighted)/i;
const PERCENT = /\b(?:ratio|percentage|proportion|per ?cent|portion)\b|%|割合|進捗/i;
const PERIOD = /\b(?:period|dates?|term|duration)\b|期間/i;
const TRADE_DATE =
  /^(?:trade|trading|transaction|purchase|repurchase|buy-?back)? ?dates?(?: of (?:the )?(?:purchases?|trades?|transactions?|repurchases?))?$|^取得日/i;
const CANCEL_DATE =
  /\b(?:cancel|retire)\w{0,12}\b.{0,40}\bdates?\b|\bdates?\b.{0,40}\b(?:cancel|retire)|消却.{0,4}日/i;

const FIELDS: Readonly<Record<RepurchaseRole, Partial<Record<Topic, Field>>>> = {
  programme: {
    shares: repurchaseMaxShares,
    amount: repurchaseMaxAmount,
    percent: repurchasePercent,
    period: repurchasePeriod,
  },
  report: {
    shares: repurchasedShares,
    amount: repurchasedAmount,
    price: averagePrice,
    period: repurchasePeriod,
    percent: repurchasePercent,
    'trade-date': tradeDate,
  },
  cumulative: {
    shares: repurchasedShares,
    amount: repurchasedAmount,
    price: averagePrice,
    period: repurchasePeriod,
    percent: progressPercent,
  },
  cancellation: { shares: cancelledShares, percent: cancelledPercent, 'cancel-date': cancellationDate },
};

const factOf = (scene: Scene, place: Located, topic: Topic, role: RepurchaseRole): Stated | undefined => {
  const field = FIELDS[role][topic];
  if (!field) return undefined;
  const subject = subjectOf(scene, field, role);
  const { literal, context } = place;
  if (topic === 'shares' && literal.type === 'number')
    return wholeCount(scene.document, field, subject, literal);
  if (topic === 'price' && literal.type === 'number')
    return minorUnits(scene.document, field, subject, literal, context.row);
  return literalStated(
    field,
    subject,
    literal,
    role === 'programme' && (topic === 'shares' || topic === 'amount') ? 'maximum' : undefined,
  );
};

/** Where a report also names the whole programme, its period is the programme's. */
const subjectOf = (scene: Scene, field: Field, role: RepurchaseRole): string => {
  if (role === 'cumulative') return 'cumulative';
  return role === 'programme' && field === repurchasePeriod && isReport(scene) ? 'programme' : '';
};
