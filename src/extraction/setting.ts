/**
 * Words of a Japanese issuer's release. Dividends, for one, are resolved there out of surplus and told in tables, and
 * declared elsewhere in sentences.
 */
export const JAPANESE =
  /\b(?:yen|TSE\d?|Tokyo Stock Exchange|Nagoya Stock Exchange|Fukuoka Stock Exchange|Sapporo Securities Exchange)\b|\bJPY|¥|円|\b(?:Prime|Standard|Growth) Market\b|\bTOKYO\b[^.]{0,60}\b20\d{2}/;
