import { describe } from 'vitest';
import { wordingsOf } from './repurchase.js';

describe('treasury shares', () => {
  wordingsOf('status', 'treasury_shares', {
    finds: [
      [
        '2275029',
        'Following these transactions, Fjordglas holds 2,275,029 own shares, equivalent to 1.4% of the share capital.',
      ],
      [
        '762322',
        'The Company owns a total of 762,322 shares as treasury shares, corresponding to 2.95% of the capital.',
      ],
      [
        '711653',
        'Saimaa Oyj now holds a total of 711,653 shares including the shares repurchased on 11.2.2025.',
      ],
      ['1323097', 'Its holding of own shares as of 7 February 2025 amounts to 1,323,097 shares.'],
      [
        '508853',
        'The total number of shares is 117,781,927, of which JFR holds 508,853 common shares in treasury.',
      ],
      ['5270961', 'The company currently holds 5,270,961 treasury shares, so that more may be bought.'],
      [
        '7506782',
        'The Company has 171,857,975 ordinary shares in issue (excluding 7,506,782 held in treasury).',
      ],
      ['0', 'The company holds 0 of its ordinary shares in treasury.'],
      ['1602689', 'Number of treasury shares: 1,602,689 shares'],
      ['195972090', 'The shares held by Saimaa Oyj on 28.8.2017:\n\nSAIMAA 195 972 090'],
    ],
    ignores: ['The company holds no treasury shares.', 'Shareholders hold 12,000,000 registered shares.'],
  });
});

describe('issued shares', () => {
  wordingsOf('status', 'issued_shares', {
    finds: [
      ['42713301', 'The total number of shares in Brattvika amounts to 42,713,301.'],
      ['150000000', 'The total number of outstanding shares in Brattvika is 150,000,000.'],
      [
        '851274235',
        'It holds no shares in treasury and has 851,274,235 ordinary shares of 25p each in issue.',
      ],
      ['81218112', 'After the offer, 81,218,112 common shares are issued and outstanding.'],
      ['15000000', 'The share capital is divided into 15,000,000 shares.'],
    ],
    ignores: [
      'The Company has 171,857,975 ordinary shares in issue (excluding 7,506,782 held in treasury).',
      'The total number of shares bought back amounts to 512,874 shares.',
    ],
  });
});

describe('cancelled shares', () => {
  wordingsOf('cancellation', 'cancelled_shares', {
    finds: [
      [
        '1250000',
        'It was resolved to cancel 1,250,000 treasury shares, corresponding to 2.5% of the share capital.',
      ],
      ['1250000', 'A total of 1,250,000 treasury shares were cancelled.'],
      ['1250000', 'The cancellation of 1,250,000 own shares was registered today.'],
      ['1200000', 'Total number of shares to be cancelled: 1,200,000 shares'],
      ['860000', 'The company will retire 860,000 shares of treasury stock.'],
    ],
    ignores: [
      'Following the cancellation, the total number of shares is 48,750,000.',
      'Total number of issued shares after the cancellation: 48,800,000 shares',
      'The company holds 310,500 treasury shares.',
    ],
  });
  wordingsOf('cancellation', 'cancellation_date', {
    finds: [
      ['2025-05-30', 'Scheduled date of cancellation: May 30, 2025'],
      ['2025-05-30', 'The treasury shares will be cancelled on May 30, 2025.'],
      ['2025-05-30', 'On 30 May 2025 the company cancelled 1,250,000 treasury shares.'],
    ],
    ignores: ['The board resolved on May 15, 2025 to cancel treasury shares.'],
  });
});
