import type { Document } from '../../../src/model/document.js';
import type { SourceOrigin } from '../../../src/model/origin.js';
import { type ReadOptions, read } from '../../../src/readers/index.js';

/** The document of a page; `body` alone is made a page of. */
export const pageOf = async (body: string, options: ReadOptions = {}): Promise<Document> => {
  const markup = /^<(?:!doctype|\?|html|SEC-|DOCUMENT)/i.test(body)
    ? body
    : `<html><body>${body}</body></html>`;
  const { document, problems } = await read(Buffer.from(markup), 'page.html', options);
  if (!document) throw new Error(`no document: ${problems.map(({ message }) => message).join('; ')}`);
  return document;
};

/** The cells of all tables, row by row: `Label | 1,234 |` with the columns they cover. */
export const cellsOf = (document: Document): string[] =>
  document.blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.map((row) =>
          row
            .map(({ start, end, column, columnSpan, rowSpan }) => {
              const spans = `${columnSpan ? `>${columnSpan}` : ''}${rowSpan ? `v${rowSpan}` : ''}`;
              return `${column}${spans}:${document.text.slice(start, end)}`;
            })
            .join(' | '),
        )
      : [],
  );

/** What stands in the file for each piece of the text, as `text ← source`. */
export const piecesOf = (document: Document, source: string): string[] => {
  const { starts, lengths, from, to } = document.origin as SourceOrigin;
  return Array.from(
    starts,
    (start, piece) =>
      `${document.text.slice(start, start + lengths[piece]!)} ← ${source.slice(from[piece], to[piece])}`,
  );
};
