import type { Problem } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Decoded } from '../encoding/decode.js';
import { buildPage } from '../html/build.js';
import type { Source } from '../html/flow.js';
import { markAround } from '../html/main-content.js';
import { PageText } from '../html/page-text.js';
import type { Run } from '../layout/composer.js';
import type { Reading, ReadOptions } from '../reader.js';
import type { Part } from './submission.js';
import { textRuns } from './text-part.js';

/** Sets a filing with pages of HTML in it into one text: the release, and around it all else as furniture. */
export const setFiling = (
  { text, problems }: Decoded,
  parts: readonly Part[],
  release: ReadonlySet<Part>,
  path: string,
  options: ReadOptions,
): Reading => {
  const page = new PageText(options);
  const found: Problem[] = problems.map(({ code, message }) => ({ code, message }));
  let end = 0;
  for (const part of parts) {
    setAside(page, text, { start: end, end: part.form === 'none' ? part.start : part.body.start });
    if (part.form !== 'none') found.push(...setPart(page, text, part, release.has(part), options));
    end = part.form === 'none' ? part.end : part.body.end;
  }
  setAside(page, text, { start: end, end: text.length });
  const document = page.document(path, found);
  return { document, problems: document.problems };
};

const setPart = (
  page: PageText,
  text: string,
  { body, form }: Part,
  isRelease: boolean,
  options: ReadOptions,
): readonly Problem[] => {
  if (form === 'text') {
    if (isRelease) page.composer.block('lines', textRuns(text, body));
    else setAside(page, text, body);
    return [];
  }
  const { page: built, problems } = buildPage(text.slice(body.start, body.end), options, body.start);
  markAround(built);
  page.setter.set(built, !isRelease);
  return problems;
};

/** Lines as they stand: tags between the documents, and texts that are not the release. */
const setAside = ({ composer }: PageText, text: string, { start, end }: Span): void => {
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const next = stop < 0 || stop >= end ? end : stop;
    const line = text.slice(at, next).trim();
    const from = at + text.slice(at, next).search(/\S/);
    const run: Run<Source> = { text: line, where: { from, to: from + line.length } };
    if (line !== '') composer.block('furniture', [run], { tight: true });
    at = next + 1;
  }
};
