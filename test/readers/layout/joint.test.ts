import { describe, expect, it } from 'vitest';
import { check } from '../../../src/index.js';
import { inText } from '../../../src/model/moved.js';
import { scan } from '../../../src/pipeline/scan.js';
import { readText } from '../../../src/readers/index.js';

/** The words of plain, and what stands in the text where plain has the marked word. */
const words = (text: string): string => readText(text, 'x.md').plain.replace(/\s+/g, ' ').trim();

describe('words and figures that signs without print split', () => {
  it.each([
    ['a zero-width space', 'Total 1,2\u200b34 shares', 'Total 1,234 shares'],
    ['a word joiner', '5\u2060,000 yen', '5,000 yen'],
    ['a soft hyphen', 'divi\u00addend of 5', 'dividend of 5'],
    ['a soft hyphen where a line ends', 'the divi\u00ad\ndend of 5', 'the dividend of 5'],
    ['a byte order mark inside', 'JPY\ufeff500', 'JPY500'],
    ['at the edges of words nothing happens', '\u200bTotal\u200b 5\u200b', 'Total 5'],
    ['stars at the end of a figure', '1,2**34** shares', '1,234 shares'],
    ['stars at its begin', '**1**,234 shares', '1,234 shares'],
    ['stars in a word', 'divi**dend** and **D**ividend', 'dividend and Dividend'],
    ['stars that part a label from its value', '**Amount:**5', 'Amount: 5'],
    ['bold columns that touch', '**2024****2023**', '2024 2023'],
    ['escapes', 'US\\$5 for 1\\,234 \\(five\\)', 'US$5 for 1,234 (five)'],
    ['an escaped name', 'ask ir\\_dept@example.com', 'ask ir_dept@example.com'],
    ['entities', 'R&amp;D of Caf&eacute; &#8220;X&#8221;', 'R&D of Café "X"'],
    ['entities without print', 'divi&shy;dend 1&#8203;,5', 'dividend 1,5'],
    ['tags of letters', '1,2<b>34</b> sh<wbr>ares', '1,234 shares'],
    ['raised notes stay apart', '1,200<sup>1</sup>', '1,200 1'],
  ])('%s', (_, text, plain) => {
    expect(words(text)).toBe(plain);
    expect(readText(text, 'x.md').plain).toHaveLength(text.length);
  });

  it('keep their place in the text', () => {
    const text = 'Sold 1,2**34** shares at JPY5\u2060,000 each.';
    const document = readText(text, 'x.md');
    const quotes = scan(document).map(({ start, end }) => text.slice(start, end));
    expect(quotes).toEqual(['1,2**34** shares', 'JPY5\u2060,000']);
    expect(document.blocks.map(({ start, end }) => [start, end])).toEqual([[0, text.length]]);
  });

  it('are whole in a block that ends with one', () => {
    const document = readText('The divi\u00addend\n\nMore', 'x.md');
    expect(inText(document.moved, { start: 4, end: 12 })).toEqual({ start: 4, end: 13 });
    expect(document.blocks[0]).toMatchObject({ start: 0, end: 13 });
  });

  it('are quoted as printed in facts', async () => {
    const text = 'TOKYO, May 7, 20\u200b24 - Hoshi Op\u00adtics Inc. ("Hoshi") announced a dividend.';
    const { facts } = await check({ text });
    const shown = facts.map(({ field, mentions }) => [field, mentions[0]?.quote]);
    expect(shown).toContainEqual(['release_date', 'May 7, 20\u200b24']);
    expect(shown).toContainEqual(['issuer_name', 'Hoshi Op\u00adtics Inc.']);
  });

  it('leave lists and headings as they are meant', () => {
    const { blocks } = readText('## 1\\. Reason\n\n1\\) First thing\n\n\\- no item', 'x.md');
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'item', 'paragraph']);
    expect(blocks.map((block) => ('marker' in block ? block.marker?.label : undefined))).toEqual([
      '1',
      '1',
      undefined,
    ]);
  });
});
