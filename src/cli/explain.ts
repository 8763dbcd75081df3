import { checks } from '../checks/index.js';
import { fields } from '../fields/index.js';
import { kinds } from '../kinds/index.js';
import { wrapped } from '../terminal/columns.js';
import { nearest } from '../terminal/nearest.js';
import { UsageError } from './complain.js';
import { checkPage, fieldPage, kindPage } from './pages.js';

/** `crossfoot explain`: one page about a kind, a field or a check. */
export const explainCommand = async (id: string): Promise<number> => {
  const page = pageOf(id);
  if (!page) throw new UsageError(unknown(id));
  process.stdout.write(`${page.flatMap(lay).join('\n')}\n`);
  return 0;
};

const pageOf = (id: string): string[] | undefined => {
  const check = checks.find((one) => one.id === id);
  if (check) return checkPage(check);
  const kind = kinds.find((one) => one.id === id);
  if (kind) return kindPage(kind, checks);
  const field = fields.find((one) => one.id === id);
  return field && fieldPage(field, kinds, checks);
};

const unknown = (id: string): string => {
  const guess = nearest(
    id,
    [...kinds, ...fields, ...checks].map((one) => one.id),
  );
  return `${id}: no kind, field or check has this name${guess ? `; did you mean ${guess}?` : ''}`;
};

// Quoted snippets are indented and keep their lines; everything else is wrapped.
const lay = (line: string): string[] => (line === '' || line.startsWith('    ') ? [line] : wrapped(line, 96));
