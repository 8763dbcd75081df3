import { createRequire } from 'node:module';

/**
 * Japan's national holidays, substitutes and one-offs (2019, 2020, 2021) included, come from a published table
 * of one small file a year: only the years a release asks about are ever read.
 */
export const FIRST_HOLIDAY_YEAR = 1970;
export const LAST_HOLIDAY_YEAR = 2050;

const require = createRequire(import.meta.url);
const tables = new Map<number, Readonly<Record<string, unknown>>>();

/** Whether the day is a national holiday; undefined outside the years of the table. */
export const isJapaneseHoliday = (iso: string): boolean | undefined => {
  const year = Number(iso.slice(0, 4));
  if (!(year >= FIRST_HOLIDAY_YEAR && year <= LAST_HOLIDAY_YEAR)) return undefined;
  let table = tables.get(year);
  if (!table) {
    table = require(`@holiday-jp/holiday_jp/lib/holidays_every_year/${year}.js`) as Record<string, unknown>;
    tables.set(year, table);
  }
  return Object.hasOwn(table, iso);
};
