/**
 * Words of row and column labels that decide whether a figure is added: totals, parts of the row above,
 * deductions, and figures that never add up because they are rates, averages or amounts per share.
 */

/** "Total", "Grand total", "30yr Total", "合計": the row or column that should be the sum of others. */
export const isTotalLabel = (label: string): boolean => TOTAL.test(label);

/** Nothing but the word: such a total takes in everything before it. */
export const isBareTotal = (label: string): boolean => BARE.test(label);

/** "Total current assets" under "Current assets:" adds up what stands between the two. */
export const isNamedAfter = (total: string, heading: string): boolean => {
  const words = bareWords(heading);
  return words !== '' && bareWords(total.replace(TOTAL_WORD, '')).startsWith(words);
};

const TOTAL_WORD = /^(?:the |grand )?totals? (?:of )?/i;
const bareWords = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\d ]+/gu, '')
    .trim();

/** A part of the row above, already counted there. */
export const isPartLabel = (label: string): boolean => PART.test(label);

/** A figure printed without a sign that is to be taken off. */
export const isDeduction = (label: string): boolean => DEDUCTION.test(label);

/** A line of an income statement that is the balance of those above, though not called a total. */
export const isResultLabel = (label: string): boolean => RESULT.test(label);

/** What is left when the deductions right above are taken off. */
export const isRemainder = (label: string): boolean => REMAINDER.test(label) && isResultLabel(label);

/** What is spent, used or given up: in a statement it is taken off, though it is printed without a sign. */
export const isCost = (label: string): boolean => COST.test(label.replace(BRACKETED, ''));

/** A quarter's dividends per share add up to the year's, which prices per share never do. */
export const isSummedPerShare = (label: string): boolean => PER_SHARE.test(label) && DIVIDEND.test(label);

/** "Average purchase price (SEK)", "VWAP": of all trades of a row. */
export const isAveragePrice = (label: string): boolean => AVERAGE_PRICE.test(label);

/** Figures as the accounts have them, and as adjusted by the columns between the two. */
export const isReported = (label: string): boolean => REPORTED.test(label);
export const isAdjusted = (label: string): boolean => ADJUSTED.test(label);

/** Paid out a share at a time. */
export const isDividend = (label: string): boolean => DIVIDEND.test(label);

/** What was there before the changes beside it, and what is there after them. */
export const isOpening = (label: string): boolean => OPENING.test(label);
export const isClosing = (label: string): boolean => CLOSING.test(label);
export const isBalance = (label: string): boolean => isOpening(label) || isClosing(label);

/** Averages, rates and prices stand in tables with totals but are not added. */
export const isUnadded = (label: string): boolean => UNADDED.test(label);

/** "5.25% notes due 2026" names an amount, "Average yield" and "Growth (%)" do not. */
export const isUnaddedRow = (label: string): boolean => UNADDED.test(label.replace(PERCENTAGE, ''));

/** What a share earned, and over how many shares: a quarter's figure is no part of the year's. */
export const isNoPartOfYear = (label: string): boolean =>
  (PER_SHARE.test(label) && !DIVIDEND.test(label)) || OF_PERIOD.test(label.replace(PERCENTAGE, ''));

const TOTAL =
  /^(?:the |grand |gross |combined |net )?(?:sub-?)?totals?\b|^(?:accumulated|bought|purchased|acquired|aggregate|sum) (?:in|during|over|for) (?:the |this )?(?:reporting )?(?:period|week|month)\b|^(?:summa|sammanlagt|totalt|i alt|yhteensä|insgesamt|gesamt|totaal)\b|[ -](?:sub-?)?totals?[:.*]{0,2}$|^sum\b|\baggregate$|合計|小計|総計|^計$|^in all$/i;
const BARE =
  /^(?:grand |sub-?)?totals?(?: (?:amount|number|shares|rights|shares repurchased|for the (?:quarter|year|period|month|week)))?[ :.*]{0,3}$|^合 {0,2}計$|^計$|^総計$|^sum$/i;
