import type { Document } from '../model/document.js';
import { plainText } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Plug } from '../model/plug.js';
import type { Outline } from '../model/structure.js';

/**
 * A kind of release: how its title reads, what its first sentences say, and which fields it may state. Only
 * the extractors for fields that a release's kinds expect are run, so further kinds cost it nothing.
 */
export interface Kind extends Plug {
  readonly title: RegExp;
  readonly notTitle?: RegExp;
  /** The opening sentences, for releases whose title says too little. */
  readonly lead?: RegExp;
  /** What every release of the kind states; its absence is worth a look. */
  readonly must: readonly Field[];
  readonly may: readonly Field[];
  /** Snippet of a release of this kind, for `explain`. */
  readonly example: string;
}

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
