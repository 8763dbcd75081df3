import type { DateLiteral, IdentifierLiteral, Literal } from '../model/literal.js';
import { emailSign, readDomain, readEmail, readUrl } from './address.js';
import { readBlankWords, readDash, readJapaneseBlank } from './blank.js';
import { codeAround, isLabelledCusip, readCode } from './code.js';
import { currencyBefore } from './currency.js';
import { readNamedDate } from './date.js';
import { type Amount, type FigureLiteral, readFigure } from './figure.js';
import { readFiscalToken, readFiscalWords, readFiscalYear, readJapaneseQuarter } from './fiscal.js';
import { readEraDate, readShortEra, readWesternDate } from './japanese-date.js';
import { carryDate, join } from './join.js';
import { readKanji } from './kanji.js';
import { circled, inlineMark, readFootnote, readMark, readPage } from './mark.js';
import { isYear, readName } from './name.js';
import { NUMBER_WORDS, readNumberWords } from './number-words.js';
import { digitsEnd, readNumeral } from './numeral.js';
import { readNumericDate } from './numeric-date.js';
import { ORDINAL_WORDS, readJapaneseOrdinal, readOrdinal, readOrdinalWord } from './ordinal.js';
import { readPhone, readPostal } from './phone.js';
import { qualifierOf } from './qualifier.js';
import { readFractionWords, readJapaneseFraction, readRatio } from './ratio.js';
import {
  readCitation,
  readEuropeanAct,
  readJapaneseArticle,
  readQuotedHeading,
  readReference,
} from './reference.js';
import { furtherTicker, readTicker } from './ticker.js';
import { readTime } from './time.js';
import {
  endsCell,
  isDigit,
  isLetter,
  isUpper,
  matchAt,
  skipRight,
  startsCell,
  wordBefore,
} from './window.js';
import { yearStands } from './year.js';

/**
 * Finds every literal of a plain text, in text order, none overlapping another. One pass: a single pattern finds
 * places where a literal can begin, and readers look at small windows around each; nothing is searched twice.
 */
export const scan = (plain: string): Literal[] => {
  const text = folded(plain);
  const found: Literal[] = [];
  let floor = 0;
  TRIGGER.lastIndex = 0;
  while (TRIGGER.test(text)) {
    const at = TRIGGER.lastIndex - 1;
    const read = readAt(text, at, floor, found);
    if (typeof read === 'number') {
      TRIGGER.lastIndex = Math.max(read, at + 1);
      continue;
    }
    floor = Math.max(floor, add(text, found, read));
    TRIGGER.lastIndex = Math.max(floor, at + 1);
  }
  return found;
};

/** Every match is the one character at which a literal may begin (or, for marks like `@`, which it contains). */
const TRIGGER = new RegExp(
  [
    '[0-9@\\u2460-\\u2473\\u7b2c]',
    ':(?= ?[A-Za-z0-9])',
    '-(?= {0,8}(?:[\\t\\n]|$))',
    '\\.(?=(?:com|org|net|ad|co|ne|or|jp|io|info|eu|se|fi|dk|no|de|ca|au|uk|us|gov|edu|ac|go|biz|nl|fr|ch)(?:[/ ,;)>\\n\\t.]|$))',
    `\\b(?:${byFirstLetter([
      ...NUMBER_WORDS.filter((word) => word !== 'zero'),
      ...ORDINAL_WORDS,
      'undetermined',
      'not (?:yet|determined|decided|fixed|been|applicable|available)',
      'to be (?:determined|decided|announced|fixed)',
      'tbd',
      'tba',
      'n\\/a',
      'n\\.a',
      'n\\.m',
      'na',
      'nm',
      'nil',
      'https?:',
      'www\\.',
      'q[1-4]',
      'fy',
    ])})`,
    '[\\u4ee4\\u5e73\\u662d\\u5927\\u660e](?=\\u548c|\\u6210|\\u6b63|\\u6cbb)',
    '[\\u3007\\u4e00\\u4e8c\\u4e09\\u56db\\u4e94\\u516d\\u4e03\\u516b\\u4e5d\\u5341\\u767e\\u5343\\u58f1\\u5f10\\u53c2]',
    '[\\u672a\\u8a72\\u306a](?=\\u5b9a|\\u78ba|\\u5f53|\\u3057)',
  ].join('|'),
  'gi',
);

