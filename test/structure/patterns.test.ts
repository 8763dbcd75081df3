import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/literals/index.js';
import { readText } from '../../src/readers/index.js';
import { locate } from '../../src/structure/context.js';
import { outline } from '../../src/structure/outline.js';

/** No pattern of the outline may run away, and no shape of text may cost more than its length. */
const folder = new URL('../../src/structure/', import.meta.url);
const LITERAL = /(?<![\w)\]/*])\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuy]*)(?![\w/])/g;

const patterns = readdirSync(folder).flatMap((file) => {
  const code = readFileSync(new URL(file, folder), 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
  return [...code.matchAll(LITERAL)].map(([, source, flags]) => [file, source!, flags!] as const);
});

describe('patterns of the outline', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(50);
  });

  it.each(patterns)('%s /%s/ is linear', (_file, source, flags) => {
    expect(checkSync(source, flags, { timeout: 30_000 }).status).toBe('safe');
  });
});

describe('long texts', () => {
  const shapes: readonly [string, (size: number) => string][] = [
    [
      'a table of many rows',
      (size) => `| Name | Amount (thousand yen) |\n|---|---|\n${'| A | 1,000 |\n'.repeat(size * 4)}`,
    ],
    [
      'a table of many columns',
      (size) => `|${' x |'.repeat(size * 4)}\n|${'---|'.repeat(size * 4)}\n|${' 5 |'.repeat(size * 4)}\n`,
    ],
    [
      'many tables',
      (size) => 'In thousands:\n\n| Item | 2024 |\n|---|---|\n| A | $ 5 |\n| Total | 7 |\n\n'.repeat(size),
    ],
    ['many paragraphs', (size) => 'This is one of 1,000 shares. It says so.\n\n'.repeat(size * 10)],
    ['many numbered parts', (size) => '1. Heading of a part\n\n(1) Some item: 5 shares\n\n'.repeat(size * 4)],
    ['lists in lists', (size) => '(a) item\n\n1) sub\n\n(i) low\n\n'.repeat(size * 3)],
    ['one long line', (size) => 'a 1,234 shares, '.repeat(size * 20)],
  ];

  it.each(shapes)('%s: twice the text, about twice the time', (_, shape) => {
    cost(shape(250));
    const small = cost(shape(500));
    const large = cost(shape(1000));
    expect(large).toBeLessThan(small * 3.5 + 80);
  });
});

/** The best of three runs: a busy machine makes single ones slow. */
const cost = (text: string): number => {
  const document = readText(text, 'long.txt');
  const literals = scan(document.plain);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const whole = outline(document, literals);
    const { contextOf } = locate(document, whole);
    for (const literal of whole.literals) contextOf(literal).label;
    best = Math.min(best, performance.now() - start);
  }
  return best;
};
