import { describe, expect, it } from 'vitest';
import { misreadCharacters } from '../../src/checks/misread-characters.js';
import { textCases, verdictsOn } from './text.js';

describe('misread-characters', () =>
  textCases(misreadCharacters, {
    holds: [
      'Forms 10b-5 and S-8, the B2B business, 5G networks and Form 20-F of 2013',
      '| Record date | Effective date |\n| --- | --- |\n| March 31, 2018 | June 29, 2018 |\n',
    ],
    fails: [
      'up to 4,7O0,000 shares of common stock',
      'the amount of l,ooo,000 yen',
      'as of June 30, 2O13',
      'a total of l35 rights',
      '| Name | Commencem ent | Completion |\n| --- | --- | --- |\n| Hall | April 2013 | March 2015 |\n| Office | May 2013 | March 2015 |\n',
      '(6) Deliver Date The delivery date shall be the next business day.\n\n(7) Subscription Unit 100 shares\n',
    ],
    ignores: ['B Shares and S Shares of the 1st series', 'The offer was delivered on a later date.'],
  }));

it('knows a look-alike of the issuer in a table, once for all its places', () => {
  const text =
    'TOKYO, July 2, 2013 - Internet Initiative Japan Inc. ("IIJ", NASDAQ: IIJI) announces its plans.\n\n| Facility | Amount |\n| --- | --- |\n| III Data Center | 1,745,000 |\n| III Headquarters | 1,872,000 |\n';
  const found = verdictsOn(misreadCharacters, text);
  expect(found.map(({ suspect }) => suspect?.probable)).toEqual(['IIJ']);
  expect(found[0]?.operands).toHaveLength(2);
});
