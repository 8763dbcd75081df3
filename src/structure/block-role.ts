import type { Block, Document, TextBlock } from '../model/document.js';
import { dropBlanks, skipBlanks } from './blanks.js';
import { ABOUT, ASIDE, CONTACT, isLegalText, LEGAL, matchesAt, SOURCE } from './words.js';

/**
 * What each block is to the release, decided once by its first words: sections and boilerplate both ask.
 * `note` is boilerplate by itself; the `-heading` roles also rule what follows them.
 */
export type BlockRole =
  | 'text'
  | 'table'
  | 'furniture'
  | 'numbered'
  | 'heading'
  | 'aside-heading'
  | 'about-heading'
  | 'legal-heading'
  | 'contact-heading'
  | 'contact'
  | 'note';

export const rolesOf = (document: Document): BlockRole[] =>
  document.blocks.map((block, index) => roleOf(document, block, index));

const roleOf = (document: Document, block: Block, index: number): BlockRole => {
  if (block.type === 'table' || block.type === 'furniture') return block.type;
  if (block.marker && block.marker.style !== 'bullet') return 'numbered';
  const { plain } = document;
  const start = skipBlanks(plain, block.start, block.end);
  const end = dropBlanks(plain, start, block.end);
  if (start === end) return isLink(document, block) ? 'note' : 'text';
  const length = end - start;
  if (length <= 240 && isNavigation(document, block, start, end)) return 'note';
  if (block.type === 'heading') return headingRole(plain, start, length) ?? 'heading';
  if (length <= 100 && canHead(document, block, index, start, end)) {
    const role =
      headingRole(plain, start, length) ?? (isBracketed(plain, start) ? 'aside-heading' : undefined);
    if (role) return role;
  }
  if (isLegalText(plain, start)) return 'note';
  return length <= 400 && isContact(plain, start, end) ? 'contact' : 'text';
};

/** By the words of a short line; undefined where they say nothing. */
const headingRole = (plain: string, start: number, length: number): BlockRole | undefined => {
  if (length > 160) return undefined;
  if (matchesAt(SOURCE, plain, start)) return 'note';
  if (matchesAt(ABOUT, plain, start) || plain.endsWith(' in brief', start + length)) return 'about-heading';
  if (matchesAt(LEGAL, plain, start)) return 'legal-heading';
  if (isContact(plain, start, start + length)) return 'contact-heading';
  return matchesAt(ASIDE, plain, start) ? 'aside-heading' : undefined;
};

/** A short line without a stop at its end, no label with its value, and something after it. */
const canHead = (
  { blocks, plain }: Document,
  block: TextBlock,
  index: number,
  start: number,
  end: number,
): boolean => {
  const next = blocks[index + 1];
  return (
    block.type === 'paragraph' &&
    block.gap === undefined &&
    next !== undefined &&
    next.type !== 'furniture' &&
    (!'.,;'.includes(plain.charAt(end - 1)) || FORM_END.test(plain.slice(Math.max(start, end - 6), end))) &&
    plain.slice(start, end).split(' ').length <= 14
  );
};

/** `About Example Inc.` */
const FORM_END = /\b(?:Inc|INC|Ltd|LTD|Corp|CORP|Co|CO|S\.A|N\.V|L\.P)\.$/;

/** `<For Reference>`, `<Reference> Annual dividend payments`. */
const isBracketed = (plain: string, start: number): boolean => '<《〈【'.includes(plain.charAt(start));

const isContact = (plain: string, start: number, end: number): boolean =>
  matchesAt(CONTACT, plain, start) ||
  (end - start <= 60 && CONTACT_END.test(plain.slice(Math.max(start, end - 24), end)));

const CONTACT_END = /\bcontacts?(?: details| information| persons?)? ?:?$/i;

/** The whole block is one link, address or source line. */
const isNavigation = (document: Document, block: TextBlock, start: number, end: number): boolean => {
  const { plain } = document;
  if (plain.startsWith('http', start)) return !plain.slice(start, end).includes(' ');
  // `Source:     Retained earnings` in a list of labelled lines names no wire.
  return (block.gap === undefined && matchesAt(SOURCE, plain, start)) || isLink(document, block);
};

const isLink = ({ text }: Document, block: TextBlock): boolean => {
  const from = skipBlanks(text, block.start, block.end);
  const first = text.charCodeAt(from);
  return (
    (first === BRACKET || first === EXCLAMATION) &&
    LINK.test(text.slice(from, Math.min(block.end, from + 700)))
  );
};

const BRACKET = 91;
const EXCLAMATION = 33;
const LINK = /^!?\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)[ \n]{0,4}$/;