function byFirstLetter(words: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const rest = groups.get(word.charAt(0)) ?? [];
    rest.push(word.slice(1));
    groups.set(word.charAt(0), rest);
  }
  return [...groups].map(([first, rest]) => `${first}(?=(?:${rest.join('|')})(?![a-z]|(?<=fy)$))`).join('|');
}

/** A literal, or the offset from which to look on. */
type Read = Literal | number;

const readAt = (text: string, at: number, floor: number, found: readonly Literal[]): Read => {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readDigits(text, at, floor, found);
  if (code === 58) return listings(text, at, floor, found);
  if (code === 64) return readEmail(text, at, floor) ?? at + 1;
  if (code === 45) return readDash(text, at) ?? at + 1;
  if (code === 46) return readDomain(text, at, floor) ?? at + 1;
  if (code > 127) return readJapanese(text, at, floor);
  return isLetter(text.charCodeAt(at - 1)) ? at + 1 : readWord(text, at, floor);
};

const listings = (text: string, at: number, floor: number, _found: readonly Literal[]): Read =>
  readTicker(text, at, floor) ?? at + 1;

const readJapanese = (text: string, at: number, floor: number): Read => {
  const code = text.charCodeAt(at);
  if (code >= 0x2460 && code <= 0x2473) return circled(text, at);
  if (code === 0x7b2c)
    return (
      readJapaneseArticle(text, at) ??
      readJapaneseQuarter(text, at) ??
      readJapaneseOrdinal(text, at, readKanji) ??
      at + 1
    );
  return readJapaneseBlank(text, at) ?? readEraDate(text, at) ?? kanjiFigure(text, at, floor) ?? at + 1;
};

/** Kanji numbers count only before a counter: in 一部 or 第三者 they are parts of words. */
const kanjiFigure = (text: string, at: number, floor: number): Literal | undefined => {
  const date = readWesternDate(text, at);
  if (date) return date;
  const kanji = readKanji(text, at);
  if (!kanji || !'株個円名年割倍%'.includes(text.charAt(kanji.end) || ' ')) return undefined;
  if (text.charCodeAt(at - 1) === 0x7b2c) return undefined;
  return readFigure(text, { start: at, end: kanji.end, number: kanji.number, decimals: 0 }, floor);
};

const readWord = (text: string, at: number, floor: number): Read => {
  const letter = text.charCodeAt(at) | 32;
  if (letter === 104 || letter === 119) return readUrl(text, at) ?? at + 1;
  const token = letter === 113 || letter === 102 ? readFiscalToken(text, at) : undefined;
  if (token) return token;
  const amount = wordAmount(text, at);
  if (amount) return wordFigure(text, amount, floor) ?? amount.end;
  return readFiscalWords(text, at) ?? readOrdinalWord(text, at) ?? readBlankWords(text, at) ?? at + 1;
};

/** A number in words, with the same in digits in brackets behind it when it is there. */
const wordAmount = (text: string, at: number): (Amount & { readonly stated: boolean }) | undefined => {
  const words = readNumberWords(text, at);
  if (!words) return undefined;
  const said = { start: at, end: words.end, number: words.number };
  const open = skipRight(text, words.end);
  const digit = skipRight(text, open + 1);
  if (text.charCodeAt(open) === 40 && isDigit(text.charCodeAt(digit))) {
    const numeral = readNumeral(text, digit);
    const close = numeral ? skipRight(text, numeral.end) : -1;
    if (numeral && text.charCodeAt(close) === 41)
      return {
        start: at,
        end: close + 1,
        number: numeral.number,
        decimals: numeral.decimals,
        words: said,
        stated: true,
      };
  }
  return { ...said, decimals: words.decimals, stated: false };
};

