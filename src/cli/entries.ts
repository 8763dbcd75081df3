import { readFileSync } from 'node:fs';
import { readBytes, readFile } from '../pipeline/read.js';
import { type Reading, unreadable } from '../pipeline/reading.js';
import { examine } from '../pipeline/release.js';
import type { Entry } from '../pipeline/writer.js';
import type { ReadOptions } from '../readers/index.js';
import type { Additions } from '../rules/additions.js';
import { complain } from './complain.js';
import type { Input } from './inputs.js';
import { progressOver } from './progress.js';

/** Reads and examines one input after another; what is wrong with one is said at once and stops no other. */
export async function* entriesOf(
  inputs: readonly Input[],
  options: ReadOptions,
  additions?: Additions,
): AsyncGenerator<Entry> {
  const progress = progressOver(inputs.length);
  for (const input of inputs) {
    progress.step(input.shown);
    const examined = examine(await readingOf(input, options), additions);
    progress.clear();
    for (const problem of examined.release.problems) complain(`${input.shown}: ${problem.message}`);
    yield { examined, shown: input.shown };
  }
}

const readingOf = async (input: Input, options: ReadOptions): Promise<Reading> => {
  if (input.problem) return unreadable(input.path, [input.problem]);
  if (input.shown === '-') return readBytes(readFileSync(0), input.path, options);
  return readFile(input.shown, input.path, options);
};
