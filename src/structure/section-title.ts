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
  const head = plain.slice(start, Math.min(end, start + 162));
  const colon = head.indexOf(': ');
  if (colon > 0 && colon <= 120)
    return {
      title: { start, end: dropBlanks(plain, start, start + colon) },
      body: { start: start + colon + 1, end },
    };
  if (end - start <= 160) return { title: { start, end }, body: { start: end, end } };
  return { title: { start, end: start + firstSentence(head) }, body: { start, end } };
};

/** Where the first sentence of a long item ends, or the last whole word that fits a title. */
const firstSentence = (head: string): number => {
  const stop = head.indexOf('. ');
  if (stop > 0) return stop;
  const blank = head.lastIndexOf(' ', 160);
  return blank > 0 ? blank : head.length;
};
