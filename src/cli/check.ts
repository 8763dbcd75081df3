import { exporters } from '../exporters/index.js';
import { withDerived } from '../pipeline/derive.js';
import type { Threshold } from '../pipeline/level.js';
import { type Heard, heardOf, waive } from '../pipeline/waive.js';
import { defaultOptions, type Writer } from '../pipeline/writer.js';
import type { ReadOptions } from '../readers/index.js';
import { reporters } from '../reporters/index.js';
import { type BaselineOptions, closeBaseline, openBaseline } from './baseline.js';
import { wantsColour } from './colour.js';
import { entriesOf } from './entries.js';
import { inputsOf, isSingle } from './inputs.js';
import { additionsOf, type RulesOptions } from './rules.js';
import { statusOf } from './status.js';
import { openTarget } from './target.js';

export interface CheckOptions extends ReadOptions, BaselineOptions, RulesOptions {
  readonly reporter: keyof typeof FORMATS;
  readonly failOn: Threshold;
  readonly output?: string;
  readonly all?: true;
  /** Every value of the text, and what became of it. */
  readonly ledger?: true;
  /** What follows from what is stated. */
  readonly derive?: true;
  readonly color: boolean;
}

const FORMATS: Record<keyof typeof reporters | 'json' | 'ndjson', () => Promise<Writer>> = {
  ...reporters,
  json: exporters.json,
  ndjson: exporters.ndjson,
};

/** `crossfoot check`: reads, extracts, checks and reports; gives the exit status. */
export const checkCommand = async (paths: readonly string[], options: CheckOptions): Promise<number> => {
  const baseline = await openBaseline(options);
  const additions = await additionsOf(options);
  const inputs = await inputsOf(paths);
  const target = openTarget(options.output, inputs);
  const writer = await FORMATS[options.reporter]();
  const sheet = writer.open({
    ...defaultOptions,
    single: isSingle(paths, inputs),
    all: options.all ?? false,
    literals: options.ledger ?? false,
    derived: options.derive ?? false,
    failOn: options.failOn,
    added: additions?.checks ?? [],
    colour: options.output === undefined && wantsColour(options.color),
  });
  const heard: Heard[] = [];
  let status = 0;
  for await (const { examined, shown } of entriesOf(inputs, options, additions)) {
    const release = waive(examined.release, baseline);
    const checked = { ...examined, release };
    await target.write(
      sheet.add({ examined: options.derive ? withDerived(checked, additions) : checked, shown }),
    );
    status = Math.max(status, statusOf(release, options.failOn));
    if (options.baseline !== undefined) heard.push(heardOf(release));
  }
  await target.write(sheet.end());
  target.close();
  closeBaseline(baseline, heard, options, options.failOn);
  // What was found has just been accepted; what could not be read has not.
  return options.updateBaseline && status === 1 ? 0 : status;
};
