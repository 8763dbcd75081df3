import { expect, it } from 'vitest';
import type { Kind } from '../../src/extraction/kind.js';
import { recognise } from '../../src/extraction/recognise.js';
import type { Document } from '../../src/model/document.js';
import type { Outline } from '../../src/model/structure.js';

/** A release that is nothing but its title, and where it is from for kinds of one country. */
const titled = (title: string, from: string): { document: Document; outline: Outline } => ({
  document: {
    path: 'title.txt',
    mediaType: 'text/plain',
    text: title + from,
    plain: title + from,
    blocks: [],
    problems: [],
  },
  outline: {
    title: { start: 0, end: title.length, text: title },
    sections: [],
    tables: [],
    boilerplate: [],
    contact: [],
    literals: [],
  },
});

const isOf = (kind: Kind, title: string): boolean => {
  const { document, outline } = titled(title, kind.setting ? '\n(Tokyo Stock Exchange)' : '');
  return recognise([kind], document, outline).some((one) => one.kind === kind);
};

/** A table of titles: those that the kind finds, and those that it ignores. */
export const titlesOf = (
  kind: Kind,
  cases: { readonly finds: readonly string[]; readonly ignores: readonly string[] },
): void => {
  it.each(cases.finds)('finds: %s', (title) => expect(isOf(kind, title)).toBe(true));
  it.each(cases.ignores)('ignores: %s', (title) => expect(isOf(kind, title)).toBe(false));
};
