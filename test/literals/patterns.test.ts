import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/literals/index.js';

/** No pattern of the scanner may run away: each one is given to a checker, and odd texts are timed. */
const folder = new URL('../../src/literals/', import.meta.url);

/** Every pattern the module's own code compiles, caught at work: literals and built ones alike. */
const compiled = new Map<string, { source: string; flags: string }>();

const LITERAL = /(?<![\w)\]/*])\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuy]*)(?![\w/])/g;
for (const file of readdirSync(folder)) {
  const code = readFileSync(new URL(file, folder), 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
  for (const [, source, flags] of code.matchAll(LITERAL))
    compiled.set(`${file} /${source}/`, { source: source!, flags: flags! });
}

const built: RegExp[] = [];
const Native = RegExp;
const Watched = new Proxy(Native, {
  construct(target, args: [string, string?]) {
    const made = new target(...args);
    built.push(made);
    return made;
  },
});

describe('patterns of the scanner', () => {
  it('are found', () => {
    expect(compiled.size).toBeGreaterThan(100);
  });

  it.each([...compiled])('%s is linear', (_name, { source, flags }) => {
    expect(checkSync(source, flags, { timeout: 20_000 }).status).toBe('safe');
  });

  it('built from parts are linear', { timeout: 120_000 }, async () => {
    globalThis.RegExp = Watched;
    try {
      for (const file of readdirSync(folder)) {
        if (/new RegExp/.test(readFileSync(new URL(file, folder), 'utf8')))
          await import(`${new URL(file, folder).href}?built`);
      }
    } finally {
      globalThis.RegExp = Native;
    }
    expect(built.length).toBeGreaterThan(8);
    for (const { source, flags } of built)
      expect([source, checkSync(source, flags, { timeout: 20_000 }).status]).toEqual([source, 'safe']);
  });
});

describe('odd texts', () => {
  const size = 60_000;
  const odd: readonly [string, string][] = [
    ['digits only', '1'],
    ['digits and commas', '1,234,'],
    ['digits and points', '1.2'],
    ['digits and blanks', '123 '],
    ['open brackets', '('],
    ['brackets with digits', '(1'],
    ['closing brackets', '1)'],
    ['dashes', '-'],
    ['dashes and blanks', '- '],
    ['number words', 'one hundred '],
    ['months', 'July 1 '],
    ['dates without an end', 'July 1, 2013 ('],
    ['weekdays', 'Monday, July 1, 2013 to '],
    ['listings', 'NYSE: A, '],
    ['articles', 'Article 1, '],
    ['telephones', '+1 2'],
    ['addresses', 'a@b.'],
    ['links', 'www.a.com/'],
    ['long link', 'http://aaaaaaaa'],
    ['kanji numbers', '一二三億'],
    ['eras', '平成'],
    ['currencies', 'JPY1 JPY '],
    ['units', '5 new new new '],
    ['plans', '2024 Aaaa Bbbb '],
    ['ranges', '1-2-'],
    ['tabs', '1\t'],
    ['lone surrogates', '1\ud800'],
    ['one word', 'a'],
    ['capitals and digits', 'A1'],
  ];

  it.each(odd)('%s cost no more than their length', (_name, piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const half = text.slice(0, text.length / 2);
    scan(half);
    const small = time(half);
    const large = time(text);
    // Twice the text, at most a little more than twice the time; the constant absorbs noise of a busy machine.
    expect(large).toBeLessThan(small * 3.2 + 60);
    expect(large).toBeLessThan(2000);
  });

  it('a number of 400 digits is read exactly', () => {
    const digits = '9'.repeat(400);
    expect(scan(`${digits} shares`)).toMatchObject([{ type: 'quantity', number: digits, unit: 'share' }]);
  });

  it('megabytes of digits are one code and no number', () => {
    const found = scan('7'.repeat(5_000_000));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: 'identifier', of: 'code', start: 0, end: 5_000_000 });
  });

  it('a line of 5 MB is read to its end', { timeout: 30_000 }, () => {
    const line = 'JPY1,800 per share on July 11, 2016; '.repeat(140_000);
    const found = scan(line);
    expect(found).toHaveLength(280_000);
    expect(found.at(-1)).toMatchObject({ type: 'date', date: '2016-07-11' });
  });

  it.each(['', ' ', '\n', '\ud800', '\u0000'])('%j holds nothing', (text) => {
    expect(scan(text)).toEqual([]);
  });
});

const time = (text: string): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    scan(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};
