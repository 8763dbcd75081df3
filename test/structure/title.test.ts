import { describe, expect, it } from 'vitest';
import { outlined } from './outlined.js';

const BODY =
  'TOKYO, July 11, 2016 - Example Inc. today announces what its board of directors has resolved upon.';

describe('the title', () => {
  it.each([
    [
      'a line above the dateline',
      `For Immediate Release\n\nNotice of a Share Split\n\n${BODY}`,
      'Notice of a Share Split',
    ],
    [
      'below the address of a letterhead',
      `Example Corporation

2200 Example Valley Parkway

Santa Example, CA 95054-1549

Notice of a Share Split

${BODY}`,
      'Notice of a Share Split',
    ],
    [
      'wrapped over two lines',
      `Notice of the Terms of Stock Options (Stock\nAcquisition Rights)\n\n${BODY}`,
      'Notice of the Terms of Stock Options (Stock Acquisition Rights)',
    ],
    [
      'printed twice, once wrapped',
      `Notice of the Terms of Stock Options (Stock Acquisition Rights)\n\nNotice of the Terms of Stock Options (Stock\nAcquisition Rights)\n\n${BODY}`,
      'Notice of the Terms of Stock Options (Stock Acquisition Rights)',
    ],
    [
      'bold, split over two lines',
      `***For Immediate Release***\n\n**Notice of Issuance of New Shares and  \nSecondary Offering**\n\n${BODY}`,
      'Notice of Issuance of New Shares and Secondary Offering',
    ],
    [
      'bold, split over two blocks',
      `**Notice of Issuance of New Shares and**\n\n**Secondary Offering of Shares**\n\n${BODY}`,
      'Notice of Issuance of New Shares and Secondary Offering of Shares',
    ],
    [
      'below the name of the company and a banner',
      `Example Holdings Inc.\n\nNOT FOR DISTRIBUTION IN THE UNITED STATES\n\nExample Announces a Quarterly Dividend\n\n${BODY}`,
      'Example Announces a Quarterly Dividend',
    ],
    [
      'below the company, a date of its own line and the code',
      'Example Paper, Ltd.\nNovember 6, 2020\nCode: TSE2: 1012\n\nNotice of an Interim Dividend\n\nAt its meeting on November 6, 2020 the board of directors of the company resolved to pay a dividend.',
      'Notice of an Interim Dividend',
    ],
    ['a markdown heading', `# Example Announces a Dividend\n\n${BODY}`, 'Example Announces a Dividend'],
  ])('%s', (_, text, title) => {
    expect(outlined(text).outline.title?.text).toBe(title);
  });

  it('comes from the front matter where the text has none', () => {
    const { outline, document } = outlined(
      `---\ntitle: "Example Sets a Dividend"\ndate: "2025-02-14"\n---\n\n${BODY}`,
    );
    expect(outline.title?.text).toBe('Example Sets a Dividend');
    const { start, end } = outline.title ?? { start: 0, end: 0 };
    expect(document.text.slice(start, end)).toBe('Example Sets a Dividend');
  });

  it('of the front matter gives way to the same words in the text', () => {
    const text = `---\ntitle: "Example Sets a Quarterly Dividend"\n---\n\nExample Inc\n\nEXAMPLE SETS A QUARTERLY DIVIDEND\n\n${BODY}`;
    expect(outlined(text).outline.title?.text).toBe('EXAMPLE SETS A QUARTERLY DIVIDEND');
  });

  it.each([
    ['only a wire line', `For Immediate Release\n\n${BODY}`],
    ['only a company name', `Example Holdings Co., Ltd.\n\n${BODY}`],
    ['nothing', ''],
  ])('is absent: %s', (_, text) => {
    expect(outlined(text).outline.title).toBeUndefined();
  });
});
