import type { Cell } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import { dropBlanks, fold, skipBlanks } from './blanks.js';
import { CELL, type CellKind } from './cell-kind.js';
import type { GridRow } from './grid.js';
import { currencyOf, type Measure, unitOf } from './measure.js';

/** What stands in the cells beside a figure: `$` before it, `)` or `%` after it, `EUR` or `Shares` next to it. */
export interface Beside {
  readonly measure: Measure | undefined;
  readonly negative: boolean;
}

const NOTHING: Beside = { measure: undefined, negative: false };

export const besideOf = (plain: string, { cells, kinds }: GridRow, index: number): Beside => {
  const prefix = prefixAt(kinds, index);
  const next = kinds[index + 1];
  if (prefix < 0 && next !== CELL.suffix && next !== CELL.text) return NOTHING;
  const before = prefix >= 0 ? textOf(plain, cells[prefix]) : '';
  const after = next === undefined ? '' : textOf(plain, cells[index + 1]);
  const negative = after.startsWith(')') && (before.endsWith('(') || startsWith(plain, cells[index], '('));
  return { measure: measureBeside(before, after, next === CELL.text), negative };
};

const measureBeside = (before: string, after: string, words: boolean): Measure | undefined => {
  if (after.endsWith('%')) return { percent: true, scale: '1' };
  const currency = signIn(before) ?? currencyOf(after);
  if (currency) return { currency };
  const unit = words ? unitOf(after) : undefined;
  return unit ? { unit, scale: '1' } : undefined;
};

const signIn = (text: string): string | undefined =>
  text === '' ? undefined : currencyOf(text.endsWith('(') ? text.slice(0, -1).trimEnd() : text);

const startsWith = (plain: string, cell: Cell | undefined, sign: string): boolean =>
  cell !== undefined && plain.charAt(skipBlanks(plain, cell.start, cell.end)) === sign;

/** The cell with the sign in front of a figure, blank cells between allowed. */
const prefixAt = (kinds: readonly CellKind[], index: number): number => {
  let at = index - 1;
  while (at > 0 && kinds[at] === CELL.empty && index - at < 4) at--;
  return kinds[at] === CELL.prefix ? at : -1;
};

const textOf = (plain: string, cell: Cell | undefined): string =>
  cell && cell.end - cell.start <= 12 ? fold(plain, cell.start, cell.end) : '';

/** `(1,192)`, `$(114)`, `(5.3)%` alone in a cell is negative, should the scanner not have said so. */
export const isBracketed = (plain: string, cell: Cell, literal: Literal): boolean => {
  const end = beforePercent(plain, cell.start, dropBlanks(plain, cell.start, cell.end));
  if (plain.charAt(end - 1) !== ')' || end > literal.end + 2) return false;
  const start = skipBlanks(plain, cell.start, cell.end);
  return plain.charAt(literal.start) === '(' || OPENED.test(plain.slice(start, literal.start));
};

/** `(5.3)%` closes before its sign. */
const beforePercent = (plain: string, start: number, end: number): number =>
  plain.charAt(end - 1) === '%' ? dropBlanks(plain, start, end - 1) : end;

const OPENED = /^(?:[A-Z]{0,3}[$€£¥])? ?\($/;

/** The currency sign in front of a figure, in its cell or one of its own. */
export const signOf = (plain: string, { cells, kinds }: GridRow, index: number): string | undefined => {
  const prefix = prefixAt(kinds, index);
  if (prefix >= 0) return signIn(textOf(plain, cells[prefix]));
  const cell = cells[index];
  if (!cell) return undefined;
  const start = skipBlanks(plain, cell.start, cell.end);
  const sign = LEADING.exec(plain.slice(start, start + 4));
  return sign ? currencyOf(sign[0]) : undefined;
};

const LEADING = /^(?:[A-Z]{1,2})?[$€£¥]/;
