import { checks } from '../../../src/checks/index.js';
import type { Verdict } from '../../../src/laws/check.js';
import { datesIn } from '../../../src/laws/printed.js';
import type { NumericRelation } from '../../../src/laws/relation.js';
import { totalOf } from '../../../src/laws/totals.js';
import type { DateLiteral, Literal } from '../../../src/model/literal.js';
import { placesOf } from '../../../src/model/places.js';
import type { Span } from '../../../src/model/span.js';
import type { Outline } from '../../../src/model/structure.js';
import { extract } from '../../../src/pipeline/extract.js';
import { outline } from '../../../src/pipeline/outline.js';
import type { Reading } from '../../../src/pipeline/reading.js';
import { scan } from '../../../src/pipeline/scan.js';
import { formatDecimal, parseDecimal } from '../../../src/quantity/decimal.js';
import { includes } from '../../../src/quantity/interval.js';
import { divide, isWhole, multiply, type Rational, subtract } from '../../../src/quantity/rational.js';
import { dateSlipsOf } from './date-slips.js';
import { type Slip, slipsOf } from './slips.js';

/** A printed figure or date that takes part in laws that hold: the place to set a slip. */
export interface Target extends Span {
  readonly quote: string;
  readonly slips: readonly Slip[];
  /** The laws that hold over it. */
  readonly laws: readonly string[];
  /** The laws that another reading in its place breaks beyond rounding. */
  readonly brokenBy: (read: Literal, slip: Slip) => readonly string[];
}

interface Bond {
  readonly check: string;
  readonly relation: NumericRelation;
  readonly index: number;
}

interface DayBond {
  readonly check: string;
  readonly breaks: (date: string) => boolean;
}

/** All figures and dates of a release that some law finds right. */
export const targetsOf = ({ document }: Reading): Target[] => {
  const shape = outline(document, scan(document));
  const evidence = { document, outline: shape, ...extract(document, shape, placesOf(document)) };
  const bonds = new Map<number, Bond[]>();
  const days = new Map<number, DayBond[]>();
  for (const check of checks)
    for (const verdict of check.run(evidence, checks)) collect(bonds, days, check.id, verdict);
  const beside = neighboursIn(shape, document.text);
  const figures = shape.literals.flatMap((literal) => {
    const own = bonds.get(literal.start);
    return own && 'number' in literal ? [figureTarget(literal, own, beside(literal), document.text)] : [];
  });
  const dates = [...datesIn(shape.literals)].flatMap((date) => {
    const own = days.get(date.start);
    return own ? [dateTarget(date, own, document.text)] : [];
  });
  return [...figures, ...dates];
};

const collect = (
  bonds: Map<number, Bond[]>,
  days: Map<number, DayBond[]>,
  check: string,
  { outcome, relation, days: law }: Verdict,
): void => {
  if (outcome !== 'exact' && outcome !== 'within-rounding') return;
  for (const [index, { start, end }] of (relation?.operands ?? []).entries())
    if (end > start) push(bonds, start, { check, relation: relation as NumericRelation, index });
  for (const day of law?.days ?? []) {
    const breaks = (date: string): boolean =>
      !law?.holds(law.days.map((one) => (one.start === day.start ? date : one.date)));
    push(days, day.start, { check, breaks });
  }
};

const push = <T>(map: Map<number, T[]>, key: number, one: T): void => {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
};

type Figure = Extract<Literal, { readonly number: string; readonly granularity: string }>;

