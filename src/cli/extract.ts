import { dirname, join, relative, resolve, sep } from 'node:path';
import { exporters } from '../exporters/index.js';
import { defaultOptions, type Entry, type Writer, type WriterOptions } from '../pipeline/writer.js';
import type { ReadOptions } from '../readers/index.js';
import { UsageError } from './complain.js';
import { entriesOf } from './entries.js';
import { type Input, inputsOf, isSingle } from './inputs.js';
import { additionsOf, type RulesOptions } from './rules.js';
import { statusOf } from './status.js';
import { isFolder, openTarget } from './target.js';
import { layout, text } from './views.js';

export interface ExtractOptions extends ReadOptions, RulesOptions {
  readonly format: keyof typeof exporters;
  readonly output?: string;
  readonly wide?: true;
  readonly literals?: true;
  readonly text?: true;
  readonly layout?: true;
}

/** `crossfoot extract`: the data of releases; gives the exit status. */
export const extractCommand = async (paths: readonly string[], options: ExtractOptions): Promise<number> => {
  if (options.wide && options.format !== 'csv') throw new UsageError('--wide goes with -f csv');
  const inputs = await inputsOf(paths);
  const single = isSingle(paths, inputs);
  const folder = options.output !== undefined && isFolder(options.output);
  if (options.text && !single && !folder)
    throw new UsageError('--text prints one document; for several give -o a folder');
  const writer = await writerOf(options);
  const additions = await additionsOf(options);
  const settings: WriterOptions = {
    ...defaultOptions,
    single: single || folder,
    wide: options.wide ?? false,
    literals: options.literals ?? false,
  };
  const entries = entriesOf(inputs, options, additions);
  return folder
    ? intoFolder(options.output!, entries, inputs, writer, settings)
    : intoOne(options.output, entries, inputs, writer, settings);
};

const writerOf = async (options: ExtractOptions): Promise<Writer> => {
  if (options.text) return text;
  return options.layout ? layout : exporters[options.format]();
};

const statusFor = ({ examined }: Entry): number => statusOf(examined.release, 'never');

const intoOne = async (
  output: string | undefined,
  entries: AsyncIterable<Entry>,
  inputs: readonly Input[],
  writer: Writer,
  settings: WriterOptions,
): Promise<number> => {
  const target = openTarget(output, inputs);
  const sheet = writer.open(settings);
  let status = 0;
  for await (const entry of entries) {
    await target.write(sheet.add(entry));
    status = Math.max(status, statusFor(entry));
  }
  await target.write(sheet.end());
  target.close();
  return status;
};

/** One file a release, laid out as the inputs are below the folder that they share. */
const intoFolder = async (
  folder: string,
  entries: AsyncIterable<Entry>,
  inputs: readonly Input[],
  writer: Writer,
  settings: WriterOptions,
): Promise<number> => {
  const base = sharedFolder(inputs);
  let status = 0;
  for await (const entry of entries) {
    const name = entry.shown === '-' ? 'stdin' : relative(base, resolve(entry.shown));
    const target = openTarget(join(folder, `${name}.${writer.extension}`), inputs);
    const sheet = writer.open(settings);
    await target.write(sheet.add(entry) + sheet.end());
    target.close();
    status = Math.max(status, statusFor(entry));
  }
  return status;
};

const sharedFolder = (inputs: readonly Input[]): string => {
  const folders = inputs.flatMap(({ shown }) => (shown === '-' ? [] : [dirname(resolve(shown)).split(sep)]));
  const [first = [], ...others] = folders;
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join(sep) || sep;
};
