import type { Evidence } from '../../model/evidence.js';
import { type CastTable, castTable } from './cast-table.js';

const cast = new WeakMap<Evidence, readonly CastTable[]>();

/** The tables of a release that hold at least two rows of figures, read once for all checks that cast them. */
export const tablesOf = (evidence: Evidence): readonly CastTable[] => {
  const known = cast.get(evidence);
  if (known) return known;
  const tables = readAll(evidence);
  cast.set(evidence, tables);
  return tables;
};

const readAll = ({ document, outline }: Evidence): readonly CastTable[] => {
  const { literals } = outline;
  const found: CastTable[] = [];
  let first = 0;
  for (const table of outline.tables) {
    while (first < literals.length && (literals[first]?.end ?? 0) <= table.start) first++;
    const read = castTable(table, literals, first, document.plain);
    if (read.rows.some((row) => row.figures > 0)) found.push(read);
  }
  return found;
};
