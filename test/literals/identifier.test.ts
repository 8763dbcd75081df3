import { describe, expect, it } from 'vitest';
import { isCusip, isIsin, isLei } from '../../src/literals/code.js';
import { scan } from '../../src/literals/index.js';
import { finds, ignores } from './finds.js';

describe('identifiers', () => {
  finds('identifier', [
    ['Tel: ⟦+81-3-5205-6500⟧ E-mail: ⟦ir@iij.ad.jp⟧', 'phone +81352056500', 'email ir@iij.ad.jp'],
    [
      '⟦(212) 555-0100⟧ | ⟦650-260-7120 ext. 264⟧ | ⟦03-5205-6500⟧',
      'phone 2125550100',
      'phone 6502607120x264',
      'phone 0352056500',
    ],
    ['⟦+46 (0)8-619 28 60⟧', 'phone +46086192860'],
    ['(⟦NASDAQ: IIJI⟧, ⟦TSE1: 3774⟧)', 'ticker NASDAQ:IIJI', 'ticker TSE1:3774'],
    ['(⟦Nasdaq:IIJI⟧) (⟦TSE1:3774⟧)', 'ticker NASDAQ:IIJI', 'ticker TSE1:3774'],
    [
      '(⟦NYSE American:FAX⟧, ⟦FCO⟧, ⟦IAF⟧)',
      'ticker NYSE AMERICAN:FAX',
      'ticker NYSE AMERICAN:FCO',
      'ticker NYSE AMERICAN:IAF',
    ],
    ['(⟦TSX-V: ABM⟧; ⟦OTCQB:ABNAF⟧)', 'ticker TSX-V:ABM', 'ticker OTCQB:ABNAF'],
    ['ISIN code ⟦SE0002095604⟧, LEI ⟦549300FOT7EE85QYB655⟧', 'isin SE0002095604', 'lei 549300FOT7EE85QYB655'],
    ['CUSIP ⟦36249W104⟧ and CUSIP number ⟦652941105⟧', 'cusip 36249W104', 'cusip 652941105'],
    [
      '<⟦http://www.iij.ad.jp/en/⟧>. | ⟦www.evolution.com⟧, | ⟦iij.ad.jp/en⟧',
      'url http://www.iij.ad.jp/en/',
      'url www.evolution.com',
      'url iij.ad.jp/en',
    ],
    ['at ⟦18.00 CET⟧ and ⟦10:30 a.m.⟧ Tokyo', 'time 18.00 CET', 'time 10:30 a.m.'],
    [
      '\n⟦(1)⟧ Name\n⟦2.⟧ Details\n- ⟦(10)⟧ Above items\n⟦3.⟧Exercise',
      'mark (1)',
      'mark 2.',
      'mark (10)',
      'mark 3.',
    ],
    ['⟦①⟧ 株式', 'mark ①'],
    ['\n⟦1⟧【公開買付けの内容】', 'mark 1'],
    ['毎年⟦3月31日⟧', 'name 3月31日'],
    ['⟦1)⟧ transfer is prohibited, and ⟦2)⟧ the Company', 'mark 1)', 'mark 2)'],
    ['the ⟦Securities Act of 1933⟧, as amended', 'name Securities Act of 1933'],
    ['the ⟦2021 Inducement Plan⟧ and the ⟦2030 Notes⟧', 'name 2021 Inducement Plan', 'name 2030 Notes'],
    ['⟦S&P 500⟧ and ⟦COVID-19⟧', 'name S&P 500', 'code COVID-19'],
    ['⟦Page 3 of 7⟧', 'mark Page 3 of 7'],
    [
      'Tokyo ⟦102-0071⟧ | New York, NY ⟦10022⟧ | ⟦M5E 1P8⟧',
      'postal 102-0071',
      'postal 10022',
      'postal M5E 1P8',
    ],
    ['Distributable earnings⟦2⟧ rose; EBITDA⟦(1)⟧', 'mark 2', 'mark (1)'],
    ['⟦ORIC-944⟧ and ⟦401(k)⟧', 'code ORIC-944', 'code 401(k)'],
    ['three months ended ⟦December 31⟧,', 'name December 31'],
  ]);

  ignores('identifier', [
    '162 rights',
    'JPY1,800 per share',
    '2.5 million shares',
    'the ratio: Ten',
    'U.S. markets',
  ]);

  it('keeps digits of telephone numbers, postal codes and addresses out of the figures', () => {
    const text = 'Tel: +81-3-5205-6500\n1-13-1 Nihonbashi, 600 Lexington Avenue, 32nd Floor, Suite 500';
    expect(scan(text).map(({ type }) => type)).not.toContain('money');
    expect(scan(text).find(({ type }) => type === 'quantity')).toBeUndefined();
  });
});

describe('check digits', () => {
  it.each(['US0378331005', 'SE0002095604', 'FI0009005318', 'JP3152820001'])('%s is an ISIN', (code) => {
    expect(isIsin(code)).toBe(true);
    expect(isIsin(`${code.slice(0, 11)}${(Number(code[11]) + 1) % 10}`)).toBe(false);
  });
  it.each(['549300FOT7EE85QYB655', '21380068P1DRHMJ8KU70'])('%s is an LEI', (code) => {
    expect(isLei(code)).toBe(true);
    expect(isLei(`${code.slice(0, 18)}${String((Number(code.slice(18)) + 1) % 100).padStart(2, '0')}`)).toBe(
      false,
    );
  });
  it.each(['36249W104', '36240A101', '62526P604'])('%s is a CUSIP', (code) => {
    expect(isCusip(code)).toBe(true);
    expect(isCusip(`${code.slice(0, 8)}${(Number(code[8]) + 1) % 10}`)).toBe(false);
  });
});