/** Words alone are a figure only before a unit; "one" only before a unit of securities, money or time. */
const wordFigure = (
  text: string,
  amount: Amount & { readonly stated: boolean },
  floor: number,
): Literal | undefined => {
  const { start, end, number } = amount;
  const ratio =
    readRatio(text, start, end, number, floor) ?? readFractionWords(text, start, end, number, floor);
  if (ratio) return ratio;
  const figure = readFigure(text, amount, floor);
  if (amount.stated) return figure;
  if (figure.type === 'number') return undefined;
  if (figure.type === 'quantity' && number === '1' && !SECURITIES.has(figure.unit)) return undefined;
  if (
    figure.type === 'duration' &&
    text.charCodeAt(end) !== 45 &&
    number === '1' &&
    /^one (?:day|time)/i.test(text.slice(start, figure.end))
  )
    return undefined;
  return figure;
};

const SECURITIES: ReadonlySet<string> = new Set([
  'share',
  'right',
  'warrant',
  'option',
  'unit',
  'vote',
  'ads',
  'lot',
  'debenture',
  'bond',
]);

const readDigits = (text: string, at: number, floor: number, found: readonly Literal[]): Read => {
  const end = digitsEnd(text, at);
  const before = at > floor ? text.charCodeAt(at - 1) : 32;
  if (isLetter(before) || before === 95 || before === 38) return attached(text, at, end, floor);
  const place = readPlace(text, at, end, before, floor);
  if (place) return place;
  return readNumber(text, at, end, floor, found);
};

/** Digits glued to letters on the left: a currency code, a fiscal label, an era, or a code of some kind. */
const attached = (text: string, at: number, end: number, floor: number): Read => {
  const currency = currencyBefore(text, at, floor);
  if (currency && !isLetter(text.charCodeAt(currency.start - 1))) {
    const numeral = readNumeral(text, at);
    if (numeral) return readFigure(text, numeral, floor);
  }
  if (text.charCodeAt(at - 1) > 127 && !isLetter(text.charCodeAt(at - 1))) return end;
  const around = codeAround(text, at, floor);
  if (text.charCodeAt(skipRight(text, end)) === 58) {
    const listing = readTicker(text, skipRight(text, end), floor);
    if (listing) return listing;
  }
  const sign = emailSign(text, around.start);
  const email = sign >= 0 ? readEmail(text, sign, floor) : undefined;
  if (email) return email;
  return (
    readFiscalToken(text, around.start) ??
    readShortEra(text, around.start) ??
    formCode(text, around, floor) ??
    readCode(text, around.start, Math.max(around.end, end))
  );
};

/** `Form S-8`: a form whose name begins with a letter. */
const formCode = (
  text: string,
  around: { start: number; end: number },
  floor: number,
): Literal | undefined => {
  const word = wordBefore(text, around.start, floor);
  return word.word === 'form' || word.word === 'forms' ? readReference(text, around.start, floor) : undefined;
};

/** What a number is when it is no figure: a date, a mark, a reference, a phone number, a part of a name. */
const readPlace = (
  text: string,
  at: number,
  end: number,
  before: number,
  floor: number,
): Literal | undefined => {
  const date =
    readNamedDate(text, at, end, floor) ??
    readNumericDate(text, at, end, floor) ??
    (text.charCodeAt(skipRight(text, end)) === 0x5e74 && end - at === 4
      ? readWesternDate(text, at)
      : undefined);
  if (date) return date.type === 'date' ? qualified(text, date, floor) : date;
  const word = wordBefore(text, at, floor);
  if (word.word === 'page' || word.word === 'pages') {
    const page = readPage(text, at, word.start);
    if (page) return page;
  }
  const phone = end - at <= 5 ? readPhone(text, at, floor) : undefined;
  if (phone) return phone;
  return (
    (end - at <= 3 ? readMark(text, at) : undefined) ??
    readReference(text, at, floor) ??
    (before === 34 ? readQuotedHeading(text, at, end, floor) : undefined) ??
    bracketedNumber(text, at, end, before, floor) ??
    readTime(text, at, end, floor) ??
    (text.charCodeAt(end) === 47 ? readEuropeanAct(text, at, floor) : undefined) ??
    readPostal(text, at, end - at, floor) ??
    readFiscalYearAt(text, at, end, floor) ??
    codeOfDigits(text, at, end, floor) ??
    readName(text, at, end, floor)
  );
};

