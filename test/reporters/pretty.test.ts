import { describe, expect, it } from 'vitest';
import { defaultOptions, type Entry, type WriterOptions } from '../../src/pipeline/writer.js';
import { pretty } from '../../src/reporters/pretty.js';
import { entryOf, findingOf } from '../sample.js';

const print = (entries: Entry[], options: Partial<WriterOptions> = {}): string => {
  const sheet = pretty.open({ ...defaultOptions, ...options });
  return entries.map(sheet.add).join('') + sheet.end();
};

/** The excerpt's lines: those with a gutter. */
const excerptOf = (marked: string): string[] =>
  print([entryOf(marked)])
    .split('\n')
    .filter((line) => /^ {2,}\d* *[│·]/.test(line));

describe('a finding', () => {
  it('is printed whole: place, message, excerpts, computation, likely slip, summary', () => {
    const entry = entryOf(
      'Notice\n(1) rights: ⟦162 rights⟧\n\n(2) each ⟦200 shares⟧\n(3) total ⟦32,500 shares⟧\n',
    );
    const [first] = entry.examined.release.findings;
    const suspect = {
      ...first!.operands[2]!,
      probable: '32400',
      explanation: 'one digit was misread',
      repairs: { repaired: 2, of: 2 },
    };
    const other = findingOf({
      id: 'b/1',
      check: 'payment-adds-up',
      suspect,
      operands: [first!.operands[2]!],
    });
    const findings = [{ ...first!, suspect }, other];
    const release = { ...entry.examined.release, findings };
    expect(print([{ ...entry, examined: { ...entry.examined, release } }])).toMatchInlineSnapshot(`
      "a/notice.txt:5:11 error rights-times-shares-per-right
        162 rights × 200 shares per right = 32,400 shares, but 32,500 shares are stated

        2 │ (1) rights: 162 rights
          │             ^^^^^^^^^^ operand_1
          ·
        4 │ (2) each 200 shares
          │          ^^^^^^^^^^ operand_2
        5 │ (3) total 32,500 shares
          │           ^^^^^^^^^^^^^ operand_3

        law       total_rights × shares_per_right = total_shares
        computed  32,400, stated 32,500, difference 100
        likely    “32,500 shares” should read “32,400”: one digit was misread (that mends 2 of 2
                  relations)
        also      payment-adds-up (line 5): 162 rights × 200 shares per right = 32,400 shares, but 32,500
                  shares are stated

      1 error, 0 warnings, 0 notes in 1 release with 0 facts
      0 relations hold, 0 could not be decided
      0 figures: 0 checked, 0 within rounding, 0 inconsistent, 0 undetermined, 0 unused
      "
    `);
  });
});

describe('the excerpt', () => {
  it('aligns under wide characters', () => {
    expect(excerptOf('新株予約権の総数 ⟦162個⟧ とする')).toMatchInlineSnapshot(`
      [
        "  1 │ 新株予約権の総数 162個 とする",
        "    │                  ^^^^^ operand_1",
      ]
    `);
  });

  it('cuts a long line around its figures', () => {
    const filler = 'word '.repeat(60);
    expect(excerptOf(`${filler}⟦162 rights⟧ ${filler}⟦32,400 shares⟧ ${filler}`)).toMatchInlineSnapshot(`
      [
        "  1 │ … word word word word word 162 rights word word word word word …",
        "    │                            ^^^^^^^^^^ operand_1",
        "  1 │ … word word word word word 32,400 shares word word word word word …",
        "    │                            ^^^^^^^^^^^^^ operand_2",
      ]
    `);
  });

  it('underlines figures of one line together and names them in order', () => {
    expect(excerptOf('from ⟦July 12, 2013⟧ to ⟦July 11, 2043⟧')).toMatchInlineSnapshot(`
      [
        "  1 │ from July 12, 2013 to July 11, 2043",
        "    │      ^^^^^^^^^^^^^    ^^^^^^^^^^^^^ operand_1, operand_2",
      ]
    `);
  });

  it('follows a figure over a line break', () => {
    expect(excerptOf('on ⟦July\n12, 2013⟧, it')).toMatchInlineSnapshot(`
      [
        "  1 │ on July",
        "    │    ^^^^ operand_1",
        "  2 │ 12, 2013, it",
        "    │ ^^^^^^^^ operand_1",
      ]
    `);
  });

  it('does not let the text steer the terminal', () => {
    const shown = print([entryOf('\u001b[2J\u202e⟦162\u001b[31m rights⟧', { path: 'a\u001b[2J.txt' })]);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(shown).toContain('162[31m rights');
  });
});

it('colours only when asked', () => {
  expect(print([entryOf('⟦162⟧')])).not.toContain('\u001b');
  expect(print([entryOf('⟦162⟧')], { colour: true })).toContain('\u001b[');
});

it('says what holds only with --all, but counts it always', () => {
  const holding = entryOf('⟦162⟧', { outcome: 'exact', message: 'they agree' });
  expect(print([holding])).not.toContain('they agree');
  expect(print([holding])).toContain('1 relation holds');
  expect(print([holding], { all: true })).toContain('they agree');
});

it('prints a summary when there is nothing to say', () => {
  expect(print([])).toMatchInlineSnapshot(`
    "0 errors, 0 warnings, 0 notes in 0 releases with 0 facts
    0 relations hold, 0 could not be decided
    0 figures: 0 checked, 0 within rounding, 0 inconsistent, 0 undetermined, 0 unused
    "
  `);
});
