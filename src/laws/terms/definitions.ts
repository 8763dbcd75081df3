import type { Span } from '../../model/span.js';

/** A term that the release defines in brackets: `(the "Pricing Date")`, `(hereinafter "Restructured Company")`. */
export interface Definition extends Span {
  readonly term: string;
}

/**
 * Every definition in brackets, in the order of the text; the span is that of the words inside the quotes.
 * A quoted heading in running text is none, for no bracket opens before it.
 */
export const definitionsIn = (plain: string): readonly Definition[] => {
  const found: Definition[] = [];
  let open = plain.indexOf('"');
  while (open >= 0) {
    const close = plain.indexOf('"', open + 1);
    if (close < 0) break;
    const term = close - open <= LONGEST ? plain.slice(open + 1, close) : '';
    const isTerm = TERM.test(term);
    if (isTerm && isIntroduced(plain, open)) {
      found.push({ term: term.replace(/ {2,}/g, ' ').replace(/[,.]$/, ''), start: open + 1, end: close });
    }
    // An opening quote without a partner must not turn all later ones round.
    open = isTerm || term === '' || !term.includes('\n') ? plain.indexOf('"', close + 1) : close;
  }
  return found;
};

const LONGEST = 80;
const TERM = /^[A-Z][A-Za-z'&/().,-]{0,40}(?: {1,3}[A-Za-z'&/().,-]{1,40}){0,7}$/;

const isIntroduced = (plain: string, quote: number): boolean => {
  const bracket = openBracket(plain, quote);
  return bracket >= 0 && LEAD.test(plain.slice(Math.max(bracket + 1, quote - LEAD_REACH), quote));
};

const LEAD_REACH = 40;

const REACH = 200;

/** The bracket that is still open where the quote stands, -1 when there is none. */
const openBracket = (plain: string, quote: number): number => {
  let depth = 0;
  for (let at = quote - 1; at >= Math.max(0, quote - REACH); at--) {
    const sign = plain.charCodeAt(at);
    if (sign > CLOSE) continue;
    if (sign < BLANK) return -1;
    if (sign === CLOSE) depth++;
    else if (sign === OPEN && depth-- === 0) return at;
  }
  return -1;
};

const BLANK = 0x20;
const OPEN = 0x28;
const CLOSE = 0x29;

const LEAD =
  /(?:^|[,;:"] {0,2}|\b(?:the|each|an?|as|and|or|any|such|collectively|called|together|hereinafter|our|its|their|to|being|with|individually)) {0,3}[:,]? {0,3}(?:the )?$/i;