const readFiscalYearAt = (text: string, at: number, end: number, floor: number): Literal | undefined =>
  isYear(text, at, end) ? readFiscalYear(text, at, end, floor) : undefined;

const qualified = (text: string, date: DateLiteral, floor: number): DateLiteral =>
  date.qualifier === 'exact' ? { ...date, qualifier: qualifierOf(text, date.start, date.end, floor) } : date;

/** `(13)`, `3)`, `EBITDA(1)`: short numbers with a closing bracket. */
const bracketedNumber = (
  text: string,
  at: number,
  end: number,
  before: number,
  floor: number,
): Literal | undefined => {
  if (text.charCodeAt(end) !== 41 || end - at > 3) return undefined;
  if (before === 40) return readFootnote(text, at, end) ?? citationOf(text, at - 1, at, end, floor);
  if (openBefore(text, at)) return undefined;
  return readCitation(text, at, at, end, floor) ?? inlineMark(text, at, end + 1);
};

const citationOf = (
  text: string,
  open: number,
  at: number,
  end: number,
  floor: number,
): Literal | undefined => {
  if (end - at > 2 || (startsCell(text, open) && endsCell(text, end + 1))) return undefined;
  return readCitation(text, open, at, end, floor) ?? inlineMark(text, open, end + 1);
};

/** True when a bracket is open before `at`, so that the closing one after the number belongs to it. */
const openBefore = (text: string, at: number): boolean => {
  for (let from = at - 1; from >= 0 && at - from < 120; from -= 1) {
    const code = text.charCodeAt(from);
    if (code === 41 || code === 10) return false;
    if (code === 40) return true;
  }
  return false;
};

const LETTERED =
  /\d{1,9}(?:-?[A-Z]{1,2}(?![A-Za-z])|[a-z]{1,2}-\d{1,3}|[A-Z]{1,3}\d[A-Z0-9]*|-in-\d{1,4})(?:\/A)?(?:\([a-z]\))?|\d{3}\([a-z]\)/y;

/** Digits first, letters after: `8-K`, `14c-2`, `401(k)`, `5G`, `46625H100`. */
const codeOfDigits = (
  text: string,
  at: number,
  end: number,
  floor: number,
): IdentifierLiteral | undefined => {
  const next = text.charCodeAt(end);
  if (end - at === 9 && isLabelledCusip(text, at, end))
    return { type: 'identifier', start: at, end, of: 'cusip', text: text.slice(at, end) };
  if (end - at > 1000) return { type: 'identifier', start: at, end, of: 'code', text: text.slice(at, end) };
  if (next !== 45 && next !== 40 && !isUpper(next) && !(next >= 97 && next <= 122)) return undefined;
  if (isLetter(next)) {
    const around = codeAround(text, at, floor);
    const code = readCode(text, around.start, around.end);
    if (code.of !== 'code') return code;
  }
  const match = matchAt(LETTERED, text, at);
  if (!match || MONEY_LETTER.test(match[0])) return undefined;
  return readCode(text, at, at + match[0].length);
};

const MONEY_LETTER = /^\d{1,9}[MBK]{1,2}$/;

