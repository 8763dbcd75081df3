import type { Document, TextBlock } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import type { Outline, Section, Table } from '../model/structure.js';
import { marginsOf } from './boilerplate.js';
import { cursorOver } from './cursor.js';
import { datelineOf } from './dateline.js';
import { sectionAt } from './lookup.js';
import { refineCells } from './refine-cells.js';
import { refineByLabel } from './refine-labels.js';
import { sectionsOf } from './sections.js';
import { type GriddedTable, tablesOf } from './tables.js';
import { titleOf } from './title.js';

/**
 * What a document's layout means: title, dateline, sections, tables, boilerplate; and its literals, once more,
 * with the unit, currency and scale that headers and labels give them. Cost grows with the text.
 */
export const outline = (document: Document, literals: readonly Literal[]): Outline => {
  const sections = sectionsOf(document);
  const gridded = gridsOf(document, literals);
  const dateline = datelineOf(document, literals, cursorOver(literals));
  const title = titleOf(document, dateline?.start ?? firstNumbered(document, sections));
  return {
    ...(title && { title }),
    ...(dateline && { dateline }),
    sections,
    tables: gridded.map(({ table }): Table => table),
    ...marginsOf(document),
    literals: refined(document, literals, gridded, sections),
  };
};

const firstNumbered = ({ plain }: Document, sections: readonly Section[]): number =>
  sections.find(({ number }) => number !== undefined)?.start ?? plain.length;

const gridsOf = (document: Document, literals: readonly Literal[]): GriddedTable[] => {
  const cursor = cursorOver(literals);
  return document.blocks.flatMap((block, at) =>
    block.type === 'table' ? tablesOf(document, at, literals, cursor) : [],
  );
};

/** The same array when no header and no label has anything to say. */
const refined = (
  document: Document,
  literals: readonly Literal[],
  gridded: readonly GriddedTable[],
  sections: readonly Section[],
): readonly Literal[] => {
  let copy: Literal[] | undefined;
  const change = (index: number, literal: Literal): void => {
    copy ??= literals.slice();
    copy[index] = literal;
  };
  for (const table of gridded) refineCells(document.plain, table, literals, change);
  const blockOf = cursorOver(document.blocks);
  literals.forEach((literal, index) => {
    if (literal.type !== 'number') return;
    const block = document.blocks[blockOf(literal.start)];
    if (!block || block.type === 'table' || block.type === 'furniture') return;
    const better = refineByLabel(document, block, literal, headingOver(document, sections, block));
    if (better !== literal) change(index, better);
  });
  return copy ?? literals;
};

const headingOver =
  ({ plain }: Document, sections: readonly Section[], block: TextBlock): (() => string) =>
  () => {
    const title = sectionAt(sections, block.start)?.title;
    return title ? plain.slice(title.start, Math.min(title.end, title.start + 200)) : '';
  };
