import { UNREADABLE } from './letters.js';
import type { DrawnPage, Word } from './page.js';

/**
 * Some files draw `fi` as one sign and do not say which letters it is. Then each such sign of each font gets a
 * stand-in, and the words around it tell: what makes `fiscal` and `first` of `_scal` and `_rst` is `fi`.
 */
export class Unmapped {
  readonly #faces = new Map<unknown, Map<number, string>>();
  #count = 0;

  /** A stand-in, one letter long; the same for the same sign. */
  letter(face: unknown, code: number): string {
    const codes = this.#faces.get(face) ?? new Map<number, string>();
    this.#faces.set(face, codes);
    const known = codes.get(code);
    if (known) return known;
    const letter = this.#count < MOST ? String.fromCharCode(FIRST + this.#count++) : UNREADABLE;
    codes.set(code, letter);
    return letter;
  }

  /** The pages with every stand-in read, or as unreadable as before. */
  resolve(pages: readonly DrawnPage[]): readonly DrawnPage[] {
    if (this.#count === 0) return pages;
    const letters = readingsOf(pages);
    return pages.map((page) => (STAND_INS.test(page.stream) ? withLetters(page, letters) : page));
  }
}

/** Of the private use area: nothing else of it is left when words are made. */
const FIRST = 0xe000;
const MOST = 0x1000;
const STAND_IN = /[\ue000-\uefff]/g;
const STAND_INS = /[\ue000-\uefff]/;

const LIGATURES = ['fi', 'ff', 'fl', 'ffi', 'ffl', 'ti', 'tt'];

/** Words that releases are full of and that have one of them. */
const COMMON = new Set(
  (
    'first fiscal financial finance final five fifth fifteen file filed filing find fixed profit profits benefit ' +
    'benefits confirm confirmed certificate specific specified identified significant significantly defined ' +
    'definition notification qualified field figures modified beneficial reclassification non-financial ' +
    'office offices offer offered offering offset effect effects effective effectively affect affected different ' +
    'difference differences off staff difficult tariff officer officers sufficient efficient efficiency affiliate ' +
    'affiliates affiliated official inflation flow flows cash-flow reflect reflects reflected reflecting flexible ' +
    'fluctuation fluctuations float influence conflict floor baffle waffle'
  ).split(' '),
);

/** What each stand-in is: the ligature that makes the most common words of the words it stands in. */
const readingsOf = (pages: readonly DrawnPage[]): ReadonlyMap<string, string> => {
  const scores = new Map<string, number[]>();
  const own = ownWords(pages);
  const isKnown = (word: string): boolean => COMMON.has(word) || (word.length > 4 && own.has(word));
  for (const { words } of pages)
    for (const { text } of words)
      for (const [letter] of text.matchAll(STAND_IN)) {
        const score = scores.get(letter) ?? LIGATURES.map(() => 0);
        scores.set(letter, score);
        LIGATURES.forEach((ligature, at) => {
          if (isKnown(bareWord(text.replaceAll(letter, ligature)))) score[at] = score[at]! + 1;
        });
      }
  return new Map([...scores].map(([letter, score]) => [letter, best(score)]));
};

/** The words of the file that are read without doubt. */
const ownWords = (pages: readonly DrawnPage[]): ReadonlySet<string> =>
  new Set(pages.flatMap(({ words }) => words.map(({ text }) => bareWord(text))));

const bareWord = (text: string): string =>
  text.length < 40 ? text.toLowerCase().replace(/^[^a-z]{1,4}|[^a-z]{1,4}$/g, '') : '';

const best = (score: readonly number[]): string => {
  const most = Math.max(...score);
  return most > 0 ? LIGATURES[score.indexOf(most)]! : UNREADABLE;
};

/** Longer letters move all that follows in the stream. */
const withLetters = (page: DrawnPage, letters: ReadonlyMap<string, string>): DrawnPage => {
  const read = (text: string): string =>
    text.replace(STAND_IN, (letter) => letters.get(letter) ?? UNREADABLE);
  const places = placesOf(page.stream, letters);
  const moved = (word: Word): Word => ({ ...word, text: read(word.text), at: places(word.at) });
  const stream = read(page.stream);
  const unreadable = stream.split(UNREADABLE).length - 1;
  return { ...page, words: page.words.map(moved), turned: page.turned.map(moved), stream, unreadable };
};

/** Where an offset of the stream comes to stand. */
const placesOf = (stream: string, letters: ReadonlyMap<string, string>): ((at: number) => number) => {
  const longer: { readonly at: number; readonly by: number }[] = [];
  for (const { index, 0: letter } of stream.matchAll(STAND_IN))
    longer.push({ at: index, by: (letters.get(letter)?.length ?? 1) - 1 });
  const sums = new Uint32Array(longer.length + 1);
  longer.forEach(({ by }, index) => {
    sums[index + 1] = sums[index]! + by;
  });
  return (at) => at + sums[countBefore(longer, at)]!;
};

const countBefore = (sorted: readonly { readonly at: number }[], at: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
};
