import { readFileSync, writeFileSync } from 'node:fs';
import type { Baseline } from '../model/baseline.js';
import type { Threshold } from '../pipeline/level.js';
import { type Heard, staleWaivers, updated } from '../pipeline/waive.js';
import { complain, UsageError } from './complain.js';

export interface BaselineOptions {
  /** The file of accepted findings. */
  readonly baseline?: string;
  /** Accept what is found now, and drop what is stale. */
  readonly updateBaseline?: true;
  readonly reason?: string;
}

const EMPTY: Baseline = { schema: 'crossfoot/baseline/1', waivers: [] };

/** The accepted findings of a file; with `--update-baseline` it need not be there yet. */
export const openBaseline = async (options: BaselineOptions): Promise<Baseline> => {
  const { baseline: file, updateBaseline } = options;
  if (file === undefined) {
    if (updateBaseline || options.reason !== undefined)
      throw new UsageError('--update-baseline and --reason go with --baseline FILE');
    return EMPTY;
  }
  return (await readBaseline(file, updateBaseline ?? false)) ?? EMPTY;
};

const readBaseline = async (file: string, mayBeMissing: boolean): Promise<Baseline | undefined> => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (mayBeMissing && code === 'ENOENT') return undefined;
    throw new UsageError(`${file}: cannot be read (${code})`);
  }
  const { baselineSchema } = await import('../model/baseline.js');
  const result = baselineSchema.safeParse(parsed(file, text));
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new UsageError(`${file}: ${first?.path.join('.')}: ${first?.message}`);
};

const parsed = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: is no JSON: ${(error as Error).message}`);
  }
};

/** Says which waivers are stale, or with `--update-baseline` writes the file anew. */
export const closeBaseline = (
  baseline: Baseline,
  releases: readonly Heard[],
  { baseline: file, updateBaseline, reason = '' }: BaselineOptions,
  from: Threshold,
): void => {
  if (file === undefined) return;
  if (!updateBaseline) {
    for (const { path, check, message } of staleWaivers(baseline, releases))
      complain(`${path}: a waiver of ${check} is stale, nothing fits it any more: ${message}`);
    return;
  }
  const date = new Date().toISOString().slice(0, 10);
  const text = JSON.stringify(updated(baseline, releases, { reason, date, from }), null, 2);
  try {
    writeFileSync(file, `${text}\n`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new UsageError(`${file}: cannot be written (${code})`);
  }
};
