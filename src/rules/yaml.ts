import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
} from 'yaml';
import { lineIndex } from '../model/lines.js';
import { type Limited, MOST_CHARACTERS, tooManyParts, tooMuchNested } from './limits.js';
import type { Mistake } from './mistake.js';
import { offsetInSource } from './scalar-offset.js';

/** A way into the tree of a file: `['fields', 'price', 'unit']`. */
export type Path = readonly PropertyKey[];
export type Place = Omit<Mistake, 'message'>;

/** The content of a YAML or JSON file, and where each part of it stands. */
export interface Tree {
  readonly value: unknown;
  /** Where the value stands; where it has none of its own, its key. */
  readonly valueAt: (path: Path) => Place;
  readonly keyAt: (path: Path) => Place;
  /** Where character `offset` of a text stands. */
  readonly textAt: (path: Path, offset: number) => Place;
}

/**
 * Reads YAML 1.2, of which JSON is a part. The text is measured before anything is made of it: the parser nests
 * as deep as what it is given, and compares every key with every other.
 */
export const treeOf = (text: string): Tree | readonly Mistake[] => {
  const { at: placeAt } = lineIndex(text);
  const at = (offset: number): Place => placeAt(Math.min(offset, text.length));
  const tokens: CST.Token[] = [];
  const limited = tooLong(text) ?? tooManyParts(new Lexer().lex(text)) ?? parsed(text, tokens);
  if (limited) return [{ ...at(limited.offset), message: limited.message }];
  const [document, second] = [...new Composer(OPTIONS).compose(tokens, true, text.length)];
  const wrong = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (!document || wrong.length > 0)
    return wrong.map(({ pos, message }) => ({ ...at(pos[0]), message: firstLine(message) }));
  if (second) return [{ ...at(second.range[0]), message: 'holds more than one document' }];
  return valued(document, text, at);
};

const OPTIONS = { prettyErrors: false, strict: true } as const;
const MOST_ALIASES = 100;

const firstLine = (message: string): string => message.split('\n')[0]!.slice(0, 200);

const tooLong = ({ length }: string): Limited | undefined =>
  length > MOST_CHARACTERS
    ? { offset: 0, message: `too long: ${MOST_CHARACTERS} characters are the limit` }
    : undefined;

const parsed = (text: string, tokens: CST.Token[]): Limited | undefined => {
  for (const token of new Parser().parse(text)) tokens.push(token);
  return tooMuchNested(tokens);
};

const valued = (
  document: Document,
  text: string,
  at: (offset: number) => Place,
): Tree | readonly Mistake[] => {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return [{ ...at(0), message: `its aliases unfold to too much: ${MOST_ALIASES} are the limit` }];
  }
  const placed = (path: Path, part: 'key' | 'value'): Place => at(offsetOf(document, path, part));
  return {
    value,
    valueAt: (path) => placed(path, 'value'),
    keyAt: (path) => placed(path, 'key'),
    textAt: (path, offset) => {
      const { value: node } = stepTo(document, path);
      return at(isScalar(node) ? offsetInSource(node, text, offset) : offsetOf(document, path, 'value'));
    },
  };
};

/** The node at the end of a path, and the key it stands under; as far as the path leads. */
interface Step {
  readonly key?: Node | undefined;
  readonly value?: Node | undefined;
}

const stepTo = (document: Document, path: Path): Step => {
  let step: Step = { value: resolved(document, document.contents) };
  for (const name of path) {
    const next = stepInto(document, step.value, name);
    if (!next) break;
    step = next;
  }
  return step;
};

const stepInto = (document: Document, node: Node | undefined, name: PropertyKey): Step | undefined => {
  if (isSeq(node)) {
    const value = resolved(document, node.items[Number(name)]);
    return value && { key: value, value };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((one: Pair) => isScalar(one.key) && String(one.key.value) === String(name));
  return pair && { key: resolved(document, pair.key), value: resolved(document, pair.value) };
};

const resolved = (document: Document, node: unknown): Node | undefined => {
  if (isAlias(node)) return node.resolve(document);
  return isNode(node) ? node : undefined;
};

const offsetOf = (document: Document, path: Path, part: 'key' | 'value'): number => {
  const { key, value } = stepTo(document, path);
  const empty = !value?.range || value.range[0] === value.range[1];
  return (part === 'key' || empty ? (key ?? value) : value)?.range?.[0] ?? 0;
};
