import { releaseDate } from '../fields/identity.js';
import type { Check, Verdict } from '../laws/check.js';
import { majority } from '../laws/majority.js';
import type { Evidence } from '../model/evidence.js';
import { factOf } from '../model/facts.js';
import type { DateLiteral, FiscalLiteral, Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Column, Table } from '../model/structure.js';
import { firstEndingAfter } from '../structure/cursor.js';

/** "FY2017" and "year ended March 31, 2018" are one year: each release names its years in one way. */
export const fiscalLabelFitsDate: Check = {
  id: 'fiscal-label-fits-date',
  summary: 'Fiscal labels fit the dates their years end on, and "ended" is said of the past.',
  severity: 'warning',
  law: 'year of the end − year of the label = constant; ended ≤ release date',
  why: 'A heading carried over from last year keeps its label while the dates move on, or the other way round.',
  needs: [releaseDate],
  examples: {
    holds:
      'TOKYO, May 24, 2018 - Results for FY2015 (year ended March 31, 2016), FY2016 (year ended March 31, 2017) and FY2017 (year ended March 31, 2018) are compared.',
    fails:
      'TOKYO, May 24, 2018 - Results for FY2015 (year ended March 31, 2016), FY2016 (year ended March 31, 2017) and FY2018 (year ended March 31, 2018) are compared.',
  },
  run,
};

interface Pair {
  readonly label: FiscalLiteral;
  readonly date: DateLiteral;
  readonly offset: number;
}

function* run({ document, outline, facts }: Evidence): Iterable<Verdict> {
  const { plain } = document;
  const labelled = outline.literals.some(({ type }) => type === 'fiscal');
  const pairs = labelled
    ? [...pairsInText(outline.literals, plain), ...pairsInTables(outline.tables, outline.literals)]
    : [];
  yield* judgeAll(pairs);
  yield* datedLabels(outline.literals, plain);
  const release = factOf(facts, releaseDate)?.value;
  if (release?.type === 'date') yield* tenses(outline.literals, plain, release.date);
}

/** `FY2012 (fiscal year ended March, 2013)`, `year ended March 31, 2018 (FY2017)`. */
function* pairsInText(literals: readonly Literal[], plain: string): Iterable<Pair> {
  for (const [index, first] of literals.entries()) {
    const second = literals[index + 1];
    if (!second || second.start - first.end > 50) continue;
    const between = plain.slice(first.end, second.start);
    if (first.type === 'fiscal' && second.type === 'date' && ENDED.test(between)) yield* pair(first, second);
    if (first.type === 'date' && second.type === 'fiscal' && OR.test(between) && endsYear(first, plain))
      yield* pair(second, first);
  }
}

