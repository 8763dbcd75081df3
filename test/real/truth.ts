import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What real releases state, written down by reading them: file name, checksum and facts, none of their text. */
export interface Entry {
  readonly file: string;
  readonly sha256: string;
  readonly kinds: readonly string[];
  /** How its title begins. */
  readonly title: string | null;
  readonly date: string | null;
  /** `field[subject] = value`; a `?` before the field marks what is of less weight, before the value a doubt. */
  readonly facts: readonly string[];
}

/** One fact that a reader found. */
export interface Truth {
  readonly field: string;
  readonly subject: string;
  readonly value: string;
  /** Only what is `main` is asked for; the rest is right to say, and right not to. */
  readonly weight: 'main' | 'secondary' | 'doubtful';
}

/** `known` are the releases that the rules were written beside, `kept` those put aside for measuring. */
export type Group = 'known' | 'kept';

/** The text of the releases lies beside the project, and may be absent. */
export const REAL = fileURLToPath(new URL('../../../shared/real/', import.meta.url));

export const entriesOf = (group: Group): readonly Entry[] =>
  JSON.parse(readFileSync(new URL(`../../test/real/${group}.json`, import.meta.url), 'utf8')) as Entry[];

/** True when the release is there, byte for byte as it was read. */
export const isPresent = ({ file, sha256 }: Entry, folder = REAL): boolean =>
  existsSync(folder + file) &&
  createHash('sha256')
    .update(readFileSync(folder + file))
    .digest('hex') === sha256;

export const truthOf = (line: string): Truth => {
  const [name = '', ...rest] = line.split(' = ');
  const [, mark = '', field = '', subject = ''] = /^(\?? ?)([a-z_]+)(?:\[([^\]]*)\])?$/.exec(name) ?? [];
  const value = rest.join(' = ');
  const doubtful = value.startsWith('?');
  const weight = doubtful ? 'doubtful' : mark ? 'secondary' : 'main';
  return { field, subject, value: value.replace(/^\? ?/, '').replace(QUALIFIERS, ''), weight };
};

const QUALIFIERS = /(?: (?:maximum|minimum|approximate|estimate|planned|implied|undetermined|derived)){1,3}$/;
