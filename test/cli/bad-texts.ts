/**
 * Texts that nobody should publish: each is a way in which a program that looks back, looks ahead or compares
 * each with each would need time without end. `of(n)` grows with n; `n` is what takes some hundredths of a second.
 */
export interface BadText {
  readonly name: string;
  readonly n: number;
  readonly of: (n: number) => string;
}

const times = (n: number, piece: (index: number) => string): string => {
  let text = '';
  for (let index = 0; index < n; index++) text += piece(index);
  return text;
};

const opening = (title: string, lead: string): string =>
  `${title}\n\nTOKYO, July 11, 2016 -- Example Corporation ${lead}\n\n`;

const TERMS = opening(
  'Notice Regarding Determination of the Terms of Stock Options',
  'announced that the details were determined as follows.',
);
const OFFERING = opening(
  'Notice of Issuance of New Shares and Secondary Offering of Shares',
  'resolved the issuance of new shares and a secondary offering.',
);
const DIVIDEND = opening(
  'Notice of Interim Dividend from Surplus',
  'resolved to pay an interim dividend from surplus.',
);
const RESTRICTED = opening(
  'Notice Regarding Introduction of Restricted Stock Compensation',
  'resolved to introduce restricted stock.',
);

const text = (name: string, n: number, of: (n: number) => string): BadText => ({ name, n, of });
/** The same piece again and again, under the head of a release. */
const again = (name: string, n: number, piece: string, head = TERMS): BadText =>
  text(name, n, (count) => head + piece.repeat(count));
/** Pieces that differ in a number. */
const each = (name: string, n: number, piece: (index: number) => string, head = TERMS): BadText =>
  text(name, n, (count) => head + times(count, piece));

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
const rule = (columns: number): string => `|${'---|'.repeat(columns)}\n`;
const table = (header: readonly string[], rows: string): string =>
  `${row(...header)}${rule(header.length)}${rows}\n`;

const signs: readonly BadText[] = [
  again('digits only', 100_000, '7', ''),
  again('digits and commas', 4_000, '1,234,', ''),
  again('one long word', 100_000, 'a', ''),
  again('capitals', 20_000, 'ABCD ', ''),
  text('brackets, opened and closed', 40_000, (n) => '('.repeat(n) + ')'.repeat(n)),
  again('brackets left open', 4_000, '(see 5 '),
  again('quotation marks', 60_000, '"'),
  again('asterisks', 60_000, '*'),
  again('bold left open', 10_000, '**bold '),
  again('links left open', 10_000, '[link]('),
  again('links turned round', 10_000, ']('),
  again('less-than signs', 40_000, '<'),
  again('backslashes', 40_000, '\\'),
  again('currency signs', 30_000, '$ '),
  again('dots', 60_000, '.'),
  again('blanks', 100_000, ' '),
  again('tabs', 60_000, '\t'),
  again('empty lines', 40_000, '\n'),
  again('page feeds', 20_000, 'a\f'),
  again('carriage returns', 3_000, 'a line of 5 shares\r'),
  again('combining marks', 30_000, 'e\u0301'),
  again('kanji numbers', 10_000, '一二三億', ''),
  each('numbers of 400 digits', 150, () => `${'9'.repeat(400)} shares and JPY${'8'.repeat(400)}\n\n`),
  again('HTML tags', 2_000, 'x<br>y<sup>1</sup> '),
];

const lines: readonly BadText[] = [
  each('one line of figures', 1_000, (i) => `JPY${i},800 per share on July 11, 2016; `, ''),
  each('one line of prose', 3_000, (i) => `The Company resolved to issue ${i} shares of stock. `, ''),
  each('a sentence without end', 800, (i) => `${i} shares, 5.${i % 9}% of the 100,000 issued shares, `),
  each(
    'lines wrapped without end',
    3_000,
    (i) => `the company (will issue ${i} shares of stock and goes on\n`,
  ),
  each('headings', 2_000, (i) => `# Heading ${i}\n`),
  each('headings with text', 1_000, (i) => `${i + 1}. Heading ${i}\n\nSome text with ${i} shares.\n\n`),
  each(
    'headings that differ in a word',
    3_000,
    (i) => `Overview of Part ${i}\n\nSome words for ${i} here.\n\n`,
  ),
  each('heading depths', 1_000, (i) => `${'#'.repeat(1 + (i % 6))} Part ${i}\n\ntext with ${i} shares\n\n`),
  each('deep numbering', 1_500, (i) => `1.${i + 1}.1.1.1 Part with 3 shares\n\n`),
  each(
    'ever deeper numbering',
    60,
    (i) => `${Array.from({ length: i + 1 }, (_, k) => k + 1).join('.')} Part\n\n`,
  ),
  each('ever deeper indents', 250, (i) => `${' '.repeat(i)}- item ${i} shares\n`),
  each('items with gaps in their numbers', 500, (i) => `(${i * 2 + 1}) Number of shares: ${i} shares\n`),
  again('first parts', 3_000, 'I. Overview of it\n\n'),
  each('footers', 1_500, (i) => `Words of the page for ${i} shares\n\nExample Corporation\nPage ${i}\n\n`),
  again('one footer', 4_000, 'Example Corporation Confidential\n'),
  each('titles', 1_500, () => 'Notice Regarding Determination of the Terms of Stock Options\n\n'),
  each('contacts', 800, (i) => `Contact: Investor Relations, +81-3-5205-6500, ir${i}@example.com\n\n`),
  each('defined terms', 1_500, (i) => `Example Holdings ${i} Corporation (the "Company ${i}") agreed. `),
  each(
    'terms of one length',
    1_500,
    (i) => `The rights (the "Alpha${String.fromCharCode(97 + (i % 26))}${i} Rights").\n\n`,
  ),
  each('references', 1_500, (i) => `as described in ${1 + (i % 50)}. (${i % 9}) above, Article ${i}, `),
  each(
    'references to headings',
    1_000,
    (i) => `${(i % 30) + 1}. Use ${i}\n\nas in "Use ${i * 7}" above.\n\n`,
  ),
];

