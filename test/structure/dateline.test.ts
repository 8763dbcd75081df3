import { describe, expect, it } from 'vitest';
import { outlined } from './outlined.js';

const REST = 'Example Inc. today announced that its board has declared a dividend of $0.10 per share.';

describe('a dateline', () => {
  it.each([
    ['TOKYO-July 11, 2016 - ', 'TOKYO', '2016-07-11'],
    ['TOKYO, June 26, 2013 (GLOBE NEWSWIRE) -- ', 'TOKYO', '2013-06-26'],
    ['TOKYO - May 25, 2020 - ', 'TOKYO', '2020-05-25'],
    ['Sandnes, Norway, 11 February 2025: ', 'Sandnes, Norway', '2025-02-11'],
    ['SAN CARLOS, Calif., Feb. 12, 2025 (GLOBE NEWSWIRE) — ', 'SAN CARLOS, Calif.', '2025-02-12'],
    ['LAS VEGAS, Feb. 12, 2025 /PRNewswire/ -- ', 'LAS VEGAS', '2025-02-12'],
    ['EDEN PRAIRIE, Minn. - (NewMediaWire) - October 16, 2024 - ', 'EDEN PRAIRIE, Minn.', '2024-10-16'],
    ['PHILADELPHIA, PA / ACCESS Newswire / February 11, 2025 / ', 'PHILADELPHIA, PA', '2025-02-11'],
    [
      'NAARDEN, the Netherlands and MIAMI, Feb. 07, 2025 (GLOBE NEWSWIRE) — ',
      'NAARDEN, the Netherlands and MIAMI',
      '2025-02-07',
    ],
    [
      '(TheNewswire) Vancouver, British Columbia (February 12, 2025) – ',
      'Vancouver, British Columbia',
      '2025-02-12',
    ],
    ['(Company) February 11, 2025 at 12:05 EET ', undefined, '2025-02-11'],
    ['NEW YORK--(BUSINESS WIRE)--February 11, 2025--', 'NEW YORK', '2025-02-11'],
    ['Toronto, Ontario--(Newsfile Corp. - February 11, 2025) - ', 'Toronto, Ontario', '2025-02-11'],
    ['TORONTO, ON / ACCESSWIRE / February 11, 2025 / ', 'TORONTO, ON', '2025-02-11'],
    ['Vancouver, B.C. – TheNewswire - February 11, 2025 – ', 'Vancouver, B.C.', '2025-02-11'],
    ["COEUR D'ALENE, Idaho, Feb. 11, 2025 (WIRE) -- ", "COEUR D'ALENE, Idaho", '2025-02-11'],
    ['Hsinchu, Taiwan, R.O.C. - February 11, 2025 - ', 'Hsinchu, Taiwan, R.O.C.', '2025-02-11'],
    ['Paris, February 11, 2025, 6:00 p.m. CET – ', 'Paris', '2025-02-11'],
    ['Published: February 11, 2025 at 8:00 a.m. EST ', undefined, '2025-02-11'],
  ])('%s', (head, place, date) => {
    const { outline, words } = outlined(`Example Declares a Dividend\n\n${head}${REST}`);
    expect(words(outline.dateline?.place)).toBe(place);
    expect(outline.dateline?.date?.date).toBe(date);
    expect(outline.dateline && words(outline.dateline)).not.toContain('Example');
  });

  it.each([
    [
      'a bare date under the title',
      `Example Declares a Dividend\n\nFebruary 10, 2025\n\n${REST}`,
      undefined,
      '2025-02-10',
    ],
    [
      'an exchange release',
      `Example plc, Stock Exchange Release, 13 February 2025 at 8.55 am (EET)\n\n${REST}`,
      undefined,
      '2025-02-13',
    ],
    [
      'a numbered announcement',
      `Company announcement no. 12 2025 – 11 February 2025\n\n${REST}`,
      undefined,
      '2025-02-11',
    ],
    [
      'a wide header',
      `Example Oyj    Stock exchange release    11.2.2025 at 18.30 EET\n\n${REST}`,
      undefined,
      '2025-02-11',
    ],
    ['a labelled day', `Release date: February 11, 2025\n\n${REST}`, undefined, '2025-02-11'],
    [
      'a place and its wire below the day',
      `February 11, 2025\n\nBOLINGBROOK, Ill.--(BUSINESS WIRE)-- ${REST}`,
      'BOLINGBROOK, Ill.',
      '2025-02-11',
    ],
    [
      'a place below a day in figures',
      `2/11/2025\n\nISSAQUAH, Wash., Feb. 11, 2025 (WIRE) -- ${REST}`,
      'ISSAQUAH, Wash.',
      '2025-02-11',
    ],
    ['a signature', `${REST}\n\nHalmstad 10 February 2025\n\nExample AB`, 'Halmstad', '2025-02-10'],
    [
      'a signature with the name',
      `${REST}\n\nAberdeen, United Kingdom 14 February 2025 Example Technology Ltd`,
      'Aberdeen, United Kingdom',
      '2025-02-14',
    ],
  ])('%s', (_, text, place, date) => {
    const { outline, words } = outlined(text);
    expect(words(outline.dateline?.place)).toBe(place);
    expect(outline.dateline?.date?.date).toBe(date);
  });

  it.each([
    ['a date in running text', `The Company resolved on July 2, 2013 to issue shares. ${REST}`],
    ['a month alone', `TOKYO, July 2013 - ${REST}`],
    ['a bullet that announces a date', `* Next Dividend Expected March 19, 2025\n\n${REST}`],
  ])('is not read from %s', (_, text) => {
    expect(outlined(text).outline.dateline).toBeUndefined();
  });

  it('is absent when only the front matter has a date', () => {
    expect(
      outlined(`---\ntitle: "A dividend is set"\ndate: "2025-02-14"\n---\n\n${REST}`).outline.dateline,
    ).toBeUndefined();
  });
});
