import type { Extractor } from '../extraction/extractor.js';
import type { Line, Scene } from '../extraction/scene.js';
import type { Located, Stated, Statement } from '../extraction/statement.js';
import { literalStated, present, textStated } from '../extraction/text.js';
import { literalsOfCell, literalsWithin } from '../extraction/within.js';
import {
  dividendPerShare,
  dividendSource,
  dividendTotal,
  effectiveDate,
  forecastDate,
  recordDate,
} from '../fields/dividend.js';
import { issuedShares } from '../fields/offering.js';
import type { Cell } from '../model/document.js';
import { cellText, plainText } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Span } from '../model/span.js';
import type { Row, Table } from '../model/structure.js';

/** Rows of the table that sets the resolved dividend beside the forecast and the year before. */
const ROWS: readonly (readonly [Field, RegExp])[] = [
  [recordDate, /\b(?:record|base) date|date of record/i],
  [
    dividendTotal,
    /\btotal\b.{0,200}\bdividend|\bdividends?\b.{0,200}\btotal|\btotal amount|aggregate amount/i,
  ],
  [dividendPerShare, /\bdividends?\b.{0,200}\bper\b.{0,200}\bshare|\bper share\b/i],
  [
    effectiveDate,
    /\beffective date|payment (?:start|commencement) date|commencement (?:date )?of (?:dividend )?payment|commencement date|date of commencement|payment date/i,
  ],
  [dividendSource, /^(?:dividend )?(?:re)?sources?\b|\bfunds\b|\b(?:re)?source of\b/i],
];

const FORECAST = /\bforecasts?\b|\bprojection/i;
const PREVIOUS =
  /\bprevious\b|\bprior\b|\blast (?:fiscal )?year|\bpreceding\b|\bactual results?\b.{0,200}\bprevious/i;

const ofTheResolution = ({ context }: Located): string | undefined =>
  FORECAST.test(context.before.slice(-80)) || PREVIOUS.test(context.before.slice(-80))
    ? undefined
    : 'resolved';

const prose: readonly Statement[] = [
  {
    field: issuedShares,
    of: 'quantity',
    unit: 'share',
    before: /\b(?:issued shares|shares (?:issued|outstanding))\b[^.;]{0,60}\b(?:is|was|are|were|of|:)$/i,
  },
  {
    field: issuedShares,
    of: 'quantity',
    unit: 'share',
    before: /\bof$/i,
    after: /^the company itself holds\b|^issued\b/i,
  },
  {
    field: recordDate,
    of: 'date',
    before:
      /\brecord date(?: (?:of|is|being|as of|set (?:at|as))|:)?$|\bshareholders of record (?:as of|on|at)$/i,
    subject: ofTheResolution,
  },
  {
    field: effectiveDate,
    of: 'date',
    before:
      /\beffective (?:date|on|from|as of)(?: (?:of|is|on))?$|\bdividends?\b[^.;]{0,60}\b(?:paid|payable|commence\w{0,20})\b[^.;]{0,30}\b(?:on|from)$/i,
    subject: ofTheResolution,
  },
  {
    field: dividendPerShare,
    of: 'money',
    after: /^per (?:[a-z]{1,20} )?(?:share|stock)\b[^.;]{0,120}\bdividend/i,
    subject: ofTheResolution,
  },
  {
    field: dividendPerShare,
    of: 'money',
    before: /\bdividends?\b[^.;]{0,80}$/i,
    after: /^per (?:[a-z]{1,20} )?share/i,
    not: /\b(?:annual|interim|increase|raise)\b[^.;]{0,60}$/i,
    subject: ofTheResolution,
  },
  {
    field: dividendTotal,
    of: 'money',
    before:
      /\btotal\b[^.;]{0,40}\bdividends?\b[^.;]{0,60}$|\bdividends?\b[^.;]{0,60}\btotal(?:ing|s)?\b[^.;]{0,40}$/i,
    subject: ofTheResolution,
  },
];

/**
 * A dividend as resolved, beside the latest forecast and the year before.
 * `Dividend per common share | JPY13.50 | JPY13.50 | JPY13.50`
 */
export const dividend: Extractor = {
  id: 'dividend',
  summary:
    'Record date, dividend per share and in total, effective date and source, as resolved, forecast and before.',
  fields: [
    dividendPerShare,
    dividendSource,
    dividendTotal,
    effectiveDate,
    forecastDate,
    issuedShares,
    recordDate,
  ],
  statements: prose.map((statement) => ({ ...statement, inText: true })),
  find: function* (scene) {
    const tables = scene.outline.tables.flatMap((table) => [...columnsCompared(scene, table)]);
    yield* tables;
    if (tables.length === 0) yield* listsOfLines(scene);
  },
};

