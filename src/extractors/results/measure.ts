import {
  earningsPerShare,
  netIncome,
  netSales,
  operatingIncome,
  ordinaryIncome,
} from '../../fields/results.js';
import type { Field } from '../../model/field.js';

/** Which measure of a period the label of a row or column names, and how near that label is to what is meant. */
export interface Measure {
  readonly field: Field<'money'>;
  /** The lower, the nearer: "net sales" before "revenue and other income", diluted before basic. */
  readonly rank: number;
  /** The label says loss and nothing else: its figures are losses without a sign. */
  readonly loss?: true;
}

/** The measure of a row by its label and the group it stands in; words of other or adjusted measures name none. */
export const measureOf = (label: string, group = ''): Measure | undefined => {
  const words = plainLabel(label);
  if (words === '' || OTHER.test(words)) return undefined;
  const own = SIGNS.find(([, , sign]) => sign.test(words));
  if (own && (own[0] === earningsPerShare ? !ofEarnings(words, group) : PER_SHARE.test(words)))
    return undefined;
  if (own) return { field: own[0], rank: own[1], ...(LOSS.test(words) && { loss: true }) };
  const rank = PARTS.findIndex((sign) => sign.test(words));
  return rank >= 0 &&
    PER_SHARE.test(group) &&
    EARNINGS.test(group) &&
    !COUNT.test(group) &&
    !OTHER.test(group)
    ? { field: earningsPerShare, rank, ...(LOSS.test(plainLabel(group)) && { loss: true }) }
    : undefined;
};

/** "Per share - diluted" under funds from operations is another measure. */
const ofEarnings = (words: string, group: string): boolean =>
  EARNINGS.test(words) || (EARNINGS.test(group) && !OTHER.test(group));

