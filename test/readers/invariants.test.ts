import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { read, readText } from '../../src/readers/index.js';

const shared = new URL('../../../shared/', import.meta.url);

/** Every file of text or markup below a folder, in the order of its path. */
const textsBelow = (folder: URL): { path: string; bytes: Uint8Array }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md|html?)$/.test(path))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(new URL(encodeURI(path), folder)) }));

const given = existsSync(shared)
  ? [...textsBelow(new URL('seeds/', shared)), ...textsBelow(new URL('real/', shared))]
  : [];

/** What holds of every document, whatever its text. */
const brokenLaws = ({ text, plain, blocks }: Document): string[] => {
  const broken: string[] = [];
  if (plain.length !== text.length) broken.push('plain has another length');
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end < block.start || block.end > text.length)
      broken.push(`order at ${block.start}`);
    if (plain.slice(end, block.start).trim() !== '') broken.push(`uncovered at ${end}`);
    if (block.type === 'furniture' && plain.slice(block.start, block.end).trim() !== '')
      broken.push(`ink at ${block.start}`);
    if (block.type !== 'table' && plain.slice(block.start, block.end).includes('\n'))
      broken.push(`break at ${block.start}`);
    if (block.type === 'table') broken.push(...brokenCells(plain, block.start, block.end, block.rows.flat()));
    end = block.end;
  }
  if (plain.slice(end).trim() !== '') broken.push(`uncovered at ${end}`);
  return broken;
};

const brokenCells = (
  plain: string,
  start: number,
  end: number,
  cells: readonly { start: number; end: number; parts?: readonly { start: number; end: number }[] }[],
): string[] => {
  const inked = new Set<number>();
  for (const cell of cells)
    for (const part of cell.parts ?? [cell]) for (let at = part.start; at < part.end; at++) inked.add(at);
  const outside = [...inked].some((at) => at < start || at >= end);
  const missed = plain
    .slice(start, end)
    .split('')
    .some((sign, at) => sign.trim() !== '' && !inked.has(start + at));
  return [
    ...(outside ? [`cell outside ${start}`] : []),
    ...(missed ? [`ink outside cells at ${start}`] : []),
  ];
};

describe('every document', () => {
  it.skipIf(given.length === 0)(`keeps the laws on the ${given.length} given files`, async () => {
    for (const { path, bytes } of given) {
      const { document } = await read(bytes, path);
      expect({ path, broken: brokenLaws(document!) }).toEqual({ path, broken: [] });
    }
  });

  it('keeps the laws on lines thrown together', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '',
        '---',
        '***',
        '| a | b |',
        '|---|---|',
        '| 1 |',
        '- | x | y |',
        'a\tb\tc',
        '\tb\t',
        '+--+--+',
      ),
      fc.constantFrom(
        '# Head',
        '**Bold**',
        '**Bold',
        'bold**',
        '(1) One',
        '- (2) Two   value',
        '* *x* _y_',
        '<PAGE>',
        'Page 2 of 3',
      ),
      fc.constantFrom(
        'Label here     7 Directors    95 rights',
        'and more of it',
        'Other label    8 Directors   105 rights',
      ),
      fc.constantFrom(
        '[a](b) &amp; \\_\\_\\_ <b>x</b>',
        'ＡＢ　“ｃ”',
        '\f',
        '\u00a0\u00a0\u00a0x',
        '> quoted',
        'x'.repeat(500),
        '....',
        '. . . .',
      ),
      fc.constantFrom(
        'Item | Amount',
        '--- | ---:',
        '<table><tr><td>a<td colspan=2><b>1</b></tr>',
        '<tr><td></td></tr></table>',
        '<table>',
        '</table>',
        '> | a | b',
        '> ',
        '```',
        '[1]: https://a.example',
        '[^n]: note [1] [^n] ![x][1]',
        '====',
        '\\- 1\\. x \\(2\\)',
        '\u200bTo\u00adtal 1,2\u200b34 &amp;&shy;x',
        'soft\u00ad',
        '1,2**34** **1**,2',
        'A: 1 B: 2C: 3',
        '- A: 1 - B b: 2 - C: 3',
      ),
      fc.string({ maxLength: 30, unit: 'binary' }),
    );
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')))
      .map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, (sample) => {
        expect(brokenLaws(readText(sample, 'x'))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it.skipIf(given.length === 0)('keeps the laws on splices of the given texts', () => {
    const texts = given.slice(0, 40).map(({ bytes }) => Buffer.from(bytes).toString());
    const cut = fc.tuple(
      fc.nat(texts.length - 1),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 900 }),
    );
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 8 }), (cuts) => {
        const pieces = cuts.map(([index, place, length]) => {
          const from = Math.floor(place * texts[index]!.length);
          return texts[index]!.slice(from, from + length);
        });
        expect(brokenLaws(readText(pieces.join(''), 'x'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bad input is read to its end', () => {
  it.each([
    ['one line of 5 MB', 'word 162 rights '.repeat(320_000)],
    ['digits only', '1234567890'.repeat(200_000)],
    ['100,000 short lines', 'ab\n'.repeat(100_000)],
    ['unbalanced tables', '| a | b | c\n|---\n|||||\n\n'.repeat(20_000)],
    ['open brackets', '[]('.repeat(600_000)],
    ['open tags', '<b '.repeat(600_000)],
    ['stars', '*a '.repeat(600_000)],
    ['underscores', '_a '.repeat(600_000)],
    ['labels with tabs', 'a:\tb\n'.repeat(50_000)],
    ['labels with gaps', 'a:   b\n'.repeat(50_000)],
    ['the same paragraph again and again', 'The same paragraph again.\n\n'.repeat(50_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['leaders', '. '.repeat(1_000_000)],
  ])('%s', (_, text) => {
    expect(readText(text, 'x').plain.length).toBe(text.length);
  });
});
