import type { Evidence } from '../../model/evidence.js';
import type { Verdict } from '../check.js';
import { judge } from '../judge.js';
import { turnsOnOneAddend } from './cast-line.js';
import { castRelation } from './cast-relation.js';
import type { CastTable, FigureEntry } from './cast-table.js';
import { isMisprint } from './misprint.js';
import { type RowLine, type RowSum, rowSums } from './row-sums.js';
import { tablesOf } from './tables.js';

/**
 * What casting the rows says. Another row that adds up with the same columns proves the choice of columns;
 * without one, a row is only called wrong when one misprinted figure explains it.
 */
export function* sumsOfRows(evidence: Evidence): Iterable<Verdict> {
  for (const cast of tablesOf(evidence)) {
    for (const sum of rowSums(cast)) yield* verdictsOf(sum, cast);
  }
}

function* verdictsOf(sum: RowSum, cast: CastTable): Iterable<Verdict> {
  const lines = sum.lines.filter((line) => line.telling);
  const proven = lines.filter((line) => line.holds).length;
  const failed = lines.length - proven;
  for (const line of lines)
    yield line.holds ? judged(line, sum, cast) : failing(line, sum, cast, proven, failed);
}

const judged = (line: RowLine, { addends, column }: RowSum, { table }: CastTable): Verdict => {
  const columns = [...addends, column];
  const places = new Map(columns.map((number) => [line.row.entries[number], table.columns[number]]));
  const nameOf = (entry: FigureEntry): string => places.get(entry)?.header.at(-1) ?? 'figure';
  const total = table.columns[column]?.header.at(-1) ?? 'total';
  return judge(castRelation(line, nameOf), { severity: 'error', expression: `sum of columns = "${total}"` });
};

const failing = (line: RowLine, sum: RowSum, cast: CastTable, proven: number, failed: number): Verdict => {
  const verdict = judged(line, sum, cast);
  if (verdict.outcome !== 'inconsistent') return verdict;
  const reason = doubt(line, verdict, proven, failed);
  if (reason === undefined) return verdict;
  const message = `the columns do not add up to the total in "${line.row.row.label}"`;
  const { expression, operands } = verdict;
  return { outcome: 'undetermined', message, reason, operands, ...(expression && { expression }) };
};

const doubt = (line: RowLine, verdict: Verdict, proven: number, failed: number): string | undefined => {
  if (line.blanks > 0) return 'some of the columns are empty in this row';
  if (proven > failed || (proven > 0 && proven === failed)) return undefined;
  if (turnsOnOneAddend(line)) return 'one of the columns may not belong to the sum';
  return failed === 1 && isMisprint(verdict.relation)
    ? undefined
    : 'which columns the total adds up is not certain';
};
