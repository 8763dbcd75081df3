import type { Document } from '../model/document.js';
import { plainText } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Plug } from '../model/plug.js';
import type { Outline } from '../model/structure.js';
import type { Extractor } from './extractor.js';

/**
 * A kind of release: how its title reads, what its first sentences say, which topics it speaks of.
 */
export interface Kind extends Plug {
  readonly title: RegExp;
  readonly notTitle?: RegExp;
  /** The opening sentences, for releases whose title says too little. */
  readonly lead?: RegExp;
  /** The topics it speaks of: only their extractors are run, so further kinds cost a release nothing. */
  readonly topics: readonly Extractor[];
  /** What every release of the kind states; its absence is worth a look. */
  readonly must: readonly Field[];
  /** Snippet of a release of this kind, for `explain`. */
  readonly example: string;
}

/** Every field that a release of the kind may state, those it must state first. */
export const fieldsOf = ({ must, topics }: Kind): readonly Field[] => [
  ...new Set([...must, ...topics.flatMap(({ fields }) => fields)]),
];

/**
 * The kinds of a release by its title; where the title names none, by its opening sentences. A notice on two
 * matters is of two kinds; one that fits none is of no kind, and generic checks still run.
 */
export const recognise = (kinds: readonly Kind[], document: Document, outline: Outline): readonly Kind[] => {
  const title = outline.title?.text ?? '';
  const byTitle = kinds.filter((kind) => kind.title.test(title) && !kind.notTitle?.test(title));
  if (byTitle.length > 0) return byTitle;
  const opening = openingOf(document, outline);
  return kinds.filter((kind) => kind.lead?.test(opening) && !kind.notTitle?.test(title));
};

/** The first words of running text, from the dateline on. */
const openingOf = (document: Document, { dateline }: Outline): string => {
  const from = dateline?.start ?? document.blocks.find(({ type }) => type === 'paragraph')?.start ?? 0;
  return plainText(document, { start: from, end: from + 1200 });
};
