import { earningsPerShare, netIncome } from '../fields/results.js';
import { at, type Equation, equation, over } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { rational } from '../quantity/rational.js';

/** Net income by earnings per share is the number of shares: the same before and after, but for what is bought back. */
const sharesOf = (subject: string) => over(at(netIncome, subject), at(earningsPerShare, subject));

const alike = (one: string, other: string): Equation => ({
  ...equation(sharesOf(one), '=', sharesOf(other)),
  within: { reach: rational(1, 10), relative: true },
  assuming: 'the number of shares is nearly the same',
});

/** 5,200 million and 65.00 per share are 80 million shares, as are 5,900 million and 73.75. */
export const forecastPerShareFitsNetIncome = equationCheck({
  id: 'forecast-per-share-fits-net-income',
  summary: 'Net income and earnings per share of a forecast go with one number of shares, before and after.',
  severity: 'warning',
  equations: [alike('forecast-previous', 'forecast-revised')],
  law: 'net_income[forecast-previous] ÷ earnings_per_share[forecast-previous] = net_income[forecast-revised] ÷ earnings_per_share[forecast-revised], within a tenth',
  why: 'One of the two was revised and the other was not, or has a wrong digit or sign.',
  examples: {
    holds: 'Profit 5,200 million yen, 65.00 per share; revised: 5,900 million yen, 73.75 per share',
    fails: 'Profit 5,200 million yen, 65.00 per share; revised: 5,900 million yen, 37.75 per share',
  },
});
