import type { CST } from 'yaml';

/** Why a text is not looked at further, and from where on it is too much. */
export interface Limited {
  readonly offset: number;
  readonly message: string;
}

/** A file of rules is written by hand: these are far more than one needs. */
export const MOST_CHARACTERS = 256 * 1024;
const MOST_TOKENS = 60_000;
const MOST_ITEMS = 500;
const MOST_ALIASES = 100;
const DEEPEST = 12;

/** Whether a text has too many parts; a walk over its lexemes, which neither nests nor remembers. */
export const tooManyParts = (lexemes: Iterable<string>): Limited | undefined => {
  let [count, offset] = [0, 0];
  for (const lexeme of lexemes) {
    count += 1;
    if (count > MOST_TOKENS) return { offset, message: 'too much is written here for a file of rules' };
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  return undefined;
};

/** What the lexer says between pieces of the text: a document, the end of a flow, a scalar. */
const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);

/** Whether what is written is too deep, too wide or refers to too much: a walk without recursion. */
export const tooMuchNested = (tokens: readonly CST.Token[]): Limited | undefined => {
  const pending: (readonly [token: CST.Token, depth: number])[] = tokens.map((token) => [token, 0]);
  let aliases = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [token, depth] = next;
    if (token.type === 'alias') aliases += 1;
    const message = messageFor(token, depth, aliases);
    if (message !== undefined) return { offset: 'offset' in token ? token.offset : 0, message };
    for (const part of partsOf(token)) pending.push([part, depth + 1]);
  }
  return undefined;
};

const messageFor = (token: CST.Token, depth: number, aliases: number): string | undefined => {
  if (depth > DEEPEST) return `nested too deeply: ${DEEPEST} levels are the limit`;
  if (aliases > MOST_ALIASES) return `too many aliases: ${MOST_ALIASES} are the limit`;
  const wide = 'items' in token && token.items.length > MOST_ITEMS;
  return wide ? `too many entries: ${MOST_ITEMS} are the limit` : undefined;
};

const partsOf = (token: CST.Token): CST.Token[] => {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter((part) => part !== null && part !== undefined),
  );
};