/** At least two of the known rows make it the dividend's table. */
function* columnsCompared(scene: Scene, table: Table): Iterable<Stated> {
  const rows = table.rows.flatMap((row) => {
    const field = rowField(row.label);
    return field && row.role !== 'header' ? [{ row, field }] : [];
  });
  const known = new Set(rows.map(({ field }) => field));
  // A field named twice is a list of dividends one under the other, not columns side by side.
  if (known.size < 2 || (known.size < rows.length && table.columns.length <= 2)) return;
  const subjects = subjectsOf(table);
  for (const { row, field } of rows) yield* rowFacts(scene, row, field, subjects);
  yield* forecastDates(scene, table, subjects);
}

const rowField = (label: string): Field | undefined => ROWS.find(([, sign]) => sign.test(label))?.[0];

/**
 * Dividends set out as labelled lines: the first list is what is resolved; a further one is the dividend that
 * the words before it name ("the interim dividend of the previous year:").
 */
function* listsOfLines(scene: Scene): Iterable<Stated> {
  let seen = new Set<Field>();
  let subject: string | undefined = 'resolved';
  for (const line of scene.lines) {
    const { label, value } = partsOf(scene, line);
    const field = label === undefined ? undefined : rowField(label);
    if (!field || value === undefined) continue;
    if (seen.has(field)) {
      subject = subjectIn(scene.document.plain.slice(Math.max(0, line.start - 200), line.start));
      seen = new Set();
    }
    seen.add(field);
    if (subject !== undefined) yield* lineFact(scene, field, subject, value);
  }
}

/** The label before the gap or the colon, and the span of the value. */
const partsOf = ({ document }: Scene, line: Line): { label?: string; value?: Span } => {
  const colon = document.plain.slice(line.start, line.start + 80).indexOf(':');
  const at = line.value ?? (colon > 0 ? line.start + colon + 1 : undefined);
  if (at === undefined) return {};
  return { label: plainText(document, { start: line.start, end: at }), value: { start: at, end: line.end } };
};

const subjectIn = (words: string): string | undefined =>
  FORECAST.test(words) ? 'forecast' : PREVIOUS.test(words) ? 'previous' : undefined;

const lineFact = (scene: Scene, field: Field, subject: string, value: Span): Stated[] =>
  present([
    field.type === 'text'
      ? textStated(scene.document, field, subject, value)
      : literalStated(field, subject, literalsWithin(scene.literals, value)[0]),
  ]);

/** The first column is what is resolved, unless its header says otherwise; then forecast and previous by header. */
const subjectsOf = (table: Table): ReadonlyMap<number, string> => {
  const subjects = new Map<number, string>();
  table.columns.forEach((column, index) => {
    if (index === 0) return;
    const header = column.header.join(' ');
    const taken = new Set(subjects.values());
    const subject = FORECAST.test(header)
      ? 'forecast'
      : PREVIOUS.test(header) || taken.has('resolved')
        ? 'previous'
        : 'resolved';
    if (!taken.has(subject)) subjects.set(index, subject);
  });
  return subjects;
};

function* rowFacts(
  scene: Scene,
  row: Row,
  field: Field,
  subjects: ReadonlyMap<number, string>,
): Iterable<Stated> {
  for (const cell of row.cells) {
    const subject = subjects.get(cell.column);
    if (subject === undefined || cell.start === cell.end) continue;
    yield* present([
      field.type === 'text'
        ? words(scene, field, subject, cell)
        : literalStated(field, subject, literalsOfCell(scene.literals, cell)[0]),
    ]);
  }
}

const words = (scene: Scene, field: Field, subject: string, cell: Cell): Stated | undefined =>
  /[A-Za-z]/.test(cellText(scene.document, cell)) && !NOTHING.test(cellText(scene.document, cell))
    ? textStated(scene.document, field, subject, cell)
    : undefined;

const NOTHING = /^(?:n\/?a|none|same as\b.{0,60}|not applicable|undetermined)$/i;

/** "Latest forecast (released on May 15, 2018)": the date in the header of the forecast's column. */
function* forecastDates(scene: Scene, table: Table, subjects: ReadonlyMap<number, string>): Iterable<Stated> {
  for (const [index, subject] of subjects)
    if (subject === 'forecast')
      for (const span of table.columns[index]!.spans) {
        const date = literalsWithin(scene.literals, span).find(({ type }) => type === 'date');
        yield* present([literalStated(forecastDate, 'forecast', date, 'exact')]);
      }
}
