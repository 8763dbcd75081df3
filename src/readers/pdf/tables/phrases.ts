import type { Word } from '../page.js';
import { type Shape, shapeOf } from './figures.js';
import type { PrintedLine } from './lines.js';

/** Words of a line that no wide gap parts. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly shape: Shape;
}

/** A line in phrases. `$` and its figure are one, however far apart, and so are a figure and its `)` or `%`. */
export const phrasesOf = (line: PrintedLine): Phrase[] => {
  const phrases: Phrase[] = [];
  let words: Word[] = [];
  const widest = widestBlank(line);
  for (const word of line.words) {
    const before = words.at(-1);
    if (before && isGap(before, word, widest)) {
      phrases.push(phraseOf(words));
      words = [];
    }
    words.push(word);
  }
  if (words.length > 0) phrases.push(phraseOf(words));
  return withSigns(phrases);
};

export const phraseOf = (words: readonly Word[]): Phrase => ({
  words,
  left: words.reduce((left, word) => Math.min(left, word.left), words[0]!.left),
  right: words.reduce((right, word) => Math.max(right, word.right), words[0]!.right),
  shape: shapeOf(words),
});

/** Beside a figure a smaller blank parts columns than between words. */
const isGap = (before: Word, word: Word, widest: number): boolean => {
  const blank = word.left - before.right;
  const em = Math.max(before.size, word.size);
  if (blank <= TIGHT * em) return false;
  if (blank > Math.max(GAP * em, widest)) return true;
  const figures = Number(shapeOf([before]) !== 'text') + Number(shapeOf([word]) !== 'text');
  return figures === 2 ? before.item !== word.item : figures === 1 && blank > Math.min(widest, GAP * em);
};

const TIGHT = 0.45;
const GAP = 0.75;

/** In a justified line all blanks are wide: only one well wider than the others is a gap. */
const widestBlank = ({ words, size }: PrintedLine): number => {
  if (words.length < 6) return 0;
  const blanks: number[] = [];
  for (let at = 1; at < words.length; at++) blanks.push(words[at]!.left - words[at - 1]!.right);
  blanks.sort((a, b) => a - b);
  return Math.min(blanks[blanks.length >> 2]! * 2, JUSTIFIED * size);
};

const JUSTIFIED = 1.3;

const withSigns = (phrases: readonly Phrase[]): Phrase[] => {
  const joined: Phrase[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    const next = phrases[at + 1];
    const last = joined.at(-1);
    const text = phrase.words[0]!.text;
    if (phrase.shape === 'sign' && OPENING.test(text) && next && next.shape === 'figure') {
      joined.push(phraseOf([...phrase.words, ...next.words]));
      at++;
    } else if (
      phrase.shape === 'sign' &&
      CLOSING.test(text) &&
      last?.shape === 'figure' &&
      isNear(last, phrase)
    )
      joined[joined.length - 1] = phraseOf([...last.words, ...phrase.words]);
    else joined.push(phrase);
  }
  return joined;
};

const OPENING = /[$€£¥(]$/;
const CLOSING = /^[)%x]/;

const isNear = (figure: Phrase, sign: Phrase): boolean =>
  sign.left - figure.right < 2 * (figure.words[0]?.size ?? 0);
