/**
 * Crossfoot as a library: `read` a release, `extract` its data, `check` its figures.
 *
 * ```ts
 * import { check } from 'crossfoot';
 * const release = await check('notice.txt');
 * for (const finding of release.findings)
 *   if (finding.outcome === 'inconsistent') console.log(finding.message);
 * ```
 *
 * What is wrong with an input is part of what is returned (`status`, `problems`), never an exception.
 * All types are those of the record; `crossfoot/schema` has them as a zod model.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from './checks/index.js';
import { fields } from './fields/index.js';
import { kinds } from './kinds/index.js';
import type { Release } from './model/release.js';
import { withDerived } from './pipeline/derive.js';
import { readBytes, readFile } from './pipeline/read.js';
import type { Reading } from './pipeline/reading.js';
import { recordPath } from './pipeline/record-path.js';
import { examine } from './pipeline/release.js';
import type { ReadOptions } from './readers/index.js';
import type { Additions } from './rules/additions.js';

/** A file by its path or URL, its bytes, or a text at hand; `path` is what the record will call it. */
export type Source =
  | string
  | URL
  | Uint8Array
  | { readonly bytes: Uint8Array; readonly path?: string }
  | { readonly text: string; readonly path?: string };

/** What a file of rules adds to what is built in. */
export type Rules = Additions;

/** What reading may use up, and rules of one's own. */
export interface CheckOptions extends ReadOptions {
  readonly rules?: Rules;
  /** Also what follows from what is stated: facts with the status `derived`, and what the laws lack. */
  readonly derive?: boolean;
}

/** What is known without holding the figures against one another. */
export type Extract = Omit<Release, 'findings' | 'ledger' | 'rounding' | 'literals'>;

/** Reads a release: the decoded text, its layout, and what could not be read. */
export const read = async (source: Source, options: ReadOptions = {}): Promise<Reading> => {
  if (typeof source === 'string') return readFile(source, recordPath(source), options);
  if (source instanceof URL) return read(fileURLToPath(source), options);
  if (source instanceof Uint8Array) return readBytes(source, '-', options);
  const bytes = 'bytes' in source ? source.bytes : new TextEncoder().encode(source.text);
  return readBytes(bytes, source.path ?? '-', options);
};

/** The data of a release: its kinds, title, date and facts, each fact with the places that state it. */
export const extract = async (source: Source | Reading, options: CheckOptions = {}): Promise<Extract> => {
  const { findings: _, ledger: __, rounding: ___, ...rest } = await check(source, options);
  return rest;
};

/** The whole record of a release: its data, every check with its outcome, and the ledger of its figures. */
export const check = async (source: Source | Reading, options: CheckOptions = {}): Promise<Release> => {
  const examined = examine(isReading(source) ? source : await read(source, options), options.rules);
  return (options.derive ? withDerived(examined, options.rules) : examined).release;
};

/**
 * Reads a file of rules, fields and checks of one's own in YAML or JSON, for `check` and `extract`:
 *
 * ```ts
 * const rules = await readRules('rules.yaml');
 * await check('notice.txt', { rules });
 * ```
 *
 * What is wrong in it is thrown as a {@link RulesError}, whose `mistakes` have line, column and message.
 */
export const readRules = async (source: string | URL | { text: string; path?: string }): Promise<Rules> => {
  const { readRules: readText } = await import('./rules/index.js');
  if (typeof source === 'object' && 'text' in source)
    return readText(source.text, source.path ?? '-', SHELVES);
  const path = typeof source === 'string' ? source : fileURLToPath(source);
  return readText(readFileSync(path, 'utf8'), path, SHELVES);
};

const SHELVES = { checks, fields, kinds };

const isReading = (source: Source | Reading): source is Reading =>
  typeof source === 'object' && 'document' in source;

export type { Kind } from './extraction/kind.js';
export type { Check } from './laws/check.js';
export type { Block, Cell, Document, Problem } from './model/document.js';
export type { Field } from './model/field.js';
export type {
  Fact,
  Finding,
  Ledger,
  Mention,
  Operand,
  Outcome,
  Release,
  Rounded,
  Rounding,
  Severity,
  Suspect,
} from './model/release.js';
export type { Span } from './model/span.js';
export type { Value } from './model/value.js';
export type { Reading } from './pipeline/reading.js';
export type { ReadOptions } from './readers/index.js';
export type { AddedField } from './rules/additions.js';
export { type Mistake, RulesError } from './rules/mistake.js';
export { checks, fields, kinds };
