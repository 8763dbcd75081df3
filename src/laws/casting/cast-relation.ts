import { type Figure, figure, figureOfLiteral } from '../figure.js';
import { type NumericRelation, relate } from '../relation.js';
import { type CastLine, lastPlace } from './cast-line.js';
import type { FigureEntry } from './cast-table.js';
import { signedSum } from './signed-sum.js';

/** The line as an equation over its printed figures: addends on the left, the total on the right. */
export const castRelation = (line: CastLine, nameOf: (entry: FigureEntry) => string): NumericRelation => {
  const named = (entry: FigureEntry): Figure => castFigure(entry, nameOf(entry));
  const parts = line.addends.map(({ entry, sign }) => ({ figure: named(entry), sign }));
  return relate(signedSum(parts), '=', { op: 'leaf', leaf: named(line.total) });
};

/** The printed figure with its sign, and the last place it may have been rounded to. */
export const castFigure = (entry: FigureEntry, name: string): Figure => {
  const read = figureOfLiteral(entry.literal, name);
  const place = lastPlace(entry);
  const { start, end } = entry.literal;
  const value = read?.value ?? { type: 'quantity', unit: entry.unit, ...figureOf(entry) };
  const turned = entry.value.n < 0n && !value.number.startsWith('-');
  return figure(turned ? { ...value, number: `-${value.number}` } : value, {
    name,
    start,
    end,
    ...(place.n > 0n && { significance: place }),
  });
};

const figureOf = ({ literal }: FigureEntry): { number: string; granularity: string } => ({
  number: literal.number,
  granularity: literal.granularity,
});
