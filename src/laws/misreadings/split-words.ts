import type { Cell, Document } from '../../model/document.js';
import type { Outline, Table } from '../../model/structure.js';
import { matchesOf } from './matches.js';
import type { Misreading } from './misreading.js';

/**
 * `Commencem ent`: a narrow column broke a word and conversion put a blank into it. The second piece must be
 * the end of a word, and the whole must stand elsewhere in the release or be a usual heading.
 */
export function* splitWords(document: Document, { tables }: Outline): Iterable<Misreading> {
  const isWord = wordsOf(document.plain);
  for (const table of tables) {
    for (const cell of headerCells(table)) yield* splitsIn(cell, document.plain, isWord);
  }
}

/** The cells of the heading rows, and the row labels of short tables. */
function* headerCells({ block, headerRows, rows }: Table): Iterable<Cell> {
  for (const row of block.rows.slice(0, Math.max(1, headerRows) + 1)) yield* row;
  for (const { cells } of rows.slice(0, MOST_ROWS)) if (cells[0]) yield cells[0];
}

const MOST_ROWS = 100;

function* splitsIn(cell: Cell, plain: string, isWord: (joined: string) => boolean): Iterable<Misreading> {
  const length = cell.end - cell.start;
  if (length < 5 || length > LONGEST || cell.parts) return;
  const text = plain.slice(cell.start, cell.end);
  // Most headings are one word, or words with capitals.
  if (!text.includes(' ')) return;
  for (const { 0: whole, 1: head = '', 2: tail = '', index } of matchesOf(PIECES, text)) {
    const joined = head + tail;
    if (!ENDING.test(tail) || !isWord(joined)) continue;
    const start = cell.start + index;
    const explanation = `"${joined}" is one word`;
    yield { start, end: start + whole.length, probable: joined, explanation };
  }
}

/** A narrow heading, not a sentence. */
const LONGEST = 60;
const PIECES = /\b([A-Za-z][a-z]{2,20}) {1,2}([a-z]{1,5})\b/g;
const ENDING =
  /^(?:m?ents?|m?ts?|nts?|t?ions?|ons|ings?|ngs?|ed|ers?|ly|i?ty|ties|als?|[ae]nces?|ces?|[ai]?ble|ous|ive|ates?|tes?|ures?|res?|ies|ys?|es?|d|n|t|l|s|y)$/;

/** Common headings of releases, for a word that stands nowhere else. */
const HEADINGS = new Set(
  'commencement completion investment settlement allotment payment amount number shares dividend record effective total delivery subscription purchase exercise transaction'.split(
    ' ',
  ),
);

/** Answers whether a word stands in the text, for so many different words at most: each costs a search of it all. */
const wordsOf = (plain: string): ((joined: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (joined) => {
    if (HEADINGS.has(joined.toLowerCase())) return true;
    const found = known.get(joined);
    if (found !== undefined || known.size >= MOST_SEARCHES) return found ?? false;
    const stands = standsIn(joined, plain);
    known.set(joined, stands);
    return stands;
  };
};

const MOST_SEARCHES = 64;

const standsIn = (word: string, plain: string): boolean => {
  const at = plain.indexOf(word);
  return (
    at >= 0 && !/[A-Za-z]/.test(plain.charAt(at - 1)) && !/[A-Za-z]/.test(plain.charAt(at + word.length))
  );
};
