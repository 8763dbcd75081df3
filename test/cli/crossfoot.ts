import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

/** The built program, as a user runs it. */
export const PROGRAM = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
if (!existsSync(PROGRAM)) throw new Error('dist/ is not built: run `npm test`, or `npm run build` first');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `crossfoot` to its end. */
export const crossfoot = (
  args: readonly string[],
  { cwd, stdin = '', env = {} }: RunOptions = {},
): Promise<Run> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => {}); // it may be done before it has read everything
    child.on('error', failed).on('close', (status) => done({ status, stdout, stderr }));
    child.stdin.end(stdin);
  });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, gone after the test. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** A release in which nothing is wrong, and the same with one figure misprinted. */
export const SOUND = `Notice Regarding Determination of the Terms of Stock Options

TOKYO, July 11, 2016 -- Example Corporation announced that the details were determined as follows.

1. Total number of stock acquisition rights: 162 rights
2. Class and number of shares: 32,400 shares of common stock (200 shares per stock acquisition right)
3. Amount to be paid in: JPY360,000 per stock acquisition right
`;
export const BROKEN = SOUND.replace('July 11, 2016', 'Tuesday, July 11, 2016');
