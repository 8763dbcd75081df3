import type { Literal } from '../model/literal.js';

/** What a reader answers: the literal that stands there, or the offset from which to look on. */
export type Read = Literal | number;
