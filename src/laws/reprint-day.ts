/**
 * A printed date with another day in it, printed as the first was: `July 10, 2013`, `10 July 2013`, `2013/07/10`,
 * `2013年7月10日`. Where the print cannot be followed, the day is given as ISO.
 */
export const reprintDay = (quote: string, printed: string, meant: string): string => {
  const [from, to] = [partsOf(printed), partsOf(meant)];
  const name = MONTH.exec(quote)?.[0];
  const numbers = [...quote.matchAll(DIGITS)].map(({ 0: digits, index }) => ({ digits, index }));
  const used = new Set<number>();
  const take = (value: number): (typeof numbers)[number] | undefined => {
    const found = numbers.find((one) => !used.has(one.index) && Number(one.digits) === value);
    if (found) used.add(found.index);
    return found;
  };
  const year = take(from.year);
  // Year first, month second; a month in words leaves one number for the day.
  const yearFirst = year !== undefined && year.index === numbers[0]?.index;
  const first = name || !yearFirst ? undefined : take(from.month);
  const day = take(from.day);
  const month = name ? undefined : (first ?? take(from.month));
  if (!day || (!name && !month) || (!year && from.year !== to.year)) return meant;
  const wide = numbers.some(({ digits }) => digits.startsWith('0'));
  const edits = [
    ...(year ? [{ ...year, print: String(to.year) }] : []),
    ...(month ? [{ ...month, print: padded(to.month, wide) }] : []),
    ...(name ? [{ digits: name, index: quote.indexOf(name), print: monthLike(name, to.month) }] : []),
    { ...day, print: padded(to.day, wide) },
  ];
  edits.sort((a, b) => b.index - a.index);
  return edits.reduce(
    (text, { digits, index, print }) => text.slice(0, index) + print + text.slice(index + digits.length),
    quote,
  );
};

const partsOf = (iso: string): { year: number; month: number; day: number } => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

const padded = (value: number, wide: boolean): string => String(value).padStart(wide ? 2 : 1, '0');

/** `Jan` stays short, `JANUARY` loud. */
const monthLike = (name: string, month: number): string => {
  const long = MONTHS[month - 1] ?? '';
  const short =
    name.length <= 4 && !(name.length === 4 && /^(?:june|july)$/i.test(name)) && !/^may$/i.test(name);
  const print = short ? long.slice(0, 3) : long;
  return name === name.toUpperCase() ? print.toUpperCase() : print;
};

const DIGITS = /[0-9]{1,4}/g;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b/i;