const PART =
  /^\(?(?:of which|of this|thereof|therein|including|incl\.|includes|which includes|in which|うち|内)/i;
const DEDUCTION = /^(?:less|minus|deduct|deducting|deduction)\b(?! than)/i;
const REMAINDER = /^(?:gross|net|balance)\b/i;
const RESULT =
  /^(?:total )?(?:consolidated )?(?:net|gross|operating|adjusted|ordinary|pre-?tax|comprehensive|segment)? ?(?:profit|loss|income|earnings|results?|ebitda|ebit|margin|assets|liabilities|increase|decrease|change|cash (?:from|used|generated|provided|flows?)|revenues?|sales|interest income|proceeds|worth|debt|surplus|balance)\b|before (?:income )?tax|^(?:distributable|fee-related|core) |^(?:income|loss|profit|earnings|funds|cash flows?) (?:\(loss(?:es)?\) )?(?:from|before|after|for|attributable)|\b(?:at|,) ?(?:the )?end(?: of|$)|^(?:ending|closing) |\bcomprehensive (?:income|loss)|利益|損失$|残高/i;
/** "Net income (loss)" is no loss. */
const BRACKETED = /\([^()]{0,80}\)/g;
const COST =
  /\b(?:costs?|expenses?|expenditures?|(?:income )?tax(?:es)?|provision|depreciation|amorti[sz]ation|impairments?|interest(?! income| rate)|charges?|loss(?:es)?|deductions?|dividends?|distributions?|exercised|forfeited|cancell?ed|expired|lapsed|redeemed|repurchased|vested|settled|sold|used|payments?|repaid|closed|disposed|disposals?|decreased?|reductions?|retired|non-?controlling interests?)\b|^less\b|費|損失|税|原価/i;
const AVERAGE_PRICE =
  /\b(?:average|avg|weighted)\b[^;:]{0,40}\bprices?\b|\bprices?\b[^;:]{0,20}\baverage\b|\bVWAP\b|平均[^;:]{0,6}(?:単価|価格|価額)/i;
const REPORTED =
  /(?:^|[^-‑ ] |[:,] ?)(?:u\.?s\.? )?(?:GAAP|IFRS)(?: \(?(?:basis|results?|as reported|measures?|reported)\)?)?$|^(?:as )?reported$/i;
const ADJUSTED = /\bnon[- ‑]?(?:GAAP|IFRS)(?: (?:basis|results?|measures?))?$|^(?:as )?adjusted$/i;
const PERCENTAGE = /\d{1,3}(?:[.,]\d{1,4})? ?%/g;
/** Figures of a period or of its end. */
const OF_PERIOD =
  /^(?:basic|diluted)\b|\b(?:average|avg|ratios?|margin|yields?|EPS|FFO per|weighted|percent(?:age)?)\b|%|\brate$|\b(?:shares|stock|units) (?:issued|outstanding)\b|\b(?:at|end of) (?:the )?(?:period|quarter|year)(?: end|-end)?\b|\bnumber of (?:employees|stores|locations|shares|units)\b|発行済|平均|率/i;
const PER_SHARE = /\bper\b|\/ ?(?:share|unit)|1株/i;
const DIVIDEND = /\b(?:dividends?|distributions?)\b|配当/i;
const OPENING =
  /\b(?:beginning|opening|brought forward|start of)\b|^(?:.{0,60}\b)?before (?:the )?(?:change|increase|decrease|issuance|offering|allotment|cancellation|disposal|acquisition|purchases?|repurchases?|buy-?back|transactions?|transfer|exercise)|^before$|期首|変更前/i;
const CLOSING =
  /\b(?:at (?:the )?end|ending|closing|carried forward|end of)\b|^(?:.{0,60}\b)?after (?:the )?(?:change|increase|decrease|issuance|offering|allotment|cancellation|disposal|acquisition|purchases?|repurchases?|buy-?back|transactions?|transfer|exercise)|^after$|期末|変更後/i;
const UNADDED =
  /\bper\b|\bprices?\b|\baverage\b|\bavg\b|\brates?\b|\byields?\b|\bratios?\b|\bmargin\b|\bcoupon\b|\bage\b|\bmaturity\b|\bcumulative\b|\byear[- ]to[- ]date\b|\bytd\b|%|\bpercent|\bmultiple\b|\bweighted\b|\bEPS\b|\bdate\b|\bexchange rate\b|単価|平均|率/i;
