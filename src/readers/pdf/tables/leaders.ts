import type { Word } from '../page.js';
import type { PrintedLine } from './lines.js';

/** A line with the dots that lead from a label to its figure (`Cash ....... 1,795`) set apart: they part cells. */
export const withoutLeaders = (line: PrintedLine): { line: PrintedLine; leaders: readonly Word[] } => {
  const leading = leadersOf(line.words);
  if (leading.size === 0 || leading.size === line.words.length) return { line, leaders: [] };
  const words = line.words.filter((word) => !leading.has(word));
  return { line: { ...line, words }, leaders: [...leading] };
};

/** Runs of dots in one word, or of three words of a dot each and more. */
const leadersOf = (words: readonly Word[]): Set<Word> => {
  const leaders = new Set<Word>();
  for (let at = 0; at < words.length; ) {
    let end = at;
    let dots = 0;
    while (end < words.length && DOTS.test(words[end]!.text)) dots += words[end++]!.text.length;
    if (dots >= FEWEST) for (const word of words.slice(at, end)) leaders.add(word);
    at = Math.max(end, at + 1);
  }
  return leaders;
};

const DOTS = /^[.…·‥]+$/;
const FEWEST = 3;
