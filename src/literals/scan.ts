import type { IdentifierLiteral, Literal } from '../model/literal.js';
import { readDomain, readEmail } from './address.js';
import { readDash } from './blank.js';
import { settleDayOrder } from './day-order.js';
import { readDigits } from './digits.js';
import { readJapanese } from './japanese.js';
import { carryDate, join } from './join.js';
import { settleNumbers } from './number-style.js';
import { settleCurrencies } from './own-currency.js';
import type { Read } from './read.js';
import { furtherTicker, readTicker } from './ticker.js';
import { LATIN_TRIGGER, TRIGGER } from './trigger.js';
import { isDigit, isLetter } from './window.js';
import { readWord } from './worded.js';

/**
 * Finds every literal of a plain text, in text order, none overlapping another. One pass: a single pattern finds
 * places where a literal can begin, and readers look at small windows around each; nothing is searched twice.
 */
export const scan = (plain: string): Literal[] => {
  const special = SPECIAL.test(plain);
  const text = special ? plain.replace(FOLDED, fold) : plain;
  const trigger = special && EAST_ASIAN.test(text) ? TRIGGER : LATIN_TRIGGER;
  const found: Literal[] = [];
  let floor = 0;
  trigger.lastIndex = 0;
  while (trigger.test(text)) {
    const at = trigger.lastIndex - 1;
    const read = readAt(text, at, floor, found.at(-1));
    if (typeof read === 'number') {
      trigger.lastIndex = Math.max(read, at + 1);
      continue;
    }
    floor = add(text, found, read);
    trigger.lastIndex = Math.max(floor, at + 1);
  }
  return settleCurrencies(text, settleNumbers(text, settleDayOrder(text, found)));
};

const readAt = (text: string, at: number, floor: number, last: Literal | undefined): Read => {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readDigits(text, at, floor, last);
  if (code > 127) return readJapanese(text, at, floor);
  if (isLetter(code)) return isLetter(text.charCodeAt(at - 1)) ? at + 1 : readWord(text, at, floor);
  return readMark(text, at, code, floor) ?? at + 1;
};

/** The mark inside an address, a listing, or a dash alone. */
const readMark = (text: string, at: number, code: number, floor: number): Literal | undefined => {
  if (code === 58) return readTicker(text, at, floor);
  if (code === 64) return readEmail(text, at, floor);
  return code === 46 ? readDomain(text, at, floor) : readDash(text, at);
};

/** Adds a literal, joined with the one before it where they belong together; returns where the text goes on. */
const add = (text: string, found: Literal[], read: Literal): number => {
  const last = found.at(-1);
  const literal = last ? carryDate(text, last, read) : read;
  const joined = last && join(text, last, literal, found.at(-2)?.end ?? 0);
  if (joined) {
    found[found.length - 1] = joined;
    return joined.end;
  }
  found.push(literal);
  return literal.type === 'identifier' && literal.of === 'ticker'
    ? addListings(text, found, literal)
    : literal.end;
};

/** `NYSE: GAB, GDV`: further codes of the same market. */
const addListings = (text: string, found: Literal[], first: IdentifierLiteral): number => {
  let listing = first;
  for (let count = 0; count < 30; count += 1) {
    const next = furtherTicker(text, listing);
    if (!next) break;
    found.push(next);
    listing = next;
  }
  return listing.end;
};

/** Most texts have none of these: they are neither folded nor looked through for Japanese. */
const SPECIAL = /[\u00a0\u2013\u2014\u2212\u2460-\u2473\u3000-\u30fa\u4e00-\u9fff\uff01-\uff5e]/;
/** Kana, Chinese characters and digits in circles. */
const EAST_ASIAN = /[\u2460-\u2473\u3007\u3041-\u30fa\u4e00-\u9fff]/;
const FOLDED = /[\uff01-\uff5e\u3000\u2212\u2013\u2014\u00a0]/g;

/** Readers fold full-width forms already; a text that comes from elsewhere is folded here, length unchanged. */
const fold = (char: string): string => {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x3000 || code === 0xa0 ? ' ' : '-';
};
