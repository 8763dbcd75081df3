/** How long a period is, and of which year: what tells the columns of a statement, and sentences, apart. */
export type Length = 'quarter' | 'half' | 'nine-months' | 'year' | 'to-date';

const LENGTHS: readonly (readonly [Length, RegExp])[] = [
  ['to-date', /\byear[- ]to[- ]date\b|\bYTD\b|\bcumulative\b/i],
  [
    'nine-months',
    /\bnine[- ]months?\b|\b9[- ]?months?\b|\b9M\b|\bthree quarters\b|\b(?:36|39|40) weeks?\b|\bthirty-nine weeks\b|\bjan\w{0,6}(?: ?- ?| to )sep|第3四半期累計/i,
  ],
  [
    'half',
    /\bsix[- ]months?\b|\b6[- ]?months?\b|\b6M\b|\bhalf\b|\bH[12]\b|\b[12]H\b|\bhalf-year\b|\b(?:24|26|27|28) weeks?\b|\btwenty-six weeks\b|\binterim (?:results|period)\b|\bjan\w{0,6}(?: ?- ?| to )jun|\bjul\w{0,2}(?: ?- ?| to )dec|中間|第2四半期累計/i,
  ],
  [
    'quarter',
    /\bquarter(?:s|ly|'s)?\b|\bthree[- ]months?\b|\b3[- ]?months?\b|\bQ[1-4](?:'?\d{2}|FY\d\d)?\b|\b[1-4]Q(?:\d{2})?\b|\b(?:12|13|14|16|17) weeks?\b|\b(?:thirteen|fourteen) weeks\b|\b(?:jan\w{0,6}(?: ?- ?| to )mar|apr\w{0,3}(?: ?- ?| to )jun|jul\w{0,2}(?: ?- ?| to )sep|oct\w{0,5}(?: ?- ?| to )dec)|四半期/i,
  ],
  [
    'year',
    /\b(?:full|fiscal)?[- ]?years?\b(?! ago\b| earlier\b| over\b|[- ]to[- ]date\b)|\btwelve[- ]months?\b|\b12[- ]?months?\b|\bannual\w{0,2}\b|\bFY ?(?:20)?\d{0,2}\b|\bYE\b|\b(?:52|53) weeks?\b|\bfifty-(?:two|three) weeks\b|\bjan\w{0,6}(?: ?- ?| to )dec|通期|年度|事業年度/i,
  ],
];

/** The lengths that words name; "fiscal year 2023 first quarter" is a quarter. */
export const lengthsIn = (words: string): readonly Length[] => {
  const text = words.replace(NOT_A_PERIOD, ' ');
  return LENGTHS.filter(([, sign]) => sign.test(text)).map(([length]) => length);
};

/** The year before, a comparison, belongs to periods of all lengths; "fiscal year 2023" says which, not how long. */
const NOT_A_PERIOD =
  /\b(?:prior|previous|last|preceding|same|comparable)[- ](?:fiscal[- ])?years?(?:'s)?\b|\b(?:a|one)[- ]year (?:ago|earlier)\b|\byear[- ]over[- ]year\b|\bthis year(?:'s)?\b|\b\d{1,3}[- ]year\b/gi;

/** The length a heading or a column is of: the shortest named, a fiscal year beside a quarter only says when. */
export const lengthOf = (words: string): Length | undefined => {
  const found = lengthsIn(words);
  return ORDER.find((length) => found.includes(length));
};

const ORDER: readonly Length[] = ['quarter', 'half', 'nine-months', 'to-date', 'year'];

/** When a column's period ends, as a number that sorts: the year, and the month where one is named. */
export const endOf = (words: string): { readonly year: number; readonly month?: number } | undefined => {
  const year = YEARS.exec(words) ?? SHORT_YEAR.exec(words);
  const era = ERA.exec(words);
  if (!year && !era) return undefined;
  const number = year ? fullYear(year[1]!) : Number(era![2]) + (era![1] === '令和' ? 2018 : 1988);
  const month = MONTHS.findIndex((name) => name.test(words)) + 1;
  const quarter = Number(/\bQ([1-4])|\b([1-4])Q/.exec(words)?.slice(1).find(Boolean) ?? 0) * 3;
  const named = month || quarter;
  return named ? { year: number, month: named } : { year: number };
};

const YEARS = /(?:^|[^\d,.])((?:19|20)\d{2})(?![\d,.]\d)/;
const SHORT_YEAR = /(?:\bFY ?|\/|\bQ[1-4] ?'?|\b[1-4]Q ?'?)(\d{2})\b/;
const ERA = /(令和|平成) ?(\d{1,2})年/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
  (name) => new RegExp(`\\b${name}`, 'i'),
);

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));
