import type { Document, TextBlock } from '../model/document.js';
import type { Section } from '../model/structure.js';
import { dropBlanks, skipBlanks } from './blanks.js';

/**
 * Parts a numbered block into title and body: at its typographic gap, at a colon with text behind it, else the
 * whole block is the title when it is short, and its first sentence when it is not.
 */
export const titleAndBody = ({ plain }: Document, block: TextBlock): Pick<Section, 'title' | 'body'> => {
  const start = skipBlanks(plain, block.marker?.end ?? block.start, block.end);
  const end = dropBlanks(plain, start, block.end);
  if (block.gap && block.gap.start > start)
    return {
      title: { start, end: dropBlanks(plain, start, block.gap.start) },
      body: { start: block.gap.end, end },
    };
  const colon = plain.indexOf(': ', start);
  if (colon > start && colon < end && colon - start <= 120)
    return { title: { start, end: dropBlanks(plain, start, colon) }, body: { start: colon + 1, end } };
  if (end - start <= 160) return { title: { start, end }, body: { start: end, end } };
  return { title: { start, end: firstSentence(plain, start, end) }, body: { start, end } };
};

const firstSentence = (plain: string, start: number, end: number): number => {
  const stop = plain.indexOf('. ', start);
  if (stop > 0 && stop < Math.min(end, start + 160)) return stop;
  const blank = plain.lastIndexOf(' ', start + 160);
  return blank > start ? Math.min(end, blank) : Math.min(end, start + 160);
};
