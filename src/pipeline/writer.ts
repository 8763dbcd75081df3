import type { Check } from '../laws/check.js';
import type { Plug } from '../model/plug.js';
import type { Threshold } from './level.js';
import type { Examined } from './release.js';

/**
 * What the shelves of exporters and reporters hold: a way to put releases into text. It is opened once a run,
 * given one release after another, and closed; each step returns the text to write, so that nothing has to
 * be held back until the end.
 */
export interface Writer extends Plug {
  /** The ending of a file it writes, without the dot. */
  readonly extension: string;
  readonly open: (options: WriterOptions) => Sheet;
}

export interface Sheet {
  readonly add: (entry: Entry) => string;
  readonly end: () => string;
}

/** One release to write, and the path as its user named it (the record's own path is never absolute). */
export interface Entry {
  readonly examined: Examined;
  readonly shown: string;
}

export interface WriterOptions {
  /** One input named by its own path: JSON is then one object, not an array. */
  readonly single: boolean;
  /** Also what holds, not only what does not. */
  readonly all: boolean;
  readonly colour: boolean;
  /** The level from which on a run fails. */
  readonly failOn: Threshold;
  /** CSV with one row a release and kind. */
  readonly wide: boolean;
  /** Also every value of the text, used or not, and what became of it. */
  readonly literals: boolean;
  /** Also what follows from what is stated, and from which law. */
  readonly derived: boolean;
  /** Checks of a file of rules, beside those that are built in. */
  readonly added: readonly Check[];
}

export const defaultOptions: WriterOptions = {
  single: true,
  all: false,
  colour: false,
  failOn: 'error',
  wide: false,
  literals: false,
  derived: false,
  added: [],
};
