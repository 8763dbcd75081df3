import type { Run } from '../layout/composer.js';
import type { Source } from './flow.js';

/**
 * What is raised must not run into a number: `31<sup>st</sup>` is 31st, but `1,234<sup>2</sup>` is 1,234² and
 * `1,234<sup>(2)</sup>` is 1,234 (2). Changes the runs from `at` on.
 */
export const superscript = (runs: Run<Source>[], at: number): void => {
  const text = textFrom(runs, at);
  if (/^[0-9]{1,3}$/.test(text)) {
    for (let index = at; index < runs.length; index++) runs[index] = raised(runs[index]!);
  } else if (SIGNS[text]) {
    const where = around(runs[at]!, runs.at(-1)!);
    runs.splice(at, runs.length, where ? { text: SIGNS[text], where } : { text: SIGNS[text] });
  } else if (/^[([*†‡§]/.test(text) && at > 0 && !/[\s\u00a0]$/.test(runs[at - 1]!.text))
    runs.splice(at, 0, { text: ' ' });
};

const SIGNS: Readonly<Record<string, string>> = { TM: '™', tm: '™', SM: '℠', sm: '℠', R: '®' };

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (run: Run<Source>): Run<Source> => ({
  ...run,
  text: run.text.replace(/[0-9]/g, (digit) => DIGITS[Number(digit)]!),
});

const LONGEST = 8;

const textFrom = (runs: readonly Run<Source>[], at: number): string => {
  let text = '';
  for (let index = at; index < runs.length && text.length <= LONGEST; index++) text += runs[index]!.text;
  return text.trim();
};

const around = (first: Run<Source>, last: Run<Source>): Source | undefined =>
  first.where && last.where && { from: first.where.from, to: last.where.to };
