import type { IdentifierLiteral } from '../model/literal.js';
import { isDigit, isLetter } from './window.js';

/**
 * Tokens that mix letters and digits are codes, not figures: `TSE1`, `COVID-19`, `5G`. Securities' and firms' codes
 * are told apart by their check digits: ISIN (ISO 6166), LEI (ISO 17442), CUSIP.
 */
export const codeAround = (text: string, at: number, floor: number): { start: number; end: number } => {
  let start = at;
  while (start > floor && at - start < 40 && isToken(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end - at < 60 && isToken(text.charCodeAt(end))) end += 1;
  while (end > at && isTail(text.charCodeAt(end - 1))) end -= 1;
  while (start < at && isTail(text.charCodeAt(start))) start += 1;
  return { start, end };
};

const isToken = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 45 || code === 95 || code === 38;

const isTail = (code: number): boolean => code === 45 || code === 95 || code === 38;

export const readCode = (text: string, start: number, end: number): IdentifierLiteral => {
  const token = text.slice(start, end);
  const of = isIsin(token) ? 'isin' : isLei(token) ? 'lei' : isCusip(token) ? 'cusip' : 'code';
  return { type: 'identifier', start, end, of, text: token };
};

const ISIN = /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/;
const LEI = /^[A-Z0-9]{18}[0-9]{2}$/;
const CUSIP = /^(?=.{0,8}[A-Z])[0-9]{3}[A-Z0-9]{5}[0-9]$/;

/** Letters are two digits each (A = 10), then every second digit from the right is doubled (Luhn). */
export const isIsin = (token: string): boolean => {
  if (!ISIN.test(token)) return false;
  let digits = '';
  for (const char of token) digits += String(Number.parseInt(char, 36));
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
};

/** The number with letters as two digits leaves 1 when divided by 97 (ISO 7064). */
export const isLei = (token: string): boolean => {
  if (!LEI.test(token) || !/[A-Z]/.test(token)) return false;
  let rest = 0;
  for (const char of token) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

/** Every second character counts double, digits of products are summed, the last digit completes to ten. */
export const isCusip = (token: string): boolean =>
  CUSIP.test(token) && cusipDigit(token) === Number(token[8]);

/** The check digit of nine characters that a label calls a CUSIP, digits alone too. */
export const isCusipShaped = (token: string): boolean =>
  /^[0-9A-Z]{8}[0-9]$/.test(token) && cusipDigit(token) === Number(token[8]);

const cusipDigit = (token: string): number => {
  let sum = 0;
  for (let index = 0; index < 8; index += 1) {
    const value = Number.parseInt(token[index]!, 36) * (index % 2 === 0 ? 1 : 2);
    sum += Math.floor(value / 10) + (value % 10);
  }
  return (10 - (sum % 10)) % 10;
};

/** A CUSIP of digits only is one after its name: `CUSIP 037833100`. */
export const isLabelledCusip = (text: string, start: number, end: number): boolean =>
  end - start === 9 &&
  /CUSIP(?: (?:No|Number|#)\.?)?:? ?$/i.test(text.slice(Math.max(0, start - 20), start)) &&
  cusipDigit(text.slice(start, end)) === Number(text[end - 1]);
