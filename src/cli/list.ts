import { checks } from '../checks/index.js';
import { fieldsOf } from '../extraction/kind.js';
import { fields } from '../fields/index.js';
import { kinds } from '../kinds/index.js';
import type { Additions } from '../rules/additions.js';
import { aligned } from '../terminal/columns.js';
import { safe } from '../terminal/safe.js';
import { additionsOf, type RulesOptions } from './rules.js';

/** `crossfoot list`: the ids of a shelf with a sentence on each, as text or as data. */
export const listCommand = async (
  what: 'kinds' | 'fields' | 'checks',
  options: RulesOptions & { readonly json?: true },
): Promise<number> => {
  const listed = LISTS[what](await additionsOf(options));
  const rows = listed.map(({ id, of, summary }) => [id, of, safe(summary)]);
  process.stdout.write(
    options.json ? `${JSON.stringify(listed, null, 2)}\n` : `${aligned(rows).join('\n')}\n`,
  );
  return 0;
};

/** One known thing; `of` is a field's type with its unit, or a check's severity. */
interface Listed {
  readonly id: string;
  readonly of: string;
  readonly summary: string;
}

const LISTS: Readonly<Record<'kinds' | 'fields' | 'checks', (additions?: Additions) => readonly Listed[]>> = {
  kinds: () =>
    kinds.map((kind) => ({ id: kind.id, of: `${fieldsOf(kind).length} fields`, summary: kind.summary })),
  fields: (additions) =>
    [...fields, ...(additions?.fields ?? [])].map(({ id, type, unit, summary }) => ({
      id,
      of: unit ? `${type} ${unit}` : type,
      summary,
    })),
  checks: (additions) =>
    [...checks, ...(additions?.checks ?? [])].map(({ id, severity, summary }) => ({
      id,
      of: severity,
      summary,
    })),
};