/** Without marks of notes, units in brackets and the alternative of a loss. */
const plainLabel = (label: string): string =>
  label
    .replace(/[¹²³⁴⁵*†‡#]/g, '')
    .replace(
      /\((?:\d{1,2}|[a-z]|\$ ?[BMK]|in [^)]{1,40}|(?:US)?\$ ?[^)]{0,30}|[^)]{0,30}(?:yen|million|thousand|unaudited)[^)]{0,20}|百万円|円|千円|note[^)]{0,10})\)/gi,
      ' ',
    )
    .replace(/\((?:loss(?:es)?|deficit|expense|profit|income|earnings|decrease)\)/gi, ' ')
    .replace(/\/ ?\(?(?:loss|profit|deficit)\)?/gi, ' ')
    .replace(/^(?:GAAP|reported|IFRS|total|consolidated|the company'?s?) /i, '')
    .replace(/[:;.,]? {0,4}\d? {0,4}$/, '')
    .replace(/ {1,20}/g, ' ')
    .trim();

/** Not the measure of the whole company as its accounts have it. */
const OTHER =
  /\b(?:non-? ?gaap|adjusted|adj|core|normali[sz]ed|pro[ -]?forma|underlying|comparable|organic|excluding|before|margin|as a percent\w{0,8}|% of|percent\w{0,8} of|segments?|intersegment|cash|comprehensive|non-?controlling|minority|discontinued|weighted|growth|cost of|deferred|unearned|other|per (?:unit of|employee|store)|distributable|attributable to (?:non|minor|preferred)|dividends?|outstanding)\b|調整後|包括利益|非支配|税引前|税金等調整前/i;

const PER_SHARE =
  /\bper (?:[a-z -]{1,40} )?(?:share|unit|ads|ord)\w{0,8}|\bEPS\b|1株当たり|１株当たり|一株当たり/i;
const EARNINGS = /\b(?:earnings|income|loss|profit|EPS|net)\b|利益/i;
const COUNT = /\b(?:weighted|shares (?:used|outstanding)|average|number of|dividends?|book value)\b/i;
const LOSS =
  /^(?:net |operating |basic |diluted |ordinary ){0,3}loss(?:es)?\b(?!.{0,30}\b(?:income|earnings|profit)\b)/i;
const PARTS = [/^diluted\b|\bdiluted$/i, /^basic\b|\bbasic$/i, /^per (?:[a-z]{1,12} ){0,3}share\b/i];

/** Checked in this order: the first that fits names the measure. */
const SIGNS: readonly (readonly [Field<'money'>, number, RegExp])[] = [
  [
    earningsPerShare,
    0,
    /\bdiluted\b.{0,60}\bper\b.{0,40}\bshare|\bper\b.{0,40}\bshare\b.{0,80}\bdiluted\b|\bdiluted (?:EPS|net (?:income|loss)|earnings)\b(?!.{0,20}\bshares\b)|\bEPS\b.{0,12}\bdiluted|(?:潜在株式調整後|希薄化後).{0,12}当たり/i,
  ],
  [
    earningsPerShare,
    1,
    /\bbasic\b.{0,60}\bper\b.{0,40}\bshare|\bper\b.{0,40}\bshare\b.{0,80}\bbasic\b|\bbasic (?:EPS|earnings)\b|\bEPS\b.{0,12}\bbasic|[1１一]株当たり.{0,8}利益/i,
  ],
  [
    earningsPerShare,
    2,
    /^(?:net )?(?:income|earnings|profit|loss|EPS)(?: (?:and|or) (?:loss|earnings))?(?: attributable to [a-z .,']{1,60})? ?per\b.{0,40}\b(?:share|unit|ADS)\b|^EPS$|^profit per share/i,
  ],
  [ordinaryIncome, 0, /^(?:ordinary|recurring|current) (?:income|profit|loss)$|経常利益|^経常損(?:失|益)/i],
  [
    operatingIncome,
    0,
    /^operating (?:income|profit|loss|earnings|result)(?:, net)?(?: ?\/? ?\(?EBIT\)?)?$|^(?:income|profit|loss|earnings)(?: \/? ?loss)? from operations$|^(?:income|profit|loss) from operating activities$|^営業利益|^営業損(?:失|益)/i,
  ],
  [
    operatingIncome,
    1,
    /^(?:business profit|EBIT|operating (?:income|profit|loss) from continuing operations)$/i,
  ],
  [netSales, 0, /^net sales$|^(?:net )?sales(?:, net)?$|^売上高$|^売上収益$/i],
  [
    netSales,
    1,
    /^(?:net |operating |sales )?(?:revenues?|turnover)(?:, net)?(?: from (?:contracts with customers|operations))?$|^revenues?,? net(?: of [a-z ]{1,30})?$|^営業収益$|^収益$/i,
  ],
  [
    netSales,
    2,
    /^(?:net )?(?:sales|revenues?) and other (?:operating )?(?:income|revenues?)$|^(?:investment income|net sales and (?:operating )?revenues?|sales and (?:other )?(?:operating )?revenues?|revenues? and other income|経常収益)$/i,
  ],
  [
    netIncome,
    0,
    /^(?:net )?(?:income|profit|earnings|loss)(?: and loss)?(?: for the (?:period|year|quarter))?,? attributable to (?!non)(?:the )?(?:[a-z0-9&.,'’-]{1,20} ?){1,8}$|親会社(?:株主|の所有者)に帰属する(?:当期|四半期|中間)?(?:純)?(?:利益|損失)/i,
  ],
  [
    netIncome,
    1,
    /^net (?:income|profit|earnings|loss|result)(?: for the (?:period|year|quarter))?$|^(?:profit|loss|income|earnings|result)(?: after tax(?:es)?)?(?: for the (?:period|year|quarter))$|^(?:当期|四半期|中間)純(?:利益|損失)/i,
  ],
  [
    netIncome,
    2,
    /^(?:profit|loss)(?: after tax(?:es)?)?$|^net (?:income|earnings|loss) (?:available|applicable) to (?:common|ordinary) (?:share|stock)holders$|^(?:profit|income|net income) including non/i,
  ],
];
