import type { Problem } from '../../model/document.js';
import { MAX_BYTES, MAX_CHARACTERS, MAX_COMMANDS, MAX_PAGES, type ReadOptions } from '../reader.js';
import { Artist, type Shown } from './artist.js';
import { type Engine, loadEngine } from './load.js';
import { withoutLooks } from './looks.js';
import { matrixOf } from './matrix.js';
import { lacksEnd } from './mend.js';
import { openPdf } from './open.js';
import { type Drawings, drawingsOf } from './operators.js';
import type { DrawnPage, Word } from './page.js';
import { unfoldsBeyond } from './unfolding.js';

/** All pages of a file that could be read, and what could not. */
export interface Pages {
  readonly pages: readonly DrawnPage[];
  readonly problems: readonly Problem[];
}

/** Bytes to pages, one pass over the drawing commands of each; the file is closed again whatever happens. */
export const pagesOf = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<Pages> => {
  if (unfoldsBeyond(bytes, options.maxBytes ?? MAX_BYTES))
    return { pages: [], problems: [unfolded(options)] };
  const engine = await loadEngine();
  const opened = await openPdf(engine, bytes, options.password);
  if ('code' in opened) return { pages: [], problems: [opened] };
  try {
    const { pages, problems } = await drawPages(engine, opened.file, options);
    return { pages, problems: lacksEnd(bytes) ? [CUT, ...problems] : problems };
  } finally {
    await opened.close();
  }
};

const unfolded = ({ maxBytes = MAX_BYTES }: ReadOptions): Problem => ({
  code: 'too-large',
  message: `a part of the file unfolds to more than maxBytes (${maxBytes})`,
});

const CUT: Problem = {
  code: 'damaged',
  message: 'the end of the file is missing: what was found of it is read',
};

type File = Parameters<typeof drawingsOf>[0];

const drawPages = async (engine: Engine, file: File, options: ReadOptions): Promise<Pages> => {
  const limits = limitsOf(options);
  const drawings = drawingsOf(file);
  const pages: DrawnPage[] = [];
  const problems: Problem[] = [];
  const last = Math.min(file.numPages, limits.pages);
  for (let number = 1; number <= last; number++) {
    const page = await drawPage(engine, file, drawings, number, limits);
    if (!page) {
      problems.push(unread(number, file.numPages));
      continue;
    }
    pages.push(page);
    limits.characters -= page.stream.length;
    problems.push(...overrun(page, limits, options));
    if (limits.characters <= 0 || limits.commands <= 0) break;
  }
  if (last < file.numPages) problems.push(tooMany(file.numPages, limits.pages));
  return { pages: drawings.unmapped.resolve(pages), problems };
};

/** Where the list of pages itself is broken, the file ends with the page that could not be found. */
const unread = (page: number, pages: number): Problem => ({
  code: 'damaged',
  message: `page ${page} cannot be read${page === pages ? ', nor what may follow it' : ''}`,
  page,
});

interface Limits {
  readonly pages: number;
  /** Still to be read, of the file, and of one page at most. */
  characters: number;
  readonly pageCharacters: number;
  commands: number;
}

const limitsOf = ({
  maxPages = MAX_PAGES,
  maxCharacters = MAX_CHARACTERS,
  maxCommands = MAX_COMMANDS,
}: ReadOptions): Limits => ({
  pages: maxPages,
  characters: maxCharacters,
  pageCharacters: Math.ceil(maxCharacters / PAGES_OF_TEXT),
  commands: maxCommands,
});

/** No page holds so much of what a file may hold. */
const PAGES_OF_TEXT = 256;

const tooMany = (all: number, limit: number): Problem => ({
  code: 'too-many-pages',
  message: `${all} pages are more than maxPages (${limit}): those after it are not read`,
  page: limit + 1,
});

/** Which limits the page has passed. */
const overrun = ({ number, stream }: DrawnPage, limits: Limits, options: ReadOptions): Problem[] => {
  const long = limits.characters <= 0 || stream.length >= limits.pageCharacters;
  return [
    ...(long ? [tooMuch(number, options)] : []),
    ...(limits.commands <= 0 ? [tooBusy(number, options)] : []),
  ];
};

const tooBusy = (page: number, { maxCommands = MAX_COMMANDS }: ReadOptions): Problem => ({
  code: 'too-many-commands',
  message: `the pages hold more than maxCommands (${maxCommands}) drawing commands: what follows on page ${page} is not read`,
  page,
});

const tooMuch = (page: number, { maxCharacters = MAX_CHARACTERS }: ReadOptions): Problem => ({
  code: 'too-much-text',
  message: `the text of page ${page} is longer than maxCharacters allows (${maxCharacters}, one page a 256th of it): what follows there is not read`,
  page,
});

/** Nothing where the page itself is broken; what of it was drawn before something broke is kept. */
const drawPage = async (
  engine: Engine,
  file: File,
  drawings: Drawings,
  number: number,
  limits: Limits,
  turn = 0,
): Promise<DrawnPage | undefined> => {
  const shown = await shownOf(file, number, turn);
  if (!shown) return undefined;
  const artist = new Artist(engine, drawings, shown);
  const { commands } = limits;
  try {
    for await (const operations of drawings.operations(number)) {
      await artist.draw(operations);
      limits.commands -= operations.length;
      const { characters } = artist.scribe.maker;
      if (limits.commands <= 0 || characters >= Math.min(limits.characters, limits.pageCharacters)) break;
    }
  } catch {
    if (artist.scribe.maker.characters === 0) return undefined;
  }
  const sideways = turn === 0 ? mostlyTurned(artist.scribe.maker.ways) : 0;
  if (sideways === 0) return finished(artist, number, shown);
  limits.commands = commands;
  return drawPage(engine, file, drawings, number, limits, 360 - 90 * sideways);
};

/** The way that most letters of a page run, in quarter turns: a page that was scanned or put in sideways. */
const mostlyTurned = (ways: readonly number[]): number => {
  const all = ways.reduce((sum, letters) => sum + letters, 0);
  return Math.max(
    0,
    ways.findIndex((letters) => letters * 2 > all),
  );
};

const finished = ({ scribe, rules, drawn }: Artist, number: number, { width, height }: Shown): DrawnPage => {
  const { maker } = scribe;
  maker.close();
  const { turned } = maker;
  const { words, struck } = withoutLooks(maker.words);
  const stream = without(struck, maker.stream);
  const { rules: lines, dots } = rules;
  return { number, width, height, words, turned, stream, unreadable: 0, drawn, rules: lines, dots };
};

/** As blank as if it had been struck once. */
const without = (struck: readonly Word[], stream: string): string => {
  if (struck.length === 0) return stream;
  const units = stream.split('');
  for (const { at, text } of struck) units.fill(' ', at, at + text.length);
  return units.join('');
};

/** The page as it is shown, turned further to the right by some degrees. */
const shownOf = async (file: File, number: number, turn: number): Promise<Shown | undefined> => {
  try {
    const page = await file.getPage(number);
    const rotation = (page.rotate + turn) % 360;
    const { width, height, transform } = page.getViewport({ scale: 1, rotation });
    const matrix = matrixOf(transform);
    return matrix && { width, height, transform: matrix };
  } catch {
    return undefined;
  }
};
