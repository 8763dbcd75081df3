// `npm start`: builds, then runs the main job. With arguments it is `crossfoot check` on them; without, it shows
// what the program does on the releases in corpus/: the data of one, then the verdicts on all of them.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = (script, ...args) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], {
    stdio: 'inherit',
  }).status ?? 2;
const crossfoot = (...args) => run('../dist/cli.js', ...args);

const build = run('build.mjs');
const paths = process.argv.slice(2);
if (build !== 0) process.exitCode = build;
else if (paths.length > 0) process.exitCode = crossfoot('check', ...paths);
else {
  process.chdir(root);
  console.log('$ crossfoot extract -f table corpus/releases/stock-options-terms/options-terms-tabs.txt\n');
  const extracted = crossfoot(
    'extract',
    '-f',
    'table',
    'corpus/releases/stock-options-terms/options-terms-tabs.txt',
  );
  // The same releases in other forms, in corpus/twins, would say everything a dozen times.
  const releases = ['corpus/releases', 'corpus/broken'];
  console.log(`\n$ crossfoot check --fail-on never ${releases.join(' ')}\n`);
  // The corpus holds broken releases as well: their findings are what there is to see, not a failure.
  process.exitCode = Math.max(extracted, crossfoot('check', '--fail-on', 'never', ...releases));
}
