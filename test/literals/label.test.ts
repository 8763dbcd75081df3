import { describe } from 'vitest';
import { finds, ignores } from './finds.js';

describe('ordinals', () => {
  finds('ordinal', [
    ['the ⟦28th⟧ Ordinary General Meeting', '28th'],
    ['(⟦3rd⟧ series)', '3rd'],
    ['on the ⟦90     th⟧      calendar day', '90th'],
    ['the ⟦21th⟧ meeting', '21th'],
    ['the ⟦fifth⟧ business day following', '5'],
    ['the ⟦third (3rd)⟧ anniversary', '3'],
    ['⟦第28回⟧定時株主総会', '28'],
    ['⟦第三回⟧新株予約権', '3'],
  ]);
  ignores('ordinal', [
    'on the First Section of',
    'for the second time, first',
    '32nd Floor',
    '第三者割当',
    '28 the',
  ]);
});

describe('fiscal labels', () => {
  finds('fiscal', [
    ['⟦FY2017⟧ Year-end | ⟦FY17⟧ | ⟦FY 2016⟧', '2017', '2017', '2016'],
    ['⟦Q1 2025⟧ and ⟦4Q24⟧ and ⟦Q3⟧ results', '2025 Q1', '2024 Q4', 'Q3'],
    ['⟦first half of fiscal 2024⟧', '2024 H1'],
    ['⟦fourth quarter of 2024⟧ and ⟦Second Quarter 2025⟧', '2024 Q4', '2025 Q2'],
    ['⟦2nd Quarter 2025⟧', '2025 Q2'],
    ['⟦fiscal year 2024⟧ and ⟦fiscal 2025⟧', '2024', '2025'],
    ['⟦2018年3月期⟧ ⟦2018年3月期第2四半期⟧ ⟦2018年度⟧', '2018 ends 2018-03', '2018 Q2 ends 2018-03', '2018'],
    ['⟦H1 2025⟧:', '2025 H1'],
    ['⟦FY2026⟧.1 This marks', '2026'],
  ]);
  ignores('fiscal', [
    'quarterly',
    'first quarterly dividend',
    'the fiscal year ended March 31, 2018',
    'Q10',
    'financial 2024',
  ]);
});

describe('missing values', () => {
  finds('blank', [
    ['Total | JPY608 million | ⟦-⟧ | JPY608 million', 'not-given'],
    ['Selling Price ⟦Undetermined⟧.', 'undetermined'],
    ['⟦To be determined⟧ in accordance', 'undetermined'],
    ['Price: ⟦TBD⟧ | ⟦N/A⟧ | ⟦NM⟧', 'undetermined', 'not-given', 'not-given'],
    ['⟦未定⟧', 'undetermined'],
    ['a | ⟦--⟧ | b', 'not-given'],
    ['x | ⟦－⟧ | y', 'not-given'],
  ]);
  ignores('blank', [
    'TOKYO - May 25',
    'a | - b',
    'shall be determined on',
    '-----\n',
    'specifically determined',
    'NA Holdings',
  ]);
});

describe('references', () => {
  finds('reference', [
    [
      '⟦Article 236, Paragraph 1, Items 8.1 through 8.5⟧ of the',
      'law Article 236, Paragraph 1, Items 8.1 through 8.5',
    ],
    [
      '⟦Articles 236 Paragraph 1⟧, ⟦Article 238 Paragraph 1 and 2⟧ and ⟦Article 240 Paragraph 1⟧ of',
      'law Articles 236 Paragraph 1',
      'law Article 238 Paragraph 1 and 2',
      'law Article 240 Paragraph 1',
    ],
    ['⟦Section 5635(c)(4)⟧', 'law Section 5635(c)(4)'],
    ['⟦Rule 14c-2⟧ and ⟦MI 61-101⟧', 'law Rule 14c-2', 'law MI 61-101'],
    [
      '⟦Forms 20-F and 6-K⟧; ⟦Form 8-K⟧; ⟦Form S-8⟧',
      'form Forms 20-F and 6-K',
      'form Form 8-K',
      'form Form S-8',
    ],
    ['⟦Regulation (EU) No 596/2014⟧', 'law Regulation (EU) No 596/2014'],
    ['as defined in ⟦(13)⟧, the', 'section 13'],
    ['the following figures from ⟦2)⟧ to ⟦7)⟧ according', 'section 2', 'section 7'],
    ['in ⟦3)⟧ above', 'section 3'],
    ['(See ⟦1⟧. of "For Reference")', 'section 1'],
    ['mentioned in "⟦2⟧. Secondary Offering of Shares"', 'section 2'],
    ['⟦Note 3⟧', 'note Note 3'],
    ['会社法⟦第236条第1項第8号⟧', 'law 第236条第1項第8号'],
    ['令⟦第14条の3の4第6項⟧', 'law 第14条の3の4第6項'],
    ['⟦SMA 9:5⟧', 'law SMA 9:5'],
    ['⟦§ 5-12⟧', 'law § 5-12'],
  ]);
  ignores('reference', [
    'see 162 rights',
    'the greater of (1) the net proceeds',
    'to form 3 companies',
    '2) the Company will acquire',
  ]);
});
