import type { Field } from '../model/field.js';
import { parseDecimal } from '../quantity/decimal.js';
import type { Comparator, Within } from './relation.js';
import { leavesOf, type Term } from './term.js';
import { termWords } from './wording.js';

/**
 * A law between fields, written down as data:
 *
 *     product(totalRights, sharesPerRight, totalShares)
 *     sum(rows(allotteeRights), totalRights)
 *     sum(at(issuedShares, 'before'), at(newShares, 'primary'), at(issuedShares, 'after-primary'))
 *     percentage(repurchaseMaxShares, minus(issuedShares, treasuryShares), repurchasePercent)
 *     equation(times(totalRights, paymentPerRight), '=', times(totalShares, paymentPerShare))
 *
 * The last argument of a law is its result: what the other side is compared with. A bare field stands for
 * the same subject wherever it occurs, and the law is tried for each subject that the release has for it.
 */
export interface Equation {
  readonly left: Term<Slot>;
  readonly comparator: Comparator;
  readonly right: Term<Slot>;
  /** How far apart both sides may lie although nothing is rounded. */
  readonly within?: Within;
  /** The day that its figures are of, where they speak of one: the end of a year, the day before an offering. */
  readonly asOf?: Slot;
  /** What it takes for granted, in words. */
  readonly assuming?: string;
  /** What it takes for granted is usual, but nothing in the release bears it out: it contradicts nothing. */
  readonly unproven?: true;
  /** The fields it reads, each once. */
  readonly fields: readonly Field[];
}

/** A place in an equation that a stated figure fills. */
export interface Slot {
  readonly field: Field;
  /** The one subject meant, `''` for the whole release; absent: the subject of this instance of the law. */
  readonly subject?: string;
  /** Every row of a family instead of one figure: all subjects `allottee-1`, `allottee-2` …, added up. */
  readonly rows?: true;
  /** The family of those rows, `allottee`, where the field has several. */
  readonly family?: string;
  /** Counts as rounded to its last printed place (an average price), though prices in full are exact. */
  readonly rounded?: true;
  /** A maximum is taken as reached, because the rest of the law speaks of that case. */
  readonly reached?: true;
}

/** What a law can be written with: a field, a slot made of one, a term made of those, a decimal number. */
export type Part = Field | Term<Slot> | string;

/** The field at one fixed subject: `at(issuedShares, 'before')`; `at(field, '')` is the whole release. */
export const at = (field: Field, subject: string): Term<Slot> => leaf({ field, subject });

/** The sum over all rows of a field: subjects that end in a number, of one family if named. */
export const rows = (field: Field, family?: string): Term<Slot> =>
  leaf({ field, rows: true, ...(family === undefined ? {} : { family }) });

/** The field as a figure that was itself rounded to its last printed place. */
export const rounded = (part: Part): Term<Slot> => {
  const term = termOf(part);
  return term.op === 'leaf' ? leaf({ ...term.leaf, rounded: true }) : term;
};

/** The field as it is when the maximum that it states is reached. */
export const reached = (part: Part): Term<Slot> => {
  const term = termOf(part);
  return term.op === 'leaf' ? leaf({ ...term.leaf, reached: true }) : term;
};

/** The same law, of the day that a field states. */
export const asOf = (law: Equation, field: Field, subject = ''): Equation => ({
  ...law,
  asOf: { field, subject },
});

/** The same law, where something is taken for granted. */
export const assuming = (law: Equation, words: string): Equation => ({ ...law, assuming: words });

export const plus = (...parts: readonly Part[]): Term<Slot> => ({ op: 'plus', terms: parts.map(termOf) });
export const times = (...parts: readonly Part[]): Term<Slot> => ({ op: 'times', terms: parts.map(termOf) });
export const minus = (a: Part, b: Part): Term<Slot> => ({ op: 'minus', a: termOf(a), b: termOf(b) });
export const over = (a: Part, b: Part): Term<Slot> => ({ op: 'over', a: termOf(a), b: termOf(b) });
/** `part ÷ (rest + part)`, for the portion that new shares are of all shares. */
export const portion = (part: Part, rest: Part): Term<Slot> => ({
  op: 'portion',
  part: termOf(part),
  rest: termOf(rest),
});
/** `(after − before) ÷ |before|`. */
export const growth = (before: Part, after: Part): Term<Slot> => ({
  op: 'growth',
  before: termOf(before),
  after: termOf(after),
});

export const equation = (a: Part, comparator: Comparator, b: Part): Equation => {
  const [left, right] = [termOf(a), termOf(b)];
  return { left, comparator, right, fields: fieldsIn([left, right]) };
};

/** `a × b × … = result`. */
export const product = (...parts: readonly [Part, Part, Part, ...Part[]]): Equation =>
  equation(times(...parts.slice(0, -1)), '=', parts.at(-1) as Part);

/** `a + b + … = result`, or `Σ rows = result`. */
export const sum = (...parts: readonly [Part, Part, ...Part[]]): Equation =>
  equation(plus(...parts.slice(0, -1)), '=', parts.at(-1) as Part);

/** `a − b = result`. */
export const difference = (a: Part, b: Part, result: Part): Equation => equation(minus(a, b), '=', result);

/** `a ÷ b = result`, the result rounded to its last printed place. */
export const quotient = (a: Part, b: Part, result: Part): Equation => equation(over(a, b), '=', result);

/** `a = b`: two fields that state one thing. */
export const equal = (a: Part, b: Part): Equation => equation(a, '=', b);

/** `a ≤ b`. */
export const atMost = (a: Part, b: Part): Equation => equation(a, '≤', b);

/** `part ÷ whole = percent`, rounded; a percentage counts as hundredths by its own unit. */
export const percentage = (part: Part, whole: Part, percent: Part): Equation =>
  equation(over(part, whole), '=', percent);

/** `(after − before) ÷ |before| = percent`, rounded. */
export const change = (before: Part, after: Part, percent: Part): Equation =>
  equation(growth(before, after), '=', percent);

/** `a × factor = result` with a fixed decimal factor: a half, 0.15, 4 quarters. */
export const scaled = (a: Part, factor: string, result: Part): Equation =>
  equation(times(a, factor), '=', result);

/** The fields that terms read, each once. */
export const fieldsIn = (terms: readonly Term<Slot>[]): readonly Field[] => {
  const fields = new Set<Field>();
  for (const term of terms) for (const { field } of leavesOf(term)) fields.add(field);
  return [...fields];
};

/** The law in names: `total_rights × shares_per_right = total_shares`. */
export const equationWords = ({ left, comparator, right }: Equation): string =>
  `${termWords(left, slotName)} ${comparator} ${termWords(right, slotName)}`;

/** `issued_shares[before]`, `Σ allottee_rights`, `total_rights`. */
export const slotName = ({ field, subject, rows: all }: Slot): string =>
  all ? `Σ ${field.id}` : subject ? `${field.id}[${subject}]` : field.id;

const leaf = (slot: Slot): Term<Slot> => ({ op: 'leaf', leaf: slot });

/** A part as a term, for laws that are more than one equation. */
export const termOf = (part: Part): Term<Slot> => {
  if (typeof part === 'string') return { op: 'constant', value: parseDecimal(part) };
  return 'op' in part ? part : leaf({ field: part });
};
