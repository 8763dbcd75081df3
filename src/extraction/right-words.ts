/** The words for rights, options and warrants, and for what is paid for them. */

/** What a right is called: stock acquisition rights, share options, subscription rights, warrants. */
const RIGHT = String.raw`(?:(?:stock|share) )?(?:acquisition |subscription |purchase )?(?:rights?|options?|warrants?)`;
/** A pattern in which RIGHT stands for all of these names. */
export const right = (pattern: string): RegExp => new RegExp(pattern.replaceAll('RIGHT', RIGHT), 'i');

/** Right behind a figure: "16,000 shares in total". */
export const IN_TOTAL = /^(?:of [^.,;()]{0,60})?,? ?in (?:total|all|aggregate)\b/i;
/** Headings and labels under which a right's price stands. */
export const PAID = /\bpaid\b|\bpayment\b|\bissue (?:price|value)|\bpaid-in\b/i;
