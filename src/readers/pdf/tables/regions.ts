import type { Band } from './bands.js';
import { type Column, columnsOf } from './columns.js';
import type { Phrase } from './phrases.js';

/** Bands `[from, to)` that may be a table: several phrases side by side, again and again. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

export const regionsOf = (bands: readonly Band[]): Region[] =>
  runsOf(bands).flatMap((run) => divided(bands, run, 0));

const runsOf = (bands: readonly Band[]): Region[] => {
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
    } else if (open && (index - last > MOST_LONE || endsTable(bands, index, last))) close();
  });
  close();
  return regions;
};

const MOST_LONE = 6;

/** Words that reach over a gap of the line above, a marked paragraph, or words apart that no column holds. */
const endsTable = (bands: readonly Band[], index: number, last: number): boolean => {
  const band = bands[index]!;
  const [phrase] = band.phrases;
  if (!phrase) return false;
  if (crosses(band, bands[last]!)) return !isRemark(phrase, bands[last]!);
  if (
    phrase.words.length > 4 &&
    isMark({ words: phrase.words.slice(0, 1) }) &&
    phrase.words[0]!.text.length > 1
  )
    return true;
  const before = bands[index - 1]!;
  const apart = band.page !== before.page || band.first - before.last > APART * band.size;
  return apart && hasFigures(bands[last]!) && standsAlone(phrase, bands[last]!.phrases);
};

/** To the right of what the rows are called, and under the beginning of no column. */
const standsAlone = (phrase: Phrase, [first, ...others]: readonly Phrase[]): boolean =>
  phrase.left > first!.right && !others.some((other) => startsWith(other, phrase));

/** `(In millions, except percentages)` under headings, over the columns of figures. */
const isRemark = ({ left, words }: Phrase, heads: Band): boolean =>
  !hasFigures(heads) &&
  left > heads.left &&
  words.length <= LONGEST_REMARK &&
  words[0]!.text.startsWith('(') &&
  words.at(-1)!.text.endsWith(')');

const LONGEST_REMARK = 10;

const startsWith = (one: Phrase, other: Phrase): boolean => Math.abs(one.left - other.left) < 1;

const APART = 2.2;

/** In ems; empty rows between statements are less. */
const isFar = (above: Band, below: Band): boolean =>
  below.first - above.last > FAR * Math.max(above.size, below.size);
const FAR = 5;

/**
 * Two tables one under the other, of different columns, strain the columns that they are given together: phrases
 * side by side share one. They are parted where that eases most: where a lone line or a wide space parts them.
 */
const divided = (bands: readonly Band[], run: Region, depth: number): Region[] => {
  if (depth > DEEPEST) return [run];
  const own = bands.slice(run.from, run.to);
  const headed = seamsOf(own).find(({ at, above }) => headsTable(own, at, above));
  if (headed) return partedAt(bands, run, headed, depth);
  const together = strain(own);
  if (together === 0) return [run];
  let best: { at: number; above: number; strain: number } | undefined;
  for (const { at, above } of seamsOf(own)) {
    const apart = strain(own.slice(0, above)) + strain(own.slice(at));
    if (!best || apart < best.strain) best = { at, above, strain: apart };
  }
  if (!best || best.strain > together - Math.max(1, together / 3)) return [run];
  return partedAt(bands, run, best, depth);
};

const partedAt = (
  bands: readonly Band[],
  { from, to }: Region,
  { at, above }: { at: number; above: number },
  depth: number,
): Region[] => [
  ...divided(bands, { from, to: from + above }, depth + 1),
  ...divided(bands, { from: from + at, to }, depth + 1),
];

/** Headings of several columns above figures, below rows of another table: not its own, printed once more. */
const headsTable = (bands: readonly Band[], at: number, above: number): boolean => {
  const band = bands[at]!;
  const last = bands[above - 1]!;
  const margin = marginOf(bands);
  return (
    above > 1 &&
    band.phrases.length > 1 &&
    isHead(band, margin) &&
    !isHead(last, margin) &&
    bands.slice(at + 1, at + 4).some(hasFigures) &&
    !(band.page !== last.page && bands.slice(0, MOST_HEADS).some((head) => saysSame(head, band)))
  );
};

const MOST_HEADS = 5;

const saysSame = (one: Band, other: Band): boolean => wordsOf(one) === wordsOf(other);

const wordsOf = ({ phrases }: Band): string =>
  phrases.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');

const marginOf = (bands: readonly Band[]): number =>
  bands.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);

const DEEPEST = 5;
const MOST_SEAMS = 8;

/** Bands in which phrases side by side stand in one column. */
const strain = (bands: readonly Band[]): number => {
  const columns = columnsOf(bands);
  return bands.filter(({ phrases }) => {
    const homes = phrases.map((phrase) => homeOf(phrase, columns));
    return new Set(homes).size < homes.length;
  }).length;
};

const homeOf = ({ left, right }: Phrase, columns: readonly Column[]): number => {
  const middle = (left + right) / 2;
  return columns.findIndex((column) => column.right > middle);
};

/** Where one table may end (`above`) and another begin (`at`), the most likely places. */
export const seamsOf = (bands: readonly Band[]): { at: number; above: number }[] => {
  const seams: { at: number; above: number; space: number }[] = [];
  let above = 0;
  const bare = !bands.some(hasFigures);
  let figures = bare;
  const margin = marginOf(bands);
  bands.forEach((band, at) => {
    if (!isSideBySide(band)) return;
    const space = at > 0 ? (band.first - bands[above]!.last) / band.size : 0;
    figures ||= at > 0 && hasFigures(bands[above]!);
    if (at > 0 && figures && (bare || !isHead(bands[above]!, margin)) && (at - above > 1 || space > SPACE))
      seams.push({ at, above: above + 1, space });
    above = at;
  });
  return seams.sort((a, b) => b.space - a.space).slice(0, MOST_SEAMS);
};

const SPACE = 1.9;

/** Headings alone are no table: it goes on with what they head. */
const isHead = (band: Band, margin: number): boolean =>
  !hasFigures(band) && band.left > margin + 2 * band.size;

const hasFigures = ({ phrases }: Band): boolean => phrases.slice(1).some(({ shape }) => shape === 'figure');

/** Two phrases; a list mark in front of words is no phrase of its own. */
const isSideBySide = ({ phrases }: Band): boolean =>
  phrases.length > 2 || (phrases.length === 2 && !isMark(phrases[0]!));

const MARK =
  /^(?:[•·●○■□◆◇▪►☐☑☒✓✔✗*–—-]|\(?[0-9]{1,3}[.)]|\([0-9a-zA-Z]{1,4}\)|[a-zA-Z][.)]|[ivxIVX]{1,5}[.)]|[①-⑳])$/u;

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
