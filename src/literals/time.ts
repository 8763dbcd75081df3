import type { IdentifierLiteral } from '../model/literal.js';
import { isDigit, matchAt, wordBefore } from './window.js';

/** Times of day: `18.00 CET`, `10:30 a.m.`, `5 p.m. Eastern Time`, `at 15:30`. They are no figures and no ratios. */
const ZONE =
  '(?:C?ES?T|CES?T|E[SD]?T|P[SD]?T|C[SD]?T|M[SD]?T|JST|GMT|BST|UTC|EET|EEST|WET|AES?T|AEDT|HKT|SGT|IST|(?:Eastern|Central|Pacific|Mountain)(?: (?:Standard|Daylight|Summer))?(?: [Tt]ime)?|(?:Japan|Tokyo|New York|Toronto|London)(?: (?:Standard|Daylight|Summer))? [Tt]ime)(?![A-Za-z])';
const CLOCK = new RegExp(
  `(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?::[0-5]\\d)?(?: {0,12}([ap]\\.?m\\b\\.?))?(?: {0,4}(\\(${ZONE}\\)|${ZONE})| {0,12}(hours|hrs|Uhr)\\b)?`,
  'iy',
);
const HOUR = new RegExp(
  `(?:1[0-2]|0?[1-9]) {0,12}(?:[ap]\\.m\\.|[ap]m\\b)(?: {0,4}(?:\\(${ZONE}\\)|${ZONE}))?`,
  'iy',
);

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

/**
 * Without a zone `15:30` is a time after "at", and where the minutes are whole quarters of an hour (`9:00-16:00`),
 * unless a split follows; `1:20` is a ratio, `15.30` a number.
 */
const plainClock = (text: string, at: number, end: number, mark: number, floor: number): boolean => {
  if (mark !== 58 || end - at < 4 || isDigit(text.charCodeAt(end))) return false;
  if (matchAt(SPLIT, text, end)) return false;
  const { word } = wordBefore(text, at, floor);
  if (word === 'ratio') return false;
  return (
    word === 'at' ||
    word === 'time' ||
    word === 'until' ||
    end - at >= 7 ||
    QUARTER.test(text.slice(end - 2, end))
  );
};

const QUARTER = /^(?:00|15|30|45)$/;
const SPLIT =
  /[ -]{1,12}(?:\(?(?:forward|reverse|stock|share|bonus|rights|basis|split|consolidation|ratio|subdivision))/iy;

const time = (text: string, start: number, end: number): IdentifierLiteral => ({
  type: 'identifier',
  start,
  end,
  of: 'time',
  text: text.slice(start, end),
});
