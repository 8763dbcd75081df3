import { exporters } from '../exporters/index.js';
import type { Threshold } from '../pipeline/level.js';
import { defaultOptions, type Writer } from '../pipeline/writer.js';
import type { ReadOptions } from '../readers/index.js';
import { reporters } from '../reporters/index.js';
import { wantsColour } from './colour.js';
import { entriesOf } from './entries.js';
import { inputsOf, isSingle } from './inputs.js';
import { statusOf } from './status.js';
import { openTarget } from './target.js';

export interface CheckOptions extends ReadOptions {
  readonly reporter: keyof typeof FORMATS;
  readonly failOn: Threshold;
  readonly output?: string;
  readonly all?: true;
  readonly color: boolean;
}

const FORMATS: Record<keyof typeof reporters | 'json' | 'ndjson', () => Promise<Writer>> = {
  ...reporters,
  json: exporters.json,
  ndjson: exporters.ndjson,
};

/** `crossfoot check`: reads, extracts, checks and reports; gives the exit status. */
export const checkCommand = async (paths: readonly string[], options: CheckOptions): Promise<number> => {
  const inputs = await inputsOf(paths);
  const target = openTarget(options.output, inputs);
  const writer = await FORMATS[options.reporter]();
  const sheet = writer.open({
    ...defaultOptions,
    single: isSingle(paths, inputs),
    all: options.all ?? false,
    failOn: options.failOn,
    colour: options.output === undefined && wantsColour(options.color),
  });
  let status = 0;
  for await (const entry of entriesOf(inputs, options)) {
    await target.write(sheet.add(entry));
    status = Math.max(status, statusOf(entry.examined.release, options.failOn));
  }
  await target.write(sheet.end());
  target.close();
  return status;
};
