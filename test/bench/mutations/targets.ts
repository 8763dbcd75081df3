import { checks } from '../../../src/checks/index.js';
import type { Verdict } from '../../../src/laws/check.js';
import type { NumericRelation } from '../../../src/laws/relation.js';
import type { Literal } from '../../../src/model/literal.js';
import { placesOf } from '../../../src/model/places.js';
import { extract } from '../../../src/pipeline/extract.js';
import { outline } from '../../../src/pipeline/outline.js';
import type { Reading } from '../../../src/pipeline/reading.js';
import { scan } from '../../../src/pipeline/scan.js';
import { parseDecimal } from '../../../src/quantity/decimal.js';
import { includes } from '../../../src/quantity/interval.js';

/** A law that holds, and one of its figures. */
interface Bond {
  readonly check: string;
  readonly relation: NumericRelation;
  readonly index: number;
}

/** A printed figure that takes part in laws that hold: the place to set a slip. */
export interface Target {
  readonly literal: Literal;
  readonly quote: string;
  readonly bonds: readonly Bond[];
  readonly operands: readonly string[];
  readonly neighbours: readonly string[];
}

/** All figures of a release that some law recomputes and finds right. */
export const targetsOf = ({ document }: Reading): Target[] => {
  const shape = outline(document, scan(document));
  const evidence = { document, outline: shape, ...extract(document, shape, placesOf(document)) };
  const bonds = new Map<number, Bond[]>();
  for (const check of checks) for (const verdict of check.run(evidence)) collect(bonds, check.id, verdict);
  const figures = shape.literals.filter((one) => 'number' in one);
  return figures.flatMap((literal, at) => {
    const own = bonds.get(literal.start) ?? [];
    if (own.length === 0) return [];
    const quote = document.text.slice(literal.start, literal.end);
    return [
      {
        literal,
        quote,
        bonds: own,
        operands: own.flatMap(({ relation, index }) =>
          relation.operands
            .filter((_, other) => other !== index)
            .map(({ start, end }) => document.text.slice(start, end)),
        ),
        neighbours: [figures[at + 1], figures[at - 1]].flatMap((one) =>
          one && one.type === literal.type ? [document.text.slice(one.start, one.end)] : [],
        ),
      },
    ];
  });
};

const collect = (bonds: Map<number, Bond[]>, check: string, { outcome, relation }: Verdict): void => {
  if ((outcome !== 'exact' && outcome !== 'within-rounding') || !relation) return;
  for (const [index, { start, end }] of relation.operands.entries()) {
    if (end === start) continue;
    const own = bonds.get(start) ?? [];
    own.push({ check, relation: relation as NumericRelation, index });
    bonds.set(start, own);
  }
};

/** The laws that a number in the place of the figure breaks beyond rounding. */
export const brokenBy = ({ bonds }: Target, number: string): string[] => {
  const value = parseDecimal(number);
  return bonds
    .filter(({ relation, index }) => {
      const allowed = relation.solve(index);
      return allowed.length > 0 && !allowed.some((set) => includes(set, value));
    })
    .map(({ check }) => check);
};
