/** Rules of one's own: a file of fields and checks, read into what the shelves hold. */
export type { AddedField, Additions } from './additions.js';
export type { Builtin } from './declared.js';
export { type Mistake, mistakeWords, RulesError } from './mistake.js';
export { readRules } from './read.js';
