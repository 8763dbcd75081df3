import { describe, expect, it } from 'vitest';
import { outlined } from './outlined.js';

const cover = (date: string): string =>
  `UNITED STATES\n\nSECURITIES AND EXCHANGE COMMISSION\n\nWashington, D.C. 20549\n\nFORM 8-K\n\nCURRENT REPORT\n\n${date}\n\nEXAMPLE OPTICS, INC.\n\n(Exact name of registrant as specified in its charter)\n\n`;
const DATE = 'Date of Report (Date of earliest event reported): June 2, 2021';
const BODY =
  'On June 2, 2021, Example Optics, Inc. issued notes in an aggregate principal amount of $500 million.';
const END =
  'SIGNATURES\n\nPursuant to the requirements of the Act, the registrant has signed this report.\n\n';

describe("a report on a regulator's form", () => {
  it.each([
    ['its first item', `Item 8.01. Other Events.\n\n${BODY}`, 'Item 8.01. Other Events.'],
    ['the item under its number', `ITEM 8.01\n\nOther Events\n\n${BODY}`, 'ITEM 8.01 Other Events'],
    [
      'the first of several',
      `Item 1.01 Entry into an Agreement\n\n${BODY}\n\nItem 8.01 Other Events\n\n${BODY}`,
      'Item 1.01 Entry into an Agreement',
    ],
    [
      'no list of exhibits',
      `Item 9.01 Financial Statements and Exhibits\n\n${BODY}\n\nItem 8.01 Other Events\n\n${BODY}`,
      'Item 8.01 Other Events',
    ],
    ['the form itself, should there be none', BODY, 'FORM 8-K'],
  ])('is titled by %s', (_, text, title) => {
    const { outline, words } = outlined(cover(DATE) + text);
    expect(outline.title?.text).toBe(title);
    expect(words(outline.title)?.replace(/\s+/g, ' ')).toBe(title);
  });

  it.each([
    ['behind its label', DATE, '2021-06-02'],
    ['with another in brackets', `${DATE} (May 28, 2021)`, '2021-06-02'],
    ['under its label', 'Date of report (Date of earliest event reported):\n\nJune 2, 2021', '2021-06-02'],
    ['over its label', 'June 2, 2021\n\nDate of report (Date of earliest event reported)', '2021-06-02'],
  ])('has its date %s', (_, date, day) => {
    expect(outlined(`${cover(date)}Item 8.01 Other Events\n\n${BODY}`).outline.dateline?.date?.date).toBe(
      day,
    );
  });

  it('gives way to the release printed behind it', () => {
    const { outline, words } = outlined(
      `${cover(DATE)}Item 8.01 Other Events\n\n${BODY}\n\n${END}Exhibit 99.1\n\nExample Optics Declares Dividend\n\nBOSTON, June 3, 2021 - ${BODY}`,
    );
    expect(outline.title?.text).toBe('Example Optics Declares Dividend');
    expect([words(outline.dateline?.place), outline.dateline?.date?.date]).toEqual(['BOSTON', '2021-06-03']);
  });

  it('is none where the form is only mentioned', () => {
    const text = `Example Optics Files Annual Report\n\nBOSTON, June 3, 2021 - Example Optics filed its Form 10-K with the Securities and Exchange Commission.\n\nItem 8.01 is in it.`;
    expect(outlined(text).outline.title?.text).toBe('Example Optics Files Annual Report');
  });
});

it('a day that does not exist is no dateline', () => {
  expect(
    outlined(`Example Declares a Dividend\n\nJune 31, 2021\n\n${BODY}`).outline.dateline?.date,
  ).toBeUndefined();
});
