import type { Word } from './page.js';

/**
 * What is drawn for its looks only: a word struck twice, a hair apart, is bold; letters set wide apart are a word.
 * A word struck again is given with its second place, so that this can be blanked in the stream.
 */
export const withoutLooks = (words: readonly Word[]): { words: readonly Word[]; struck: readonly Word[] } => {
  const struck: Word[] = [];
  const kept = strikeOnce(words, struck);
  return { words: joinLetters(kept), struck };
};

/** In ems: as far as a second strike is off. */
const HAIR = 0.12;
/** A second strike comes before so many more words of the same letters. */
const LATELY = 40;

const strikeOnce = (words: readonly Word[], struck: Word[]): Word[] => {
  const places = new Map<string, number[]>();
  const kept: Word[] = [];
  for (const word of words) {
    const alike = places.get(word.text);
    const first = alike?.findLast((at) => isSamePlace(kept[at]!, word));
    if (first !== undefined) {
      kept[first] = { ...kept[first]!, bold: true };
      struck.push(word);
      continue;
    }
    if (!alike) places.set(word.text, [kept.length]);
    else if (alike.push(kept.length) > LATELY) alike.shift();
    kept.push(word);
  }
  return kept;
};

const isSamePlace = (one: Word, other: Word): boolean =>
  Math.abs(one.left - other.left) < HAIR * one.size &&
  Math.abs(one.baseline - other.baseline) < HAIR * one.size;

/** Fewer letters in a row may be the names of columns, or marks. */
const FEWEST = 4;
const WIDEST = 0.8;
/** In ems: so equal are the blanks between letters of a word. */
const EVEN = 0.07;

/** Runs of single letters at even distances. */
const joinLetters = (words: readonly Word[]): readonly Word[] => {
  let joined: Word[] | undefined;
  for (let at = 0; at < words.length; ) {
    const next = runEnd(words, at);
    if (next - at >= FEWEST) {
      joined ??= [...words];
      for (let letter = at + 1; letter < next; letter++) joined[letter] = { ...words[letter]!, joined: true };
    }
    at = Math.max(next, at + 1);
  }
  return joined ?? words;
};

const runEnd = (words: readonly Word[], first: number): number => {
  if (!isLetter(words[first]!)) return first + 1;
  let next = first + 1;
  let usual = Number.NaN;
  for (; next < words.length; next++) {
    const [before, word] = [words[next - 1]!, words[next]!];
    if (!isLetter(word) || word.spaced || Math.abs(word.baseline - before.baseline) > 0.5) break;
    const blank = (word.left - before.right) / word.size;
    if (blank < 0 || blank > WIDEST || Math.abs(blank - usual) > EVEN) break;
    usual = blank;
  }
  return next;
};

const isLetter = ({ text }: Word): boolean => text.length === 1 && /\p{L}/u.test(text);
