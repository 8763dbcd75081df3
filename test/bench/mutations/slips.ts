/** The slips that people and scanners make, one class a function: each gives other prints of one figure. */
export interface Slip {
  readonly kind: SlipKind;
  /** What stands in the place of the figure's quote. */
  readonly print: string;
}

export type SlipKind =
  | 'transposed digits'
  | 'misread digit'
  | 'other digit'
  | 'dropped digit'
  | 'added digit'
  | 'ten times'
  | 'hundred times'
  | 'thousand times'
  | 'scale word'
  | 'sign'
  | 'another figure of the same law'
  | 'the row above or below';

/** All slips of one printed figure; `others` are figures that a hand could have copied instead. */
export const slipsOf = (
  quote: string,
  others: { readonly operands: readonly string[]; readonly neighbours: readonly string[] },
): Slip[] => {
  const found = NUMBER.exec(quote);
  if (!found) return [];
  const printed = found[0];
  const set = (kind: SlipKind, digits: string | undefined): Slip[] =>
    digits === undefined || digits === printed || /^0[0-9]/.test(digits)
      ? []
      : [{ kind, print: quote.slice(0, found.index) + digits + quote.slice(found.index + printed.length) }];
  const plain = printed.replaceAll(',', '');
  const grouped = printed.includes(',') || !/[0-9]{4}/.test(printed);
  const number = (digits: string): string => (grouped ? group(digits) : digits);
  return [
    ...set('transposed digits', mapped(plain, transposed, number)),
    ...set('misread digit', mapped(plain, misread, number)),
    ...set('other digit', mapped(plain, another, number)),
    ...set('dropped digit', mapped(plain, dropped, number)),
    ...set('added digit', mapped(plain, added, number)),
    ...set('ten times', number(times(plain, 1))),
    ...set('hundred times', number(times(plain, 2))),
    ...set('thousand times', number(times(plain, 3))),
    ...scaleWord(quote),
    ...sign(quote, found.index),
    ...copied('another figure of the same law', others.operands, printed, set),
    ...copied('the row above or below', others.neighbours, printed, set),
  ];
};

const NUMBER = /[0-9][0-9,]{0,40}(?:\.[0-9]{1,12})?/;

/** `1234567.5` → `1,234,567.5` */
const group = (digits: string): string => {
  const [whole = '', ...rest] = digits.split('.');
  const spaced = whole.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',');
  return [spaced, ...rest].join('.');
};

const mapped = (
  plain: string,
  change: (plain: string) => string | undefined,
  number: (digits: string) => string,
): string | undefined => {
  const changed = change(plain);
  return changed === undefined ? undefined : number(changed);
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

const SCALES: Readonly<Record<string, string>> = {
  thousand: 'million',
  million: 'billion',
  billion: 'million',
};

const scaleWord = (quote: string): Slip[] => {
  const word = /thousand|million|billion/.exec(quote)?.[0];
  return word ? [{ kind: 'scale word', print: quote.replace(word, SCALES[word]!) }] : [];
};

/** `(256)` → `256`, `-5` → `5`; what has no sign gets none. */
const sign = (quote: string, number: number): Slip[] => {
  const before = quote.slice(0, number);
  if (/-\s{0,2}$/.test(before))
    return [{ kind: 'sign', print: before.replace(/-\s{0,2}$/, '') + quote.slice(number) }];
  return /^\([^()]*\)$/.test(quote) ? [{ kind: 'sign', print: quote.slice(1, -1) }] : [];
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
