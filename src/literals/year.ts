import type { Literal } from '../model/literal.js';
import { endsCell, isBorder, isDigit, startsCell, wordBefore } from './window.js';

/**
 * Whether four bare digits like 1999 or 2024 are a year where they stand. In a sentence they nearly always are; as the
 * only content of a cell they are when a neighbour in the row is one too (a header row of years).
 */
export const yearStands = (
  text: string,
  start: number,
  end: number,
  last: Literal | undefined,
  floor: number,
): boolean => {
  const alone = startsCell(text, start) && endsCell(text, end);
  if (alone) return besideYear(text, start, end, last);
  if (text.charCodeAt(start - 1) === 35) return false;
  const { word, start: at } = wordBefore(text, start, floor);
  return !COUNTS.has(word === 'of' ? wordBefore(text, at, floor).word : word);
};

/** Words after which a bare number is a count or a size. */
const COUNTS: ReadonlySet<string> = new Set('number total no value code at'.split(' '));

const besideYear = (text: string, start: number, end: number, last: Literal | undefined): boolean => {
  if (
    last?.type === 'date' &&
    last.date.length === 4 &&
    !text.slice(last.end, start).includes('\n') &&
    start - last.end < 40
  )
    return true;
  const from = gapEnd(text, end);
  if (from < 0) return false;
  const two = text.slice(from, from + 2);
  return (
    (two === '19' || two === '20') &&
    isDigit(text.charCodeAt(from + 2)) &&
    isDigit(text.charCodeAt(from + 3)) &&
    !isDigit(text.charCodeAt(from + 4)) &&
    isBorderNear(text, from + 4)
  );
};

/** The start of the next filled cell of the same row, or -1. */
const gapEnd = (text: string, at: number): number => {
  let to = at;
  let tab = false;
  while (to - at < 40) {
    const code = text.charCodeAt(to);
    if (code === 9) tab = true;
    else if (code !== 32) break;
    to += 1;
  }
  return tab ? to : -1;
};

const isBorderNear = (text: string, at: number): boolean => {
  let to = at;
  while (to - at < 12 && text.charCodeAt(to) === 32) to += 1;
  return isBorder(text.charCodeAt(to));
};
