import type { Additions } from './additions.js';
import { type Builtin, checksOf, fieldsOf } from './declared.js';
import { ruledTopic } from './extractor.js';
import { type Mistake, RulesError } from './mistake.js';
import type { RulesFile } from './schema.js';
import { rulesIn } from './validate.js';
import { type Compile, patternsOf } from './wording.js';
import { type Path, type Tree, treeOf } from './yaml.js';

/**
 * Reads a file of rules: YAML or JSON, held against its schema, its names looked up, its patterns and equations
 * parsed. Throws a {@link RulesError} with all that is wrong, each with line and column. It loads zod and YAML:
 * import it only where there are rules.
 */
export const readRules = async (text: string, path: string, builtin: Builtin): Promise<Additions> => {
  const tree = treeOf(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!('value' in tree)) throw new RulesError(path, inOrder(tree));
  const rules = rulesIn(tree);
  if (isMistaken(rules)) throw new RulesError(path, inOrder(rules));
  const mistakes: Mistake[] = [];
  const desk = { tree, builtin, mistakes };
  const compile = await compilerFor(rules, tree, mistakes);
  const fields = fieldsOf(rules, desk);
  const checks = checksOf(rules, fields, desk);
  if (mistakes.length > 0) throw new RulesError(path, inOrder(mistakes));
  const topics = fields.length > 0 ? [ruledTopic(fields, compile)] : [];
  return { fields: fields.map(({ field }) => field), topics, checks };
};

const isMistaken = (rules: RulesFile | readonly Mistake[]): rules is readonly Mistake[] =>
  Array.isArray(rules);

/** So many are told; what comes after is mostly their consequence. */
const MOST_TOLD = 20;

const inOrder = (mistakes: readonly Mistake[]): readonly Mistake[] =>
  [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, MOST_TOLD);

const MOST_PATTERNS = 200;

/** The engine for patterns, loaded when there are any; those that it does not take are noted. */
const compilerFor = async (rules: RulesFile, tree: Tree, mistakes: Mistake[]): Promise<Compile> => {
  const patterns = patternsIn(rules);
  if (patterns.length === 0) return () => ({ test: () => false });
  const { compilePattern, patternMistake } = await import('./pattern.js');
  const excess = patterns[MOST_PATTERNS];
  if (excess)
    mistakes.push({ ...tree.valueAt(excess.path), message: `${MOST_PATTERNS} patterns are the limit` });
  for (const { pattern, path } of patterns.slice(0, MOST_PATTERNS)) {
    const mistake = patternMistake(pattern);
    if (mistake !== undefined)
      mistakes.push({ ...tree.valueAt(path), message: `${path.map(String).join('.')} ${mistake}` });
  }
  return compilePattern;
};

const patternsIn = ({ fields = {} }: RulesFile): { readonly pattern: string; readonly path: Path }[] =>
  Object.entries(fields).flatMap(([id, rule]) =>
    WORDED.flatMap((name) => {
      const wording = rule[name];
      const path = ['fields', id, name];
      return patternsOf(wording).map(({ pattern, index }) => ({
        pattern,
        path: Array.isArray(wording) ? [...path, index, 'pattern'] : [...path, 'pattern'],
      }));
    }),
  );

const WORDED = ['label', 'before', 'after', 'heading', 'not'] as const;
