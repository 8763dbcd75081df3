import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, crossfoot, folderWith, SOUND } from './crossfoot.js';

const check = (cwd: string, ...args: string[]) => crossfoot(['check', ...args], { cwd });

describe('exit status', () => {
  it('is 0 when nothing is wrong, and says so in a summary', async () => {
    const { status, stdout, stderr } = await check(folderWith({ 'a.txt': SOUND }), 'a.txt');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^0 errors, 0 warnings, 0 notes in 1 release with \d+ facts?\n/);
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['note', 1],
    ['never', 0],
  ])('with a wrong weekday and --fail-on %s is %i', async (level, expected) => {
    const { status, stdout } = await check(folderWith({ 'a.txt': BROKEN }), 'a.txt', '--fail-on', level);
    expect(stdout).toMatch(/^a\.txt:3:\d+ warning weekday-fits-date\n/);
    expect(status).toBe(expected);
  });

  it.each([
    [[]],
    [['check']],
    [['check', 'a.txt', '--reporter', 'nosuch']],
    [['check', 'a.txt', '--fail-on', 'nosuch']],
    [['check', 'a.txt', '--nosuch']],
    [['nosuch']],
  ])('is 2 for %j, with a message on standard error and nothing on standard output', async (args) => {
    const { status, stdout, stderr } = await crossfoot(args, { cwd: folderWith({ 'a.txt': SOUND }) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/crossfoot|error:/);
  });

  it.each([['--help'], ['--version']])('is 0 for %s', async (flag) => {
    const { status, stdout } = await crossfoot([flag]);
    expect(status).toBe(0);
    expect(stdout).toMatch(flag === '--help' ? /Usage: crossfoot/ : /^\d+\.\d+\.\d+\n$/);
  });
});

describe('bad input', () => {
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['a missing file', {}, 'b.txt: no such file or folder'],
    ['an empty file', { 'b.txt': '' }, 'b.txt: the file is empty'],
    ['a blank file', { 'b.txt': ' \n\n' }, 'b.txt: there is no text in it'],
    [
      'a binary file under a .txt name',
      { 'b.txt': new Uint8Array(4096).map((_, at) => at % 7) },
      'b.txt: this is ',
    ],
    [
      'an image under a .txt name',
      { 'b.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]) },
      'b.txt: this is a PNG',
    ],
  ])('%s is named, does not stop the others, and makes the status 2', async (_, files, message) => {
    const folder = folderWith({ ...files, 'a.txt': SOUND, 'c.txt': SOUND });
    const { status, stdout, stderr } = await check(folder, 'b.txt', 'c.txt', 'a.txt', '--reporter', 'ndjson');
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(stderr).toContain(`crossfoot: ${message}`);
    expect(records.map(({ source, status }) => [source.path, status])).toEqual([
      ['a.txt', 'ok'],
      ['b.txt', 'failed'],
      ['c.txt', 'ok'],
    ]);
    expect(records[1]).toMatchObject({
      facts: [],
      findings: [],
      problems: [{ message: expect.any(String) }],
    });
  });

  it('a folder without releases is named', async () => {
    const folder = folderWith({ 'empty/data.csv': 'a,b', 'a.txt': SOUND });
    mkdirSync(join(folder, 'bare'));
    const { status, stderr } = await check(folder, 'empty', 'bare', 'a.txt');
    expect(status).toBe(2);
    expect(stderr).toContain('crossfoot: bare: no .txt, .md, .html, .htm or .pdf file');
    expect(stderr).toContain('crossfoot: empty: no .txt');
  });

  it('a pattern that matches nothing is named', async () => {
    const { status, stderr } = await check(folderWith(), '*.txt');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'crossfoot: *.txt: nothing matches this pattern\n',
    });
  });

  it('a text with a broken encoding is read in part', async () => {
    const bytes = Buffer.concat([
      Buffer.from(SOUND),
      Buffer.from([0xe2, 0x28, 0xa1]),
      Buffer.from(' 日本国\n'),
    ]);
    const { status, stdout, stderr } = await check(
      folderWith({ 'a.txt': bytes }),
      'a.txt',
      '--reporter',
      'json',
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^crossfoot: a\.txt: /);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'partial' });
  });
});

