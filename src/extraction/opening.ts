import { type Document, plainText, type TextBlock } from '../model/document.js';
import type { Outline } from '../model/structure.js';

/** The words by which a release shows its matter: its headings, the items of a form, its opening sentences. */

/** Subtitles and headings without a number, outside boilerplate: "Dividend", "Share repurchase programme". */
export const headingsOf = (
  document: Document,
  { title, dateline, sections, boilerplate }: Outline,
): string[] => {
  const own = sections
    .filter(({ number, marker, title: heading }) => {
      const length = heading.end - heading.start;
      return number === undefined && !marker && length > 3 && length <= LONGEST_HEADING;
    })
    .map(({ title: heading }) => heading)
    .filter(({ start, end }) => !boilerplate.some((note) => note.start <= start && end <= note.end));
  const below = title ? linesBetween(document, title.end, dateline?.start ?? 0) : [];
  return [...below, ...own].slice(0, MOST_HEADINGS).map((span) => plainText(document, span));
};

const LONGEST_HEADING = 160;
const MOST_HEADINGS = 40;

/** Subtitles stand between the title and the dateline. */
const linesBetween = ({ blocks, plain }: Document, from: number, to: number): TextBlock[] =>
  blocks
    .filter((block): block is TextBlock => block.type !== 'table' && block.type !== 'furniture')
    .filter(({ start, end }) => start >= from && end <= to && end - start <= LONGEST_SUBTITLE)
    .filter(({ end }) => plain.charAt(end - 1) !== '.')
    .slice(0, 4);

const LONGEST_SUBTITLE = 240;

/** `Item 5.02 …` of a report on a form, each with its first sentences; the list of exhibits is no matter. */
export const itemsOf = ({ blocks, plain }: Document): string[] =>
  blocks
    .filter(({ type, start }) => type !== 'table' && type !== 'furniture' && isItem(plain, start))
    .slice(0, 6)
    .map(({ start }) => plain.slice(start, start + LONGEST_ITEM).replace(/\s{1,40}/g, ' '));

const LONGEST_ITEM = 1200;

const isItem = (plain: string, start: number): boolean =>
  ITEM.test(plain.slice(start, start + 14)) && !EXHIBITS.test(plain.slice(start, start + 80));

const ITEM = /^\s{0,4}item\s{0,3}[1-8]\.\d\d/i;
const EXHIBITS = /financial statements and exhibits/i;

/** The first words of running text, from the dateline on; where that is a signature, from the first paragraph. */
export const openingOf = (document: Document, { dateline, title }: Outline): string => {
  const first = document.blocks.find(({ type, start }) => type === 'paragraph' && start >= (title?.end ?? 0));
  const from =
    dateline && dateline.start <= (first?.start ?? dateline.start) + 400 ? dateline.start : first?.start;
  return plainText(document, { start: from ?? 0, end: (from ?? 0) + 1200 });
};
