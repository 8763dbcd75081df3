import type { Release } from '../../src/model/release.js';
import type { Reading } from '../../src/pipeline/reading.js';

/** The parts of a release, free of the form it was read from. */
export interface Manuscript {
  readonly name: string;
  readonly title: string;
  readonly running?: string;
  readonly parts: readonly { readonly kind: string }[];
}

export const manuscriptOf: (
  reading: Pick<Reading, 'document'>,
  release: Pick<Release, 'title'>,
  name: string,
) => Manuscript;