describe('inputs', () => {
  const files = {
    'b.txt': SOUND,
    'a/z.md': SOUND,
    'a/B.txt': SOUND,
    'a/.hidden.txt': SOUND,
    '.git/x.txt': SOUND,
    'node_modules/p/readme.txt': SOUND,
    'a/z.expected.json': '{}',
    'a/README.md': SOUND,
    'logo.png': 'x',
  };
  const paths = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await check(folderWith(files), '--reporter', 'ndjson', ...args);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
  };

  it('searches folders, sorted, and passes over what is hidden or no release', async () => {
    expect(await paths('.')).toEqual(['a/B.txt', 'a/z.md', 'b.txt']);
  });

  it('takes any order and repetition of arguments for the same', async () => {
    expect(await paths('b.txt', 'a', './b.txt', 'a/B.txt')).toEqual(['a/B.txt', 'a/z.md', 'b.txt']);
  });

  it('expands patterns that the shell has left', async () => {
    expect(await paths('**/*.txt')).toEqual(['a/B.txt', 'b.txt', 'node_modules/p/readme.txt']);
  });

  it('never writes an absolute path into a record', async () => {
    const folder = folderWith(files);
    const inside = await check(folder, join(folder, 'b.txt'), '--reporter', 'json');
    expect(JSON.parse(inside.stdout).source.path).toBe('b.txt');
    const outside = await check(join(folder, 'a'), join(folder, 'b.txt'), '--reporter', 'json');
    expect(JSON.parse(outside.stdout).source.path).toBe('b.txt');
  });

  it('reads standard input for -', async () => {
    const { status, stdout } = await crossfoot(['check', '-', '--reporter', 'json'], { stdin: SOUND });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'ok', source: { path: '-', bytes: SOUND.length } });
  });
});

describe('output', () => {
  it('-o writes a file, and its folder with it', async () => {
    const folder = folderWith({ 'a.txt': BROKEN });
    const { stdout } = await check(folder, 'a.txt', '-o', 'out/report.txt');
    expect(stdout).toBe('');
    expect(readFileSync(join(folder, 'out/report.txt'), 'utf8')).toContain('weekday-fits-date');
  });

  it.each(['a.txt', './a.txt'])('-o never writes over an input (%s)', async (output) => {
    const folder = folderWith({ 'a.txt': BROKEN });
    const { status, stderr } = await check(folder, 'a.txt', '-o', output);
    expect(status).toBe(2);
    expect(stderr).toContain('is also an input');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(BROKEN);
  });

  it('-o that cannot be written is a usage error', async () => {
    const { status, stderr } = await check(
      folderWith({ 'a.txt': SOUND, f: '' }),
      'a.txt',
      '-o',
      'f/report.txt',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('f/report.txt: cannot be written');
  });

  it.runIf(process.platform === 'linux').each([['/proc/nope/report.txt'], ['/dev/full']])(
    '-o %s, which the system refuses, is one as well',
    async (output) => {
      const { status, stderr } = await check(folderWith({ 'a.txt': SOUND }), 'a.txt', '-o', output);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`${output}: cannot be written (`)]);
      expect(stderr).not.toContain('    at ');
    },
  );

  it('counts what could not be read by itself', async () => {
    const { status, stdout } = await check(folderWith({ 'a.txt': SOUND }), 'a.txt', 'missing.txt');
    expect([status, stdout]).toEqual([2, expect.stringContaining('in 1 release with')]);
    expect(stdout).toContain('1 input could not be read');
  });

  it('a limit that a file passes is named', async () => {
    const { status, stderr } = await check(folderWith({ 'a.txt': SOUND }), 'a.txt', '--max-bytes', '5');
    expect([status, stderr]).toEqual([2, expect.stringContaining('maxBytes (5)')]);
  });

  it.each(['x', '0', '-1', '1.5', '1e3'])('a limit of %s is a usage error', async (limit) => {
    const { status, stderr } = await check(folderWith({ 'a.txt': SOUND }), 'a.txt', `--max-bytes=${limit}`);
    expect([status, stderr]).toEqual([2, expect.stringContaining('whole number above 0')]);
  });

  it('gives the same bytes for the same bytes', async () => {
    const once = await check(folderWith({ 'a.txt': BROKEN }), 'a.txt', '--reporter', 'json');
    const again = await check(folderWith({ 'a.txt': BROKEN }), 'a.txt', '--reporter', 'json');
    expect(again.stdout).toBe(once.stdout);
  });

  it.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('with %j and %j is coloured: %s', async (env, flags, coloured) => {
    const folder = folderWith({ 'a.txt': BROKEN });
    const { stdout } = await crossfoot([...flags, 'check', 'a.txt', ...flags], {
      cwd: folder,
      env: env as Record<string, string>,
    });
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  it('--ledger says what became of every value', async () => {
    const { stdout } = await check(folderWith({ 'a.txt': SOUND }), 'a.txt', '--ledger');
    expect(stdout).toMatch(/162 rights +checked +rights-times-shares-per-right/);
    expect(stdout).toMatch(/ 1\. +not a figure\n/);
    const json = await check(folderWith({ 'a.txt': SOUND }), 'a.txt', '--ledger', '--reporter', 'json');
    expect(JSON.parse(json.stdout).literals).toHaveLength(8);
  });

  it('--all also says what holds', async () => {
    const folder = folderWith({ 'a.txt': SOUND.replace('July 11, 2016', 'Monday, July 11, 2016') });
    expect((await check(folder, 'a.txt')).stdout).not.toContain('weekday-fits-date');
    expect((await check(folder, 'a.txt', '--all')).stdout).toContain('weekday-fits-date');
  });
});
