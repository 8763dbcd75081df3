/** The slips that people and scanners make with a figure, one class a function: each gives another print of it. */
export interface Slip {
  readonly kind: SlipKind;
  /** What stands in the place of the quote. */
  readonly print: string;
}

export const figureSlips = [
  'transposed digits',
  'misread digit',
  'other digit',
  'dropped digit',
  'added digit',
  'ten times',
  'hundred times',
  'thousand times',
  'unit word',
  'currency',
  'sign',
  'another figure of the same law',
  'the row above or below',
  'the column beside',
  'stale total',
  'per another unit',
] as const;

export const dateSlips = ['weekday', 'day of the month', 'month', 'year'] as const;

export type SlipKind = (typeof figureSlips)[number] | (typeof dateSlips)[number];

/** What a hand could have copied or computed instead, as prints or as numbers of the same scale. */
export interface Beside {
  readonly operands: readonly string[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly stale?: string | undefined;
  readonly perOther?: string | undefined;
  readonly inTable: boolean;
}

/** All slips of one printed figure. */
export const slipsOf = (quote: string, beside: Beside): Slip[] => {
  const found = NUMBER.exec(quote);
  if (!found) return [];
  const printed = found[0];
  const set = (kind: SlipKind, digits: string | undefined): Slip[] =>
    digits === undefined || digits === printed || /^0[0-9]/.test(digits)
      ? []
      : [{ kind, print: quote.slice(0, found.index) + digits + quote.slice(found.index + printed.length) }];
  const plain = printed.replaceAll(',', '');
  const grouped = printed.includes(',') || !/[0-9]{4}/.test(printed);
  const number = (digits: string | undefined): string | undefined =>
    digits !== undefined && grouped ? group(digits) : digits;
  return [
    ...set('transposed digits', number(transposed(plain))),
    ...set('misread digit', number(misread(plain))),
    ...set('other digit', number(another(plain))),
    ...set('dropped digit', number(dropped(plain))),
    ...set('added digit', number(added(plain))),
    ...set('ten times', number(times(plain, 1))),
    ...set('hundred times', number(times(plain, 2))),
    ...set('thousand times', number(times(plain, 3))),
    ...swapped('unit word', quote, UNIT_WORDS),
    ...swapped('currency', quote, CURRENCIES),
    ...sign(quote, found.index, beside.inTable),
    ...copied('another figure of the same law', beside.operands, printed, set),
    ...copied('the row above or below', beside.rows, printed, set),
    ...copied('the column beside', beside.columns, printed, set),
    ...set('stale total', number(withPlaces(beside.stale, plain))),
    ...set('per another unit', number(withPlaces(beside.perOther, plain))),
  ];
};

export const NUMBER = /[0-9][0-9,]{0,40}(?:\.[0-9]{1,12})?/;

/** `1234567.5` → `1,234,567.5` */
const group = (digits: string): string => {
  const [whole = '', ...rest] = digits.split('.');
  const spaced = whole.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',');
  return [spaced, ...rest].join('.');
};

/** As many decimals as are printed; a number with more of them is none that could stand there. */
const withPlaces = (number: string | undefined, like: string): string | undefined => {
  if (number === undefined || number.startsWith('-') || /^0(?:\.0{0,12})?$/.test(number)) return undefined;
  const [whole = '', part = ''] = number.split('.');
  const places = like.split('.')[1]?.length ?? 0;
  if (part.length > places) return undefined;
  return places > 0 ? `${whole}.${part.padEnd(places, '0')}` : whole;
};

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

/** The first two neighbours that differ, from the middle on. */
const transposed = (plain: string): string | undefined => {
  for (let step = 0; step < plain.length; step++) {
    const at = (step + (plain.length >> 1)) % plain.length;
    const [one, two] = [plain[at], plain[at + 1]];
    if (isDigit(one) && isDigit(two) && one !== two)
      return plain.slice(0, at) + two + one + plain.slice(at + 2);
  }
  return undefined;
};

/** Digits that scanners take for one another. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  0: '6',
  1: '7',
  3: '8',
  5: '6',
  6: '8',
  7: '1',
  8: '3',
  9: '4',
};

const misread = (plain: string): string | undefined => {
  for (let at = plain.length - 1; at >= 0; at--) {
    const other = LOOKALIKES[plain[at]!];
    if (other !== undefined) return plain.slice(0, at) + other + plain.slice(at + 1);
  }
  return undefined;
};

const another = (plain: string): string | undefined => {
  const at = plain.length >> 1;
  const place = isDigit(plain[at]) ? at : at - 1;
  const digit = plain[place];
  return isDigit(digit)
    ? plain.slice(0, place) + ((Number(digit) + 4) % 10) + plain.slice(place + 1)
    : undefined;
};

const dropped = (plain: string): string | undefined => {
  const at = plain.length >> 1;
  if (plain.replace('.', '').length < 2 || !isDigit(plain[at])) return undefined;
  return plain.slice(0, at) + plain.slice(at + 1);
};

const added = (plain: string): string => {
  const at = plain.length >> 1;
  return `${plain.slice(0, at)}${plain[0] === '2' ? '5' : '2'}${plain.slice(at)}`;
};

/** The point moved to the right, or zeros set behind; as many decimals as before. */
const times = (plain: string, tens: number): string => {
  const [whole = '', part = ''] = plain.split('.');
  const moved = (whole + part.slice(0, tens).padEnd(tens, '0')).replace(/^0+(?=[0-9])/, '');
  return part ? `${moved}.${part.slice(tens).padEnd(part.length, '0')}` : moved;
};

/** The first that occurs is taken for the one beside it. */
const UNIT_WORDS = [
  ['thousand', 'million'],
  ['million', 'billion'],
  ['billion', 'million'],
  ['百万', '億'],
  ['億', '万'],
  ['万', '億'],
  ['千', '百万'],
] as const;

const CURRENCIES = [
  ['US$', 'JPY'],
  ['JPY', 'USD'],
  ['USD', 'JPY'],
  ['EUR', 'USD'],
  ['SEK', 'EUR'],
  ['yen', 'dollars'],
  ['$', '€'],
  ['€', '$'],
  ['¥', '$'],
] as const;

const swapped = (kind: SlipKind, quote: string, pairs: readonly (readonly [string, string])[]): Slip[] => {
  const pair = pairs.find(([word]) => quote.includes(word));
  return pair ? [{ kind, print: quote.replace(...pair) }] : [];
};

/** `(256)` → `256`, `-5` → `5`; a bare figure of a table gets brackets. */
const sign = (quote: string, number: number, inTable: boolean): Slip[] => {
  const before = quote.slice(0, number);
  if (/-\s{0,2}$/.test(before))
    return [{ kind: 'sign', print: before.replace(/-\s{0,2}$/, '') + quote.slice(number) }];
  if (/^\([^()]*\)$/.test(quote)) return [{ kind: 'sign', print: quote.slice(1, -1) }];
  return inTable && /^[0-9.,]{1,40}$/.test(quote) ? [{ kind: 'sign', print: `(${quote})` }] : [];
};

const copied = (
  kind: SlipKind,
  prints: readonly string[],
  printed: string,
  set: (kind: SlipKind, digits: string | undefined) => Slip[],
): Slip[] => {
  const other = prints
    .map((print) => NUMBER.exec(print)?.[0])
    .find((one) => one !== undefined && one !== printed);
  return set(kind, other);
};
