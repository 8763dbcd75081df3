import { isBlank, type Line } from './line.js';

/** `> quoted words`: the signs in front are no part of the line; how deep something is quoted means nothing here. */
export const withoutQuoteSigns = (folded: string, lines: readonly Line[], blank: Blanking): Line[] =>
  lines.map((line) => {
    if (folded.charCodeAt(line.from) !== QUOTE) return line;
    const { start, from } = afterSigns(folded, line);
    blank(line.from, start);
    const gap = line.gap >= from ? line.gap : -1;
    return { ...line, start, from, gap, tab: folded.slice(from, line.to).includes('\t') };
  });

type Blanking = (start: number, end: number) => void;

const QUOTE = 0x3e;

/** Where the line begins behind its signs (one blank belongs to a sign), and where its ink does. */
const afterSigns = (folded: string, line: Line): { start: number; from: number } => {
  let start = line.from;
  let from = start;
  for (; from < line.to && (folded.charCodeAt(from) === QUOTE || isBlank(folded.charCodeAt(from))); from++)
    if (folded.charCodeAt(from) === QUOTE) start = from + 1;
  return { start: start < from ? start + 1 : start, from };
};
