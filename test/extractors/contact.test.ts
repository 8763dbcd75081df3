import { expect, it } from 'vitest';
import { check } from '../../src/index.js';

it('asks nobody at the address of one page', async () => {
  const { facts } = await check({
    text: 'The board resolved upon a dividend of 10 yen per share today.\n\nFor more information, please contact:\n\nInvestor relations, ir@example.com, https://www.example.com/en/ir\n\nhttps://wire.example/r/hoshi-announces-a-dividend-for-2024%2Cc410\n\nhttps://news.example/message/638728',
  });
  const contacts = facts.filter(({ field }) => field.startsWith('contact_'));
  expect(contacts.map(({ value }) => value?.type === 'text' && value.text)).toEqual([
    'ir@example.com',
    'https://www.example.com/en/ir',
  ]);
});
