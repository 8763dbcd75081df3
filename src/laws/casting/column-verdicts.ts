import type { Evidence } from '../../model/evidence.js';
import { absolute, compare } from '../../quantity/rational.js';
import type { Verdict } from '../check.js';
import { judge } from '../judge.js';
import { isOneSlip } from '../one-slip.js';
import { caseVerdicts } from './case-verdicts.js';
import { differenceOf, turnsOnOneAddend } from './cast-line.js';
import { castRelation } from './cast-relation.js';
import type { CastTable, FigureEntry } from './cast-table.js';
import { type ColumnSum, columnSums, enough, evidenceOf } from './column-sums.js';
import { isMisprint } from './misprint.js';
import { offeringPrices } from './offering-price.js';
import type { ColumnLine } from './sum-walk.js';
import { tablesOf } from './tables.js';

/**
 * What casting the columns says. Which rows a total adds up is inferred, so a column that does not come out
 * is only called wrong when the other columns prove the choice of rows, or when the choice leaves no row out
 * and one misprinted figure explains the difference. Else it is undetermined.
 */
export function* sumsOfColumns(evidence: Evidence): Iterable<Verdict> {
  for (const cast of tablesOf(evidence)) {
    if (cast.rows.length < 2) continue;
    const nameOf = nameIn(cast);
    const sums = columnSums(cast);
    for (const sum of sums) yield* verdictsOf(sum, { cast, nameOf, sums });
    for (const law of offeringPrices(cast)) yield* caseVerdicts(law);
  }
}

/** A table, and what its figures are called. */
interface Named {
  readonly cast: CastTable;
  readonly nameOf: (entry: FigureEntry) => string;
  /** All of the table: a statement whose other totals close their blocks does so here. */
  readonly sums: readonly ColumnSum[];
}

function* verdictsOf(sum: ColumnSum, named: Named): Iterable<Verdict> {
  const lines = sum.lines.filter((line) => line.telling && (line.holds || !line.unadded));
  const proven = lines.filter((line) => line.holds && !line.unadded).length;
  for (const line of lines) {
    const verdict = verdictOf(line, sum, named, proven);
    // A row that is not called a total need not be one: only what the other columns prove is said aloud.
    if (sum.rank === 'total' || verdict.outcome !== 'undetermined') yield verdict;
  }
}

const judged = (line: ColumnLine, { cast, nameOf }: Named): Verdict => {
  const name = columnName(cast, line.column);
  return judge(castRelation(line, nameOf), { severity: 'error', expression: `sum of ${name} = total` });
};

const verdictOf = (line: ColumnLine, sum: ColumnSum, named: Named, proven: number): Verdict => {
  const verdict = judged(line, named);
  if (verdict.outcome !== 'inconsistent') return verdict;
  const reason = doubt(line, sum, named, proven, verdict);
  if (reason === undefined) return verdict;
  if (isPlainlyOff(line, sum)) return { ...verdict, severity: 'warning' };
  const message = `the rows above "${sum.total.row.label}" do not add up to it in ${columnName(named.cast, line.column)}`;
  const { expression, operands } = verdict;
  return { outcome: 'undetermined', message, reason, operands, ...(expression && { expression }) };
};

/**
 * A bare total at the foot of one block adds up all of it. What is off by less than any of its rows is no row too many
 * and none left out, so something is wrong, though no single misprint explains it.
 */
const isPlainlyOff = (line: ColumnLine, { whole, lines }: ColumnSum): boolean => {
  if (!whole || line.blanks > 0 || line.addends.length < 3) return false;
  const off = absolute(differenceOf(line));
  const { unit } = line.total;
  if (unit === '%' || unit.includes('/') || lines.some(({ unadded }) => unadded)) return false;
  return line.addends.every(({ entry }) => compare(off, absolute(entry.value)) < 0);
};

