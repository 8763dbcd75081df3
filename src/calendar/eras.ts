import { formatDay } from './day.js';

/**
 * Japanese years count from the start of an era: Heisei 28 is 2016, Reiwa 1 began on 2019-05-01.
 * A printed era date is only valid inside the bounds of its era: Heisei 31 ended on 30 April, so 平成31年5月1日 never was.
 */
export interface Era {
  readonly name: string;
  /** The Latin initial of the short form `H28.7.11`. */
  readonly initial: string;
  /** Year 1 of the era. */
  readonly firstYear: number;
  readonly start: string;
  /** The last day, inclusive; absent for the present era. */
  readonly end?: string;
}

export const eras: readonly Era[] = [
  { name: '令和', initial: 'R', firstYear: 2019, start: '2019-05-01' },
  { name: '平成', initial: 'H', firstYear: 1989, start: '1989-01-08', end: '2019-04-30' },
  { name: '昭和', initial: 'S', firstYear: 1926, start: '1926-12-25', end: '1989-01-07' },
  { name: '大正', initial: 'T', firstYear: 1912, start: '1912-07-30', end: '1926-12-24' },
  { name: '明治', initial: 'M', firstYear: 1868, start: '1868-01-25', end: '1912-07-29' },
];

/** The era with that name or initial. */
export const eraNamed = (name: string): Era | undefined =>
  eras.find((era) => era.name === name || era.initial === name);

/** The Gregorian year of an era year, `eraYear('平成', 28)` = 2016, whether or not the era lasted so long. */
export const eraYear = (name: string, year: number): number | undefined => {
  const era = eraNamed(name);
  return era && year >= 1 ? era.firstYear + year - 1 : undefined;
};

/**
 * True when a date printed with this era can exist: some day of it lies inside the era. Give the date as far as
 * it is printed: `2019`, `2019-05` or `2019-05-01`.
 */
export const isWithinEra = (name: string, date: string): boolean => {
  const era = eraNamed(name);
  if (!era) return false;
  return (
    date >= era.start.slice(0, date.length) &&
    (era.end === undefined || date <= era.end.slice(0, date.length))
  );
};

/** An era date as ISO, as far as it is printed, and whether the era has it. */
export const eraDate = (
  name: string,
  year: number,
  month?: number,
  day?: number,
): { readonly date: string; readonly inEra: boolean } | undefined => {
  const gregorian = eraYear(name, year);
  if (gregorian === undefined) return undefined;
  const date = formatDay(gregorian, month, day);
  return { date, inEra: isWithinEra(name, date) };
};