const tables: readonly BadText[] = [
  text(
    'rows of 1 to 500 cells',
    12,
    (n) => TERMS + times(n, (i) => row(...Array(1 + ((i * 37) % 500)).fill(i))),
  ),
  each('rows of 1 to 5 cells', 700, (i) => row(...Array(1 + (i % 5)).fill(i))),
  text('one wide row', 2_000, (n) => `${TERMS}|${times(n, (i) => ` ${i} |`)}\n`),
  text('a wide table', 1_200, (n) => TERMS + table(Array(n).fill('Shares'), row(...Array(n).keys()))),
  text('a table with its total', 900, (n) => TERMS + table(['Name', 'Shares'], holders(n, 0))),
  text('a table with a wrong total', 900, (n) => TERMS + table(['Name', 'Shares'], holders(n, 7))),
  text(
    'a table of totals',
    900,
    (n) =>
      TERMS +
      table(
        ['Name', 'Shares'],
        times(n, (i) => row(i % 10 === 9 ? 'Total' : `Holder ${i}`, i)),
      ),
  ),
  text(
    'rows with wrong totals',
    900,
    (n) =>
      TERMS +
      table(
        ['Item', 'A', 'B', 'Total'],
        times(n, (i) => row(`Row ${i}`, i, i + 90, 2 * i + 91)),
      ),
  ),
  each('tables', 120, (i) => `Table ${i}\n\n${table(['Name', 'Shares'], holders(2, i % 2))}\n`),
  text('a table of tabs', 800, (n) => `${TERMS}Name\tShares\n${times(n, (i) => `Holder ${i}\t${i}\n`)}`),
  text(
    'a table of columns',
    800,
    (n) =>
      `${TERMS}Name            Shares\n${times(n, (i) => `Holder ${String(i).padEnd(10)} ${String(i).padStart(8)}\n`)}`,
  ),
];

const holders = (n: number, off: number): string =>
  times(n, (i) => row(`Holder ${i}`, i)) + row('Total', (n * (n - 1)) / 2 + off);

const facts: readonly BadText[] = [
  each(
    'rights that all differ',
    400,
    (i) => `1. Total number of stock acquisition rights: ${100 + i} rights\n`,
  ),
  each(
    'rights, every other one the same',
    400,
    (i) => `1. Total number of stock acquisition rights: ${i % 2 ? 162 : 1000 + i} rights\n`,
  ),
  each(
    'terms again and again',
    150,
    (i) =>
      `${i + 1}. Total number of stock acquisition rights: 162 rights\n(1) Number of shares: 32,500 shares of common stock (200 shares per stock acquisition right)\n(2) Amount to be paid in: JPY360,000 per stock acquisition right\n\n`,
  ),
  each(
    'exercise periods',
    500,
    (i) => `(4) Exercise period: From July 12, ${2000 + (i % 90)} to July 11, 2100\n\n`,
  ),
  each(
    'meetings',
    500,
    (i) => `The ${i + 1}th Ordinary General Meeting of Shareholders held on June 26, ${1990 + (i % 40)}.\n\n`,
  ),
  each(
    'wrong weekdays',
    1_000,
    (i) => `It starts on Monday, July ${1 + (i % 28)}, ${2000 + (i % 30)}, for Part ${i}.\n\n`,
  ),
  each(
    'changes in percent',
    800,
    (i) => `Sales rose by 5.0% from JPY${1000 + i} million to JPY${1051 + i} million.\n\n`,
  ),
  each(
    'products',
    200,
    (i) => `${i + 1},000 shares at JPY1,800 per share for proceeds of JPY${i},800,000.\n\n`,
  ),
  each(
    'ranges the wrong way round',
    300,
    (i) => `The range is between JPY${i + 9} and JPY${i + 5} per share.\n\n`,
  ),
  each(
    'tranches',
    250,
    (i) =>
      `${i + 1}. Third-Party Allotment\n\n(1) Number of shares: ${i},000 shares of common stock\n(2) Payment date: August ${(i % 28) + 1}, 2013\n\n`,
    OFFERING,
  ),
  each(
    'uses in one sentence',
    500,
    (i) => `JPY${i} million will be used for plant ${i} by March 2015, `,
    OFFERING,
  ),
  each(
    'bridges of shares',
    250,
    (i) =>
      `Total number of issued shares at present: ${i},000 shares\nTotal number of issued shares after public offering: ${i + 1},000 shares\n\n`,
    OFFERING,
  ),
  each(
    'dividend tables',
    150,
    (i) =>
      `${row('', 'Resolved', 'Forecast')}${rule(3)}${row('Record date', 'September 30, 2016', '-')}${row('Dividend per share', `JPY${i}`, `JPY${i}`)}${row('Total dividends', `JPY${i}00`, '-')}\n`,
    DIVIDEND,
  ),
  each(
    'caps',
    300,
    (i) => `The maximum amount is within JPY${i} million per year and ${i},000 shares or less per year.\n\n`,
    RESTRICTED,
  ),
];

export const badTexts: readonly BadText[] = [...signs, ...lines, ...tables, ...facts];