/** Why a column that does not come out is not called wrong; undefined when it is. */
const doubt = (
  line: ColumnLine,
  sum: ColumnSum,
  { sums }: Named,
  proven: number,
  verdict: Verdict,
): string | undefined => {
  if (line.blanks > 0) return 'some of the rows have no figure in this column';
  const failing = sum.lines.filter((other) => !other.holds && !other.unadded && other.telling);
  const failed = failing.length;
  if (sum.stated)
    return failed === 1 ? doubtOfStated(line, verdict) : 'more than one column does not come out';
  if (sum.rank !== 'total' && (failed > 1 || !isProven(line, sum, verdict)))
    return 'nothing says that the row is a total';
  if (proven > failed || (proven > 0 && sum.natural && proven === failed)) return undefined;
  if (turnsOnOneAddend(line)) return 'one of the rows may not belong to the sum';
  if (proven === 0 && !isBound(line, sum) && !isInStatement(line, sum, sums))
    return 'which rows the total adds up is not certain';
  return (failed === 1 && isMisprint(verdict.relation)) || isSlipInEach(failing, sum)
    ? undefined
    : 'no single misprint explains the difference';
};

/** Labels that say what is taken from what need no other column, only one slip of the pen. */
const doubtOfStated = (line: ColumnLine, { relation }: Verdict): string | undefined =>
  isRate(line.total.unit) || turnsOnOneAddend(line) || !isMisprint(relation)
    ? 'no single misprint explains the difference'
    : undefined;

/**
 * A row too many or left out puts every column out by figures of its own, which no slips of the pen happen to explain
 * one and all: where they do, a bare total of one block has as many misprints.
 */
const isSlipInEach = (failing: readonly ColumnLine[], { whole }: ColumnSum): boolean =>
  whole &&
  failing.every(
    (line) =>
      line.blanks === 0 &&
      line.digits >= FIGURES &&
      !turnsOnOneAddend(line) &&
      isOneSlip(castRelation(line, () => '')),
  );

const FIGURES = 3;

/**
 * A row that does not call itself a total is one when other columns of amounts make it to so many digits that it is
 * no accident: two of them, or one, if the place of the row or one slip of the pen speaks for it too.
 */
const isProven = (line: ColumnLine, { lines, rank, natural }: ColumnSum, { relation }: Verdict): boolean => {
  const { unit } = line.total;
  if (isRate(unit) || turnsOnOneAddend(line)) return false;
  const proofs = lines.filter((other) => other.holds && other.telling && !isRate(other.total.unit));
  const beyond = evidenceOf(proofs) - enough(rank, natural);
  if (beyond < 0 || proofs.length === 0) return false;
  // A balance right below the whole of its block needs no more than one column that shows it beyond doubt.
  return proofs.length > 1 || (rank === 'result' && natural && beyond > 0) || isMisprint(relation);
};

const isRate = (unit: string): boolean => unit === '%' || unit.includes('/');

/**
 * Without another column, the table has to say what the total adds up: it is at the foot of one block, or named after
 * the heading of its own; or it closes a block of figures so long that one slip of the pen is no chance explanation.
 */
const isBound = ({ digits }: ColumnLine, { whole, headed, natural }: ColumnSum): boolean =>
  whole || headed || (natural && digits >= LONG);

const LONG = 5;

/** In the one column of a statement, two other totals that close their blocks show that this one does. */
const isInStatement = (
  { column, digits }: ColumnLine,
  { natural }: ColumnSum,
  sums: readonly ColumnSum[],
): boolean => {
  const closes = ({ rank, natural: whole, lines }: ColumnSum): boolean =>
    rank === 'total' &&
    whole &&
    lines.some((line) => line.column === column && line.holds && line.telling && line.digits >= SHORT);
  return natural && digits >= 2 && sums.filter(closes).length >= 2;
};

const SHORT = 3;

const columnName = ({ table }: CastTable, column: number): string => {
  const words = table.columns[column]?.header.at(-1);
  return words ? `"${words}"` : `column ${column + 1}`;
};

/** By the label of the row; looked through once a table, and only when a sum is judged. */
const nameIn = (cast: CastTable): ((entry: FigureEntry) => string) => {
  let names: Map<FigureEntry, string> | undefined;
  return (entry) => {
    names ??= namesIn(cast);
    return names.get(entry) ?? 'figure';
  };
};

const namesIn = (cast: CastTable): Map<FigureEntry, string> => {
  const names = new Map<FigureEntry, string>();
  for (const { row, entries } of cast.rows)
    for (const entry of entries) if (entry?.type === 'figure') names.set(entry, row.label || 'sum');
  return names;
};
