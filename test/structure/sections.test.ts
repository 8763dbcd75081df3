import { describe, expect, it } from 'vitest';
import { outlined, tree } from './outlined.js';

describe('sections', () => {
  it('nest to three levels and go on after inner lists', () => {
    const text = `1. Reason

Because the board has so resolved upon this matter at length today, as is told below.

2. Details

(1) Name of the rights

The third series of rights.

(2) Matters on capital

1. Half of the amount shall be capital.
2. The rest shall be reserve.

(3) Other matters

None of note were found.

3. Contact

Somebody answers.`;
    expect(tree(outlined(text))).toEqual([
      '1 Reason',
      '2 Details',
      '2(1) Name of the rights',
      '2(2) Matters on capital',
      '2(2)(1) Half of the amount shall be capital.',
      '2(2)(2) The rest shall be reserve.',
      '2(3) Other matters',
      '3 Contact',
    ]);
  });

  it('take a list that starts as a table and goes on as items for one list', () => {
    const text = `1. Issuance of new shares

|     |  |  |
|-----|--|--|
| (1) | Class and number | 4,700,000 shares |
| (2) | Method | To be determined on the pricing date |

- (3) Allottee      One of the underwriters
- (4) Payment date      Monday, August 5, 2013
- (5) Subscription unit      100 shares

2. Other matters

Nothing else.`;
    expect(tree(outlined(text))).toEqual([
      '1 Issuance of new shares',
      '1(1) Class and number',
      '1(2) Method',
      '1(3) Allottee',
      '1(4) Payment date',
      '1(5) Subscription unit',
      '2 Other matters',
    ]);
  });

  it('keep numbers of a second list apart under their own heading', () => {
    const text = `1. Offering

Text of the offering that is long enough.

2. Allotment

Text of the allotment that is long enough.

3. Schedule

Text of the schedule that is long enough.

<For Reference>

The background of it all is told in this part.

2. Change in shares

Before and after.

About Example

Example makes examples.`;
    const all = outlined(text);
    expect(tree(all)).toEqual([
      '1 Offering',
      '2 Allotment',
      '3 Schedule',
      '· <For Reference>',
      '2 Change in shares',
      '· About Example',
    ]);
    expect(all.outline.sections[4]?.parent).toBe(all.outline.sections[3]);
    expect(all.outline.sections[5]?.parent).toBeUndefined();
  });

  it('go on after a heading that breaks them off', () => {
    const text =
      '1. Offering\n\nText.\n\n(Reference Information)\n\nThe background of it all is told in this part.\n\n2. Allotment\n\nText.';
    const { outline } = outlined(text);
    expect(outline.sections.map(({ number, level }) => [number, level])).toEqual([
      ['1', 1],
      [undefined, 1],
      ['2', 1],
    ]);
  });

  it('part label and body at a gap and at a colon', () => {
    const { outline, words } = outlined(`1. Terms

(1) Allottee      One of the underwriters
(2) Maximum number of rights: 135
(3) Price

100 yen per share.`);
    const parts = outline.sections.map((section) => [
      section.number,
      words(section.title),
      words(section.body),
    ]);
    expect(parts.slice(1)).toEqual([
      ['1(1)', 'Allottee', 'One of the underwriters'],
      ['1(2)', 'Maximum number of rights', '135'],
      ['1(3)', 'Price', '100 yen per share.'],
    ]);
  });

  it('leave the title and what stands above the dateline out', () => {
    const text =
      '# Notice of a Dividend\n\nTOKYO, May 24, 2018 - Example Inc. announces a dividend.\n\n## Details\n\nIt is paid in June.';
    expect(tree(outlined(text))).toEqual(['· Details']);
  });

  it('hold their blocks, end before the next, and lie in text order', () => {
    const { outline } = outlined(`1. One\n\nFirst text.\n\nSecond text.\n\n2. Two\n\nThird text.`);
    const [one, two] = outline.sections;
    expect(one?.blocks).toHaveLength(3);
    expect(two?.blocks).toHaveLength(2);
    expect(one?.end).toBeLessThanOrEqual(two?.start ?? 0);
  });

  it('are bounded in depth', () => {
    const marks = ['1.', '(1)', '1)', '(a)', 'a)', '(i)', 'i)', 'a.', '①', 'i.'];
    const { outline } = outlined(marks.map((mark) => `${mark} Something stands here`).join('\n\n'));
    expect(Math.max(...outline.sections.map(({ level }) => level))).toBeLessThanOrEqual(8);
  });
});
