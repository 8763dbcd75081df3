import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { folderWith, PROGRAM, SOUND } from './crossfoot.js';

it('ends quietly when its reader goes away, as in `crossfoot … | head`', async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, SOUND]));
  const child = spawn(process.execPath, [PROGRAM, 'extract', '.'], { cwd: folderWith(files) });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status, signal] = await once(child, 'close');
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
});
