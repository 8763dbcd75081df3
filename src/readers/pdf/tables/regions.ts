import type { Band } from './bands.js';
import type { Phrase } from './phrases.js';

/** Bands `[from, to)` that may be a table: several phrases side by side, again and again. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

export const regionsOf = (bands: readonly Band[]): Region[] => {
  const regions: Region[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0) regions.push({ from, to: last + 1 });
    from = -1;
  };
  bands.forEach((band, index) => {
    const open = from >= 0;
    if (open && (band.opens || isFar(bands[index - 1]!, band))) close();
    if (isSideBySide(band)) {
      if (from < 0) from = index;
      last = index;
    } else if (open && (index - last > MOST_LONE || crosses(band, bands[last]!))) close();
  });
  close();
  return regions;
};

const MOST_LONE = 6;

/** In ems; empty rows between statements are less. */
const isFar = (above: Band, below: Band): boolean =>
  below.first - above.last > FAR * Math.max(above.size, below.size);
const FAR = 5;

/** Two phrases; a list mark in front of words is no phrase of its own. */
const isSideBySide = ({ phrases }: Band): boolean =>
  phrases.length > 2 || (phrases.length === 2 && !isMark(phrases[0]!));

const MARK =
  /^(?:[•·●○■□◆◇▪►*–—-]|\(?[0-9]{1,3}[.)]|\([0-9a-zA-Z]{1,4}\)|[a-zA-Z][.)]|[ivxIVX]{1,5}[.)]|[①-⑳])$/u;

export const isMark = ({ words }: { readonly words: readonly { readonly text: string }[] }): boolean =>
  words.length === 1 && MARK.test(words[0]!.text);

/** Words where the band above has a gap, from edge to edge and beyond: a title, or running text. */
const crosses = ({ phrases: [phrase], size }: Band, { phrases }: Band): boolean =>
  phrases.some((one, at) => {
    const other = phrases[at + 1];
    return other !== undefined && phrase !== undefined && reachesOver(phrase, one, other, size);
  });

const reachesOver = (phrase: Phrase, one: Phrase, other: Phrase, size: number): boolean =>
  phrase.left < one.right - size / 2 && phrase.right > other.left + size / 2;
