import type { Document } from './document.js';
import type { Facts } from './facts.js';
import type { Outline } from './structure.js';

/** Everything a check may look at. It is read only: a check never fills a value that it tests. */
export interface Evidence {
  readonly document: Document;
  readonly outline: Outline;
  readonly kinds: readonly string[];
  readonly facts: Facts;
}
