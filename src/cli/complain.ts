/** Something the caller can put right: told in one line, exit status 2. */
export class UsageError extends Error {}

/** Notes and complaints go to standard error, one line each, with the program's name in front. */
export const complain = (message: string): void => {
  process.stderr.write(`crossfoot: ${message}\n`);
};
