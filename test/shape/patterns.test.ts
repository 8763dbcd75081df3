import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { builtPatterns } from './built-patterns.js';
import { regexLiterals } from './regex-literals.js';
import { filesBelow, ROOT, sourceFiles } from './sources.js';

/**
 * No pattern may run away, whatever the text: each one in src/ is proved to need time linear in what it is
 * given. A new one that fails here wants bounds: `\w{0,20}` for `\w*`, `.{0,200}` for `.*`, a blank ` {1,12}`.
 */
const files = sourceFiles();

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/**
 * An automaton is built and searched for ways that multiply: a proof, in milliseconds, no attack by chance. It
 * takes look-around only beside bounded repetition. The limit is far above what any pattern needs, so that a
 * busy machine fails none.
 */
const verdictOn = ({ source, flags }: Pattern): string =>
  // Flags d and g do not change what a search costs; without y it is judged as if tried everywhere.
  wordingOf(checkSync(source, flags.replace(/[dgy]/g, ''), { checker: 'automaton', timeout: 20_000 }));

const wordingOf = (verdict: ReturnType<typeof checkSync>): string => {
  if (verdict.status === 'safe') return 'safe';
  return verdict.status === 'vulnerable'
    ? `vulnerable: ${verdict.complexity.summary}`
    : `unknown: ${verdict.error.kind}`;
};

const judged = new Map<string, string>();

const runaways = (patterns: readonly Pattern[]): string[] =>
  patterns.flatMap((pattern) => {
    const shown = `/${pattern.source}/${pattern.flags}`;
    const verdict = judged.get(shown) ?? verdictOn(pattern);
    judged.set(shown, verdict);
    return verdict === 'safe' ? [] : [`${verdict} ${shown}`];
  });

const written = files.flatMap(({ path, text }) => {
  const patterns = regexLiterals(text);
  return patterns.length > 0 ? [[path, patterns] as const] : [];
});

const built = await builtPatterns(async () => {
  for (const file of filesBelow(join(ROOT, 'src'), '.ts'))
    if (!file.endsWith(join('cli', 'main.ts'))) await import(file); // that one would run the program
});

describe('patterns written down', () => {
  it.each(written)('%s: linear', (_, patterns) => {
    expect(runaways(patterns)).toEqual([]);
  });

  it('are all found', () => {
    const source =
      'const a = b / c / d; /* /x/ */ // /x/\nf(/[/"]\\//dg, `$' +
      '{/t`/.test("}")} /x/`, x ? /q/ : 1 / 2 / 3);\n';
    expect(regexLiterals(source)).toEqual([
      { source: '[/"]\\/', flags: 'dg', line: 2 },
      { source: 't`', flags: '', line: 2 },
      { source: 'q', flags: '', line: 2 },
    ]);
    for (const [, patterns] of written)
      for (const { source: body, flags } of patterns) expect(() => new RegExp(body, flags)).not.toThrow();
  });
});

describe('patterns put together', () => {
  /**
   * Built for each text, so not caught above. They have no repetition but the ` {1,12}` between words:
   * linear by construction.
   */
  const ON_DEMAND = ['extractors/placement/uses.ts'];

  it.each([...new Set(built.map(({ file }) => file))].sort())('%s: linear', (file) => {
    expect(runaways(built.filter((one) => one.file === file))).toEqual([]);
  });

  it('are all found', () => {
    const builders = files.filter(({ text }) => /\bRegExp\(/.test(text)).map(({ path }) => path);
    const caught = new Set(built.map(({ file }) => file));
    expect(builders.filter((path) => !caught.has(path))).toEqual(ON_DEMAND);
  });
});

it.each([
  ['\\s+\\d+\\s*$', 'vulnerable: '],
  ['^(?:a+)+$', 'vulnerable: '],
  ['(?<=a)b+c+d', 'unknown: unsupported'],
  ['\\bfrom\\b.{0,200}\\bto$', 'safe'],
  ['(?<=a{1,9})b{1,20}', 'safe'],
])('/%s/ is judged %s', (source, verdict) => {
  expect(verdictOn({ source, flags: 'i' })).toContain(verdict);
});
