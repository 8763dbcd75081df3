import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';

const TOP = '---\ntitle: "A dividend, says the site"\ndate: "2024-05-09 01:00:02"\n---\n\n';
const TEXT = 'The board of Hoshi Optics Inc. (“Hoshi”) has resolved upon a dividend of 10 yen per share.';

describe('the date of a release', () => {
  it('is what its front matter says where the release has none, and then implied', async () => {
    const { date, facts } = await check({ text: TOP + TEXT });
    expect(date).toBe('2024-05-09');
    expect(facts.find(({ field }) => field === 'release_date')).toMatchObject({
      status: 'implied',
      mentions: [{ quote: '2024-05-09', line: 3 }],
    });
  });

  it.each([
    ['in a dateline', `TOKYO, May 7, 2024 (WIRE) - ${TEXT}`],
    ['in a sentence of that day', `${TEXT} It was resolved today, 7 May 2024, by all its members.`],
  ])('is its own where it has one: %s', async (_, text) => {
    const { date, facts } = await check({ text: TOP + text });
    expect(date).toBe('2024-05-07');
    expect(facts.find(({ field }) => field === 'release_date')?.status).toBe('stated');
  });

  it('is nothing where nobody says it', async () => {
    expect((await check({ text: TEXT })).date).toBeNull();
  });
});

describe('the title of a release', () => {
  it.each([
    ['from the front matter where the release has none', TOP + TEXT, 'A dividend, says the site'],
    [
      'its own heading all the same',
      `${TOP}# Notice Regarding a Special Dividend\n\n${TEXT}`,
      'Notice Regarding a Special Dividend',
    ],
    [
      'who says it, and what',
      `# Hoshi AG: Meeting Resolves a Dividend\n\n${TEXT}`,
      'Hoshi AG: Meeting Resolves a Dividend',
    ],
  ])('%s', async (_, text, title) => {
    expect((await check({ text })).title).toBe(title);
  });
});

describe('the laws that a release cites', () => {
  const cited = async (text: string) =>
    (await check({ text })).facts
      .filter(({ field }) => field === 'legal_reference')
      .map(({ value }) => value?.type === 'text' && value.text);
  const BOX =
    'Check the appropriate box below if the filing is to satisfy an obligation of the registrant:\n\nSoliciting material under Rule 14a-12 of the Exchange Act';

  it.each([
    ['its own', `The rights are issued under Section 4(a)(2). ${TEXT}`, ['Section 4(a)(2)']],
    [
      'not those on the cover of a form',
      `FORM 8-K\n\n${BOX}\n\nItem 3.02 Unregistered Sales\n\nThe shares are exempt under Section 4(a)(2) of the Act.`,
      ['Section 4(a)(2)'],
    ],
    ['those on a page that only looks like one', `${BOX}\n\n${TEXT}`, ['Rule 14a-12']],
  ])('%s', async (_, text, laws) => {
    expect(await cited(text)).toEqual(laws);
  });
});
