import type { z } from 'zod';
import { nearest } from '../terminal/nearest.js';
import type { Mistake } from './mistake.js';
import { type RulesFile, ruleCheckSchema, ruleFieldSchema, rulesSchema } from './schema.js';
import type { Path, Tree } from './yaml.js';

/** Holds what a file says against the schema: the rules in it, or what is wrong and where. */
export const rulesIn = (tree: Tree): RulesFile | readonly Mistake[] => {
  const result = rulesSchema.safeParse(tree.value ?? {});
  return result.success ? result.data : result.error.issues.flatMap((issue) => mistakesOf(issue, tree));
};

type Issue = z.core.$ZodIssue;

const mistakesOf = (issue: Issue, tree: Tree): readonly Mistake[] => {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...tree.keyAt([...path, key]),
      message: said(path, `has no ${quoted(key)}${guessFor(key, path)}`),
    }));
  const place = issue.code === 'invalid_key' ? tree.keyAt(path) : tree.valueAt(path);
  return [{ ...place, message: said(path, wordsFor(issue, tree)) }];
};

const wordsFor = (issue: Issue, tree: Tree): string => {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  const lead = valueUnder(tree.value, issue.path) === undefined ? 'is missing: ' : 'should be ';
  if (issue.code === 'invalid_type') return lead + (NAMES[issue.expected] ?? issue.expected);
  if (issue.code === 'invalid_value') return `${lead}one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_big') return `is too long: ${issue.maximum} are the limit`;
  if (issue.code === 'too_small') return 'is empty';
  return issue.message;
};

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a list of names and values',
  record: 'a list of names and values',
  array: 'a list',
};

const valueUnder = (value: unknown, path: Path): unknown => {
  let part = value;
  for (const name of path) {
    if (typeof part !== 'object' || part === null) return undefined;
    part = (part as Record<PropertyKey, unknown>)[name];
  }
  return part ?? undefined;
};

const said = (path: Path, words: string): string =>
  path.length > 0 ? `${path.map(String).join('.').slice(0, 200)} ${words}` : `the file ${words}`;

const quoted = (key: string): string => `“${key.slice(0, 60)}”`;

const guessFor = (key: string, [part, ...more]: Path): string => {
  const keys =
    more.length === 1 && part === 'fields'
      ? Object.keys(ruleFieldSchema.shape)
      : more.length === 1 && part === 'checks'
        ? Object.keys(ruleCheckSchema.shape)
        : part === undefined
          ? Object.keys(rulesSchema.shape)
          : ['pattern'];
  const guess = nearest(key.slice(0, 60), keys);
  return guess ? `; did you mean ${guess}?` : '';
};