const figureTarget = (
  literal: Literal & { readonly number: string },
  bonds: readonly Bond[],
  beside: Pick<Neighbours, 'rows' | 'columns' | 'inTable'>,
  text: string,
): Target => {
  const { start, end } = literal;
  const quote = text.slice(start, end);
  const operands = bonds.flatMap(({ relation, index }) =>
    relation.operands.filter((_, other) => other !== index).map((one) => text.slice(one.start, one.end)),
  );
  const shown = (number: Rational | undefined): string | undefined => {
    const { scale } = literal as Figure;
    const digits = number && scale ? divide(number, parseDecimal(scale)) : number;
    return digits && formatDecimal(digits);
  };
  const slips = slipsOf(quote, {
    ...beside,
    operands,
    stale: shown(bonds.map(staleOf).find(Boolean)),
    perOther: shown(bonds.map(perOther).find(Boolean)),
  });
  const brokenBy = (read: Literal, { kind }: Slip): readonly string[] => {
    if (kind === 'currency') return unique(bonds.filter(sharesCurrency));
    if (!('number' in read)) return [];
    const value = parseDecimal(read.number);
    return unique(
      bonds.filter(({ relation, index }) => {
        const allowed = relation.solve(index);
        return allowed.length > 0 && !allowed.some((set) => includes(set, value));
      }),
    );
  };
  return { start, end, quote, slips, laws: unique(bonds), brokenBy };
};

const unique = (bonds: readonly { readonly check: string }[]): string[] => [
  ...new Set(bonds.map(({ check }) => check)),
];

/** The total without one of its rows: added up before the row was there. */
const staleOf = ({ relation, index }: Bond): Rational | undefined => {
  if (totalOf(relation) !== index) return undefined;
  const total = relation.operands[index];
  const rows = relation.operands.slice(0, -1).filter(({ exact }) => exact.n > 0n);
  return total && rows.length > 2 ? subtract(total.exact, rows.at(-1)!.exact) : undefined;
};

/** A price per share where one per right belongs, an amount for one where that for all belongs. */
const perOther = ({ relation, index }: Bond): Rational | undefined => {
  if (relation.left.op !== 'times') return undefined;
  const own = relation.operands[index]!.exact;
  const factor = relation.operands.find(
    ({ exact }, at) => at !== index && isWhole(exact) && exact.n > 1n,
  )?.exact;
  const less = factor && divide(own, factor);
  return less && isWhole(less) ? less : factor && multiply(own, factor);
};

const sharesCurrency = ({ check, relation, index }: Bond): boolean => {
  // A number in words has no currency of its own.
  if (check === 'number-words-match-digits') return false;
  const own = relation.operands[index]!.unit.key;
  return relation.operands.some(({ unit }, at) => at !== index && unit.key === own);
};

const dateTarget = (date: DateLiteral, bonds: readonly DayBond[], text: string): Target => {
  const { start, end } = date;
  const quote = text.slice(start, end);
  const brokenBy = (read: Literal, { kind }: Slip): readonly string[] => {
    if (kind === 'weekday') return unique(bonds.filter(({ check }) => check === 'weekday-fits-date'));
    return read.type === 'date' ? unique(bonds.filter(({ breaks }) => breaks(read.date))) : [];
  };
  return { start, end, quote, slips: dateSlipsOf(quote, date.date), laws: unique(bonds), brokenBy };
};

interface Neighbours {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly inTable: boolean;
}

/** What stands above, below and beside a figure of a table; outside tables the figures before and after it. */
const neighboursIn = ({ tables, literals }: Outline, text: string): ((one: Literal) => Neighbours) => {
  const figures = literals.filter((one) => 'number' in one);
  const cells = new Map<Literal, Neighbours>();
  for (const { rows } of tables) {
    const grid = rows.map(({ cells: own }) => {
      const line: (Literal | undefined)[] = [];
      for (const { start, end, column } of own)
        line[column] = figures.find((one) => one.start >= start && one.end <= end);
      return line;
    });
    const print = (one: Literal | undefined): string[] => (one ? [text.slice(one.start, one.end)] : []);
    for (const [at, line] of grid.entries())
      for (const [column, one] of line.entries())
        if (one)
          cells.set(one, {
            rows: [...print(grid[at - 1]?.[column]), ...print(grid[at + 1]?.[column])],
            columns: [...print(line[column + 1]), ...print(line[column - 1])],
            inTable: true,
          });
  }
  return (one) => {
    const known = cells.get(one);
    if (known) return known;
    const at = figures.indexOf(one as (typeof figures)[number]);
    const near = [figures[at + 1], figures[at - 1]].flatMap((other) =>
      other && other.type === one.type ? [text.slice(other.start, other.end)] : [],
    );
    return { rows: near, columns: [], inTable: false };
  };
};
