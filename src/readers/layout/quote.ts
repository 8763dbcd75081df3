import { isBlank, type Line } from './line.js';

/** `> quoted words`: the signs in front are no part of the line; how deep something is quoted means nothing here. */
export const withoutQuoteSigns = (folded: string, lines: readonly Line[], blank: Blanking): Line[] =>
  lines.map((line) => {
    if (folded.charCodeAt(line.from) !== QUOTE) return line;
    const from = afterSigns(folded, line);
    blank(line.from, from);
    const gap = line.gap >= from ? line.gap : -1;
    return { ...line, from, gap, tab: folded.slice(from, line.to).includes('\t') };
  });

type Blanking = (start: number, end: number) => void;

const QUOTE = 0x3e;

const afterSigns = (folded: string, line: Line): number => {
  let at = line.from;
  while (at < line.to && (folded.charCodeAt(at) === QUOTE || isBlank(folded.charCodeAt(at)))) at++;
  return at;
};
