// Bundles the library, the command line and the schema entry into dist/ (packages stay external), and with
// `--types` the declarations beside them. Shared parts become chunks, so what is imported lazily stays lazy.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wants = (flag) => process.argv.includes(flag);

const options = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
  ...options,
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts', schema: 'src/schema.ts' },
  outdir: 'dist',
});
if (wants('--bench'))
  await build({
    ...options,
    entryPoints: {
      bench: 'test/bench/bench.ts',
      formats: 'test/bench/formats/main.ts',
      way: 'test/bench/formats/way.ts',
      mutations: 'test/bench/mutations/main.ts',
      recall: 'test/bench/recall/main.ts',
    },
    outdir: 'dist/bench',
  });
if (wants('--types')) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
