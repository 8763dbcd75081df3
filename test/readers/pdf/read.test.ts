import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/model/origin.js';
import { readPdf } from '../../../src/readers/pdf/read.js';
import { pdfOf, type Sheet, setLines } from './sheet.js';

/** The blocks of a page, each with its kind in front when it is no plain paragraph. */
const readingOf = async (draw: (sheet: Sheet) => void) => {
  const { document, problems } = await readPdf(await pdfOf(draw), 'release.pdf');
  expect(problems).toEqual([]);
  return document!;
};

const blocksOf = async (draw: (sheet: Sheet) => void) => {
  const { blocks, text } = await readingOf(draw);
  return blocks.map((block) => {
    const words = text.slice(block.start, block.end);
    return block.type === 'paragraph' ? words : `${block.type}: ${words}`;
  });
};

const LONG =
  'The Board of Directors of the Company resolved today to pay dividends from surplus with the record date of ' +
  'March 31, 2018, and to propose this to the ordinary general meeting of shareholders that is planned for June.';
const NEXT =
  'Nothing in the forecast of results changes by this resolution, and the Company will say at once if anything ' +
  'should change, as the rules of the exchange ask every company that is listed on it to do without delay.';

const TITLE = ['Notice Regarding Dividends of Surplus and the Revision of the', 'Forecasts'];

describe('paragraphs', () => {
  it('are one line, however many are printed', async () => {
    const blocks = await blocksOf((sheet) => {
      const y = setLines(sheet, LONG, 72, 100, 450);
      setLines(sheet, NEXT, 72, y + 8, 450);
    });
    expect(blocks).toEqual([LONG, NEXT]);
  });

  it('begin where a line is set in', async () => {
    const blocks = await blocksOf((sheet) => {
      sheet.put(
        'The first paragraph is set in by a few points and goes on over more than one line of the',
        86,
        100,
      );
      const y = setLines(sheet, `page. ${LONG}`, 72, 113, 450);
      sheet.put(
        'Here begins the second, which is set in by as much as the first one was and goes on in',
        86,
        y,
      );
      setLines(sheet, `the next line. ${NEXT}`, 72, y + 13, 450);
    });
    expect(blocks.map((block) => block.slice(0, 14))).toEqual(['The first para', 'Here begins th']);
  });

  it('go on over a page, past its number', async () => {
    const blocks = await blocksOf((sheet) => {
      setLines(sheet, `${NEXT} ${LONG.slice(0, LONG.indexOf('ordinary'))}`.trim(), 72, 700, 450);
      sheet.put('1', 295, 800);
      sheet.doc.addPage();
      setLines(sheet, 'Ordinary General Meeting of Shareholders. Another sentence ends here.', 72, 60, 450);
      sheet.put('2', 295, 800);
    });
    expect(blocks.filter((block) => !block.startsWith('furniture'))).toHaveLength(1);
    expect(blocks.filter((block) => block.startsWith('furniture'))).toEqual(['furniture: 1', 'furniture: 2']);
  });

  it('are not what stands under one another in an address', async () => {
    const lines = ['Kawase Instruments Co., Ltd.', 'Investor Relations Office', 'Tel: +81-3-5555-0100'];
    const { text } = await readingOf((sheet) => {
      setLines(sheet, LONG, 72, 100, 450);
      lines.forEach((line, at) => {
        sheet.put(line, 72, 200 + 13 * at);
      });
    });
    expect(text.endsWith(`\n\n${lines.join('\n')}`)).toBe(true);
  });

  it('of two columns with headings and short lines, whose lines stand side by side by chance, too', async () => {
    const set = (sheet: Sheet, x: number, parts: readonly string[]): void => {
      let y = 80;
      for (const part of parts) y = setLines(sheet, part, x, y, 220) + 13;
    };
    const left = ['March 31, 2018', LONG, '1. Dividend', 'JPY13.50 per share'];
    const right = ['2. Record date', 'March 31, 2018', NEXT, '3. Source'];
    const { text, blocks } = await readingOf((sheet) => {
      set(sheet, 60, left);
      set(sheet, 320, right);
    });
    expect(text.split('\n\n')).toEqual([...left, ...right]);
    expect(blocks.map(({ type }) => type)).not.toContain('table');
  });

  it('but labels with long values beside them are read across', async () => {
    const { text } = await readingOf((sheet) => {
      sheet.put('(1) Reason for the payment', 60, 80);
      const y = setLines(sheet, LONG, 260, 80, 280);
      sheet.put('(2) Forecast', 60, y + 13);
      setLines(sheet, NEXT, 260, y + 13, 280);
    });
    expect(text.indexOf('(2) Forecast')).toBeGreaterThan(text.indexOf('planned for June.'));
  });

  it('of two columns are read one column after the other', async () => {
    const blocks = await blocksOf((sheet) => {
      sheet.put('A notice in two columns', 72, 80);
      setLines(sheet, LONG, 72, 110, 200);
      setLines(sheet, NEXT, 310, 110, 200);
    });
    expect(blocks.slice(-2)).toEqual([LONG, NEXT]);
  });
});

