import type { CellRuns, Run } from '../layout/composer.js';
import type { Grid, Slot } from './cells.js';
import type { Source } from './flow.js';

/**
 * Columns as a reader sees them: those that only hold space are gone, and `$ | (1,234 | )` is the one cell it is
 * printed as. Rows with nothing in them are gone too.
 */
export const logicalRows = ({ rows, width }: Grid): CellRuns<Source>[][] => {
  const inked = rows.map((row) => row.filter(({ ink }) => ink > 0));
  const { groups, count } = groupsOf(inked, width);
  const below = rowsBelow(inked);
  return inked
    .map((row, at) => mergedRow(row, at, groups, below))
    .filter((row) => row.length > 0)
    .map((row) => filled(row, count));
};

/** Which logical column each printed one belongs to. */
interface Groups {
  readonly groups: Int32Array;
  readonly count: number;
}

const NOTHING = 0;
const VALUE = 1;
const PREFIX = 2;
const SUFFIX = 3;
/** Only headings begin here: over several columns, or above the first row with a sign. */
const HEADED = 4;

const groupsOf = (rows: readonly (readonly Slot[])[], width: number): Groups => {
  const roles = rolesOf(rows, width);
  const groups = grouped(roles);
  return partHeadings(rows, roles, groups) ? grouped(roles) : groups;
};

const grouped = (roles: Uint8Array): Groups => {
  const groups = new Int32Array(roles.length + 1);
  let group = -1;
  let waiting = false;
  for (let column = 0; column < roles.length; column++) {
    const role = roles[column]!;
    const leads = role === PREFIX || role === HEADED;
    if ((leads && !waiting) || (role === VALUE && !waiting) || group < 0) group++;
    if (leads) waiting = true;
    else if (role === VALUE) waiting = false;
    groups[column] = group;
  }
  groups[roles.length] = group + 1;
  return { groups, count: group + 1 };
};

/** Two headings in one row head two columns, though nothing stands under the first. True if there are such. */
const partHeadings = (rows: readonly (readonly Slot[])[], roles: Uint8Array, { groups }: Groups): boolean => {
  let parted = false;
  for (const row of rows)
    for (let at = 1; at < row.length; at++) {
      const before = row[at - 1]!;
      if (roles[before.column] !== HEADED || groups[before.column] !== groups[row[at]!.column]) continue;
      if (roleOf(row[at]!) !== VALUE) continue;
      roles[before.column] = VALUE;
      parted = true;
    }
  return parted;
};

const rolesOf = (rows: readonly (readonly Slot[])[], width: number): Uint8Array => {
  const roles = new Uint8Array(width);
  const starts = new Uint8Array(width + 1);
  for (const row of rows) for (const { column } of row) starts[column] = 1;
  const startsBefore = running(starts);
  const body = rows.findIndex((row) => row.some((slot) => roleOf(slot) !== VALUE));
  rows.forEach((row, at) => {
    for (const slot of row) {
      const { column, columnSpan } = slot;
      const wide = startsBefore[column + columnSpan]! - startsBefore[column]! > 1;
      const role = wide ? HEADED : roleOf(slot);
      roles[column] = roleAfter(roles[column]!, at < body ? HEADED : role);
    }
  });
  return roles;
};

/** How many columns before each one have a cell that begins there. */
const running = (starts: Uint8Array): Uint32Array => {
  const before = new Uint32Array(starts.length + 1);
  for (let at = 0; at < starts.length; at++) before[at + 1] = before[at]! + starts[at]!;
  return before;
};

/** One value makes a column of values; signs on both sides make one too. */
const roleAfter = (before: number, role: number): number => {
  if (before === NOTHING || before === HEADED || before === role) return role;
  return role === HEADED ? before : VALUE;
};

const LONGEST_SIGN = 6;

const roleOf = (slot: Slot): number => {
  if (slot.ink > LONGEST_SIGN) return VALUE;
  const text = textOf(slot);
  return PREFIXES.test(text) ? PREFIX : SUFFIXES.test(text) ? SUFFIX : VALUE;
};

const PREFIXES = /^(?:[A-Z]{1,3}[$€£¥]|[$€£¥￥₩₹])?[(△▲]?$/;
const SUFFIXES = /^(?:\) ?%?|%\)?|pts?\.?|bps?|x)$/;

const textOf = ({ lines }: Slot): string =>
  lines
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** For each row, how many rows with something in them come before it. */
const rowsBelow = (rows: readonly (readonly Slot[])[]): Uint32Array => {
  const before = new Uint32Array(rows.length + 1);
  rows.forEach((row, at) => {
    before[at + 1] = before[at]! + (row.length > 0 ? 1 : 0);
  });
  return before;
};

const mergedRow = (
  row: readonly Slot[],
  at: number,
  groups: Int32Array,
  before: Uint32Array,
): CellRuns<Source>[] => {
  const cells: CellRuns<Source>[] = [];
  for (const slot of row) {
    const column = groups[slot.column]!;
    const columnSpan = groups[slot.column + slot.columnSpan - 1]! - column + 1;
    const rowSpan = before[at + slot.rowSpan]! - before[at]!;
    const last = cells.at(-1);
    const runs = runsOf(slot);
    if (last && last.column + (last.columnSpan ?? 1) > column)
      cells[cells.length - 1] = { ...last, runs: beside(last.runs, runs, slot) };
    else
      cells.push({
        runs,
        column,
        ...(columnSpan > 1 && { columnSpan }),
        ...(rowSpan > 1 && { rowSpan }),
      });
  }
  return cells;
};

const BLANK: Run<Source> = { text: ' ' };

/** The words of a cell, its lines joined. */
const runsOf = ({ lines }: Slot): Run<Source>[] => {
  const runs: Run<Source>[] = [];
  for (const line of lines) {
    if (runs.length > 0) runs.push(BLANK);
    if (line.mark !== '') runs.push({ text: line.mark });
    for (const run of line.runs) runs.push(run);
  }
  return runs;
};

/** Signs stand right at their figure; words keep a blank between. */
const beside = (one: readonly Run<Source>[], other: readonly Run<Source>[], slot: Slot): Run<Source>[] => {
  const sign = one.length === 1 && PREFIXES.test(one[0]!.text.trim());
  return sign || roleOf(slot) === SUFFIX ? [...one, ...other] : [...one, BLANK, ...other];
};

/** Empty cells where a row has nothing in a column. */
const filled = (row: readonly CellRuns<Source>[], count: number): CellRuns<Source>[] => {
  const cells: CellRuns<Source>[] = [];
  let next = 0;
  for (const cell of row) {
    for (; next < cell.column; next++) cells.push({ runs: [], column: next });
    cells.push(cell);
    next = cell.column + (cell.columnSpan ?? 1);
  }
  for (; next < count; next++) cells.push({ runs: [], column: next });
  return cells;
};
