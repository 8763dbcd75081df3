import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A source file: its path below src/ and what it imports, as paths below src/ or package names. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly target: string;
  /** `import type` and `export type`: gone at run time. */
  readonly typeOnly: boolean;
  /** `import('…')`: loaded when the call is reached. */
  readonly lazy: boolean;
}

const FROM = /^(?:import|export)\s+(type\s+)?(?:[^'";]{0,2000}?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Every TypeScript file below src/. */
export const sourceFiles = (): SourceFile[] =>
  filesBelow(join(ROOT, 'src'), '.ts').map((file) => {
    const path = relative(join(ROOT, 'src'), file);
    const text = readFileSync(file, 'utf8');
    return { path, text, imports: importsOf(text, path) };
  });

const importsOf = (text: string, path: string): Import[] =>
  [...text.matchAll(FROM)].map(([, type, from, lazily]) => {
    const target = (from ?? lazily)!;
    return {
      target: target.startsWith('.') ? resolved(target, path) : target,
      typeOnly: type !== undefined,
      lazy: lazily !== undefined,
    };
  });

const resolved = (target: string, path: string): string =>
  join(dirname(path), target).replace(/\.js$/, '.ts');

/** All files below a folder with an ending, sorted; none when the folder is absent. */
export const filesBelow = (folder: string, ending: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
};
