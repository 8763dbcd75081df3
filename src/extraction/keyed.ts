import type { Scene } from './scene.js';
import type { Located } from './statement.js';

/**
 * The words that name a value set out on lines of its own: the label of its row, what stands before it on its
 * line, `Average price/share 4,2300 EUR`, or the line above when it stands alone.
 */
export const keyOf = (scene: Scene, { literal, context }: Located): string => {
  if (context.block.type === 'table') return context.row !== '' ? context.row : context.column;
  const { text, plain } = scene.document;
  const line = text.lastIndexOf('\n', literal.start - 1) + 1;
  const words = plain.slice(Math.max(line, literal.start - LONGEST), literal.start);
  const own = bare(words);
  const named = NAME.test(own) ? lineAbove(text, plain, line) : '';
  if (named !== '') return named;
  if (LETTERS.test(own)) return isLabel(words, own, restOfLine(text, literal.end)) ? own : '';
  return literal.start - line > LONGEST ? '' : lineAbove(text, plain, line);
};

/** A label is no longer than this. */
const LONGEST = 140;
const LETTERS = /[A-Za-z぀-ヿ一-鿿]{2}/;
/** Lines between a label and its value may be blank or hold a border. */
const MOST_BLANK = 3;

/** Set off by a colon or a gap, or a few words with nothing but the value behind them: not the run of a sentence. */
const isLabel = (words: string, own: string, rest: string): boolean =>
  SET_OFF.test(words) ||
  (own.length <= SHORT && rest.length <= SHORT && !RUNNING.test(own) && !PREDICATE.test(rest));

/** Only the short name of a share class: what it counts stands above. */
const NAME = /^[A-Z][A-Z0-9]{1,9}(?: [ABC])?$/;
const SHORT = 64;
const SET_OFF = /(?::|\t|\|| {2})[ |]{0,20}(?:[A-Z]{3} ?|[£$€¥] ?)?(?:up to |from |about |approximately )?$/i;
const RUNNING =
  /[.,;] |\b(?:is|was|were|has|have|will|may|its|announce[sd]?|amounts? to)\b|\b(?:of|to|for|in|at|by|on|than|about|and)$/i;
const PREDICATE = /\b(?:is|was|were|are|has|have|will|may)\b/i;

const restOfLine = (text: string, end: number): string => {
  const next = text.indexOf('\n', end);
  return text.slice(end, Math.min(next < 0 ? text.length : next, end + LONGEST));
};

const lineAbove = (text: string, plain: string, start: number): string => {
  let end = start - 1;
  for (let lines = 0; lines < MOST_BLANK && end > 0; lines++) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    if (end - from > LONGEST) return '';
    const words = bare(plain.slice(from, end));
    if (words !== '') return LETTERS.test(words) ? words : '';
    end = from - 1;
  }
  return '';
};

/** Without borders, list marks, and the colon or the currency between label and value. */
const bare = (words: string): string =>
  words
    .replace(/\s{1,200}/g, ' ')
    .replace(MARK, '')
    .replace(/[ |:;=-]{1,20}$/, '')
    .replace(CURRENCY, '')
    .replace(/[ |:;=-]{1,20}$/, '')
    .trim();

const MARK = /^[ |*•・-]{0,20}(?:[([]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\]][ |]{0,20}|[①-⑳] ?)?/;
const CURRENCY = / \(?(?:GBp|GBX|[A-Z]{3}|pence|p)\)?$/;
