import type { Scene } from '../../extraction/scene.js';
import { type Block, cellText, type Document, plainText } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { AFTER, BEFORE } from './marks.js';
import type { Pair } from './pair.js';

/**
 * Corrections set one below the other under marks: `[Before correction] … [After correction] …`. Of tables that were
 * printed twice the cells that differ are what was corrected.
 */
export function* pairsInBlocks({ document }: Scene): Iterable<Pair> {
  const blocks = document.blocks.filter(({ type }) => type !== 'furniture');
  for (let at = 0; at < blocks.length; at++) {
    const was = partAt(document, blocks, at, BEFORE);
    if (!was) continue;
    const is = partAt(document, blocks, was.next, AFTER);
    if (!is) continue;
    yield* differences(document, was, is);
    at = is.next - 1;
  }
}

interface Part {
  readonly blocks: readonly (Block | Span)[];
  readonly next: number;
}

/** The words behind a mark in its own block, or the blocks below it up to the next mark. */
const partAt = (document: Document, blocks: readonly Block[], at: number, sign: RegExp): Part | undefined => {
  const mark = blocks[at];
  if (!mark || mark.type === 'table') return undefined;
  const words = document.plain.slice(mark.start, mark.start + 80);
  const found = sign.exec(words);
  if (!found) return undefined;
  const rest = /^[\s:>)\]】≫》"*]{0,6}/.exec(
    document.plain.slice(mark.start + found[0].length, mark.end),
  )![0];
  const start = mark.start + found[0].length + rest.length;
  if (start < mark.end && rest.length === 0) return undefined;
  if (start < mark.end - 1)
    return mark.end - start <= LONGEST ? { blocks: [{ start, end: mark.end }], next: at + 1 } : undefined;
  const own: Block[] = [];
  let next = at + 1;
  for (; next < blocks.length && own.length < MOST; next++) {
    const block = blocks[next]!;
    if (block.type === 'heading' || BEFORE.test(head(document, block)) || AFTER.test(head(document, block)))
      break;
    own.push(block);
    if (block.type === 'table' || sign === AFTER) {
      next++;
      break;
    }
  }
  return own.length > 0 ? { blocks: own, next } : undefined;
};

const LONGEST = 600;
const MOST = 4;

const head = ({ plain }: Document, { start }: Span): string => plain.slice(start, start + 60);

function* differences(document: Document, was: Part, is: Part): Iterable<Pair> {
  const [one, other] = [was.blocks.at(-1)!, is.blocks[0]!];
  if ('type' in one && 'type' in other && one.type === 'table' && other.type === 'table') {
    for (const [at, row] of one.rows.entries())
      for (const [index, cell] of row.entries()) {
        const after = other.rows[at]?.[index];
        if (!after || after.start >= after.end || cell.start >= cell.end) continue;
        if (cellText(document, cell) !== cellText(document, after)) yield { before: cell, after };
      }
    return;
  }
  const first = was.blocks[0]!;
  const isText = (span: Span) => span.end - span.start <= LONGEST && plainText(document, span) !== '';
  if (isText(first) && isText(other)) yield { before: first, after: other };
}
