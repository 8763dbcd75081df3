import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { exporters } from '../exporters/index.js';
import { thresholds } from '../pipeline/level.js';
import {
  MAX_BYTES,
  MAX_CELLS,
  MAX_CHARACTERS,
  MAX_COMMANDS,
  MAX_DEPTH,
  MAX_LINES,
  MAX_PAGES,
} from '../readers/reader.js';
import { reporters } from '../reporters/index.js';
import { CHECK_DEFAULTS } from './defaults.js';

/** What the command line takes. The commands are loaded when one is called, so that help and mistakes are quick. */
export const runProgram = async (manifest: URL): Promise<void> => {
  try {
    await programOf(manifest).parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has said it all already, and calls asking for help a mistake too.
    process.exitCode = error.exitCode === 0 ? 0 : MISTAKEN;
  }
};

const MISTAKEN = 2;
const PATHS = 'files, folders, patterns, or - for standard input';

const programOf = (manifest: URL): Command => {
  const program = new Command('crossfoot')
    .description('Reads releases on equity matters, gives their data and recomputes every figure it can.')
    .version(JSON.parse(readFileSync(manifest, 'utf8')).version)
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .showHelpAfterError('(crossfoot --help shows what there is)')
    .exitOverride();
  addCheck(program);
  addExtract(program);
  addList(program);
  addExplain(program);
  return program;
};

const addCheck = (program: Command): void => {
  reading(
    program
      .command('check')
      .description('find the figures that contradict one another')
      .argument('<path...>', PATHS)
      .addOption(
        choice(
          '--reporter <name>',
          'how to print',
          [...Object.keys(reporters), 'json', 'ndjson'],
          CHECK_DEFAULTS.reporter,
        ),
      )
      .option('-o, --output <file>', 'write there instead of to standard output')
      .addOption(
        choice('--fail-on <level>', 'exit with 1 from this level on', thresholds, CHECK_DEFAULTS.failOn),
      )
      .option('--all', 'also what holds and what could not be decided')
      .option('--ledger', 'also every value of the text, and what became of it')
      .option(
        '--derive',
        'also what follows from what is stated, and what the laws lack for more (pretty, json, ndjson)',
      )
      .option('--baseline <file>', 'findings listed there have been accepted')
      .option(
        '--update-baseline',
        'accept what is found now, from the --fail-on level on, and drop what is stale',
      )
      .option('--reason <text>', 'why, written beside what is accepted'),
  ).action(async (paths: string[], options) => {
    const { checkCommand } = await import('./commands.js');
    process.exitCode = await checkCommand(paths, { ...options, ...program.opts() });
  });
};

const addExtract = (program: Command): void => {
  reading(
    program
      .command('extract')
      .description('print the data of releases')
      .argument('<path...>', PATHS)
      .addOption(choice('-f, --format <name>', 'how to write it', Object.keys(exporters), 'json'))
      .option(
        '-o, --output <file>',
        'a file, or a folder for one file a release (existing, or ending with /)',
      )
      .option('--wide', 'with -f csv: one row a release and kind, one column a field')
      .option('--literals', 'also every number, amount and date that the text holds, used or not')
      .addOption(new Option('--text', 'the text that all offsets point into').conflicts(['wide', 'literals']))
      .addOption(new Option('--layout', 'blocks, sections and tables as found').conflicts(['wide', 'text'])),
  ).action(async (paths: string[], options) => {
    const { extractCommand } = await import('./commands.js');
    process.exitCode = await extractCommand(paths, options);
  });
};

const addList = (program: Command): void => {
  program
    .command('list')
    .description('what the program knows')
    .addArgument(
      program.createArgument('<what>', 'kinds, fields or checks').choices(['kinds', 'fields', 'checks']),
    )
    .option('--json', 'as data')
    .option(...RULES)
    .action(async (what: 'kinds' | 'fields' | 'checks', options: { json?: true; rules?: string }) => {
      const { listCommand } = await import('./commands.js');
      process.exitCode = await listCommand(what, options);
    });
};

const addExplain = (program: Command): void => {
  program
    .command('explain')
    .description('one page about a kind, a field or a check')
    .argument('<id>', 'as printed by list')
    .option(...RULES)
    .action(async (id: string, options: { rules?: string }) => {
      const { explainCommand } = await import('./commands.js');
      process.exitCode = await explainCommand(id, options);
    });
};

/** What every command that opens files takes. */
const reading = (command: Command): Command =>
  LIMITS.reduce(
    (made, [flags, text, preset]) => made.option(flags, `${text} (default: ${preset})`, wholeNumber),
    command.option('--password <text>', 'opens encrypted files').option(...RULES),
  );

const RULES = ['--rules <file>', 'fields and checks of your own, YAML or JSON'] as const;

/** A file that passes one gives a problem that names it; the run goes on. */
const LIMITS = [
  ['--max-bytes <n>', 'larger files are not read', MAX_BYTES],
  ['--max-pages <n>', 'pages after it are not read', MAX_PAGES],
  ['--max-characters <n>', 'text that a file may unfold to', MAX_CHARACTERS],
  ['--max-commands <n>', 'drawing commands of all pages', MAX_COMMANDS],
  ['--max-lines <n>', 'lines of a page of markup', MAX_LINES],
  ['--max-depth <n>', 'elements of markup inside one another', MAX_DEPTH],
  ['--max-cells <n>', 'cells of one table, spans counted', MAX_CELLS],
] as const;

const wholeNumber = (given: string): number => {
  if (!/^[1-9][0-9]{0,11}$/.test(given)) throw new InvalidArgumentError('It takes a whole number above 0.');
  return Number(given);
};

const choice = (flags: string, text: string, values: readonly string[], preset: string): Option =>
  new Option(flags, text).choices(values).default(preset);
