// Tables of every make, to see whether their cells are found: no release, only what tables are made of.

const cell = (text, column, span = 1, rows = 1) => ({ text, column, span, rows });

/** Rows of texts; `null` is a place that a cell beside or above covers. */
const table = (headers, rows, spans = {}) => ({
  kind: 'table',
  headers,
  columns: rows[0].length,
  rows: rows.map((row, at) =>
    row.flatMap((text, column) =>
      text === null ? [] : [cell(text, column, ...(spans[`${at}:${column}`] ?? []))],
    ),
  ),
});

const words = (text) => ({ kind: 'paragraph', text, tight: false });
const heading = (text) => ({ kind: 'heading', level: 1, text });
const scale = (text) => ({ kind: 'scale', text });

const wrapped = table(1, [
  ['Item', 'Particulars', 'Remarks'],
  [
    'Class and number of shares to be issued on exercise of the rights',
    'Common stock, 128,400 shares, to be adjusted when the shares are split or consolidated after the day of allotment',
    'One right carries one hundred shares',
  ],
  ['Amount to be paid in', 'JPY 61,200 for each right, set off against claims to pay of the same amount', ''],
  [
    'Period in which the rights may be exercised',
    'From July 2, 2024 to July 1, 2054',
    'Within ten days of leaving the last office in the group',
  ],
  ['Certificates', 'None', ''],
]);

const spanning = table(
  2,
  [
    ['Segment', 'Six months to September 2023', null, 'Six months to September 2024', null, 'Change'],
    [null, 'Amount', 'Share', 'Amount', 'Share', null],
    ['Paper', '12,480', '41.6%', '13,105', '42.0%', '625'],
    ['Packaging', '9,310', '31.0%', '9,884', '31.7%', '574'],
    ['Energy', '5,122', '17.1%', '4,960', '15.9%', '-162'],
    ['Other', '3,088', '10.3%', '3,251', '10.4%', '163'],
    ['Total', '30,000', '100.0%', '31,200', '100.0%', '1,200'],
  ],
  { '0:0': [1, 2], '0:1': [2], '0:3': [2], '0:5': [1, 2] },
);

const reaching = table(
  1,
  [
    ['Site', 'Facility', 'Planned', 'Paid'],
    ['Chitose', 'Building', '2,140,000', '318,450'],
    [null, 'Power supply', '1,685,000', '92,700'],
    [null, 'Servers', '1,260,000', '41,386'],
    ['Sapporo', 'Metering software', '355,000', '51,612'],
    [null, 'Offices', '120,000', '-'],
    ['Total', null, '5,560,000', '504,148'],
  ],
  { '1:0': [1, 3], '4:0': [1, 2], '6:0': [2] },
);

const sparse = table(1, [
  ['', 'First quarter', 'Second quarter', 'Third quarter', 'Year-end', 'Annual'],
  ['Previous forecast', '-', '15.00', '-', '15.00', '30.00'],
  ['Revised forecast', '', '', '-', '18.00', '33.00'],
  ['Result to date', '-', '15.00', '', '', ''],
  ['Year before', '-', '12.50', '-', '14.00', '26.50'],
]);

const plain = table(0, [
  ['Record date', 'Tuesday, March 31, 2026'],
  ['Dividend per share', 'JPY 24.50'],
  ['Total', 'JPY 1,187 million'],
  ['Effective date', 'Friday, June 26, 2026'],
  ['Source', 'Retained earnings'],
]);

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const long = table(1, [
  ['Day', 'Weekday', 'Venue', 'Shares', 'Average price (yen)', 'Amount (yen)'],
  ...Array.from({ length: 70 }, (_, day) => {
    const [shares, price] = [1000 + ((day * 377) % 900), 812 + ((day * 13) % 47)];
    const date = new Date(Date.UTC(2025, 0, 6 + Math.floor(day / 5) * 7 + (day % 5)));
    return [
      date.toISOString().slice(0, 10),
      DAYS[day % 5],
      day % 3 === 0 ? 'Tokyo' : 'Nagoya',
      shares.toLocaleString('en-US'),
      String(price),
      (shares * price).toLocaleString('en-US'),
    ];
  }),
]);

/** The same for every producer; what it holds is truth for `npm run bench`. */
export const oddTables = {
  name: 'odd-tables',
  title: 'Tables of every make',
  running: undefined,
  parts: [
    { kind: 'title', text: 'Tables of every make' },
    words('Each of these tables is known cell by cell, however its producer draws it.'),
    heading('1. Cells that wrap'),
    wrapped,
    words('A line of text stands between two tables, so that they are not one.'),
    heading('2. Headings over several columns'),
    scale('(millions of yen)'),
    spanning,
    heading('3. Cells that reach down'),
    scale('(thousand yen)'),
    reaching,
    heading('4. Empty cells and dashes'),
    words('Amounts are in yen per share, before tax.'),
    sparse,
    heading('5. A label and its value'),
    plain,
    heading('6. More rows than a page holds'),
    words('Purchases are listed in the order of their days.'),
    long,
    words('All purchases were made on the market.'),
  ],
};
