import { checks } from '../checks/index.js';
import type { Kind } from '../extraction/kind.js';
import { fields } from '../fields/index.js';
import { kinds } from '../kinds/index.js';
import type { Check } from '../laws/check.js';
import type { Field } from '../model/field.js';
import { type Additions, isMeantFor } from '../rules/additions.js';
import { wrapped } from '../terminal/columns.js';
import { nearest } from '../terminal/nearest.js';
import { safe } from '../terminal/safe.js';
import { UsageError } from './complain.js';
import { checkPage, fieldPage, kindPage } from './pages.js';
import { additionsOf, type RulesOptions } from './rules.js';

/** `crossfoot explain`: one page about a kind, a field or a check, built in or of a file of rules. */
export const explainCommand = async (id: string, options: RulesOptions = {}): Promise<number> => {
  const known = knownWith(await additionsOf(options));
  const page = pageOf(id, known);
  if (!page) throw new UsageError(unknown(id, known));
  process.stdout.write(`${page.map(shown).flatMap(lay).join('\n')}\n`);
  return 0;
};

interface Known {
  readonly kinds: readonly Kind[];
  readonly fields: readonly Field[];
  readonly checks: readonly Check[];
}

const knownWith = (additions: Additions | undefined): Known =>
  additions
    ? {
        kinds: kinds.map((kind) => statingAlso(kind, additions)),
        fields: [...fields, ...additions.fields],
        checks: [...checks, ...additions.checks],
      }
    : { kinds, fields, checks };

/** The kind with the fields that rules add to it by its name. */
const statingAlso = (kind: Kind, additions: Additions): Kind => {
  const own = additions.fields.filter((field) => field.kinds && isMeantFor(field, [kind.id]));
  const topic = { id: 'rules', summary: 'What the file of rules adds.', fields: own };
  return { ...kind, topics: [...kind.topics, topic] };
};

const pageOf = (id: string, known: Known): string[] | undefined => {
  const check = known.checks.find((one) => one.id === id);
  if (check) return checkPage(check);
  const kind = known.kinds.find((one) => one.id === id);
  if (kind) return kindPage(kind, known.checks);
  const field = known.fields.find((one) => one.id === id);
  return field && fieldPage(field, known.kinds, known.checks);
};

const unknown = (id: string, known: Known): string => {
  const guess = nearest(
    id,
    [...known.kinds, ...known.fields, ...known.checks].map((one) => one.id),
  );
  return `${id}: no kind, field or check has this name${guess ? `; did you mean ${guess}?` : ''}`;
};

/** A file of rules may be foreign too; tabs are layout of a snippet. */
const shown = (line: string): string => line.split('\t').map(safe).join('\t');

// Quoted snippets are indented and keep their lines; everything else is wrapped.
const lay = (line: string): string[] => (line === '' || line.startsWith('    ') ? [line] : wrapped(line, 96));
