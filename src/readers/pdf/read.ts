import type { Problem } from '../../model/document.js';
import { Composer } from '../layout/composer.js';
import { layOut } from '../layout/lay-out.js';
import type { Reading, ReadOptions } from '../reader.js';
import { partsOf } from './body.js';
import { hyphensOf } from './hyphen.js';
import { pageOrigin } from './origin.js';
import type { DrawnPage } from './page.js';
import { pagesOf } from './pages.js';
import type { Printed } from './print.js';
import { setParts } from './setter.js';

/** A PDF to a document: pages to words, words to lines, tables and paragraphs, and these to one text. */
export const readPdf = async (
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Promise<Reading> => {
  const read = await pagesOf(bytes, options);
  const { pages } = read;
  const problems = [...read.problems, ...missing(pages)];
  if (pages.every(({ words, turned }) => words.length + turned.length === 0)) return { problems };
  const composer = new Composer<Printed>();
  setParts(partsOf(pages), composer, hyphensOf(pages));
  const { text, given, placed } = composer.finish();
  const laid = { mediaType: 'application/pdf', given, origin: pageOrigin(pages, placed) } as const;
  const document = layOut(text, { path, problems, laid });
  return { document, problems: document.problems };
};

/** What a page shows but does not say. */
const missing = (pages: readonly DrawnPage[]): Problem[] => [...withoutText(pages), ...unreadable(pages)];

const withoutText = (pages: readonly DrawnPage[]): Problem[] => {
  const blank = pages.filter(({ words, turned }) => words.length + turned.length === 0);
  const silent = blank.length === pages.length ? blank : blank.filter(({ drawn }) => drawn);
  if (silent.length === 0) return [];
  const message = `no text layer on ${numbersOf(silent)}: what is shown there would have to be recognised from images`;
  return [{ code: 'no-text-layer', message, page: silent[0]!.number }];
};

const unreadable = (pages: readonly DrawnPage[]): Problem[] => {
  const affected = pages.filter((page) => page.unreadable > 0);
  if (affected.length === 0) return [];
  const letters = affected.reduce((sum, page) => sum + page.unreadable, 0);
  const message = `${letters === 1 ? 'a letter' : `${letters} letters`} on ${numbersOf(affected)} cannot be told from the font`;
  return [{ code: 'unreadable-font', message, page: affected[0]!.number }];
};

/** `page 3`, `pages 1-4, 7`. */
const numbersOf = (pages: readonly DrawnPage[]): string => {
  const ranges: [number, number][] = [];
  for (const { number } of pages) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const written = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return `${pages.length === 1 ? 'page' : 'pages'} ${written.join(', ')}`;
};
