import { type NumericRelation, relate } from '../relation.js';
import type { CaseLaw } from './case-verdicts.js';
import { castFigure } from './cast-relation.js';
import { type CastRow, type CastTable, isFigureEntry } from './cast-table.js';

/** `Total assets` and `Total liabilities and equity` of one statement: the same amount, once a column. */
export function* balancesOf({ rows }: CastTable): Iterable<CaseLaw> {
  let assets: CastRow | undefined;
  for (const row of rows) {
    if (row.figures === 0) continue;
    const label = row.row.label.replace(NOTE, '');
    if (ASSETS.test(label)) assets = row;
    else if (assets && BOTH.test(label)) {
      yield { words: LAW, severity: 'error', named: true, relations: pairs(assets, row) };
      assets = undefined;
    }
  }
}

const LAW = 'total assets = total liabilities and equity';

/** Notes and colons behind a label. */
const NOTE = /(?: ?\([^()]{0,20}\)| ?\[\d\]|[ \d:*†]){1,4}$/;
const ASSETS = /^total assets$|^資産合計$|^資産の部合計$/i;
const BOTH =
  /^total (?:liabilities|debt)\b[^;:]{0,80}(?:\band\b|&|,)[^;:]{0,80}(?:\bequity|\bdeficit|\bdeficiency|\bnet assets|\bcapital|\bsurplus)|^負債(?:及び)?純資産(?:の部)?合計$/i;

const pairs = (assets: CastRow, both: CastRow): readonly NumericRelation[] =>
  both.entries.flatMap((right, column) => {
    const left = assets.entries[column];
    if (!isFigureEntry(left) || !isFigureEntry(right) || left.unit !== right.unit) return [];
    const [a, b] = [castFigure(left, 'total assets'), castFigure(right, 'total liabilities and equity')];
    return [relate({ op: 'leaf', leaf: a }, '=', { op: 'leaf', leaf: b })];
  });