describe('hyphens at the end of a line', () => {
  it.each([
    [
      'go where the word is known without',
      'an annual number of shares',
      ['This num-', 'ber of shares is'],
      'This number of',
    ],
    [
      'stay where the compound is known',
      'a long-term plan',
      ['For its long-', 'term plan the'],
      'its long-term plan',
    ],
    ['stay between figures', 'nothing more', ['The years 2018-', '2020 were good'], '2018-2020 were'],
    [
      'stay where both parts are words',
      'the price of one share',
      ['The share-', 'price was'],
      'share-price was',
    ],
  ])('%s', async (_, elsewhere, [first, second], expected) => {
    const { text } = await readingOf((sheet) => {
      setLines(sheet, `${LONG} It is ${elsewhere}. ${NEXT}`, 72, 100, 450);
      const width = (line: string) => sheet.doc.font('Helvetica').fontSize(10).widthOfString(line);
      const filler = 'Words that fill the line up to its very end, as a justified paragraph would do it ';
      sheet.put(filler + first, 72, 300, {
        letters: (450 - width(filler + first)) / (filler + first).length,
      });
      sheet.put(second!, 72, 313);
    });
    expect(text).toContain(expected);
  });
});

describe('raised letters', () => {
  it.each([
    ['31', 'st', 'fiscal', '31st fiscal'],
    ['1,234', '2', 'shares', '1,234² shares'],
    ['1,234', '(2)', 'shares', '1,234 (2) shares'],
    ['1,234', '*1', 'shares', '1,234 *1 shares'],
  ])('%s raised %s', async (base, raised, after, expected) => {
    const { text } = await readingOf(({ doc, put }) => {
      put(base, 72, 100);
      const right = 72 + doc.widthOfString(base);
      put(raised, right, 96, { size: 6 });
      put(after, right + doc.widthOfString(raised) + 3, 100);
    });
    expect(text).toBe(expected);
  });
});

describe('lists, headings and gaps', () => {
  it('sees bullets that are drawn', async () => {
    const blocks = await blocksOf((sheet) => {
      setLines(sheet, LONG, 72, 100, 450);
      sheet.doc.circle(76, 197, 2).fill();
      sheet.put('First item', 86, 200);
      sheet.doc.circle(76, 210, 2).fill();
      sheet.put('Second item', 86, 213);
    });
    expect(blocks.slice(1)).toEqual(['item: • First item', 'item: • Second item']);
  });

  it('keeps what hangs beside a mark with its item', async () => {
    const blocks = await blocksOf((sheet) => {
      sheet.put('(1)', 72, 100);
      const y = setLines(sheet, LONG, 92, 100, 430);
      sheet.put('(2)', 72, y);
      setLines(sheet, NEXT, 92, y, 430);
    });
    expect(blocks).toEqual([`item: (1) ${LONG}`, `item: (2) ${NEXT}`]);
  });

  it('takes large lines for headings, as many as a title has', async () => {
    const blocks = await blocksOf((sheet) => {
      const middle = 72 + 450 / 2;
      TITLE.forEach((line, at) => {
        const width = sheet.doc.font('Helvetica').fontSize(14).widthOfString(line);
        sheet.put(line, middle - width / 2, 80 + 17 * at, { size: 14 });
      });
      setLines(sheet, LONG, 72, 130, 450);
    });
    expect(blocks[0]).toBe(`heading: ${TITLE.join(' ')}`);
  });

  it('parts a label from its value', async () => {
    const { blocks, plain } = await readingOf((sheet) => {
      setLines(sheet, LONG, 72, 100, 450);
      sheet.put('Payment date', 72, 200);
      sheet.put('June 29, 2018', 220, 200);
      setLines(sheet, NEXT, 72, 230, 450);
    });
    expect(blocks.map(({ start, end }) => plain.slice(start, end))).toContainEqual(
      expect.stringMatching(/^Payment date\t *June 29, 2018$/),
    );
  });
});

