import { describe } from 'vitest';
import { finds, ignores } from './finds.js';

describe('money', () => {
  finds('money', [
    [
      '⟦JPY360,000⟧ per Stock Acquisition Rights (⟦JPY1,800⟧ per share of common stock)',
      'JPY 360000 /right',
      'JPY 1800 /share',
    ],
    ['⟦JPY13.50⟧', 'JPY 13.50 ±0.01'],
    ['⟦JPY608 million⟧', 'JPY 608000000 ±1000000'],
    ['⟦500 million yen⟧ per year', 'JPY 500000000 /year ±1000000'],
    ['⟦JPY10,122,000,000⟧ is planned to be used', 'JPY 10122000000'],
    ['estimated to be up to ⟦JPY18,773,000,000⟧', 'JPY 18773000000 maximum'],
    ['⟦one (1) yen⟧', 'JPY 1 words 1'],
    ['less than ⟦one yen⟧ being rounded', 'JPY 1 maximum'],
    ['⟦17円50銭⟧ and ⟦1億2,345万円⟧', 'JPY 17.50 ±0.01', 'JPY 123450000 ±10000'],
    ['1株当たり⟦17円50銭⟧', 'JPY 17.50 /share ±0.01'],
    ['1個につき⟦360,000円⟧', 'JPY 360000 /right'],
    ['⟦100百万円⟧', 'JPY 100000000 ±1000000'],
    ['⟦¥1.2 billion⟧ | ⟦￥500⟧', 'JPY 1200000000 ±100000000', 'JPY 500'],
    [
      '⟦$5M⟧ and ⟦$1.5B⟧ and ⟦$250k⟧',
      'USD 5000000 ±1000000',
      'USD 1500000000 ±100000000',
      'USD 250000 ±1000',
    ],
    ['⟦US$2.25 billion⟧', 'USD 2250000000 ±10000000'],
    ['⟦U.S.$100⟧ and ⟦C$0.05⟧ and ⟦A$40.0 million⟧', 'USD 100', 'CAD 0.05 ±0.01', 'AUD 40000000 ±100000'],
    [
      '⟦CAD $316,000⟧ and ⟦CDN $0.79⟧ and ⟦NT$133 million⟧ and ⟦HK$5⟧',
      'CAD 316000',
      'CAD 0.79 ±0.01',
      'TWD 133000000 ±1000000',
      'HKD 5',
    ],
    ['⟦$5.0M USD⟧', 'USD 5000000 ±100000'],
    ['⟦$13.5 million CAD⟧', 'CAD 13500000 ±100000'],
    ['⟦€ 32.1400⟧ and ⟦£1.0 billion⟧', 'EUR 32.1400 ±0.0001', 'GBP 1000000000 ±100000000'],
    ['⟦NOK 3 028 140 776⟧ in total', 'NOK 3028140776'],
    [
      '⟦MSEK 160⟧ and ⟦SEKm 12⟧ and ⟦TEUR 3⟧',
      'SEK 160000000 ±1000000',
      'SEK 12000000 ±1000000',
      'EUR 3000 ±1000',
    ],
    ['⟦1.52 NOK⟧ per share', 'NOK 1.52 /share ±0.01'],
    ['⟦6.8 million euros⟧ and ⟦26 million Swiss francs⟧', 'EUR 6800000 ±100000', 'CHF 26000000 ±1000000'],
    ['⟦25 kr⟧ and ⟦kr 25⟧', 'XXX 25', 'XXX 25'],
    ['⟦12.5 cents⟧ per share', 'USD 0.125 /share ±0.001'],
    ['⟦2 127 735,00 EUR⟧', 'EUR 2127735.00 ±0.01'],
    ['⟦$.0525⟧ per share', 'USD 0.0525 /share ±0.0001'],
    ['⟦$(1.2) million⟧', 'USD -1200000 ±100000'],
    ['a net loss of ⟦($0.12)⟧ per share', 'USD -0.12 /share ±0.01'],
    ['⟦$(0.05)⟧ per diluted share', 'USD -0.05 /share ±0.01'],
    ['Loss | ⟦($1,234)⟧ | ⟦-$5⟧ | ⟦-34 million euros⟧', 'USD -1234', 'USD -5', 'EUR -34000000 ±1000000'],
    [
      'NOK 250 million ⟦(USD 23)⟧'
        .replace('⟦(', '(⟦')
        .replace(')⟧', '⟧)')
        .replace('NOK 250 million', '⟦NOK 250 million⟧'),
      'NOK 250000000 ±1000000',
      'USD 23',
    ],
    ['⟦NOK ~350 million⟧', 'NOK 350000000 ±1000000 approximate'],
    ['⟦$0.134⟧ per ADS', 'USD 0.134 /ads ±0.001'],
    ['⟦C$0.05⟧/share', 'CAD 0.05 /share ±0.01'],
    ['⟦Two Hundred Thousand Dollars ($200,000)⟧', 'USD 200000 words 200000'],
    ['$ | ⟦5,848,856⟧ | 100', 'USD 5848856'],
    ['are estimated at ⟦3,157 million yen⟧ if', 'JPY 3157000000 ±1000000 estimate'],
    ['⟦$2 million⟧ or more', 'USD 2000000 ±1000000 minimum'],
    ['not to exceed ⟦$75,000⟧', 'USD 75000 maximum'],
  ]);

  ignores('money', [
    'JPY, USD and EUR',
    'the 15 percent plan',
    'TSE1: 3774',
    '5m tall',
    '(単位:百万円)',
    '金額(千円)',
  ]);
});