const ENDED =
  /^ ?[(,:]? ?(?:the |our )?(?:fiscal |business )?(?:year|term|period)?,? ?(?:ended|ending|ends|to)(?: on| in)? $/i;
const OR = /^ ?[("]{0,2}(?:or |i\.e\.,? )?$/i;

const endsYear = ({ start }: Span, plain: string): boolean =>
  /\byear,? (?:ended|ending|ends)(?: on| in)? $/i.test(plain.slice(Math.max(0, start - 30), start));

function* pair(label: FiscalLiteral, date: DateLiteral): Iterable<Pair> {
  if (label.year === undefined || label.part !== undefined || !date.valid) return;
  yield { label, date, offset: Number(date.date.slice(0, 4)) - Number(label.year) };
}

/** `year ending March 31, 2021 (FY3/2021)`: such a label says itself when its year ends. */
function* datedLabels(literals: readonly Literal[], plain: string): Iterable<Verdict> {
  for (const date of literals) {
    if (date.type !== 'date' || date.date.length < 7) continue;
    if (!plain.slice(date.end, date.end + 5).includes('FY')) continue;
    const label = DATED.exec(plain.slice(date.end, date.end + 16));
    if (!label || !endsYear(date, plain)) continue;
    const [, words = '', month = '', year = ''] = label;
    const start = date.end + label[0].indexOf(words);
    const operands = [
      { name: 'label', start, end: start + words.length },
      { name: 'date', start: date.start, end: date.end },
    ];
    const fits = date.date.startsWith(`${year}-${month.padStart(2, '0')}`);
    const message = `${words} ${fits ? 'ends' : 'does not end'} in ${date.date}`;
    yield { outcome: fits ? 'exact' : 'inconsistent', message, operands };
  }
}

const DATED = /^ {0,2}\(?(FY ?(\d{1,2})\/(\d{4}))/;

/** A column headed "FY2017 Year-end dividend" with its record date: the last day of that year. */
function* pairsInTables(tables: readonly Table[], literals: readonly Literal[]): Iterable<Pair> {
  for (const table of tables) {
    const row = table.rows.find(({ label }) => RECORD.test(label));
    if (!row) continue;
    const own = literals.slice(
      firstEndingAfter(literals, table.start),
      firstEndingAfter(literals, row.labelSpan.end) + MOST,
    );
    for (const cell of row.cells.slice(0, MOST)) {
      const column = table.columns[cell.column];
      const date = own.find((one): one is DateLiteral => one.type === 'date' && inside(cell, one));
      const label = column && YEAR_END.test(column.header.join(' ')) && labelOf(column, own);
      if (date && label) yield* pair(label, date);
    }
  }
}

/** A table of dividends has a handful of columns. */
const MOST = 24;
const RECORD = /^record date/i;
const YEAR_END = /year[- ]?end|annual|期末/i;

const labelOf = ({ spans }: Column, literals: readonly Literal[]): FiscalLiteral | undefined =>
  literals.find(
    (one): one is FiscalLiteral => one.type === 'fiscal' && spans.some((span) => inside(span, one)),
  );

const inside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function* judgeAll(pairs: readonly Pair[]): Iterable<Verdict> {
  const usual = majority(pairs.map(({ offset }) => offset));
  if (pairs.length < 2) return;
  for (const pair of pairs) yield usual === undefined ? open(pair) : judge(pair, usual, pairs);
}

const operandsOf = ({ label, date }: Pair): Verdict['operands'] => [
  { name: 'label', start: label.start, end: label.end },
  { name: 'date', start: date.start, end: date.end },
];

const open = (pair: Pair): Verdict => ({
  outcome: 'undetermined',
  message: `FY${pair.label.year} ends in ${pair.date.date}`,
  operands: operandsOf(pair),
  reason: 'the labels do not agree on one way of naming years',
});

const judge = (pair: Pair, usual: number, pairs: readonly Pair[]): Verdict => {
  const { label, date, offset } = pair;
  const message = `FY${label.year} ends in ${date.date}`;
  if (offset === usual) return { outcome: 'exact', message, operands: operandsOf(pair) };
  const expected = Number(date.date.slice(0, 4)) - usual;
  return {
    outcome: 'inconsistent',
    message: `${message}, a year that the other labels would call FY${expected}`,
    stated: `FY${label.year}`,
    computed: `FY${expected}`,
    operands: operandsOf(pair),
    ...(isRepeated(pair, pairs) && {
      suspect: {
        start: label.start,
        end: label.end,
        probable: `FY${expected}`,
        explanation: 'the same label stands with another year, where it fits',
      },
    }),
  };
};

/** A label used for two years is the slip; else it may be the date as well. */
const isRepeated = ({ label, offset }: Pair, pairs: readonly Pair[]): boolean =>
  pairs.some((other) => other.label.year === label.year && other.offset !== offset);

/** "ended" of a day after the release, "year ending" of a day before it. */
function* tenses(literals: readonly Literal[], plain: string, release: string): Iterable<Verdict> {
  for (const literal of literals) {
    if (literal.type !== 'date' || literal.date.length < 10 || literal.ambiguous) continue;
    if (!ENDS.test(plain.slice(Math.max(0, literal.start - 10), literal.start))) continue;
    const tense = TENSE.exec(plain.slice(Math.max(0, literal.start - 40), literal.start));
    if (!tense) continue;
    const past = tense[2]?.toLowerCase() === 'ended';
    if (past && literal.date > release) yield wrongTense(literal, 'ended', release);
    if (!past && YEAR.test(tense[1] ?? '') && literal.date < release)
      yield { ...wrongTense(literal, 'ending', release), severity: 'note' };
  }
}

const ENDS = /end(?:ed|ing)(?: on)? {1,3}$/i;
const TENSE =
  /\b((?:fiscal |business )?year|quarter|half|months|period|term),? (ended|ending)(?: on)? {1,3}$/i;
const YEAR = /^fiscal year|^business year/i;

const wrongTense = ({ start, end, date }: DateLiteral, word: string, release: string): Verdict => ({
  outcome: 'inconsistent',
  message: `"${word}" is said of ${date}, ${word === 'ended' ? 'after' : 'before'} the release date ${release}`,
  operands: [{ name: 'date', start, end }],
});