it('reads a broken label before its broken value', async () => {
  const blocks = await blocksOf((sheet) => {
    setLines(sheet, LONG, 72, 100, 450);
    sheet.put('(1)', 72, 160);
    sheet.put('Class of shares', 92, 160);
    sheet.put('Common stock of the Company', 220, 160);
    sheet.put('(2)', 72, 176);
    setLines(sheet, 'Method of determining the amount', 92, 176, 100);
    setLines(sheet, NEXT, 220, 176, 302);
    sheet.put('(3)', 72, 250);
    sheet.put('Payment date', 92, 250);
    sheet.put('June 29, 2018', 220, 250);
  });
  const words = blocks.slice(1).join(' ').replace(/\s+/g, ' ');
  expect(words).toContain(`(2) Method of determining the amount ${NEXT}`);
});

describe('furniture', () => {
  it('is what pages repeat above and below, but for its numbers', async () => {
    const blocks = await blocksOf((sheet) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) sheet.doc.addPage();
        sheet.put('Kawase Instruments Co., Ltd.', 72, 40);
        setLines(sheet, page === 2 ? NEXT : LONG, 72, 100, 450);
        sheet.put(`- ${page} -`, 290, 810);
      }
    });
    expect(blocks.filter((block) => block.startsWith('furniture'))).toHaveLength(6);
    expect(blocks.filter((block) => !block.startsWith('furniture'))).toEqual([LONG, NEXT, LONG]);
  });

  it('is not the text at the top of two pages', async () => {
    const blocks = await blocksOf((sheet) => {
      for (const page of [1, 2]) {
        if (page > 1) sheet.doc.addPage();
        sheet.put('(in millions of yen)', 72, 40);
        setLines(sheet, page === 1 ? LONG : NEXT, 72, 60, 450);
      }
    });
    expect(blocks.filter((block) => block.startsWith('furniture'))).toEqual([]);
  });
});

describe('what is drawn for its looks', () => {
  it('is a word, however far its letters are set apart', async () => {
    const { text } = await readingOf(({ doc, put }) => {
      let x = 72;
      for (const letter of 'NOTICE') {
        put(letter, x, 100);
        x += doc.widthOfString(letter) + 4;
      }
      put('of dividends', x + 10, 100);
    });
    expect(text).toMatch(/^NOTICE +of dividends$/);
  });

  it('is bold when it is struck twice, and there once', async () => {
    const { text, blocks } = await readingOf((sheet) => {
      sheet.put('Payment of 1,234 yen', 72, 80);
      sheet.put('Payment of 1,234 yen', 72.4, 80);
      setLines(sheet, LONG, 72, 120, 450);
    });
    expect(text).toBe(`Payment of 1,234 yen\n\n${LONG}`);
    expect(blocks[0]?.type).toBe('heading');
  });
});

it('says where every word stands', async () => {
  const { origin, text } = await readingOf((sheet) => {
    setLines(sheet, LONG, 72, 100, 450);
    sheet.doc.addPage();
    sheet.put('162 rights', 300, 200);
  });
  const start = text.indexOf('162 rights');
  const place = placeOf(origin, { start, end: start + 10 });
  expect(place.page).toBe(2);
  expect(place.box![0]).toBeCloseTo(300, 0);
  expect(place.box![3] - place.box![1]).toBeCloseTo(10, 0);
});
