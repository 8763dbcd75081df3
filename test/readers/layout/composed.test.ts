import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { readText } from '../../../src/readers/index.js';
import { type CellRuns, Composer } from '../../../src/readers/layout/composer.js';
import { layOut } from '../../../src/readers/layout/lay-out.js';

type Part = string | { readonly tight: string } | { readonly bold: string } | readonly (readonly string[])[];

const NOWHERE = new Uint32Array();
const ORIGIN = { type: 'source', starts: NOWHERE, lengths: NOWHERE, from: NOWHERE, to: NOWHERE } as const;

/** The document of parts set by a composer, as readers of markup and pages set them. */
const composed = (parts: readonly Part[]): Document => {
  const composer = new Composer<never>();
  for (const part of parts) set(composer, part);
  const { text, given } = composer.finish();
  return layOut(text, { path: 'x', laid: { mediaType: 'text/html', given, origin: ORIGIN } });
};

const set = (composer: Composer<never>, part: Part): void => {
  if (typeof part === 'string') composer.block('paragraph', [{ text: part }]);
  else if ('tight' in part) composer.block('paragraph', [{ text: part.tight }], { tight: true });
  else if ('bold' in part) composer.block('paragraph', [{ text: part.bold }], { bold: true });
  else composer.table('html', part.map(rowOf));
};

const rowOf = (cells: readonly string[]): CellRuns<never>[] =>
  cells.map((text, column) => ({ runs: [{ text }], column }));

/** How a table was laid out in the source is no difference. */
const blocksOf = ({ blocks }: Document): unknown[] =>
  blocks.map((block) => (block.type === 'table' ? { ...block, layout: 'tab' } : block));

describe('blocks that a reader gives and lines of a text', () => {
  it.each<[string, readonly Part[]]>([
    [
      'a letterhead',
      [
        'For Immediate Release',
        'May 7, 2024',
        'Hoshi Optics Inc.',
        { tight: '(Securities code: TSE1: 1135)' },
      ],
    ],
    [
      'a title in bold',
      [
        { bold: 'Notice Regarding a Dividend' },
        'TOKYO, May 7, 2024 - Hoshi Optics Inc. ("Hoshi", NASDAQ: HOSH) announced that its board today resolved upon a dividend.',
      ],
    ],
    [
      'headings with their answers',
      [
        '1. Total number of Stock Acquisition Rights',
        { tight: '162 rights' },
        '(2) Class of shares',
        'Common stock',
      ],
    ],
    [
      'numbered labels and values',
      [
        '(3) Payment date: May 30, 2024',
        '(4) Exercise period     From June 1, 2024 to May 31, 2054',
        '(5) Price\u00a0\u00a0\u00a0\u00a0JPY 1 per share',
      ],
    ],
    [
      'lists',
      [
        'As follows:',
        '- a point of a list',
        { tight: '- another point' },
        'a) small letters',
        'b) and more of them',
        '• a bullet',
      ],
    ],
    [
      'labels and values run together',
      ['Amount: 1.50Currency: EURLast day including right: 14 May 2025Ex-date: 15 May 2025'],
    ],
    [
      'a table',
      [
        [
          ['Allottees', 'Persons', 'Rights'],
          ['Directors', '7 persons', '105 rights'],
          ['Total', '', '162 rights'],
        ],
        'After it.',
      ],
    ],
    [
      'notes and contacts',
      [
        'FORWARD-LOOKING STATEMENTS',
        'This release contains forward-looking statements, which are subject to risks and uncertainties of many kinds.',
        'About Hoshi Optics',
        'Hoshi makes lenses.',
        'Contact:',
        { tight: 'Tel: +81-3-5555-0100   E-mail: ir@example.com' },
      ],
    ],
    ['words that invisible signs split', ['A divi\u00addend of 1,2\u200b34 yen for all', 'and more']],
  ])('are read alike: %s', (_, parts) => {
    const given = composed(parts);
    const read = readText(given.text, 'x');
    expect(blocksOf(given)).toEqual(blocksOf(read));
    expect(given.plain).toBe(read.plain);
  });

  it('differ where a sign is print and not markup', () => {
    const { blocks, plain } = composed(['# 5 of 7', '> 3 %', '**162** rights\\.', '| a | b |', '1,2**34**']);
    expect(blocks.map(({ type }) => type)).not.toContain('table');
    expect(plain).toBe('# 5 of 7\n\n> 3 %\n\n**162** rights\\.\n\n| a | b |\n\n1,2**34**');
  });
});
