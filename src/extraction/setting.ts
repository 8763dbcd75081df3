/**
 * Words of a Japanese issuer's release. Dividends, for one, are resolved there out of surplus and told in tables, and
 * declared elsewhere in sentences.
 */
export const JAPANESE =
  /\b(?:yen|JPY|TSE|Tokyo Stock Exchange|Nagoya Stock Exchange|Fukuoka Stock Exchange|Sapporo Securities Exchange)\b|¥|円|\bTOKYO\b[^.]{0,60}\b20\d{2}/;