const readNumber = (
  text: string,
  at: number,
  end: number,
  floor: number,
  found: readonly Literal[],
): Read => {
  const numeral = readNumeral(text, at);
  if (!numeral) {
    const around = dotted(text, at, end);
    return { type: 'identifier', start: at, end: around, of: 'code', text: text.slice(at, around) };
  }
  const ratio =
    readRatio(text, at, numeral.end, numeral.number, floor) ??
    readJapaneseFraction(text, at, numeral.end, numeral.number, floor);
  if (ratio && !currencyBefore(text, at, floor)) return ratio;
  const ordinal = numeral.bare ? readOrdinal(text, at, numeral.end, numeral.number) : undefined;
  if (ordinal) return ordinal;
  const point = leadingPoint(text, at, floor);
  const amount: Amount =
    point && numeral.bare
      ? {
          start: at - 1,
          end: numeral.end,
          number: `0.${text.slice(at, numeral.end)}`,
          decimals: numeral.end - at,
        }
      : withWords(text, numeral);
  const figure = readFigure(text, amount, floor);
  return bareYear(text, figure, numeral.bare, found, floor);
};

const DOTTED = /\d{1,1000}(?:[.,']\d{1,1000}){1,40}/y;

const dotted = (text: string, at: number, end: number): number => {
  const match = matchAt(DOTTED, text, at);
  return match ? at + match[0].length : end;
};

/** `$.50`, `.0001`: decimals without a zero before the point. */
const leadingPoint = (text: string, at: number, floor: number): boolean => {
  if (text.charCodeAt(at - 1) !== 46 || at - 1 < floor) return false;
  const code = text.charCodeAt(at - 2);
  return (
    code === 32 || code === 36 || code === 0x20ac || code === 0xa3 || code === 9 || code === 10 || code === 40
  );
};

/** `200 (two hundred)`: the words behind the digits. */
const withWords = (text: string, numeral: Amount): Amount => {
  const open = skipRight(text, numeral.end);
  if (text.charCodeAt(open) !== 40 || !isLetter(text.charCodeAt(open + 1))) return numeral;
  const words = readNumberWords(text, open + 1);
  if (!words || text.charCodeAt(words.end) !== 41) return numeral;
  return { ...numeral, end: words.end + 1, words: { start: open + 1, end: words.end, number: words.number } };
};

/** A bare number that is a year where it stands: "in 1992", a column headed 2024. */
const bareYear = (
  text: string,
  figure: FigureLiteral,
  bare: boolean,
  found: readonly Literal[],
  floor: number,
): Literal => {
  if (
    figure.type !== 'number' ||
    !bare ||
    figure.qualifier !== 'exact' ||
    !isYear(text, figure.start, figure.end)
  )
    return figure;
  const { start, end, number } = figure;
  if (!yearStands(text, start, end, found.at(-1), floor)) return figure;
  return { type: 'date', start, end, date: number, status: 'stated', valid: true, qualifier: 'exact' };
};

/** Adds a literal, joined with the one before it where they belong together; returns where the text goes on. */
const add = (text: string, found: Literal[], read: Literal): number => {
  const last = found.at(-1);
  const literal = carryDate(text, last, read);
  const before = found.at(-2);
  const joined = last && join(text, last, literal, before?.end ?? 0);
  if (joined) found[found.length - 1] = joined;
  else found.push(literal);
  let end = joined?.end ?? literal.end;
  if (literal.type === 'identifier' && literal.of === 'ticker') end = addListings(text, found, literal);
  return end;
};

const addListings = (text: string, found: Literal[], first: IdentifierLiteral): number => {
  let listing = first;
  for (let count = 0; count < 8; count += 1) {
    const next = furtherTicker(text, listing);
    if (!next) break;
    found.push(next);
    listing = next;
  }
  return listing.end;
};

const WIDE = /[\uff01-\uff5e\u3000\u2212\u2013\u2014\u00a0]/;
const WIDES = /[\uff01-\uff5e\u3000\u2212\u2013\u2014\u00a0]/g;

/** Readers fold full-width forms already; a text that comes from elsewhere is folded here, length unchanged. */
const folded = (text: string): string =>
  WIDE.test(text)
    ? text.replace(WIDES, (char) => {
        const code = char.charCodeAt(0);
        if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
        return code === 0x3000 || code === 0xa0 ? ' ' : '-';
      })
    : text;
