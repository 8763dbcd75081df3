import type { IdentifierLiteral } from '../model/literal.js';
import { exchangeNamed, isMarket, marketName } from './market.js';
import { isLetter, isUpper, matchAt, skipLeft, skipRight, wordStart } from './window.js';

/**
 * A listing, `NASDAQ: IIJI` or `TSE1:3774`: the span is the code with its market, the text `MARKET:CODE` with the
 * market in capitals. Several listings in one bracket are one literal each.
 */
const CODE = / {0,12}([A-Z0-9]{1,8}(?:[.-][A-Z0-9]{1,4}){0,3})(?![A-Za-z0-9])/y;
const FURTHER = /(?:, ?|; ?| and | & |\/)([A-Z]{2,8}(?:\.[A-Z]{1,4}){0,2})(?=[,;)/&]| and )(?! ?:)/y;

/** The listing around a colon. */
export const readTicker = (text: string, colon: number, floor: number): IdentifierLiteral | undefined => {
  const next = skipRight(text, colon + 1);
  const first = text.charCodeAt(next);
  if (!isUpper(first) && !(first >= 48 && first <= 57)) return undefined;
  const start = marketStart(text, colon, floor);
  if (start === undefined) return undefined;
  const match = matchAt(CODE, text, colon + 1);
  if (!match) return undefined;
  const market = marketName(text.slice(start, skipLeft(text, colon, floor)));
  return {
    type: 'identifier',
    start,
    end: colon + 1 + match[0].length,
    of: 'ticker',
    text: `${market}:${match[1]}`,
  };
};

/** `NYSE: GAB, GABPrG`: a further code of the same market, directly after a listing. */
export const furtherTicker = (text: string, listing: IdentifierLiteral): IdentifierLiteral | undefined => {
  const match = matchAt(FURTHER, text, listing.end);
  if (!match || isMarket(match[1]!)) return undefined;
  const end = listing.end + match[0].length;
  const market = listing.text.slice(0, listing.text.indexOf(':'));
  return {
    type: 'identifier',
    start: end - match[1]!.length,
    end,
    of: 'ticker',
    text: `${market}:${match[1]}`,
  };
};

/** Up to six words back, a market's name must begin: `Nasdaq Stockholm`, `NYSE American`, `TSX-V`, `Euronext Oslo Børs`. */
const marketStart = (text: string, colon: number, floor: number): number | undefined => {
  let end = skipLeft(text, colon, floor);
  const named = exchangeNamed(text, end, floor);
  if (named !== undefined) return named;
  for (let count = 0; count < 6; count += 1) {
    const start = tokenStart(text, end, floor);
    if (start === end) return undefined;
    const token = text.slice(start, end);
    if (isMarket(token) || isMarket(token.split(/[-/]/)[0]!)) return withWordBefore(text, start, floor);
    if (!isUpper(text.charCodeAt(start)) && token !== 'of') return undefined;
    end = skipLeft(text, start, floor);
    if (end === start) return undefined;
  }
  return undefined;
};

/** `Euronext Oslo`: two words that are both names of markets. */
const withWordBefore = (text: string, start: number, floor: number): number => {
  const end = skipLeft(text, start, floor);
  const before = end === start ? end : tokenStart(text, end, floor);
  return before < end && isMarket(text.slice(before, end)) ? before : start;
};

const tokenStart = (text: string, end: number, floor: number): number => {
  let from = end;
  while (from > floor && end - from < 24) {
    const code = text.charCodeAt(from - 1);
    if (!isLetter(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 47) break;
    from -= 1;
  }
  return from === end ? wordStart(text, end, floor) : from;
};
