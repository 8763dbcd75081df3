// Which line breaks of a block somebody meant: those where the next word would still have fitted.
import { wordsOf } from './words.mjs';

/** The words of a block, a line that was meant as one each. */
export const linesOf = (document, block) => {
  const { text } = document;
  const width = widthOf(text);
  const lines = [];
  for (let start = block.start; start < block.end; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > block.end ? block.end : found;
    const words = wordsOf(document, { start, end });
    const joins = lines.length > 0 && !isMeant(text, start, words, width);
    if (joins) lines[lines.length - 1] += ` ${words}`;
    else if (words) lines.push(words);
    start = end + 1;
  }
  return lines;
};

/** A line of its own: set in deep with a label, or under what stood to the right, saying `who: how many`, or after one that ended early. */
const isMeant = (text, start, words, width) => {
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1).trimEnd();
  const indent = /^ */.exec(text.slice(start, start + 80))[0].length;
  if (indent >= 12 && /^(?:[A-Z][\w ]{1,20}:|\()/.test(words)) return true;
  if (/^ */.exec(before)[0].length >= indent + 20) return true;
  if (/^[A-Z][^.:]{2,70}: \d/.test(words) && !/[,;]$/.test(before)) return true;
  return /^[A-Z(][^.]/.test(words) && before.length + 1 + words.split(' ')[0].length <= width - 3;
};

/** How wide a text was wrapped: as most of its lines are at the most, a long title aside. */
const widthOf = (text) => {
  const lengths = text.split('\n').map((line) => line.trimEnd().length);
  const filled = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  return filled[Math.floor(filled.length * 0.9)] ?? 0;
};
