import { readFileSync } from 'node:fs';
import { checks } from '../checks/index.js';
import { fields } from '../fields/index.js';
import { kinds } from '../kinds/index.js';
import type { Additions } from '../rules/additions.js';
import { safe } from '../terminal/safe.js';
import { complain, UsageError } from './complain.js';

export interface RulesOptions {
  /** A file of fields and checks of one's own. */
  readonly rules?: string;
}

/** What the file of `--rules` adds; what is wrong in it is told line by line. */
export const additionsOf = async ({ rules: file }: RulesOptions): Promise<Additions | undefined> => {
  if (file === undefined) return undefined;
  const text = textOf(file);
  const { readRules, RulesError, mistakeWords } = await import('../rules/index.js');
  try {
    return await readRules(text, file, { fields, checks, kinds });
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const { mistakes } = error;
    for (const mistake of mistakes) complain(safe(mistakeWords(file, mistake)));
    throw new UsageError(`${file}: ${mistakes.length === 1 ? 'a mistake' : 'mistakes'} in the rules`);
  }
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new UsageError(`${file}: cannot be read (${code})`);
  }
};
