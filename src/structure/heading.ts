import type { Document, TextBlock } from '../model/document.js';
import { dropBlanks, skipBlanks } from './blanks.js';
import { ABOUT, ASIDE, CONTACT, LEGAL, opens, SOURCE } from './words.js';

/** A heading that no mark numbers: by markup, or a short line of known words with text below it. */
export const isHeading = (document: Document, block: TextBlock, index: number): boolean => {
  const { plain } = document;
  const start = skipBlanks(plain, block.start, block.end);
  if (block.type === 'heading') return !opens(SOURCE, plain, start);
  if (block.type !== 'paragraph' || block.end - block.start > 120) return false;
  const end = dropBlanks(plain, start, block.end);
  if (start === end) return false;
  const known =
    bracketed(plain, start) ||
    opens(ABOUT, plain, start) ||
    opens(LEGAL, plain, start) ||
    opens(ASIDE, plain, start) ||
    opens(CONTACT, plain, start);
  if (!known) return false;
  const last = plain.charAt(end - 1);
  return (
    !'.,;'.includes(last) &&
    end - start <= 100 &&
    follows(document, index) &&
    plain.slice(start, end).split(' ').length <= 14
  );
};

/** `<For Reference>`, `<Reference> Annual dividend payments`. */
const bracketed = (plain: string, start: number): boolean => {
  const first = plain.charAt(start);
  return first === '<' || first === '《' || first === '〈' || first === '【';
};

const follows = ({ blocks }: Document, index: number): boolean => {
  const next = blocks[index + 1];
  return next !== undefined && next.type !== 'furniture';
};
