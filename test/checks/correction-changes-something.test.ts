import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';

const outcomesOf = async (sentence: string): Promise<readonly string[]> => {
  const { findings } = await check({
    text: `Correction to press release of August 14, 2024\n\nHALDEN FALLS, August 15, 2024 - ${sentence}`,
  });
  return findings
    .filter(({ check: id }) => id === 'correction-changes-something')
    .map(({ outcome }) => outcome);
};

describe('correction-changes-something', () => {
  it.each([
    ['The record date should read "September 6, 2024" instead of "September 9, 2024".', ['exact']],
    ['The amount was incorrectly stated as $1,508 million. The correct amount is $1,580 million.', ['exact']],
    ['The price was changed from $71.20 to $71.02 in error and should be $71.20.', ['exact']],
    ['The record date should read "September 9, 2024" instead of "September 9, 2024".', ['inconsistent']],
    ['The correct record date is September 6, 2024.', []],
  ])('%s', async (sentence, outcomes) => expect(await outcomesOf(sentence)).toEqual(outcomes));
});
