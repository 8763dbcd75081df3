/**
 * Words of row and column labels that decide whether a figure is added: totals, parts of the row above,
 * deductions, and figures that never add up because they are rates, averages or amounts per share.
 */

/** "Total", "Grand total", "30yr Total", "合計": the row or column that should be the sum of others. */
export const isTotalLabel = (label: string): boolean => TOTAL.test(label);

/** Nothing but the word: such a total takes in everything before it. */
export const isBareTotal = (label: string): boolean => BARE.test(label);

/** A part of the row above, already counted there. */
export const isPartLabel = (label: string): boolean => PART.test(label);

/** A figure printed without a sign that is to be taken off. */
export const isDeduction = (label: string): boolean => DEDUCTION.test(label);

/** A line of an income statement that is the balance of those above, though not called a total. */
export const isResultLabel = (label: string): boolean => RESULT.test(label);

/** Averages, rates and prices stand in tables with totals but are not added. */
export const isUnadded = (label: string): boolean => UNADDED.test(label);

const TOTAL =
  /^(?:the |grand |gross |combined |net )?(?:sub-?)?totals?\b|[ -](?:sub-?)?totals?[:.*]{0,2}$|^sum\b|\baggregate$|合計|小計|総計|^計$|^in all$/i;
const BARE =
  /^(?:grand |sub-?)?totals?(?: (?:amount|number|shares|rights|shares repurchased|for the (?:quarter|year|period|month|week)))?[ :.*]{0,3}$|^合 {0,2}計$|^計$|^総計$|^sum$/i;
const PART =
  /^\(?(?:of which|of this|thereof|therein|including|incl\.|includes|which includes|in which|うち|内)/i;
const DEDUCTION = /^(?:less|minus|deduct|deducting|deduction)\b(?! than)/i;
const RESULT =
  /^(?:net|gross|operating|adjusted|ordinary|pre-?tax)? ?(?:profit|loss|income|earnings|result|ebitda|ebit|margin|assets|increase|decrease|cash (?:from|used|generated))\b|before (?:income )?tax|^(?:distributable|fee-related) earnings/i;
const UNADDED =
  /\bper\b|\bprices?\b|\baverage\b|\bavg\b|\brates?\b|\byields?\b|\bratios?\b|\bmargin\b|\bcoupon\b|\bage\b|\bmaturity\b|\bcumulative\b|\byear[- ]to[- ]date\b|\bytd\b|%|\bpercent|\bmultiple\b|\bweighted\b|\bEPS\b|\bdate\b|\bexchange rate\b|単価|平均|率/i;
