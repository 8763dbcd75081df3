import type { IdentifierLiteral } from '../model/literal.js';
import { matchAt, wordBefore } from './window.js';

/** Times of day: `18.00 CET`, `10:30 a.m.`, `5 p.m. Eastern Time`, `at 15:30`. They are no figures and no ratios. */
const ZONE =
  '(?:C?ES?T|CES?T|E[SD]?T|P[SD]?T|C[SD]?T|M[SD]?T|JST|GMT|BST|UTC|EET|EEST|WET|AES?T|AEDT|HKT|SGT|IST|(?:Eastern|Central|Pacific|Mountain|Japan|Tokyo|New York|Toronto|London)(?: (?:Standard|Daylight|Summer))?(?: [Tt]ime)?)(?![A-Za-z])';
const CLOCK = new RegExp(
  `(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?::[0-5]\\d)?(?: {0,12}([ap]\\.?m\\b\\.?))?(?: {0,2}\\(?(${ZONE})\\)?| {0,12}(hours|hrs|Uhr)\\b)?`,
  'iy',
);
const HOUR = new RegExp(`(?:1[0-2]|0?[1-9]) {0,12}(?:[ap]\\.m\\.|[ap]m\\b)(?: {0,2}\\(?${ZONE}\\)?)?`, 'iy');

export const readTime = (
  text: string,
  at: number,
  end: number,
  floor: number,
): IdentifierLiteral | undefined => {
  if (end - at > 2) return undefined;
  const code = text.charCodeAt(end);
  if (code === 58 || code === 46) {
    const match = matchAt(CLOCK, text, at);
    if (!match) return undefined;
    const to = at + match[0].length;
    const sure = match[1] ?? match[2] ?? match[3];
    if (sure === undefined && !plainClock(text, at, to, code, floor)) return undefined;
    return time(text, at, to);
  }
  const letter = text.charCodeAt(code === 32 ? end + 1 : end) | 32;
  if (letter !== 97 && letter !== 112) return undefined;
  const match = matchAt(HOUR, text, at);
  return match ? time(text, at, at + match[0].length) : undefined;
};

/** Without a zone `15:30` is a time after "at" or "from", `1:20` a ratio, `15.30` a number. */
const plainClock = (text: string, at: number, end: number, mark: number, floor: number): boolean => {
  if (mark !== 58 || end - at < 4) return false;
  const { word } = wordBefore(text, at, floor);
  return (
    word === 'at' ||
    word === 'time' ||
    word === 'until' ||
    (text.slice(end - 3, end - 2) === ':' && end - at >= 8)
  );
};

const time = (text: string, start: number, end: number): IdentifierLiteral => ({
  type: 'identifier',
  start,
  end,
  of: 'time',
  text: text.slice(start, end),
});
