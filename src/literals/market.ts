/**
 * Names of markets as listings print them, `NASDAQ`, `TSX-V`, `Toronto Stock Exchange`; the one name under which a
 * market with several is kept.
 */
const MARKETS: ReadonlySet<string> = new Set(
  (
    'NASDAQ NASDAQGS NASDAQGM NASDAQCM NYSE TSE TSE1 TSE2 TSX TSXV OTC OTCQB OTCQX OTCPK OTCMKTS OTCBB OTCID ASX NZX LSE ' +
    'AIM CSE CNSX CBOE NEO AQSE AQUIS JSE SGX SEHK HKEX HKSE SSE SZSE TWSE TPEX KRX KOSDAQ BSE NSE OSE OSLO EURONEXT EPA ' +
    'AMS ENX XETRA ETR FSE FRA FWB FRANKFURT BF WKN STO HEL CPH OMX SIX SWX BME MIL WSE GPW TASE TLV BVL B3 BMV TYO JPX ' +
    'MSE TSEC AMEX MTFS NGM SPOTLIGHT BURSA KLSE IDX TADAWUL DFM ADX QSE BVB ATHEX BIT BITS BATS'
  ).split(' '),
);

export const isMarket = (word: string): boolean =>
  MARKETS.has(word.toUpperCase()) || /^TSE[0-9]$/i.test(word);

/** `New York Stock Exchange`, `The Nasdaq Stock Market LLC`, `Oslo Børs`, with the market segment behind the name. */
const NAMED =
  /\b(?:(?:New York|NYSE|London|Toronto|Tokyo|Nagoya|Osaka|Fukuoka|Sapporo|TSX|Canadian|Australian|Hong Kong|Singapore|Frankfurt|Oslo|Helsinki|Stockholm|Copenhagen|Taiwan|Shanghai|Shenzhen|Korea|Bombay|Johannesburg|Warsaw|Tel Aviv|Swiss|New Zealand|Nigerian|National) {1,3}(?:Stock |Securities |Venture |Arca |American )?Exchange|(?:Nasdaq|NASDAQ) {1,3}(?:Global Select|Global|Capital|Stock) Market|(?:Euronext {1,3})?Oslo B[oø]rs)(?:,? {1,3}(?:Prime|Standard|Growth|Premier|Main|Next|LLC|Inc\.?|First|Second|Section|Market)){0,3}$/;

/** Where the name of an exchange that ends at `end` begins. */
export const exchangeNamed = (text: string, end: number, floor: number): number | undefined => {
  const window = text.slice(Math.max(floor, end - 64), end);
  if (!/xchange|Market|B[oø]rs/.test(window)) return undefined;
  const at = window.search(NAMED);
  return at < 0 ? undefined : end - window.length + at;
};

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:THE )?NEW YORK STOCK EXCHANGE\b.{0,20}$/, 'NYSE'],
  [/^(?:THE )?NASDAQ (?:GLOBAL SELECT|GLOBAL|CAPITAL|STOCK) MARKET\b.{0,12}$/, 'NASDAQ'],
  [/^OTCQX (?:BEST MARKET|BEST|INTERNATIONAL|U\.?S\.?)$/, 'OTCQX'],
  [/^OTCQB (?:VENTURE MARKET|VENTURE)$/, 'OTCQB'],
  [/^TORONTO STOCK EXCHANGE$/, 'TSX'],
  [/^TSX VENTURE(?: EXCHANGE)?$/, 'TSXV'],
  [/^LONDON STOCK EXCHANGE$/, 'LSE'],
  [/^AUSTRALIAN (?:STOCK|SECURITIES) EXCHANGE$/, 'ASX'],
  [/^CANADIAN SECURITIES EXCHANGE$/, 'CSE'],
  [/^NEW ZEALAND (?:STOCK )?EXCHANGE$/, 'NZX'],
  [/^HONG KONG STOCK EXCHANGE$/, 'HKEX'],
];

const TOKYO = /^TOKYO STOCK EXCHANGE(?:,? (FIRST|SECOND|PRIME|STANDARD|GROWTH)(?: SECTION| MARKET)?)?$/;

/** A market in capitals, by its usual short name where it has one. */
export const marketName = (printed: string): string => {
  const name = printed.toUpperCase().replace(/ {2,}/g, ' ');
  const tokyo = TOKYO.exec(name);
  if (tokyo) return `TSE${tokyoSection(tokyo[1])}`;
  return SHORT.find(([pattern]) => pattern.test(name))?.[1] ?? name;
};

/** The First Section is printed as 1 in listings, `TSE1`. */
const tokyoSection = (section: string | undefined): string => {
  if (section === 'FIRST') return '1';
  if (section === 'SECOND') return '2';
  return section ? ` ${section[0]}${section.slice(1).toLowerCase()}` : '';
};
