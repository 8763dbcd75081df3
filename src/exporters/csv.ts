import type { Writer } from '../pipeline/writer.js';
import { tidy } from './csv/tidy.js';
import { wide } from './csv/wide.js';

/** Facts as rows, for a spreadsheet or a database. */
export const csv: Writer = {
  id: 'csv',
  summary: 'One row a fact; with --wide one row a release and kind, one column a field.',
  extension: 'csv',
  open: (options) => (options.wide ? wide() : tidy(options.literals)),
};
