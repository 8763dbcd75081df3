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
  /** What a paragraph says, wherever it stands, of a release on several matters: the dividend in a report of results. */
  readonly says?: Saying;
  /** Words by which a release shows where it is from, for kinds that two countries know in their own ways. */
  readonly setting?: RegExp;
  readonly notSetting?: RegExp;
  /** The topics it speaks of: only their extractors are run, so further kinds cost a release nothing. */
  readonly topics: readonly Extractor[];
  /** What every release of the kind states; its absence is worth a look. */
  readonly must: readonly Field[];
  /** Snippet of a release of this kind, for `explain`. */
  readonly example: string;
}

/** A sentence that makes a release one of a kind, if it then states what the kind must. */
export interface Saying {
  /** A paragraph without any of these words is passed over unread. */
  readonly hints: readonly string[];
  readonly find: RegExp;
}

/** Every field that a release of the kind may state, those it must state first. */
export const fieldsOf = ({ must, topics }: Kind): readonly Field[] => [
  ...new Set([...must, ...topics.flatMap(({ fields }) => fields)]),
];

/**
 * The kinds of a release by its title, and by what its paragraphs say; where neither names one, by its opening
 * sentences. A notice on two matters is of two kinds; one that fits none is of no kind, and generic checks still run.
 */
export const recognise = (kinds: readonly Kind[], document: Document, outline: Outline): readonly Kind[] => {
  const said = saidIn(kinds, document, outline);
  const named = kinds.filter((kind) => isTitled(kind, outline) || said.has(kind));
  const ofHere = named.filter((kind) => isSetFor(kind, document));
  if (ofHere.length > 0) return ofHere;
  const opening = openingOf(document, outline);
  const title = outline.title?.text ?? '';
  return kinds.filter(
    (kind) => kind.lead?.test(opening) && !kind.notTitle?.test(title) && isSetFor(kind, document),
  );
};

/** Looked at only for kinds that the words name. */
const isSetFor = ({ setting, notSetting }: Kind, { plain }: Document): boolean => {
  const head = plain.slice(0, 12_000);
  return (!setting || setting.test(head)) && !notSetting?.test(head);
};

/** A kind that only a paragraph speaks of is one if the release states what the kind must: not of years gone by. */
export const isBorneOut = (kind: Kind, outline: Outline, stated: ReadonlySet<Field>): boolean =>
  !kind.says || isTitled(kind, outline) || kind.must.some((field) => stated.has(field));

const isTitled = ({ title, notTitle }: Kind, outline: Outline): boolean => {
  const text = outline.title?.text ?? '';
  return title.test(text) && !notTitle?.test(text);
};

const saidIn = (kinds: readonly Kind[], { blocks, plain }: Document, outline: Outline): ReadonlySet<Kind> => {
  const found = new Set<Kind>();
  const saying = kinds.filter(
    ({ says, notTitle }) => says !== undefined && !notTitle?.test(outline.title?.text ?? ''),
  );
  for (const { type, start, end } of blocks) {
    if (type === 'table' || outline.boilerplate.some((note) => note.start <= start && end <= note.end))
      continue;
    const text = plain.slice(start, Math.min(end, start + LONGEST));
    for (const kind of saying)
      if (
        !found.has(kind) &&
        kind.says!.hints.some((hint) => text.includes(hint)) &&
        kind.says!.find.test(text)
      )
        found.add(kind);
  }
  return found;
};

/** A longer block is read so far. */
const LONGEST = 4000;

/** The first words of running text, from the dateline on. */
const openingOf = (document: Document, { dateline }: Outline): string => {
  const from = dateline?.start ?? document.blocks.find(({ type }) => type === 'paragraph')?.start ?? 0;
  return plainText(document, { start: from, end: from + 1200 });
};
