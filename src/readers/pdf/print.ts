import type { Run } from '../layout/composer.js';
import type { Word } from './page.js';

/** Where a piece of the text stands: a word of a page. */
export interface Printed {
  readonly page: number;
  readonly word: Word;
}

/** Words of one printed line, from left to right; `gaps` are the words that a wide gap comes before. */
export interface PrintedWords {
  readonly page: number;
  readonly words: readonly Word[];
  readonly gaps?: readonly number[];
}

/** Whether a word that a line ends with a hyphen keeps it: `long-` / `term` does, `num-` / `ber` does not. */
export type KeepsHyphen = (begin: string, rest: string) => boolean;

/** Printed lines to the runs of one line of text. */
export const runsOf = (lines: readonly PrintedWords[], keepsHyphen: KeepsHyphen): Run<Printed>[] => {
  const runs: Run<Printed>[] = [];
  let before: Word | undefined;
  for (const { page, words, gaps } of lines)
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (before && at === 0) joinLines(runs, before, word, keepsHyphen);
      else if (before) add(runs, gaps?.includes(at) && !isMark(before, at) ? GAP : between(before, word));
      runs.push({ text: textOf(word, before, words[at + 1]), where: { page, word } });
      before = word;
    }
  return runs;
};

/** Told from a blank between words by any reader of plain text. */
export const GAP = '   ';

/** What stands between the mark of an item and its words is no gap, unless a bare number is the mark. */
const isMark = ({ text }: Word, at: number): boolean => at === 1 && MARK.test(text);

const MARK = /^(?:[(\uff08]?[0-9A-Za-z]{1,4}[.)\uff09]|[^\p{L}\p{N}])$/u;

const add = (runs: Run<Printed>[], text: string): void => {
  if (text !== '') runs.push({ text });
};

/** A line that ends with a hyphen goes on without a blank; so do scripts that set none between words. */
const joinLines = (runs: Run<Printed>[], before: Word, word: Word, keepsHyphen: KeepsHyphen): void => {
  const last = runs.at(-1)!;
  if (HYPHEN.test(before.text) && STARTS.test(word.text)) {
    const begin = before.text.slice(0, -1);
    if (STARTS_SMALL.test(word.text) && !keepsHyphen(begin, word.text))
      runs[runs.length - 1] = { ...last, text: last.text.slice(0, -1) };
    return;
  }
  if (SOLID.test(before.text.at(-1)!) && SOLID.test(word.text[0]!)) return;
  add(runs, ' ');
};

const HYPHEN = /[\p{L}\p{N}][-\u2010]$/u;
const STARTS = /^[\p{L}\p{N}]/u;
const STARTS_SMALL = /^\p{Ll}/u;
/** Kanji, kana and the signs between them. */
const SOLID = /[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Letters that touch are of one word, except marks of notes, which must not run into a number. */
const between = (before: Word, word: Word): string => {
  if (word.joined) return '';
  if (word.spaced || word.left - before.right >= TOUCH * Math.max(before.size, word.size)) return ' ';
  if (isRaised(word, before)) return NOTE.test(word.text) ? ' ' : '';
  return '';
};

const TOUCH = 0.13;

const isRaised = (word: Word, base: Word | undefined): boolean =>
  base !== undefined && word.size < base.size * 0.9 && word.baseline < base.baseline - base.size * 0.1;

const NOTE = /^[([*†‡§#]/;
const NUMBER = /^[0-9]{1,3}(?:,[0-9]{1,2})*$/;

/** Raised figures stay raised; `st` and `th` do not matter. */
const textOf = (word: Word, before: Word | undefined, after: Word | undefined): string =>
  isRaised(word, before ?? after) && NUMBER.test(word.text)
    ? word.text.replace(/[0-9]/g, (digit) => RAISED[Number(digit)]!)
    : word.text;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
