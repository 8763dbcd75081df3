#!/usr/bin/env node
import { complain, UsageError } from './complain.js';
import { CHECK_DEFAULTS } from './defaults.js';

/**
 * The command line. `crossfoot check PATH…` goes straight to its work; what has options in it, or is a mistake,
 * goes through the parser of options.
 * Exit status: 0 nothing found, 1 something was, 2 a usage error or an input that could not be read.
 */
const FAILED = 2;
const PACKAGE = new URL('../package.json', import.meta.url);

const main = async ([command, ...paths]: readonly string[]): Promise<void> => {
  if (command === 'check' && paths.length > 0 && paths.every(isPath)) {
    const { checkCommand } = await import('./commands.js');
    process.exitCode = await checkCommand(paths, CHECK_DEFAULTS);
  } else {
    const { runProgram } = await import('./program.js');
    await runProgram(PACKAGE);
  }
};

const isPath = (argument: string): boolean => argument === '-' || !argument.startsWith('-');

// Whoever reads our output may stop reading (`| head`): that ends the work, and is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  complain(error instanceof UsageError ? error.message : ((error as Error).stack ?? String(error)));
  process.exitCode = FAILED;
}
