import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import type { PageOrigin } from '../../../src/model/origin.js';
import type { Span } from '../../../src/model/span.js';
import { readPdf } from '../../../src/readers/pdf/read.js';
import { pdfOf, setLines } from './sheet.js';

/** What a page draws and the document does not have, or has twice; a hyphen at the end of a line may go. */
const lostOrTwice = (document: Document): string[] => {
  const { text } = document;
  const { starts, lengths, pages, reread } = document.origin as PageOrigin;
  const { stream, at } = reread;
  const times = new Uint8Array(stream.length);
  for (let piece = 0; piece < at.length; piece++)
    for (let letter = 0; letter < lengths[piece]!; letter++)
      times[at[piece]! + letter] = times[at[piece]! + letter]! + 1;
  const wrong: string[] = [];
  for (let place = 0; place < stream.length; place++) {
    const expected = stream[place]!.trim() === '' ? 0 : 1;
    const isHyphen = stream[place] === '-' && /\s/.test(stream[place + 1] ?? ' ');
    if (times[place] !== expected && !isHyphen)
      wrong.push(`${times[place]} times: ${stream.slice(Math.max(0, place - 20), place + 20)}`);
  }
  const homes = homesOf(document);
  for (let piece = 0; piece < starts.length; piece++) {
    const [start, end] = [starts[piece]!, starts[piece]! + lengths[piece]!];
    const count = countAround(homes, start, end);
    // Of `• (1)` the second is the mark; the first is no part of the item.
    const isSecondMark = count === 0 && /^[-•]\s*\S{1,4}[.)]?\s/.test(text.slice(start, end + 8));
    if (count !== 1 && !isSecondMark)
      wrong.push(`page ${pages[piece]}: in ${count} places: ${text.slice(start, end)}`);
  }
  return wrong;
};

/** Where words may be: in a cell of a table, or in any other block. */
const homesOf = ({ blocks }: Document): Span[] =>
  blocks.flatMap((block): readonly Span[] =>
    block.type === 'table' ? block.rows.flat().filter(({ start, end }) => end > start) : [block],
  );

const countAround = (homes: readonly Span[], start: number, end: number): number => {
  let low = 0;
  let high = homes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (homes[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return homes.slice(low, low + 2).filter((home) => home.start <= start && end <= home.end).length;
};

const pdfsUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.pdf'))
        .sort()
        .map((file) => join(folder, file))
    : [];

const ROOT = new URL('../../../', import.meta.url).pathname;
const REAL = join(ROOT, '../shared/real');
const real = pdfsUnder(REAL);
const twins = pdfsUnder(join(ROOT, 'corpus/twins'));

describe('every letter of every page is in one block, cell or furniture', () => {
  it.skipIf(!existsSync(REAL))('the published PDFs are beside the project', () => {
    expect(real.length).toBeGreaterThan(0);
  });

  it.each([...real, ...twins].map((file) => [relative(ROOT, file), file]))('of %s', async (_, file) => {
    const { document } = await readPdf(readFileSync(file!), file!);
    expect(lostOrTwice(document!)).toEqual([]);
  });

  it('of words at any place, size and angle', async () => {
    const words = 'Dividends of surplus 1,234 (1) 31st - • JPY13.50 long-term net num- ber'.split(' ');
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 8; round++) {
      const bytes = await pdfOf((sheet) => {
        for (let page = 0; page < 3; page++) {
          if (page > 0) sheet.doc.addPage();
          for (let count = 0; count < 60; count++) {
            if (next(12) === 0) sheet.doc.rotate(90, { origin: [300, 400] });
            sheet.put(words[next(words.length)]!, 20 + next(500), 20 + next(780), { size: 6 + next(10) });
          }
          setLines(sheet, words.join(' ').repeat(5), 72, 100 + next(400), 200 + next(250));
        }
      });
      const { document } = await readPdf(bytes, 'x.pdf');
      expect(lostOrTwice(document!)).toEqual([]);
    }
  });
});
