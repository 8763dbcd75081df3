import { describe } from 'vitest';
import { finds, ignores } from './finds.js';

describe('dates', () => {
  finds('date', [
    ['TOKYO-⟦July 11, 2016⟧ - Internet', '2016-07-11'],
    ['As of ⟦July 2 2013⟧, our', '2013-07-02'],
    ['⟦Wednesday, July 10, 2013⟧', '2013-07-10 Wed'],
    ['⟦Monday, July 11, 2013⟧', '2013-07-11 Mon'],
    ['⟦July 10, 2013 (Wed)⟧ and ⟦July 10, 2013 (Wednesday)⟧', '2013-07-10 Wed', '2013-07-10 Wed'],
    ['⟦January 20th 2025⟧', '2025-01-20'],
    ['⟦Feb. 10, 2025⟧ and ⟦Dec. 31 2024⟧', '2025-02-10', '2024-12-31'],
    ['⟦11 July 2016⟧, ⟦10 February, 2025⟧, ⟦31st of March 2018⟧', '2016-07-11', '2025-02-10', '2018-03-31'],
    ['⟦Thursday 13 February 2025⟧', '2025-02-13 Thu'],
    ['⟦31-Dec-2024⟧ and ⟦31-Dec-24⟧', '2024-12-31', '2024-12-31'],
    ['⟦2013-07-10⟧ and ⟦2013/07/10⟧', '2013-07-10', '2013-07-10'],
    ['⟦14.02.2025⟧ and ⟦11.2.2025⟧', '2025-02-14', '2025-02-11'],
    ['⟦03/02/2025⟧', '2025-03-02 ambiguous'],
    ['⟦25/02/2025⟧ and ⟦02/25/2025⟧', '2025-02-25', '2025-02-25'],
    [
      '⟦03/02/2025⟧|1\n⟦04/02/2025⟧|2\n⟦05/02/2025⟧|3',
      '2025-02-03 ambiguous',
      '2025-02-04 ambiguous',
      '2025-02-05 ambiguous',
    ],
    ['the fiscal year ended ⟦March, 2013⟧)', '2013-03'],
    ['in ⟦April 2013⟧ | ⟦March 2015⟧', '2013-04', '2015-03'],
    ['by the ⟦end of March 2015⟧,', '2015-03-31 implied'],
    ['at ⟦end-February 2016⟧', '2016-02-29 implied'],
    ['in late ⟦March 2025⟧', '2025-03 approximate'],
    ['Founded in ⟦1992⟧, listed in ⟦1999⟧', '1992', '1999'],
    ['the ⟦2025⟧ annual general meeting', '2025'],
    ['Item | ⟦2024⟧ | ⟦2023⟧', '2024', '2023'],
    ['at ⟦December 31, 2024⟧ and ⟦2023⟧', '2024-12-31', '2023-12-31 implied'],
    [
      '⟦June 31, 2018⟧ and ⟦February 29, 2013⟧ and ⟦February 29, 2016⟧',
      '2018-06-31 invalid',
      '2013-02-29 invalid',
      '2016-02-29',
    ],
    ['⟦July the 4th, 2025⟧', '2025-07-04'],
    ['scheduled for ⟦June 28, 2018⟧', '2018-06-28 planned'],
    ['no later than ⟦June 28, 2018⟧', '2018-06-28 maximum'],
    ['⟦20130711⟧', '2013-07-11'],
    ['⟦2016年7月11日(月)⟧', '2016-07-11 Mon'],
    ['⟦平成 28 年 7 月 11 日⟧', '2016-07-11'],
    ['⟦令和元年5月1日⟧ ⟦昭和64年1月7日⟧ ⟦平成31年5月1日⟧', '2019-05-01', '1989-01-07', '2019-05-01 invalid'],
    ['⟦２０１６年７月１１日⟧', '2016-07-11'],
    ['⟦平成二十八年七月十一日⟧', '2016-07-11'],
    ['⟦H28.7.11⟧', '2016-07-11'],
    ['⟦2015年3月末⟧', '2015-03-31 implied'],
    ['⟦2013年⟧', '2013'],
    ['to and including (b) ⟦July 29, 2013⟧', '2013-07-29'],
  ]);

  ignores('date', [
    'you may 5 times',
    'March of the penguins',
    'Article 2013',
    'approximately 2000',
    'Tel: 03-2013-1999',
    'July 5205 shares',
    'December 31,',
    '1950 shares',
    'JPY2013',
    'Securities Act of 1933',
    'the 2021 Inducement Plan',
    'FY2017',
  ]);
});

describe('periods', () => {
  finds('period', [
    ['From ⟦July 12, 2013 to July 11, 2043⟧', '2013-07-12 … 2043-07-11'],
    ['between ⟦December 2, 2005 to July 11, 2013⟧', '2005-12-02 … 2013-07-11'],
    ['between ⟦3 February 2025 and 7 February 2025⟧', '2025-02-03 … 2025-02-07'],
    [
      'during the period from and including ⟦Wednesday, July 10, 2013 to and including Wednesday, July 17, 2013⟧;',
      '2013-07-10 Wed … 2013-07-17 Wed',
    ],
    ['⟦July 12, 2013 - July 11, 2043⟧', '2013-07-12 … 2043-07-11'],
    ['⟦February 3 to 7, 2025⟧', '2025-02-03 implied … 2025-02-07 implied'],
    ['⟦December 15 - January 16, 2025⟧', '2024-12-15 implied … 2025-01-16'],
    ['⟦3-7 February 2025⟧', '2025-02-03 implied … 2025-02-07'],
    ['⟦3 February to 7 March 2025⟧', '2025-02-03 implied … 2025-03-07'],
    [
      '⟦April - June 2013⟧ and ⟦October 2012 to March 2013⟧',
      '2013-04 implied … 2013-06',
      '2012-10 … 2013-03',
    ],
    ['⟦November until January 2013⟧', '2012-11 implied … 2013-01'],
    ['⟦April to June 2013⟧', '2013-04 implied … 2013-06'],
    [
      'between ⟦Monday, November 21 and Thursday, November 24, 2022⟧',
      '2022-11-21 implied Mon … 2022-11-24 Thu',
    ],
    ['⟦December 15 to Thursday, January 16, 2025⟧', '2024-12-15 implied … 2025-01-16 Thu'],
    ['⟦January 1, 2025 through January 31, 2025⟧', '2025-01-01 … 2025-01-31'],
    ['from ⟦17 May 2024 up until and including 30 April 2025⟧', '2024-05-17 … 2025-04-30'],
    ['commencing ⟦December 5, 2024 and ending December 4, 2025⟧', '2024-12-05 … 2025-12-04'],
    ['in ⟦2025-2026⟧', '2025 … 2026'],
    ['⟦2013年7月12日から2043年7月11日⟧まで', '2013-07-12 … 2043-07-11'],
    ['⟦2013年7月12日～2043年7月11日⟧', '2013-07-12 … 2043-07-11'],
    ['⟦2013年7月12日から7月31日⟧まで', '2013-07-12 … 2013-07-31 implied'],
    ['⟦2013年7月12日から2013年7月31日⟧', '2013-07-12 … 2013-07-31'],
  ]);

  ignores('period', [
    'postponed from July 1, 2013 to August 1, 2013',
    'on July 1, 2013 and August 1, 2013',
    'on May 15 and November 15, 2025',
    'from and including (a) the day following the offering to and including (b) July 29, 2013',
    'on April 1, 2025, the Company',
    'July 1, 2013 | July 11, 2013',
  ]);
});
