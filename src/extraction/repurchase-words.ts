/** How releases speak of a company buying its own shares: the verb, and words that make a figure one of all so far. */

/** Done: `has repurchased`, `bought-back`, `accepted for payment`. */
export const BOUGHT = String.raw`(?:re-?purchased|purchased|bought(?:[- ]back)?|acquired|accepted for (?:payment|purchase)|(?:taken|took) up(?: and paid for)?)`;

/** What stands between the verb and its figure: no other shares, no bound. */
export const NEAR = String.raw`(?:(?!\b(?:shares?|stock|exceed|up to|maximum|average|holds?|held|owns?)\b)[^.;]){0,110}`;

/**
 * A pattern in which BOUGHT and NEAR stand for the verb and the words between it and its figure. It sees one
 * sentence at a time, so the stops in it are of decimals and short forms.
 */
export const bought = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll('BOUGHT', BOUGHT).replaceAll('NEAR', NEAR).replaceAll('[^.;]', '[^;]'), 'i');

/** A figure of all purchases so far, not of the last period alone. */
export const SO_FAR =
  /\b(?:cumulative(?:ly)?|accumulated|accumulative|so far|to date|life-to-date|since (?:the )?(?:start|launch|beginning|commencement|inception|initiation|announcement|\d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|as of the latest|(?:until|till) now|year[- ]to[- ]date)\b|\bsince$|(?:^|\. )in aggregate\b|累計/i;

/** Purchases of another time: a programme that is over. */
export const BYGONE =
  /\b(?:previous|prior|earlier|former|expired|preceding|past|old)\b[^.;]{0,40}\b(?:program(?:me)?s?|ncib|bid|buy-?back|authori[sz]ation|plan|offer)\b|\bcompleted (?:a|its) (?:[a-z]{1,12} )?(?:normal course issuer bid|(?:share )?(?:buy-?back|repurchase)(?: program(?:me)?)?) (?:on|in)\b/i;

/** A programme, by any of its names. */
export const PROGRAMME = String.raw`(?:program(?:me)?s?|plans?|ncib|issuer bid|authori[sz]ations?|mandates?|(?:share |stock )?(?:buy-?\s?backs?|re-?purchases?)|tender offer|offer)`;
