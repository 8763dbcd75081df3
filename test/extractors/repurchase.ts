import { expect, it } from 'vitest';
import { check } from '../../src/index.js';

const TITLES = {
  status: 'Weekly Report on Share Buybacks',
  resolution: 'Notice Regarding the Acquisition of Own Shares',
  completion: 'Notice of Completion of the Acquisition of Own Shares',
  cancellation: 'Notice of Cancellation of Treasury Shares',
} as const;

type Title = keyof typeof TITLES;

/** What is found of one field, `[subject] value`, in a notice of that title. */
const found = async (title: Title, field: string, words: string): Promise<readonly string[]> => {
  const { facts } = await check({ text: `${TITLES[title]}\n\n${words}\n` });
  return facts
    .filter((fact) => fact.field === field)
    .map(({ subject, value }) => `${subject === '' ? '' : `[${subject}] `}${printed(value)}`);
};

const printed = (value: Awaited<ReturnType<typeof check>>['facts'][number]['value']): string => {
  if (!value) return 'undetermined';
  if ('number' in value) return value.number;
  if (value.type === 'period') return `${value.from}..${value.to}`;
  return value.type === 'date' ? value.date : value.type === 'text' ? value.text : value.iso;
};

/** A table of sentences that state a field, with what they state, and of look-alikes that do not. */
export const wordingsOf = (
  title: Title,
  field: string,
  {
    finds,
    ignores,
  }: { readonly finds: readonly (readonly [string, string])[]; readonly ignores: readonly string[] },
): void => {
  it.each(finds)('finds %s: %s', async (value, words) => {
    expect(await found(title, field, words)).toEqual([value]);
  });
  it.each(ignores)('ignores: %s', async (words) => {
    expect(await found(title, field, words)).toEqual([]);
  });
};
