import { type Block, type Cell, cellText, type Document, plainText } from '../model/document.js';
import type { Section, Table } from '../model/structure.js';
import type { Examined } from '../pipeline/release.js';
import type { Writer } from '../pipeline/writer.js';

/** Views of a document itself, for whoever wants to see what the program saw: `--text` and `--layout`. */
export const text: Writer = {
  id: 'text',
  summary: 'The one text that all offsets point into, character for character.',
  extension: 'txt',
  open: () => ({ add: ({ examined }) => examined.reading.document.text, end: () => '' }),
};

export const layout: Writer = {
  id: 'layout',
  summary: 'Blocks, sections and tables as they were found, as JSON, one object a line.',
  extension: 'json',
  open: () => ({ add: ({ examined }) => `${JSON.stringify(layoutOf(examined))}\n`, end: () => '' }),
};

const layoutOf = ({ release, reading: { document }, outline }: Examined) => ({
  source: release.source,
  title: outline.title ?? null,
  dateline: outline.dateline ?? null,
  blocks: document.blocks.map((block) => blockOf(document, block)),
  sections: outline.sections.map((section) => sectionOf(document, section)),
  tables: outline.tables.map((table) => tableOf(document, table)),
  boilerplate: outline.boilerplate,
});

const blockOf = (document: Document, block: Block) => {
  if (block.type !== 'table') return { ...block, text: plainText(document, block) };
  const { type, start, end } = block;
  return { type, start, end, layout: block.layout, rows: block.rows.map((row) => texts(document, row)) };
};

const texts = (document: Document, row: readonly Cell[]): string[] =>
  row.map((cell) => cellText(document, cell));

const sectionOf = (document: Document, { start, end, level, number, title }: Section) => ({
  start,
  end,
  level,
  number: number ?? null,
  title: plainText(document, title),
});

const tableOf = (document: Document, { start, end, headerRows, columns, rows, caption }: Table) => ({
  start,
  end,
  headerRows,
  caption: caption ? plainText(document, caption) : null,
  columns: columns.map(({ spans: _, ...column }) => column),
  rows: rows.map(({ role, label, cells }) => ({ role, label, cells: texts(document, cells) })),
});
