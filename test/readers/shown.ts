import type { Block, Document } from '../../src/model/document.js';
import { cellText, plainText } from '../../src/model/document.js';

/** A document in short: `H2 Use of Proceeds`, `I1 (3) Payment Date`, tables as rows of `a | b`. */
export const shown = (document: Document): string[] =>
  document.blocks.flatMap((block) => lines(document, block));

const lines = (document: Document, block: Block): string[] => {
  if (block.type === 'table')
    return block.rows.map((row) => `T ${row.map((cell) => cellText(document, cell)).join(' | ')}`.trimEnd());
  const sign = { heading: 'H', paragraph: 'P', item: 'I', furniture: 'F' }[block.type];
  return [`${sign}${block.level} ${plainText(document, block)}`.trimEnd()];
};
