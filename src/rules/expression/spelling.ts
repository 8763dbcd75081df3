import type { Token } from './tokens.js';

/** An equation as reports print it: blanks around what joins two figures, none inside brackets and names. */
export const wordsOf = (tokens: readonly Token[]): string => {
  let words = '';
  let naming = false;
  for (const [index, { text }] of tokens.entries()) {
    const before = tokens[index - 1];
    const comma = before?.text === ',';
    const bare = TIGHT_BEFORE.has(text) || (!comma && (naming || isTightAfter(tokens, index - 1)));
    const shown = naming && text === '−' ? '-' : text;
    words += bare || isCall(text, before) ? shown : ` ${shown}`;
    naming = naming ? text !== ']' && text !== ')' : startsName(tokens, index);
  }
  return words.trim();
};

const TIGHT_BEFORE = new Set([')', ']', '[', ',', '']);

const isCall = (text: string, before: Token | undefined): boolean => text === '(' && before?.type === 'name';

/** Behind `issued_shares[` and `rows(use_amount,` stands a name, whose hyphens are no signs. */
const startsName = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === '[' || (tokens[index]?.text === ',' && tokens[index - 3]?.text === 'rows');

/** After an opening bracket, and after a minus that turns a figure round: one with no figure before it. */
const isTightAfter = (tokens: readonly Token[], index: number): boolean => {
  const { text } = tokens[index] ?? { text: '(' };
  if (text === '(' || text === '[') return true;
  const before = tokens[index - 1];
  return text === '−' && (!before || (before.type === 'sign' && !FIGURE_ENDS.has(before.text)));
};

const FIGURE_ENDS = new Set([')', ']', '%']);
