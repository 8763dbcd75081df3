import { Tokenizer } from 'htmlparser2';
import type { Problem } from '../../model/document.js';
import { MAX_CHARACTERS, MAX_DEPTH, MAX_LINES, type ReadOptions } from '../reader.js';
import type { Flow } from './flow.js';
import { PageBuilder } from './page-builder.js';
import { Tokens } from './tokens.js';

/** More levels than this are never taken: trees are walked by calling oneself. */
const DEEPEST = 1000;

/** The page that a source prints, which stands at an offset in its file, and what stood in the way of reading all of it. */
export const buildPage = (
  source: string,
  options: ReadOptions,
  offset = 0,
): { page: Flow; problems: Problem[] } => {
  const maxDepth = Math.min(options.maxDepth ?? MAX_DEPTH, DEEPEST);
  const maxCharacters = options.maxCharacters ?? MAX_CHARACTERS;
  const maxLines = options.maxLines ?? MAX_LINES;
  const problems: Problem[] = [];
  const full = (): void => {
    if (tokenizer.running) problems.push(tooMuch(maxCharacters));
    tokenizer.pause();
  };
  const builder = new PageBuilder(source, { offset, maxDepth, maxLines, maxCharacters, full });
  const xml = isXml(source);
  const tokenizer = new Tokenizer({ recognizeSelfClosing: xml }, new Tokens(source, xml, builder));
  tokenizer.write(source);
  tokenizer.end();
  builder.finish();
  if (builder.tooManyLines) problems.push(tooManyLines(maxLines));
  if (builder.tooDeep) problems.push(tooDeep(maxDepth));
  return { page: builder.page, problems };
};

/** Pages that are XML too, as filings with tagged figures are, close empty elements at once: `<a id="x"/>`. */
const isXml = (source: string): boolean => {
  const head = source.slice(0, 4096);
  return /^\s{0,100}<\?xml\b/.test(head) || head.includes('http://www.w3.org/1999/xhtml');
};

const tooMuch = (limit: number): Problem => ({
  code: 'too-much-text',
  message: `the text is longer than maxCharacters (${limit}); what follows is not read`,
});

const tooManyLines = (limit: number): Problem => ({
  code: 'too-many-lines',
  message: `there are more lines than maxLines (${limit}); those after them run together`,
});

const tooDeep = (limit: number): Problem => ({
  code: 'too-deep',
  message: `elements lie more than maxDepth (${limit}) deep; those further in are read as parts of the last one`,
});
