import { describe } from 'vitest';
import { changeFitsValues } from '../../src/checks/change-fits-values.js';
import { textCases } from './text.js';

describe('change-fits-values', () =>
  textCases(changeFitsValues, {
    holds: [
      'Revenues increased 5% to $30.6 million in the quarter ended December 31, 2024, compared to $29.0 million in the prior year.',
      'Assets were $374.2 million, a decrease of $760,000 or 0.2%, from $375.0 million at June 30, 2024.',
      'The dividend was raised from $0.40 to $0.46, an increase of 15%.',
      'Net income fell by $14.3 billion, or 28.5%, to $36.0 billion.',
      '| Item | 2024 | 2023 | Change | % Change |\n| --- | --- | --- | --- | --- |\n| Sales | 110 | 100 | 10 | 10.0% |\n| Cost | 66 | 60 | 6 | 10.0% |\n| Profit | 44 | 40 | 4 | 10.0% |\n',
    ],
    fails: [
      'Revenues decreased 5% to $30.6 million from $29.0 million.',
      'The dividend was raised from $0.40 to $0.46, an increase of 51%.',
      '| Item | 2024 | 2023 | Change | % Change |\n| --- | --- | --- | --- | --- |\n| Sales | 110 | 100 | 10 | 10.0% |\n| Cost | 66 | 60 | 6 | 10.0% |\n| Other | 22 | 20 | 2 | 10.0% |\n| Profit | 44 | 40 | 7 | 10.0% |\n',
    ],
    ignores: [
      'Operating income of $1.8 million is an improvement of $3.4 million compared to an operating loss of $1.6 million.',
      'There were 46 wells spud, a 5% increase over Q4 2023, with an additional 13 wells in the quarter.',
      'Operating margin was 6.6%, up by 0.3 points from 6.3%.',
    ],
  }));
