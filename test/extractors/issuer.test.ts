import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';

const REST = ' It will be paid to all shareholders, and nothing else changes until the next general meeting.';

/** The issuer and its short name as a text of these paragraphs gives them. */
const issuerOf = async (...paragraphs: string[]): Promise<readonly (string | undefined)[]> => {
  const { facts } = await check({ text: paragraphs.join('\n\n') });
  return ['issuer_name', 'issuer_short_name'].map((wanted) => {
    const fact = facts.find(({ field }) => field === wanted);
    return fact?.value?.type === 'text' ? fact.value.text : undefined;
  });
};

describe('the issuer of a release', () => {
  it.each([
    [
      'the sentence after the dateline',
      'TOKYO, May 7, 2024 - Hoshi Optics Inc. ("Hoshi", TSE: 1135) announced a dividend.',
      'Hoshi Optics Inc.',
    ],
    [
      'the board acts for it',
      'TYSONS, Va., May 7, 2024 (WIRE) - Hoshi Optics Inc.’s Board of Directors declared a dividend.',
      'Hoshi Optics Inc.',
    ],
    [
      'the board of it',
      'RYE, N.Y., May 7, 2024 (WIRE) -- The Board of Trustees of The Hoshi Income Trust (NYSE: HIT) (the “Fund”) declared a dividend.',
      'The Hoshi Income Trust',
    ],
    [
      'the board in it',
      'The Board in Hoshi Gruppen ASA has decided to propose a dividend of NOK 5.00 per share.',
      'Hoshi Gruppen ASA',
    ],
    [
      'two wires after the date',
      'BREA, Calif., May 7, 2024 (GLOBE WIRE) — via XYZ — Hoshi Optics Inc. (“Hoshi” or the “Company”), a maker, announced a dividend.',
      'Hoshi Optics Inc.',
    ],
    [
      'in the middle of the sentence',
      'During the period between 3 May 2024 and 7 May 2024 Hoshi Optics AB (publ) (LEI code 5493001KJTIIGC8Y1R12) ("Hoshi") repurchased 29,109 own shares.',
      'Hoshi Optics AB (publ)',
    ],
    [
      'run into the words before it',
      'Reference is made to the announcements madebyHoshi Optics ASA ("Hoshi" or the "Company") on 3 May 2024.',
      'Hoshi Optics ASA',
    ],
    [
      'a brand that begins small',
      'AUSTIN, Texas, May 7, 2024 -- oHoshi Inc. ("oHoshi"), a maker of lenses, announced a dividend.',
      'oHoshi Inc.',
    ],
    [
      'a remark behind it',
      'Hoshi Forsikring ASA, rated bbb+ by an agency, has placed a bond.',
      'Hoshi Forsikring ASA',
    ],
  ])('%s', async (_, paragraph, name) => {
    const [issuer] = await issuerOf('Hoshi announces a dividend for the year', paragraph + REST);
    expect(issuer).toBe(name);
  });

  it.each([
    ['quoted', '("Hoshi" or the "Company")', 'Hoshi'],
    ['beside its listing', '(the "Company" or "HOC", TSX: HOC)', 'HOC'],
    ['without its marks', '(Hoshi)', 'Hoshi'],
    ['initials without marks', '(HOC or the Corporation)', 'HOC'],
    ['a common noun', '("the Company")', undefined],
    ['another common noun', '(the Fund)', undefined],
    ['a ticker', '(Nasdaq: "HOSH")', undefined],
    ['something else', '(Canada)', undefined],
  ])('has the short name of its bracket: %s', async (_, bracket, short) => {
    const lead = `OSLO, May 7, 2024 (WIRE) -- Hoshi Optical Corporation ${bracket} today announced a dividend.`;
    expect(await issuerOf('Hoshi announces a dividend for the year', lead + REST)).toEqual([
      'Hoshi Optical Corporation',
      short,
    ]);
  });

  it.each([
    'Hoshi entered into an agreement with Karasu and Company, LLC ("Karasu") and pays it 3% of what is sold.',
    'Karasu Securities, LLC ("Karasu") is acting as sales agent for the sale of the shares under the plan.',
    'Total Company sales rose, as the table that follows here says for each of the three segments of it.',
  ])('is nobody beside it: %s', async (sentence) => {
    expect(await issuerOf('Subsequent event', sentence)).toEqual([undefined, undefined]);
  });

  it.each([
    [
      'DENVER--(BUSINESS WIRE)--Hoshi Technologies, Inc. ("Hoshi") today announced a dividend.',
      'Hoshi Technologies, Inc.',
    ],
    [
      'In the period 22 May 2018 to 25 May 2018, Alm. Hoshi A/S bought own shares for DKK 5.2 million.',
      'Alm. Hoshi A/S',
    ],
  ])('is whole: %s', async (lead, name) => {
    const [issuer] = await issuerOf('Hoshi announces a dividend for the year', lead + REST);
    expect(issuer).toBe(name);
  });

  it('is in full where the lead has its legal form', async () => {
    const lead =
      'OSLO, May 7, 2024 /Example Wire/ -- A maker of lenses, Hoshi Optics Incorporated today announced it.';
    const [name] = await issuerOf('Hoshi announces a dividend for the year', lead + REST);
    expect(name).toBe('Hoshi Optics Incorporated');
  });

  it('is the first of two that act', async () => {
    const lead = 'TOKYO, May 7, 2024 (WIRE) -- Hoshi Limited and Karasu University today announced a lens.';
    const [name] = await issuerOf('Hoshi and Karasu University make a lens', lead + REST);
    expect(name).toBe('Hoshi Limited');
  });

  it('stands in the line of a stock exchange release', async () => {
    const [issuer] = await issuerOf(
      'Hoshi',
      'Hoshi Corporation, Stock Exchange Release, 13 February 2024 at 8.55 am (EET)',
      `As a result of a weaker market, Hoshi has decided to start a programme.${REST}`,
      `The company plans to scale down investments in its plants.${REST}`,
    );
    expect(issuer).toBe('Hoshi Corporation');
  });

  it('is the one that a bracket defines, not the bank that places the shares', async () => {
    const names = await issuerOf(
      'Hoshi Therapeutics raises capital',
      'MELBOURNE, Feb. 10, 2024 (WIRE) — Hoshi Therapeutics (ASX: HTH, NASDAQ: HTHE) (“Hoshi” or the “Company”), a maker, today announced a placement.',
      'Karasu Financial Services Pty Ltd (Karasu) acted as sole manager of the offering.',
    );
    expect(names).toEqual(['Hoshi Therapeutics', 'Hoshi']);
  });

  it('has its short name where its name stands a second time', async () => {
    const names = await issuerOf(
      'May 7, 2024',
      'Hoshi Optics Corporation\n(Securities code: TSE1: 1126)',
      'Announcement on Dividends of the Year',
      `Hoshi Optics Corporation (“Hoshi”) announces a dividend of 10 yen per share.${REST}`,
    );
    expect(names).toEqual(['Hoshi Optics Corporation', 'Hoshi']);
  });

  it.each([
    'Going forward, the three companies will collaborate in this matter.',
    'Shareholders followed the proposal of the two boards and resolved upon the dividend.',
    'Reference is made to the announcement of last week regarding the allocation.',
    'For questions ask the Corporate Secretary +44 (0)7700 900547 at any time of the day.',
  ])('is never guessed from a sentence: %s', async (sentence) => {
    expect(await issuerOf('Announcement of a dividend', sentence)).toEqual([undefined, undefined]);
  });

  it.each([
    ['as the form says', 'The Hoshi Optical Company', 'Item 8.01 Other Events.'],
    ['by its label alone', 'HOSHI', 'On May 7, 2024 the annual meeting was held.'],
  ])('is on a form the line over its label: %s', async (_, name, text) => {
    const label = '(Exact name of registrant as specified in its charter)';
    expect(await issuerOf('FORM 8-K', name, label, text + REST)).toEqual([name, undefined]);
  });
});
