import type { Document } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Release } from '../model/release.js';
import type { Outline } from '../model/structure.js';
import type { Kind } from './kind.js';
import { headingsOf, itemsOf, openingOf } from './opening.js';

/** A kind and what gave it away. */
export interface Recognised {
  readonly kind: Kind;
  readonly by: Recognition['by'];
}

export type Recognition = NonNullable<Release['recognition']>[number];

/**
 * The kinds of a release by its title, its headings and what its paragraphs say; where none names one, by the items of
 * a form and the opening sentences. A notice on two matters is of two kinds; one that fits none is of no kind, and
 * generic checks still run. Titles and headings are short, paragraphs are read only where a word of the kind stands.
 */
export const recognise = (
  kinds: readonly Kind[],
  document: Document,
  outline: Outline,
): readonly Recognised[] => {
  const title = outline.title?.text ?? '';
  const here = kinds.filter(({ notTitle }) => !notTitle?.test(title));
  const said = saidIn(here, document, outline);
  const headings = headingsOf(document, outline);
  const wayOf = (kind: Kind): Recognised['by'] | undefined => {
    if (kind.title.test(title)) return 'title';
    if (headings.some((heading) => kind.title.test(heading) && !kind.notTitle?.test(heading)))
      return 'heading';
    return said.has(kind) ? 'text' : undefined;
  };
  const named = here.flatMap((kind) => {
    const by = wayOf(kind);
    return by && isSetFor(kind, document) ? [{ kind, by }] : [];
  });
  return named.some(({ by }) => by === 'title')
    ? named
    : [
        ...named,
        ...opened(
          here.filter((kind) => !named.some((one) => one.kind === kind)),
          document,
          outline,
        ),
      ];
};

/** By the items of a form, or by the opening sentences. */
const opened = (kinds: readonly Kind[], document: Document, outline: Outline): readonly Recognised[] => {
  const items = itemsOf(document);
  const opening = openingOf(document, outline);
  return kinds.flatMap((kind): Recognised[] => {
    const { lead } = kind;
    const by = !lead
      ? undefined
      : items.some((item) => lead.test(item))
        ? 'item'
        : lead.test(opening) && 'lead';
    return by && isSetFor(kind, document) ? [{ kind, by }] : [];
  });
};

/** Looked at only for kinds that the words name. */
const isSetFor = ({ setting, notSetting }: Kind, { plain }: Document): boolean => {
  const head = plain.slice(0, 12_000);
  return (!setting || setting.test(head)) && !notSetting?.test(head);
};

/**
 * A kind that only a heading or a paragraph speaks of is one if the release states what the kind must: not of years
 * gone by.
 */
export const isBorneOut = ({ kind, by }: Recognised, stated: ReadonlySet<Field>): boolean =>
  by === 'title' ||
  ((by === 'lead' || by === 'item') && !kind.says) ||
  kind.must.some((field) => stated.has(field));

/** How a kind was told, and whether that is sure: not by the opening alone, nor without what the kind must state. */
export const recognitionOf = ({ kind, by }: Recognised, stated: ReadonlySet<Field>): Recognition => ({
  kind: kind.id,
  by,
  certain: by !== 'lead' && kind.must.every((field) => stated.has(field)),
});

const saidIn = (kinds: readonly Kind[], { blocks, plain }: Document, outline: Outline): ReadonlySet<Kind> => {
  const found = new Set<Kind>();
  const saying = kinds.filter(({ says }) => says !== undefined);
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
