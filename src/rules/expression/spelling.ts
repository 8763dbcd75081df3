import type { Token } from './tokens.js';

/** An equation as reports print it: blanks around what joins two figures, none inside brackets. */
export const wordsOf = (tokens: readonly Token[]): string => {
  let words = '';
  let subject = false;
  for (const [index, { text }] of tokens.entries()) {
    const before = tokens[index - 1];
    const bare = subject || TIGHT_BEFORE.has(text) || isTightAfter(tokens, index - 1) || isCall(text, before);
    words += bare ? text : ` ${text}`;
    if (text === '[' || text === ']') subject = text === '[';
  }
  return words.trim();
};

const TIGHT_BEFORE = new Set([')', ']', '[', ',', '']);

const isCall = (text: string, before: Token | undefined): boolean => text === '(' && before?.type === 'name';

/** After an opening bracket, and after a minus that turns a figure round: one with no figure before it. */
const isTightAfter = (tokens: readonly Token[], index: number): boolean => {
  const { text } = tokens[index] ?? { text: '(' };
  if (text === '(' || text === '[') return true;
  const before = tokens[index - 1];
  return text === '−' && (!before || (before.type === 'sign' && !FIGURE_ENDS.has(before.text)));
};

const FIGURE_ENDS = new Set([')', ']', '%']);
