import type { Scalar } from 'yaml';

/**
 * Where in the file a character of a text stands. The text may be quoted, indented or wrapped there: but for
 * escapes, only blanks and marks around it differ, so the characters that are no blanks are counted.
 */
export const offsetInSource = (
  { range, source, value, type }: Scalar,
  text: string,
  offset: number,
): number => {
  const [start, end] = range ?? [0, 0];
  const from = start + introOf(text.slice(start, end), type);
  const words = typeof value === 'string' ? value : (source ?? '');
  let at = from;
  for (let index = 0; index <= offset && index < words.length; index += 1) {
    if (isBlank(words[index])) continue;
    while (at < end && isBlank(text[at])) at += 1;
    if (text[at] !== words[index]) return start;
    if (index === offset) return at;
    at += 1;
  }
  // Past the last character, or at a blank: right behind what was counted.
  return at;
};

/** The quotation mark, or the line that opens a block. */
const introOf = (written: string, type: Scalar['type']): number => {
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') return 1;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return written.indexOf('\n') + 1;
  return 0;
};

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r';
