import type { Span } from '../model/span.js';

/** Placeholder until the laws floor is built: see the brief. */
export interface Relation {
  readonly operands: readonly (Span & { readonly name: string })[];
}
