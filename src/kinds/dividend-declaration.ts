import type { Kind } from '../extraction/kind.js';
import { JAPANESE } from '../extraction/setting.js';
import { declaredDividend } from '../extractors/declared-dividend.js';
import { dividendPerShare } from '../fields/dividend.js';

/** A dividend or distribution as it is declared or proposed outside Japan. */
export const dividendDeclaration: Kind = {
  id: 'dividend-declaration',
  summary:
    'A dividend or distribution as declared or proposed outside Japan: amount, record, ex and payment dates.',
  title:
    /\b(?:declar|announc|approv|increas|rais|propos|recommend|continu|confirm|hik|boost|set|authori|resum|initiat|maintain|adopt|resol|pa)\w{0,8}\b.{0,120}\b(?:dividends?|distributions?)\b|\bkey (?:information|dates|details)\b.{0,60}\b(?:dividend|distribution)|\b(?:dividend|distribution)s? (?:declar|announce|payment|increase|per share|information|proposal)\w{0,6}\b|\b(?:quarterly|monthly|interim|final|special|cash|ordinary|preferred|annual|semi-annual) (?:[a-z]{1,12} ){0,3}(?:dividends?|distributions?)\b/i,
  notTitle:
    /\bforecasts?\b|\bsurplus\b|\bretained earnings\b|\bsuspend|\bdefer|\breinvestment plan\b|\bdistribution (?:agreement|center|centre|partner|deal|network|rights|channel|hub|facility|business)|\b(?:stock|share) (?:split|dividend)|\bdate of\b.{0,60}\bcall\b/i,
  says: {
    hints: ['dividend', 'Dividend', 'distribution', 'return of capital'],
    find: /\b(?:declar|approv|authori[sz]|announc|resolv|propos|recommend|decid)\w{0,4}\b[^;]{0,160}\b(?:dividends?|distributions?|return of capital)\b[^;]{0,240}\b(?:payable|be paid)\b|\b(?:propos|recommend)\w{0,4}\b[^.;]{0,120}\bdividend\b[^;]{0,80}\bper (?:[a-z]{1,12} ){0,2}share\b|\bdeclared the following (?:[a-z-]{1,14} ){0,3}(?:dividends?|distributions?)\b|\bkey (?:information|dates|details)\b[^;]{0,80}\bdividend|\b(?:dividend|distribution) amount:/i,
  },
  notSetting: JAPANESE,
  topics: [declaredDividend],
  must: [dividendPerShare],
  example: 'Harbour Lane Bancorp Declares Quarterly Cash Dividend',
};
