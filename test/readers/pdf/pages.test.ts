import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/readers/pdf/pages.js';
import { pdfOf, type Sheet } from './sheet.js';

const pageOf = async (draw: (sheet: Sheet) => void) => {
  const { pages, problems } = await pagesOf(await pdfOf(draw));
  expect(problems).toEqual([]);
  return pages[0]!;
};

const textsOf = async (draw: (sheet: Sheet) => void) => (await pageOf(draw)).words.map(({ text }) => text);

describe('a page put in sideways', () => {
  it.each([90, 180, 270])('by %i degrees is read upright', async (angle) => {
    const page = await pageOf(({ doc, put }) => {
      doc.save().rotate(angle, { origin: [300, 400] });
      put('Notice of dividend', 200, 400);
      put('Record date: March 31, 2018', 200, 420);
      doc.restore();
    });
    expect(page.words.map(({ text }) => text).join(' ')).toBe(
      'Notice of dividend Record date: March 31, 2018',
    );
    expect(page.turned).toEqual([]);
    expect(page.words[3]!.baseline - page.words[0]!.baseline).toBeCloseTo(20, 1);
    for (const { right, bottom } of page.words) {
      expect(right).toBeLessThan(page.width);
      expect(bottom).toBeLessThan(page.height);
    }
  });

  it('is left as it is where only its margin runs otherwise', async () => {
    const page = await pageOf(({ doc, put }) => {
      put('Notice of dividend and of its record date', 200, 400);
      doc.save().rotate(90, { origin: [50, 400] });
      put('Filed late', 0, 400);
      doc.restore();
    });
    expect(page.words.map(({ text }) => text).slice(0, 2)).toEqual(['Notice', 'of']);
    expect(page.turned.map(({ text }) => text)).toEqual(['Filed', 'late']);
  });
});

describe('words', () => {
  it('stand where they are drawn', async () => {
    let width = 0;
    const { words, width: page } = await pageOf(({ doc, put }) => {
      put('Notice of dividend', 72, 100);
      width = doc.widthOfString('Notice of ');
    });
    expect(page).toBeCloseTo(595.28);
    expect(words.map(({ text }) => text)).toEqual(['Notice', 'of', 'dividend']);
    expect(words[0]).toMatchObject({ baseline: expect.closeTo(100, 1), size: 10, bold: false });
    expect(words[0]!.left).toBeCloseTo(72, 1);
    expect(words[2]!.left).toBeCloseTo(72 + width, 1);
  });

  it.each<[string, (sheet: Sheet) => void, string[]]>([
    [
      'is drawn in pieces',
      ({ doc, put }) => {
        put('1,2', 72, 100);
        put('34 shares', 72 + doc.widthOfString('1,2'), 100);
      },
      ['1,234', 'shares'],
    ],
    ['has letters set apart', ({ put }) => put('NOTICE', 72, 100, { letters: 4 }), ['NOTICE']],
    [
      'stands apart without a blank',
      ({ put }) => {
        put('12', 72, 100);
        put('34', 90, 100);
      },
      ['12', '34'],
    ],
    [
      'has a raised mark',
      ({ doc, put }) => {
        put('1,234', 72, 100);
        put('(1)', 72 + doc.widthOfString('1,234'), 96, { size: 6 });
      },
      ['1,234', '(1)'],
    ],
    [
      'is in small capitals',
      ({ doc, put }) => {
        put('N', 72, 100);
        put('OTICE', 72 + doc.widthOfString('N'), 100, { size: 8 });
      },
      ['NOTICE'],
    ],
    [
      'changes its font',
      ({ doc, put }) => {
        put('Total', 72, 100, { font: 'Helvetica-Bold' });
        put(':', 72 + doc.widthOfString('Total'), 100);
      },
      ['Total:'],
    ],
  ])('are whole where a word %s', async (_, draw, words) => {
    expect(await textsOf(draw)).toEqual(words);
  });

  it('are bold by their font', async () => {
    const { words } = await pageOf(({ put }) => {
      put('Bold', 72, 100, { font: 'Times-Bold' });
      put('plain', 72, 120, { font: 'Times-Roman' });
    });
    expect(words.map(({ bold }) => bold)).toEqual([true, false]);
  });

  it('that are turned stand apart, in the box that they take up', async () => {
    const page = await pageOf(({ doc, put }) => {
      put('upright', 72, 100);
      doc.save().rotate(-90, { origin: [40, 400] });
      put('Draft only', 40, 400);
      doc.restore();
    });
    expect(page.words.map(({ text }) => text)).toEqual(['upright']);
    expect(page.turned.map(({ text }) => text)).toEqual(['Draft', 'only']);
    const [draft] = page.turned;
    expect(draft!.bottom).toBeCloseTo(400, 0);
    expect(draft!.bottom - draft!.top).toBeGreaterThan(draft!.right - draft!.left);
  });

  it('are cut of the stream, letter for letter', async () => {
    const { words, stream } = await pageOf(({ put }) => {
      put('Dividends of JPY13.50', 72, 100);
      put('per share', 72, 113);
    });
    expect(stream).toBe('Dividends of JPY13.50\nper share');
    for (const { text, at } of words) expect(stream.slice(at, at + text.length)).toBe(text);
  });

  it('outside of the page are not there', async () => {
    expect(
      await textsOf(({ put }) => {
        put('hidden', 700, 100);
        put('seen', 72, 100);
      }),
    ).toEqual(['seen']);
  });
});

describe('rules', () => {
  const rulesOf = async (draw: (sheet: Sheet) => void) =>
    (await pageOf(draw)).rules.map(({ horizontal, left, top, right, bottom }) => ({
      horizontal,
      box: [left, top, right, bottom].map(Math.round),
    }));

  it('are strokes', async () => {
    const rules = await rulesOf(({ doc }) => doc.moveTo(72, 100).lineTo(272, 100).stroke());
    expect(rules).toEqual([{ horizontal: true, box: [72, expect.any(Number), 272, expect.any(Number)] }]);
    expect(rules[0]!.box[1]).toBeGreaterThanOrEqual(99);
  });

  it('are the sides of a box that is stroked', async () => {
    const rules = await rulesOf(({ doc }) => doc.rect(72, 100, 200, 50).stroke());
    expect(rules.map(({ horizontal }) => horizontal).sort()).toEqual([false, false, true, true]);
  });

  it('are thin boxes that are filled, wherever the origin lies', async () => {
    const rules = await rulesOf(({ doc }) => {
      doc.save().translate(10, 20).rect(62, 80, 200, 0.75).fill().restore();
      doc.rect(72, 100, 0.75, 40).fill();
    });
    expect(rules).toEqual([
      { horizontal: true, box: [72, 100, 272, 101] },
      { horizontal: false, box: [72, 100, 73, 140] },
    ]);
  });

  it('are neither shades nor bullets', async () => {
    const page = await pageOf(({ doc }) => {
      doc.rect(72, 100, 200, 20).fill();
      doc.circle(60, 200, 2).fill();
    });
    expect([page.rules.length, page.dots.length]).toEqual([0, 1]);
  });
});
