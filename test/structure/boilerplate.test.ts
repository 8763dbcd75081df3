import { describe, expect, it } from 'vitest';
import { outlined } from './outlined.js';

const NEWS = 'Example Inc. today announced that its board has declared a dividend of $0.10 per share.';
const inRange = (text: string, range: 'boilerplate' | 'contact') => {
  const { outline, document } = outlined(text);
  return outline[range].map(({ start, end }) => document.plain.slice(start, end).replace(/\s+/g, ' ').trim());
};

describe('boilerplate', () => {
  it.each([
    [
      'the portrait to the end',
      `${NEWS}\n\nAbout Example\n\nFounded in 1992, Example makes examples in 12 countries.\n\nIt has 400 employees.`,
      'About Example Founded in 1992, Example makes examples in 12 countries. It has 400 employees.',
    ],
    [
      'a bold portrait',
      `${NEWS}\n\n**About Example Inc.**\n\nExample makes examples.`,
      'About Example Inc. Example makes examples.',
    ],
    [
      'forward-looking statements',
      `${NEWS}\n\nThe statements within this release contain forward-looking statements about our plans.`,
      'The statements within this release contain forward-looking statements about our plans.',
    ],
    [
      'a safe harbour under its heading',
      `${NEWS}\n\nSafe Harbor Statement\n\nCertain words such as believe are used here and may mislead some.`,
      'Safe Harbor Statement Certain words such as believe are used here and may mislead some.',
    ],
    [
      'no offer of securities',
      `${NEWS}\n\nThis press release does not constitute an offer of any securities for sale.`,
      'This press release does not constitute an offer of any securities for sale.',
    ],
    [
      'an exchange that answers for nothing',
      `${NEWS}\n\nNeither the Exchange nor its regulation services provider accepts responsibility for this release.`,
      'Neither the Exchange nor its regulation services provider accepts responsibility for this release.',
    ],
    [
      'a portrait whose heading ends with a stop',
      `${NEWS}\n\nABOUT EXAMPLE INC.\n\nExample makes examples.`,
      'ABOUT EXAMPLE INC. Example makes examples.',
    ],
    ...[
      'The securities described above are being offered pursuant to a shelf registration statement of 2024.',
      'The offering is being made only by means of a prospectus, copies of which banks have.',
      'A preliminary prospectus supplement relating to 5,000 shares has been filed with the authority.',
      'When available, copies of the prospectus may be obtained from Karasu Securities.',
      'This is information that Example is obliged to make public on 11 February 2025.',
      'Denna information är sådan som Example AB är skyldigt att offentliggöra den 11 februari 2025.',
      'Note: This document has been translated from the Japanese original for reference.',
      'This document is to announce 5,000 shares and has not been prepared for the purpose of soliciting anybody.',
      'Disclaimer: This notice offers none of the 5,000 shares.',
    ].map((note) => [note, `${NEWS}\n\n${note}`, note]),
    ...[
      'Rechtlicher Hinweis',
      'Zukunftsgerichtete Aussagen',
      'Viktig information',
      'Über Example',
      'Om Example',
      'Profile of Example',
      '将来予測に関する記述',
    ].map((heading) => [heading, `${NEWS}\n\n${heading}\n\n5 000 words.`, `${heading} 5 000 words.`]),
    ['a link alone', `${NEWS}\n\n[Source](https://example.com/release/1)`, 'Source'],
  ])('%s', (_, text, words) => {
    expect(inRange(text, 'boilerplate')).toEqual([words]);
  });

  it.each([
    ['news', NEWS],
    ['a note on figures', `${NEWS}\n\nNote: Increase in capabilities per facility is not described.`],
    ['an option to buy more', `${NEWS}\n\nThe offering of 5,000 shares is expected to close on May 9, 2024.`],
    ['shares offered', `${NEWS}\n\nThe shares will be offered to employees at $5.00 each.`],
    ['a labelled line', `${NEWS}\n\nSource:    Retained earnings\n\nRecord date:    May 1, 2020`],
    ['news about something', `${NEWS}\n\nAbout 400 employees will receive shares under the plan next year.`],
  ])('is not %s', (_, text) => {
    expect(inRange(text, 'boilerplate')).toEqual([]);
  });

  it('ends where the release goes on with a numbered part or a table', () => {
    const text = `1. First\n\n${NEWS}\n\nAbout Example\n\nExample makes examples.\n\n2. Second\n\nMore news.\n\nForward-Looking Statements\n\nWords may mislead.\n\n| Item | 2024 |\n|---|---|\n| Sales | 5 |\n| Costs | 6 |\n`;
    expect(inRange(text, 'boilerplate')).toEqual([
      'About Example Example makes examples.',
      'Forward-Looking Statements Words may mislead.',
    ]);
  });
});

describe('contact', () => {
  it('may stand below the portrait without a heading', () => {
    const address = 'Jane Doe, CEO Telephone: (416) 555-0142 Email: jane@example.com';
    const text = `${NEWS}\n\nAbout Example\n\nExample makes examples.\n\n${address}\n\nForward-Looking Statements\n\nWords may mislead.`;
    expect(inRange(text, 'contact')).toEqual([address]);
  });

  it('runs from its heading on and is no boilerplate', () => {
    const text = `${NEWS}\n\nAbout Example\n\nExample makes examples.\n\nFor inquiries, contact:\n\nInvestor Relations\n\nTel: +81-3-5205-6500 E-mail: ir@example.com`;
    expect(inRange(text, 'contact')).toEqual([
      'For inquiries, contact: Investor Relations Tel: +81-3-5205-6500 E-mail: ir@example.com',
    ]);
    expect(inRange(text, 'boilerplate')).toEqual(['About Example Example makes examples.']);
  });
});
