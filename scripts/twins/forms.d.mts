import type { Manuscript } from './manuscript.d.mts';

export interface Form {
  readonly name: string;
  readonly file: string;
  readonly content: string | Uint8Array;
}

export const ownForms: (manuscripts: readonly Manuscript[]) => AsyncIterable<Form>;
