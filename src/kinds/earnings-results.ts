import type { Kind } from '../extraction/kind.js';
import { results } from '../extractors/results.js';
import { netIncome, netSales } from '../fields/results.js';

const PERIOD = String.raw`(?:first|second|third|fourth|1st|2nd|3rd|4th|Q[1-4]|[1-4]Q|full|annual|half|interim|quarter\w{0,3}|six|nine|three|twelve|fiscal|year\w{0,3}|FY ?\d{0,4}|H[12]|20\d\d)`;
const RESULTS = String.raw`(?:results|earnings|net income|net loss|profits?|revenues?|sales|kessan|operating income)`;

/** What was earned in a quarter, a half year, a year. */
export const earningsResults: Kind = {
  id: 'earnings-results',
  summary: 'A report of results: sales, income and earnings per share of a quarter, half year or year.',
  title: new RegExp(
    String.raw`\b(?:report\w{0,3}|announc\w{0,4}|post\w{0,2}|deliver\w{0,2}|releas\w{1,3}|record\w{0,3}|achiev\w{1,3}|publish\w{0,3}|disclos\w{1,3}|present\w{0,3}|provid\w{1,3}|generat\w{1,3})\b.{0,120}\b${RESULTS}\b|\b${PERIOD}[- ].{0,80}\b(?:results|earnings|interim report|year-end report|financial statements)\b|\b(?:results|earnings)\b.{0,40}\b${PERIOD}\b|\b(?:consolidated )?financial (?:results|statements)\b|\b(?:interim|half-year(?:ly)?|year-end|quarterly) (?:financial )?report\b|\bsummary of (?:consolidated )?(?:financial|business) results\b|決算短信|四半期報告書`,
    'i',
  ),
  notTitle:
    /^(?:note \d{1,2}\W{1,4})?(?:selected |summarized )?quarterly (?:consolidated )?(?:financial |operating )?(?:results|data|information)|\b(?:tender|exchange offer|auction|drill\w{0,4}|assay\w?|exploration|clinical|trial|study|phase|voting|vote|poll|general meeting|AGM|EGM|election|buy-?\s?back|issuer bid|placing|placement|rights issue|test results|metallurgical|survey|to (?:report|announce|release|host|hold|discuss|present|publish)|date of|dates? for|schedule\w?|invit\w{1,6}|conference call|webcast|late filing|delay\w{0,3}|postpon\w{1,4}|offer(?:ing)?|forecasts?|correct\w{1,4}|retained earnings|forward-looking|estimated|preliminary (?:proxy|prospectus)|dividend history|traffic|production results|transactions? in own|sales of (?:shares|stock))\b|予想|訂正/i,
  lead: /\bresults of operations and financial condition\b|\b(?:report|announc|releas|post)\w{0,4}\b[^.]{0,80}\b(?:(?:financial|operating|consolidated|unaudited|quarter\w{0,2}|annual|year-end|interim) (?:[a-z]{1,14} ){0,3}(?:results|earnings)|net (?:income|earnings|profit|loss)|revenues?|results for)\b[^.]{0,160}\b(?:quarter|year|months|half|period|fiscal)\b|決算短信/i,
  says: { hints: ['損益'], find: /損益(?:及び包括利益)?計算書/ },
  topics: [results],
  must: [netSales, netIncome],
  example: 'Harbour Lane Instruments Reports Second Quarter Fiscal 2024 Results',
};
