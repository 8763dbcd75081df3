import { expect, it } from 'vitest';
import { read } from '../../src/readers/index.js';

const problemsOf = async (text: string) => (await read(new TextEncoder().encode(text), 'x.txt')).problems;

it('says where characters may be lost', async () => {
  const body = 'Notice of an issue of 32,400 shares. '.repeat(10);
  expect(await problemsOf(`${body}\0${body}\0`)).toEqual([
    {
      code: 'nul-bytes',
      message: 'the text holds 2 NUL characters where something may be lost',
      span: { start: body.length, end: body.length + 1 },
    },
  ]);
  expect(await problemsOf(body)).toEqual([]);
});
