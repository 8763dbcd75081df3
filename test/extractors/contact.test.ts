import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';

const contactsOf = async (text: string): Promise<readonly unknown[]> => {
  const { facts } = await check({ text });
  return facts
    .filter(({ field }) => field.startsWith('contact_'))
    .map(({ value }) => value?.type === 'text' && value.text);
};

const NEWS = 'The board resolved upon a dividend of 10 yen per share today.';

describe('whom to ask', () => {
  it.each([
    [
      'not the address of one page',
      `${NEWS}\n\nFor more information, please contact:\n\nInvestor relations, ir@example.com, https://www.example.com/en/ir\n\nhttps://wire.example/r/hoshi-announces-a-dividend-for-2024%2Cc410\n\nhttps://news.example/message/638728`,
      ['ir@example.com', 'https://www.example.com/en/ir'],
    ],
    [
      'no telefax',
      `${NEWS}\n\nContact:\n\nTelephone: 604-555-0142\nToll Free: 800-555-0143\nFacsimile: 604-555-0144`,
      ['604-555-0142', '800-555-0143'],
    ],
    [
      'no place that answers for everybody',
      `${NEWS}\n\nContact:\n\nir@example.com, www.sec.gov, https://www.linkedin.com/company/hoshi`,
      ['ir@example.com'],
    ],
    [
      'in a sentence, where there is no part for it',
      `${NEWS} For more information visit www.example.com or call 604-555-0142. Lenses are sold at www.example.org too.`,
      ['www.example.com', '604-555-0142'],
    ],
    [
      'not who has the prospectus',
      `${NEWS} Copies of the prospectus may be obtained from Karasu Securities, telephone 604-555-0142, or at syndicate@example.com.`,
      [],
    ],
    [
      'not the line to listen in on',
      `${NEWS} Investors may dial 1-800-555-0142 and hear a replay at (303) 555-0143.`,
      [],
    ],
    ['with a slash', `${NEWS}\n\nContact:\n\nJane Doe 425/555-0142`, ['425/555-0142']],
  ])('%s', async (_, text, contacts) => {
    expect(await contactsOf(text)).toEqual(contacts);
  });

  it.each([
    ['Investor Relationsjane.doe@example.com', 'jane.doe@example.com'],
    ['Jane Doe, CEOJane@example.com', 'Jane@example.com'],
    ['Jane Starmanmedia@example.com', 'media@example.com'],
    ['Hoshi Beverage GroupInfo@example.com', 'Info@example.com'],
    ['Jane@example.cahttps://example.org', 'Jane@example.ca'],
    ['InvestorRelations@example.com', 'InvestorRelations@example.com'],
    ['GroupTreasury@example.com', 'GroupTreasury@example.com'],
  ])('parts words that ran together: %s', async (line, address) => {
    expect(await contactsOf(`${NEWS}\n\nContact:\n\n${line}`)).toContain(address);
  });
});
