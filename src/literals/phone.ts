import type { IdentifierLiteral } from '../model/literal.js';
import { isBorder, isDigit, isLetter, matchAt, skipLeft, wordStart } from './window.js';

/**
 * Telephone numbers and postal codes: after a label, a plus sign, or in the grouping of a country. Normal form is
 * the digits, with `+` where one is printed and `x` before an extension.
 */
const PHONE = /\(?\d{1,4}\)?(?:(?: {0,2}[.\-/] {0,2}| {1,2}|(?=\())?\(?\d{1,9}\)?){0,7}/y;
const EXTENSION = /,? {0,3}(?:x|ext\.?|extension) {0,2}(\d{1,6})/iy;
const SHAPED =
  /\(\d{3}\) {0,12}\d{3} ?[-. ] ?\d{4}(?![\d.])|1[-. ]\d{3}[-. ]\d{3}[-. ]\d{4}(?![\d.])|\d{3}([-.])\d{3}\1\d{4}(?![\d.])|\d{3}\/\d{3}-\d{4}(?![\d.])|0\d{1,3}-\d{1,4}-\d{3,4}(?!\d)|\(0\d{1,4}\) ?\d{2,4}[- ]\d{4}(?!\d)/y;

export const readPhone = (
  text: string,
  at: number,
  end: number,
  floor: number,
): IdentifierLiteral | undefined => {
  if (end - at < 6 && !moreDigits(text, end)) return undefined;
  const open = text.charCodeAt(at - 1) === 40 && at > floor ? at - 1 : at;
  const plus = text.charCodeAt(open - 1) === 43 && open > floor;
  const start = plus ? open - 1 : open;
  if (plus || labelled(text, start, floor)) return long(text, start, open, plus);
  const match = matchAt(SHAPED, text, open) ?? (open === at ? null : matchAt(SHAPED, text, at));
  if (!match) return undefined;
  const from = match.index;
  return phone(text, from, from + match[0].length, false);
};

/** A separator of telephone numbers with another digit behind it. */
const moreDigits = (text: string, end: number): boolean => {
  for (let at = end; at < end + 4; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return at > end;
    if (code !== 32 && code !== 45 && code !== 46 && code !== 40 && code !== 41 && code !== 47) return false;
  }
  return true;
};

const long = (text: string, start: number, open: number, plus: boolean): IdentifierLiteral | undefined => {
  const match = matchAt(PHONE, text, open);
  if (!match) return undefined;
  let end = open + match[0].length;
  while (!isDigit(text.charCodeAt(end - 1))) end -= 1;
  const digits = countDigits(text, open, end);
  return digits >= 6 && digits <= 17 ? phone(text, start, end, plus) : undefined;
};

const phone = (text: string, start: number, end: number, plus: boolean): IdentifierLiteral => {
  const extension = matchAt(EXTENSION, text, end);
  const to = end + (extension?.[0].length ?? 0);
  const digits = text.slice(start, end).replace(/\D/g, '');
  const number = `${plus ? '+' : ''}${digits}${extension ? `x${extension[1]}` : ''}`;
  return { type: 'identifier', start, end: to, of: 'phone', text: number };
};

const countDigits = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isDigit(text.charCodeAt(at))) count += 1;
  return count;
};

const LABELS: ReadonlySet<string> = new Set(
  'tel telephone phone fax facsimile mobile cell call ph office direct toll free hotline'.split(' '),
);

const labelled = (text: string, at: number, floor: number): boolean => {
  let end = skipLeft(text, at, floor);
  for (let count = 0; count < 2; count += 1) {
    const code = text.charCodeAt(end - 1);
    if (end > floor && (code === 58 || code === 46 || code === 41)) end = skipLeft(text, end - 1, floor);
  }
  const start = wordStart(text, end, floor);
  if (start < end) return LABELS.has(text.slice(start, end).toLowerCase());
  return text.slice(Math.max(floor, end - 2), end) === '電話';
};

const ZIP = /\d{5}(?:-\d{4})?(?!\d|[.,]\d)/y;
const JAPANESE_POST = /\d{3}-\d{4}(?![\d-])/y;

/** `NY 10022`, `Tokyo 102-0071`, `〒100-0001`. */
export const readPostal = (
  text: string,
  at: number,
  length: number,
  floor: number,
): IdentifierLiteral | undefined => {
  if (length === 3 && text.charCodeAt(at + 3) === 45) {
    const match = matchAt(JAPANESE_POST, text, at);
    return match ? postal(text, at, at + match[0].length) : undefined;
  }
  if (length !== 5) return undefined;
  const match = matchAt(ZIP, text, at);
  if (!match) return undefined;
  const end = skipLeft(text, at, floor);
  const from = wordStart(text, end, floor);
  const state = text.slice(from, end);
  if (end === at || !(STATES.has(state) || isPlace(state))) return undefined;
  const code = text.charCodeAt(skipLeft(text, from, floor) - 1);
  if (!STATES.has(state)) return code === 44 ? postal(text, at, at + match[0].length) : undefined;
  return code === 44 || isLetter(code) || isBorder(code) ? postal(text, at, at + match[0].length) : undefined;
};

/** `Bentonville, Arkansas 72716`: a full name behind a comma. */
const isPlace = (word: string): boolean => /^[A-Z][a-z]{3,13}$/.test(word) || word === 'ZIP';

const STATES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
    'PA RI SC SD TN TX UT VT VA WA WV WI WY PR'
  ).split(' '),
);

const postal = (text: string, start: number, end: number): IdentifierLiteral => ({
  type: 'identifier',
  start,
  end,
  of: 'postal',
  text: text.slice(start, end),
});
