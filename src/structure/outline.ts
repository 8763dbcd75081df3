import type { Block, Document, TextBlock } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Dateline, Outline, Section, Table } from '../model/structure.js';
import { dropBlanks } from './blanks.js';
import { rolesOf } from './block-role.js';
import { marginsOf } from './boilerplate.js';
import { cursorOver } from './cursor.js';
import { datelineOf } from './dateline.js';
import { behindForm, formTitle } from './form.js';
import { withHomeDollar } from './home-dollar.js';
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
  const gridded = gridsOf(document, literals);
  const release = behindForm(document);
  const dateline =
    datelineOf(release, literals, cursorOver(literals)) ??
    datelineOf(document, literals, cursorOver(literals));
  const own = titleOf(release, headEnd(release, dateline), dateAlone(release, dateline));
  const title = release === document ? (formTitle(document) ?? own) : (own ?? formTitle(document));
  const roles = rolesOf(document);
  const body = bodyStart(document, dateline, title);
  const sections = sectionsOf(document, roles, body);
  const { boilerplate, contact } = marginsOf(document, roles, body);
  const outline: { -readonly [K in keyof Outline]: Outline[K] } = {
    sections,
    tables: gridded.map(({ table }): Table => table),
    boilerplate,
    contact,
    literals: withHomeDollar(document, refined(document, literals, gridded, sections), dateline),
  };
  if (title) outline.title = title;
  if (dateline) outline.dateline = dateline;
  return outline;
};

/**
 * The title stands before the dateline, or below a date that has a line of its own, and always before the first
 * numbered line.
 */
const headEnd = ({ blocks, plain }: Document, dateline: Dateline | undefined): number => {
  const first = blocks.find(isNumbered)?.start ?? plain.length;
  if (!dateline || dateline.start > first) return first;
  const own = blocks.find(({ end }) => end > dateline.start);
  const alone = own !== undefined && dropBlanks(plain, dateline.end, own.end) <= dateline.end;
  return alone ? first : dateline.start;
};

/** The end of a date that stands in a block of its own near the top: the title may follow it. */
const dateAlone = ({ blocks, plain }: Document, dateline: Dateline | undefined): number | undefined => {
  if (!dateline) return undefined;
  const at = blocks.findIndex(({ end }) => end > dateline.start);
  const block = blocks[at];
  if (!block || at >= 12 || block.type === 'table') return undefined;
  const rest = plain.slice(dateline.end, block.end).trim();
  return rest.length <= 60 ? block.end : undefined;
};

/** Headings above it are the release's own, and head no section. */
const bodyStart = ({ blocks }: Document, dateline: Dateline | undefined, title: Span | undefined): number => {
  const opening = blocks.findIndex(({ end }) => end > (dateline?.start ?? 0));
  const top = dateline && opening < 12 ? dateline.end : 0;
  const inText = title && blocks.some((block) => block.start <= title.start && title.end <= block.end + 1);
  return Math.max(top, inText ? title.end : 0);
};

const isNumbered = (block: Block): boolean =>
  block.type !== 'table' && block.marker !== undefined && block.marker.style !== 'bullet';

const gridsOf = (document: Document, literals: readonly Literal[]): GriddedTable[] => {
  const cursor = cursorOver(literals);
  const found: GriddedTable[] = [];
  document.blocks.forEach((block, at) => {
    if (block.type === 'table') found.push(...tablesOf(document, at, literals, cursor));
  });
  return found;
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
