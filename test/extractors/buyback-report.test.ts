import { describe } from 'vitest';
import { wordingsOf } from './repurchase.js';

describe('shares bought', () => {
  wordingsOf('status', 'repurchased_shares', {
    finds: [
      ['29109', 'During the week Brattvika AB repurchased, in total, 29,109 own shares under its programme.'],
      ['218006', 'Brattvika AB has during the week repurchased in total 218,006 own shares.'],
      [
        '407001',
        'JFR repurchased a total of 407,001 JFR common shares during the period of February 3 to 7, 2025.',
      ],
      ['25000', 'On 13 December 2017 it bought-back for cancellation 25,000 ordinary shares of 5p each.'],
      ['75000', 'The Company made a market purchase of 75,000 of its own Ordinary shares of 25p each.'],
      ['204715', 'A total of 204,715 shares were repurchased during the week.'],
      ['724200', 'Acquired 724,200 shares of treasury stock from December 1 to December 30, 2025.'],
      [
        '1215400',
        'During the quarter the company repurchased 1,215,400 shares of its common stock for $50.0 million.',
      ],
      ['12000', 'The number of shares bought back in week 6 was 12,000.'],
      [
        '[cumulative] 2609627',
        'Since December 5, 2024 a total of 2,609,627 common shares have been repurchased under the bid.',
      ],
      [
        '[cumulative] 512874',
        'The total number of shares bought back since the start of the programme amounts to 512,874 shares.',
      ],
      ['[cumulative] 9569300', 'The cumulative number of shares acquired stands at 9,569,300 shares.'],
      ['14250', 'Trade date: 12.02.2025\nAmount: 14,250 shares\nAverage price/share: 9.8731 EUR'],
      ['355355', 'Aggregate number of ordinary shares purchased:\n\n355,355'],
    ],
    ignores: [
      'The company may repurchase 2,000,000 shares.',
      'The Board resolution sets the upper limit for shares to be acquired at 14,000,000 shares.',
      'The company was authorised to buy back 500,000 shares.',
      'Under its previous programme the company repurchased 1,904,300 shares.',
      'The programme covers up to 1,468,393 ordinary shares.',
      'Following the shares purchased the Company now holds 512,300 own shares.',
      'Shareholders tendered 10,781,895 shares.',
    ],
  });
});

describe('what was paid', () => {
  wordingsOf('status', 'repurchased_amount', {
    finds: [
      ['5200000', 'In week 21 Fjordglas bought own shares for a total amount of DKK 5.2 million.'],
      [
        '4886955.84',
        'In March the Company purchased 2,421,394 shares at a cost (including dealing costs) of $4,886,955.84.',
      ],
      [
        '50000000',
        'It repurchased 1,215,400 shares at an average price of $41.12 per share, for a total of approximately $50.0 million.',
      ],
      ['1390483.50', 'Total cost of transactions executed on 13 March 2023 was EUR 1,390,483.50.'],
      ['1203189300', 'It acquired 724,200 shares, with a total acquisition cost of 1,203,189,300 yen.'],
      ['[cumulative] 21400000', 'In aggregate, shares of DKK 21.4 million were bought back.'],
      ['4064745.00', 'Amount: 150,000 shares\nTotal cost: 4,064,745.00 EUR'],
    ],
    ignores: [
      'The programme amounts to a total of DKK 200 million.',
      'The company may buy shares for a maximum amount of DKK 200 million.',
      'The shares have a par value of DKK 10.',
      'It repurchased 1,215,400 shares at $41.12 per share.',
    ],
  });
});

describe('the average price', () => {
  wordingsOf('status', 'average_price', {
    finds: [
      ['41.12', 'It repurchased 1,215,400 shares at an average price of $41.12 per share.'],
      [
        '4.38',
        'It bought back 25,000 ordinary shares in the market at a price of 438 pence per Ordinary Share.',
      ],
      [
        '4.91',
        'It made a market purchase of 75,000 of its own shares. The shares were bought at 491p per share.',
      ],
      ['27.0983', 'Number of shares: 150,000\nAverage price per share: EUR 27.0983'],
      ['1.147657', 'Volume weighted average price paid per share (p):\n\n114.7657'],
    ],
    ignores: [
      'Lowest price paid per share: GBP 1.18. Highest price paid per share: GBP 1.64.',
      'The ordinary shares have a nominal value of 25 pence per share.',
      'The company offered a price not less than $61.00 per share.',
    ],
  });
});

describe('when', () => {
  wordingsOf('status', 'repurchase_period', {
    finds: [
      [
        '2018-05-22..2018-05-25',
        'In the period 22 May 2018 to 25 May 2018, Fjordglas A/S bought own shares.',
      ],
      [
        '2025-02-03..2025-02-07',
        'During the period between 3 February 2025 and 7 February 2025 it repurchased 29,109 own shares.',
      ],
      ['[programme] 2024-05-17..2025-04-30', 'The buyback programme runs from 17 May 2024 to 30 April 2025.'],
    ],
    ignores: ['The figures are those of the fiscal year from April 1, 2024 to March 31, 2025.'],
  });
});

describe('the day of a trade', () => {
  wordingsOf('status', 'trade_date', {
    finds: [
      [
        '2017-12-13',
        'On 13 December 2017, it bought-back for cancellation 25,000 ordinary shares of 5p each.',
      ],
      ['2022-11-11', 'Date of purchase:\n\n11 November 2022'],
      [
        '2025-02-10',
        'Date of purchase: 10/02/2025\n\nThe list of 10 February 2025 is kept as Trades_02.10.2025.',
      ],
    ],
    ignores: ['The programme was announced on 30 January 2025.'],
  });
});
