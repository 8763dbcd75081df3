import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';

const tickersIn = async (text: string): Promise<readonly unknown[]> => {
  const { facts } = await check({ text });
  return facts
    .filter(({ field }) => field === 'ticker')
    .map(({ value }) => value?.type === 'text' && value.text)
    .toSorted();
};

const lead = (listing: string): string =>
  `Hoshi declares a dividend\n\nOSLO, May 7, 2024 (WIRE) -- Hoshi Optics Inc. ${listing} today announced a dividend of 10 cents.`;

describe('the listings of the issuer', () => {
  it.each([
    ['(NASDAQ: HOSH)', ['NASDAQ:HOSH']],
    ['(NYSE American: HOS)', ['NYSE AMERICAN:HOS']],
    ['(Nasdaq Stockholm: HOSH)', ['NASDAQ STOCKHOLM:HOSH']],
    ['(TSX: HOS; OTCQX: HOSHF)', ['OTCQX:HOSHF', 'TSX:HOS']],
    ['(TSX-V: HOS)', ['TSX-V:HOS']],
    ['(TSX Venture Exchange: HOS)', ['TSXV:HOS']],
    ['(Toronto Stock Exchange: HOS)', ['TSX:HOS']],
    ['(New York Stock Exchange: HOS)', ['NYSE:HOS']],
    ['(ASX: HOS)', ['ASX:HOS']],
    ['(Euronext Oslo Børs: HOS)', ['EURONEXT OSLO BØRS:HOS']],
    ['(OSE: HOS)', ['OSE:HOS']],
    ['(TSE: 1135)', ['TSE:1135']],
    ['(Tokyo Stock Exchange Prime Market: 1135)', ['TSE Prime:1135']],
    ['(Tokyo Stock Exchange: 1135)', ['TSE:1135']],
    ['(OTCQX Best Market: HOSF)', ['OTCQX:HOSF']],
    ['(The Nasdaq Capital Market: HOSH)', ['NASDAQ:HOSH']],
    ['(NYSE, TSX: HOS)', ['NYSE:HOS', 'TSX:HOS']],
    ['(TSX, Nasdaq Stockholm: HOS)', ['NASDAQ STOCKHOLM:HOS', 'TSX:HOS']],
    ['("Hoshi" or the "Company") (Nasdaq: HOSH)', ['NASDAQ:HOSH']],
    ['(NYSE: HOS, HOA, HOB)', ['NYSE:HOA', 'NYSE:HOB', 'NYSE:HOS']],
  ])('%s', async (listing, tickers) => {
    expect(await tickersIn(lead(listing))).toEqual(tickers);
  });

  it.each([
    ['whom it buys', 'It will buy Karasu Metals Ltd. (ASX: KAR) in May.'],
    ['where somebody worked', 'Jane Doe has served Karasu Corporation (NYSE: KAR) since 2018.'],
    ['who manages it', 'It is managed by a subsidiary of Karasu Investors, Inc. (OTCQX: KARI).'],
    ['a namesake', 'Each share can be changed into one of Hoshi Corporation (NYSE: HOC).'],
  ])('not of another company: %s', async (_, text) => {
    expect(await tickersIn(`${lead('(NYSE: HOS)')}\n\n${text}`)).toEqual(['NYSE:HOS']);
  });

  it('are on the cover of a form, of its common stock alone', async () => {
    const text =
      'SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nHoshi Optics Inc.\n\n(Exact name of registrant as specified in its charter)\n\n| Title of each class | Trading Symbol(s) | Name of each exchange on which registered |\n|---|---|---|\n| Common Stock, par value $0.01 | HOS | New York Stock Exchange |\n| 2.625% Notes due 2026 | HOS26 | New York Stock Exchange |\n\nItem 8.01 Other Events.\n\nOn May 7, 2024 the board declared a dividend.';
    expect(await tickersIn(text)).toEqual(['NYSE:HOS']);
  });

  it.each([
    ['under its symbol', 'Its shares are listed on the OTCQX Best Market under the symbol "HOSF".'],
    ['in its portrait', 'About Hoshi\n\nHoshi Optics Inc. (OTCQX: HOSF) makes lenses.'],
  ])('are taken from elsewhere where nothing else says them: %s', async (_, text) => {
    expect(await tickersIn(`${lead('')}\n\n${text}`)).toEqual(['OTCQX:HOSF']);
  });
});
