import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf, type Outlined, outlined, tree } from './outlined.js';

/** Five published releases, in layouts of five kinds. They are not part of the project. */
const folder = new URL('../../../shared/seeds/', import.meta.url);
const present = existsSync(folder);
const seeds = present ? readdirSync(folder).sort() : [];
const seed = (at: number): Outlined => outlined(readFileSync(new URL(seeds[at]!, folder), 'utf8'));

if (!present) console.warn('skipped: the published releases are not at ../shared/seeds');

describe.skipIf(!present)('published releases', () => {
  it.each([
    [0, 'Notice Regarding the Terms and Conditions', 'TOKYO', '2016-07-11'],
    [1, 'Notice Regarding Issuance of Stock-Compensation-Type', 'TOKYO', '2013-06-26'],
    [2, 'Notice Regarding Introduction of Restricted', 'TOKYO', '2020-05-25'],
    [3, 'Notice Concerning Issuance of New Shares and Secondary Offering of Shares', 'Tokyo', '2013-07-02'],
    [4, 'IIJ Announces the Distribution', 'TOKYO', '2018-05-24'],
  ])('%i: title and dateline', (at, title, place, date) => {
    const { outline, words } = seed(at);
    expect(outline.title?.text.startsWith(title)).toBe(true);
    expect(words(outline.dateline?.place)).toBe(place);
    expect(outline.dateline?.date?.date).toBe(date);
  });

  it('sixteen items under one part, with lists of their own', () => {
    const numbers = seed(1).outline.sections.map(({ number }) => number);
    for (let item = 1; item <= 16; item++) expect(numbers).toContain(`2(${item})`);
    expect(numbers).toContain('2(9)(9)');
    expect(numbers).toContain('2(12)(8)');
    expect(numbers.filter((number) => number === '3')).toEqual([]);
  });

  it('lists cut by page notes and changing their layout are whole', () => {
    const numbers = tree(seed(3)).map((line) => line.split(' ')[0]);
    const items = (part: number, count: number) =>
      Array.from({ length: count }, (_, at) => `${part}(${at + 1})`);
    expect(numbers).toEqual([
      '1',
      ...items(1, 10),
      '2',
      ...items(2, 9),
      '3',
      ...items(3, 10),
      '·',
      '2',
      '3',
      ...items(3, 3),
      '4',
      ...items(4, 2),
      '·',
      '·',
    ]);
  });

  it('the facilities are amounts in yen, scaled by their header', () => {
    const all = seed(3);
    const table = all.outline.tables.find(({ rows }) => rows.some(({ role }) => role === 'total'));
    const figures = table ? figuresOf(all, table) : [];
    expect(figures).toHaveLength(7);
    expect(figures.at(-1)).toBe('Total | JPY 10451000000 | JPY 328738000');
    expect(figures[2]).toMatch(
      /^III Matsue Data Center .*Buildings, power supply and other facilities \| JPY 1200000000 \| JPY 6734000$/,
    );
  });

  it('portraits are boilerplate, contacts are not', () => {
    for (let at = 0; at < 5; at++) {
      const { outline, words } = seed(at);
      expect(outline.boilerplate.some((range) => words(range)?.startsWith('About IIJ'))).toBe(true);
      expect(outline.contact.some((range) => words(range)?.includes('+81-3-5'))).toBe(true);
      expect(outline.boilerplate.every((range) => !words(range)?.includes('+81-3-5'))).toBe(true);
    }
  });
});
