import type { IdentifierLiteral } from '../model/literal.js';
import { isLetter, isUpper, matchAt, skipLeft, skipRight, wordStart } from './window.js';

/**
 * A listing, `NASDAQ: IIJI` or `TSE1:3774`: the span is the code with its market, the text `MARKET:CODE` with the
 * market in capitals. Several listings in one bracket are one literal each.
 */
const MARKETS = new RegExp(
  `^(?:${[
    'NASDAQ(?:GS|GM|CM)?',
    'NYSE',
    'TSE[0-9]?',
    'TSX',
    'TSXV',
    'OTC(?:QB|QX|PK|MKTS|BB)?',
    'ASX',
    'NZX',
    'LSE',
    'AIM',
    'CSE',
    'CNSX',
    'CBOE',
    'NEO',
    'AQSE',
    'AQUIS',
    'JSE',
    'SGX',
    'SEHK',
    'HKEX',
    'HKSE',
    'SSE',
    'SZSE',
    'TWSE',
    'KRX',
    'KOSDAQ',
    'BSE',
    'NSE',
    'OSE',
    'OSLO',
    'EURONEXT',
    'EPA',
    'AMS',
    'ENX',
    'XETRA',
    'ETR',
    'FSE',
    'FRA',
    'FWB',
    'FRANKFURT',
    'BF',
    'WKN',
    'STO',
    'HEL',
    'CPH',
    'OMX',
    'SIX',
    'SWX',
    'BME',
    'MIL',
    'WSE',
    'GPW',
    'TASE',
    'BVL',
    'B3',
    'BMV',
    'TYO',
    'JPX',
    'MSE',
    'TSEC',
    'AMEX',
    'MTFS',
  ].join('|')})$`,
  'i',
);
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
  const market = text
    .slice(start, skipLeft(text, colon, floor))
    .toUpperCase()
    .replace(/ {2,}/g, ' ');
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
  if (!match || MARKETS.test(match[1]!)) return undefined;
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

/** Up to four words back, a market's name must begin: `Nasdaq Stockholm`, `NYSE American`, `TSX-V`. */
const marketStart = (text: string, colon: number, floor: number): number | undefined => {
  let end = skipLeft(text, colon, floor);
  for (let count = 0; count < 4; count += 1) {
    const start = tokenStart(text, end, floor);
    if (start === end) return undefined;
    const token = text.slice(start, end);
    if (MARKETS.test(token) || MARKETS.test(token.split(/[-/]/)[0]!)) return start;
    if (!isUpper(text.charCodeAt(start)) && token !== 'of') return undefined;
    end = skipLeft(text, start, floor);
    if (end === start) return undefined;
  }
  return undefined;
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
