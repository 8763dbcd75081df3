import { describe } from 'vitest';
import { changeFitsValues } from '../../src/checks/change-fits-values.js';
import { textCases } from './text.js';

describe('change-fits-values', () =>
  textCases(changeFitsValues, {
    holds: [
      'Net income was $4,210,000 compared to $4,274,000 for the second quarter of 2012, a $64,000 or 1.5% decrease.',
      'Net income rose from $4,210,000 to $4,274,000, a 1.5%, or $64,000, increase.',
      'Operating income of $1.8 million is an improvement of $3.4 million compared to an operating loss of $1.6 million.',
      'Net loss improved to $3.0 million from $3.2 million.',
      'Revenues increased 5% to $30.6 million in the quarter ended December 31, 2024, compared to $29.0 million in the prior year.',
      'Assets were $374.2 million, a decrease of $760,000 or 0.2%, from $375.0 million at June 30, 2024.',
      'The dividend was raised from $0.40 to $0.46, an increase of 15%.',
      'Net income fell by $14.3 billion, or 28.5%, to $36.0 billion.',
      'Net income was $13,000 or $0.01 per share, compared to a net loss of $361,000 or $(0.05) per share, an increase of $374,000 or 103.6%.',
      "Operating income was $1.8 million, an increase of $3.4 million from the prior year's operating loss of $1.6 million.",
      'Operating income increased to $391.6 million, or 15.5% of net sales, compared to $391.4 million, or 17.0% of net sales.',
      'Gross margin increased by 0.2 percentage points to 23.3% in the quarter from 23.1% a year before.',
      'Gross margin was 23.3%, up 20 basis points from 23.1%.',
      'Net loss narrowed from $7.79 million in 2023 to $4.90 million in 2024, a 37% decrease.',
      'Loss per share improved from $(1.80) to $(0.42), reflecting a 77% year-over-year improvement.',
      'The Board approved an eight percent increase in its quarterly dividend, from $0.12 to $0.13 per share.',
      'The dividend of $0.055 per share was increased by 9% to $0.06 per share.',
      'Revenue rose from $120.0 million in 2023 to $126.0 million in 2024 (5.0%).',
      'Revenue was $126.0 million compared to $120.0 million in the prior year, a 5% increase.',
      "EBITDA was a loss of $2.5 million, an increase of $1.1 million compared to the prior year's loss of $3.6 million.",
      'Earnings per share increased 7.5% to $12.90, including a $0.14 benefit due to taxes, compared to $12.00.',
      'Operating margin was 6.6%, up by 0.3 points from 6.3%.',
      '| Item | 2024 | 2023 | Change | % Change |\n| --- | --- | --- | --- | --- |\n| Sales | 110 | 100 | 10 | 10.0% |\n| Cost | 66 | 60 | 6 | 10.0% |\n| Profit | 44 | 40 | 4 | 10.0% |\n',
    ],
    fails: [
      'Net income was $4,210,000 compared to $4,274,000 for the second quarter of 2012, a $64,000 or 5.1% decrease.',
      'EBITDA increased 0.3% to $33.5 in the second quarter of 2015 from $33.4 million in the second quarter of 2014.',
      'Revenue rose from $120.0 million in 2023 to $116.0 million in 2024.',
      'Revenues increased 5% to $30.6 million in the quarter, compared to $92.0 million in the prior year.',
      'Operating income increased 91.2% to $447.6 million, or 13.9% of net sales, compared to $375.6 million.',
      'Gross margin increased by 0.8 percentage points to 23.3% from 23.1%.',
      'The Board approved an eight percent increase in its dividend, from $0.12 to $0.18 per share.',
      'Revenues decreased 5% to $30.6 million from $29.0 million.',
      'The dividend was raised from $0.40 to $0.46, an increase of 51%.',
      '| Item | 2024 | 2023 | Change | % Change |\n| --- | --- | --- | --- | --- |\n| Sales | 110 | 100 | 10 | 10.0% |\n| Cost | 66 | 60 | 6 | 10.0% |\n| Other | 22 | 20 | 2 | 10.0% |\n| Profit | 44 | 40 | 7 | 10.0% |\n',
    ],
    ignores: [
      'There were 46 wells spud, a 5% increase over Q4 2023, with an additional 13 wells in the quarter.',
      'The result was $3.0 million, up from a loss of $3.2 million.',
      'Sales were $14.0 billion, up 32 percent year-over-year and up 28 percent without currency effects.',
      'The rate rose 5% in the year and stood at 12.5% in the end.',
    ],
  }));
