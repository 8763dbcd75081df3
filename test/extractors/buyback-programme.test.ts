import { describe } from 'vitest';
import { wordingsOf } from './repurchase.js';

describe('how many shares may be bought', () => {
  wordingsOf('resolution', 'repurchase_max_shares', {
    finds: [
      ['2000000', 'It intends to repurchase, for cancellation, up to 2,000,000 Class A shares.'],
      ['7465356', 'A maximum of 7,465,356 JFR common shares may be repurchased over twelve months.'],
      [
        '15912359',
        'This means that a maximum amount of 15,912,359 shares may be repurchased under the authorisation.',
      ],
      [
        '1038082',
        'It will buy back own shares up to a maximum value of USD 4.5 million and with a maximum of 1,038,082 shares.',
      ],
      ['6500000', 'Total number of shares to be acquired: 6,500,000 shares (maximum)'],
      ['600000', 'Up to 600,000 own shares are to be repurchased via the stock exchange.'],
      ['1468393', 'The company starts a share repurchase programme of up to 1,468,393 ordinary shares.'],
      ['500000', 'The board resolved to acquire not more than 500,000 own shares.'],
      ['1000000', 'The board authorized the repurchase of 1,000,000 shares of common stock.'],
      ['5000000', 'Total number of shares to be acquired\n5,000,000 (Upper limit)'],
    ],
    ignores: [
      'Daily purchases will be limited to 18,250 common shares.',
      'Under its previous bid the Company could purchase up to 1,904,300 shares.',
      'The company holds 120,000 treasury shares.',
      'The company has capacity to buy back up to a further 2,635,200 shares.',
    ],
  });
});

describe('how much may be spent', () => {
  wordingsOf('resolution', 'repurchase_max_amount', {
    finds: [
      ['50000000', 'The board resolved on a share repurchase program of a maximum amount of SEK 50 million.'],
      ['160000000', 'The share buy-back program of maximum MSEK 160 starts today.'],
      [
        '500000000',
        'The maximum amount for which shares may be repurchased under this programme is EUR 500 million.',
      ],
      ['500000000', 'The Board authorized the repurchase of up to $500 million of its common stock.'],
      ['2000000000', 'The company announced a new $2 billion share repurchase program.'],
      ['200000000', 'It launches a share buyback programme of up to DKK 200 million.'],
      ['1350000000', 'It announced a share buyback programme amounting to DKK 1,350 million.'],
      ['300000000', 'The programme has a maximum aggregate purchase price of EUR 300 million.'],
      ['30000000000', 'Total amount of acquisition cost: JPY30.0 billion (maximum)'],
      [
        '400000000',
        'The board increased the share repurchase program by $150 million, bringing the total authorization to $400 million.',
      ],
    ],
    ignores: [
      'In July the company announced a repurchase programme of EUR 400 million which has been completed.',
      'The company has cash of $500 million.',
      'The company repurchased shares for $45.6 million in 2023.',
    ],
  });
});

describe('what portion that is', () => {
  wordingsOf('resolution', 'repurchase_percent', {
    finds: [
      ['3', 'It may repurchase up to 2,000,000 shares, representing less than 3% of its outstanding shares.'],
      ['10', 'It may buy up to 3,120,000 common shares, representing approximately 10% of its public float.'],
      [
        '4.0',
        'Up to 600,000 own shares (corresponding to up to 4.0% of the share capital) are to be repurchased.',
      ],
      ['2.3', 'Ratio to total number of issued shares (excluding treasury shares): 2.3%'],
    ],
    ignores: [
      'The company holds 120,000 treasury shares, representing 0.8% of the share capital.',
      'The company may not acquire more than 2% in any 30-day period.',
    ],
  });
});

describe('what remains', () => {
  wordingsOf('resolution', 'remaining_amount', {
    finds: [
      [
        '212500000',
        'As of December 31, approximately $212.5 million remained available under the authorization.',
      ],
      ['73400000', 'Including the $73.4 million that remained available, the company may buy more.'],
      ['81000000', 'The remaining authorization under the program was $81.0 million.'],
    ],
    ignores: ['The company authorized the repurchase of up to $500 million.'],
  });
});

describe('its period', () => {
  wordingsOf('resolution', 'repurchase_period', {
    finds: [
      [
        '2025-02-14..2026-02-13',
        'The bid will commence on February 14, 2025 and will terminate upon the earliest of (i) the purchase of all shares, and (ii) February 13, 2026.',
      ],
      [
        '2025-03-06..2026-03-05',
        'It may buy shares over a 12-month period commencing on March 6, 2025 and ending on March 5, 2026.',
      ],
      [
        '2025-05-19..2026-04-30',
        'The buyback is to start on 19 May 2025 and end no later than 30 April 2026.',
      ],
      ['2024-05-16..2024-11-15', 'Period of acquisition: From May 16, 2024 to November 15, 2024'],
    ],
    ignores: ['The programme ends on 30 April 2026.'],
  });
});
