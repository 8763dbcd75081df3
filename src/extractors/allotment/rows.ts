import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { literalStated, present, stated, textStated } from '../../extraction/text.js';
import { readAs } from '../../extraction/value.js';
import { literalsOfCell, literalsOfRow, literalsWithin } from '../../extraction/within.js';
import { allottee, allotteePersons } from '../../fields/rights.js';
import type { Field } from '../../model/field.js';
import type { Literal } from '../../model/literal.js';
import type { Span } from '../../model/span.js';
import type { Column, Row, Table } from '../../model/structure.js';

/** Who gets how many of what a field counts; a row of totals states the whole. */
export function* allotteeRows(scene: Scene, counted: Field, whole: Field): Iterable<Stated> {
  let count = 0;
  const is = (literal: Literal) => literal.type === 'quantity' && readAs(literal, counted) !== undefined;
  for (const row of rowsOf(scene, is)) {
    if (row.total) yield* present([literalStated(whole, '', row.rights)]);
    else yield* rowFacts(scene, row, counted, `allottee-${++count}`);
  }
}

type IsCounted = (literal: Literal) => boolean;

interface Counts {
  readonly persons: Literal;
  readonly rights: Literal;
}

interface AllotteeRow extends Counts {
  readonly label: Span;
  /** The whole label where it is not in one piece. */
  readonly words?: string;
  readonly total: boolean;
}

const rowFacts = (
  { document }: Scene,
  { label, words, persons, rights }: AllotteeRow,
  counted: Field,
  subject: string,
): Stated[] =>
  present([
    words
      ? stated(allottee, subject, { type: 'text', text: words }, label)
      : textStated(document, allottee, subject, label),
    literalStated(allotteePersons, subject, persons),
    literalStated(counted, subject, rights),
  ]);

function* rowsOf(scene: Scene, is: IsCounted): Iterable<AllotteeRow> {
  for (const table of scene.outline.tables) yield* rowsInTable(scene, table, is);
  for (const block of scene.prose)
    if (ALLOTMENT.test(scene.headingAt(block))) yield* rowsInText(scene, block, is);
}

const ALLOTMENT = /\ballot|\bgrant|\bpersons?\b|recipients?|eligible/i;

function* rowsInTable(scene: Scene, table: Table, is: IsCounted): Iterable<AllotteeRow> {
  let found = false;
  for (const row of table.rows) {
    if (row.role === 'header' || row.role === 'note') continue;
    const several = [...severalInRow(scene, row, is)];
    if (several.length > 1) {
      found = true;
      yield* several;
      continue;
    }
    const counted =
      countsByColumns(scene, table, row) ??
      countsOf(literalsOfRow(scene.literals, row), is) ??
      countsByHeader(scene, table, row, is);
    if (!counted) continue;
    found = true;
    yield { label: firstPiece(row), words: row.label, ...counted, total: row.role === 'total' };
  }
  if (!found) yield* classesInColumns(scene, table);
}

/** A cell that holds a list: `Directors 5 persons 19,975 shares`, and under it `Employees 9 persons 17,286 shares`. */
function* severalInRow(scene: Scene, row: Row, is: IsCounted): Iterable<AllotteeRow> {
  const counted = literalsOfRow(scene.literals, row).filter(({ type }) => type === 'quantity');
  const cell = row.cells.find((one) => literalsOfCell(scene.literals, one).includes(counted[0]!));
  if (!cell || counted.length < 4) return;
  yield* pairsOf(scene, counted, Math.min(cell.start, ...(cell.parts ?? []).map(({ start }) => start)), is);
}

/** Of a label that wraps around the figures of its row, the first line. */
const firstPiece = ({ cells, labelSpan }: Row): Span =>
  (cells[0]?.parts ?? []).reduce<Span>((first, part) => (part.start < first.start ? part : first), labelSpan);

/** Headed columns say what their numbers count, whatever the words of the row are. */
const countsByColumns = ({ literals }: Scene, { columns }: Table, { cells }: Row): Counts | undefined => {
  const under = (sign: RegExp): Literal | undefined => {
    const cell = cells.find(({ column }) => column > 0 && sign.test(headerOf(columns[column])));
    return (
      cell && literalsOfCell(literals, cell).find(({ type }) => type === 'quantity' || type === 'number')
    );
  };
  const [persons, rights] = [under(PERSONS), under(COUNTED)];
  return persons && rights ? { persons: counting(persons), rights: counting(rights) } : undefined;
};

const COUNTED =
  /^(?:total )?(?:number of )?(?:allotted |allocated )?(?:(?:stock|share) )?(?:acquisition |subscription )?(?:rights?|options?|units?|shares)(?: (?:to be )?(?:allotted|allocated|disposed(?: of)?|issued))?$/i;

/** A column of bare numbers headed "Number" beside one of rights counts the persons that the row names. */
const countsByHeader = (scene: Scene, table: Table, row: Row, is: IsCounted): Counts | undefined => {
  const rights = literalsOfRow(scene.literals, row).find(is);
  const cell = rights && row.cells.find(({ column }) => PERSONS.test(headerOf(table.columns[column])));
  const persons = cell && literalsOfCell(scene.literals, cell).find(({ type }) => type === 'number');
  return persons && (row.role === 'total' || ROLE.test(row.label)) ? { persons, rights: rights! } : undefined;
};

const headerOf = (column: Column | undefined): string => column?.header.join(' ') ?? '';

const PERSONS =
  /^(?:number(?: of (?:persons|people|allottees|grantees|recipients))?|persons?|people|head-?count)$/i;
const RIGHTS =
  /^(?:number of )?(?:allotted )?(?:(?:stock|share) )?(?:acquisition |subscription )?(?:rights?|options?|units?)\b/i;
const ROLE = /\b(?:directors?|officers?|employees?|auditors?|executives?|members?|advis[eo]rs?|managers?)\b/i;

/** `| | Directors | Employees |` over the rows `Persons` and `Rights`: a class a column. */
function* classesInColumns({ literals }: Scene, { columns, rows }: Table): Iterable<AllotteeRow> {
  const people = rows.find(({ label }) => PERSONS.test(label));
  const counts = rows.find(({ label }) => RIGHTS.test(label));
  if (!people || !counts) return;
  for (const cell of people.cells) {
    const header = columns[cell.column];
    const label = header?.spans.at(-1);
    const other = counts.cells.find(({ column }) => column === cell.column);
    const persons = literalsOfCell(literals, cell)[0];
    const rights = other && literalsOfCell(literals, other)[0];
    if (!header || !label || !persons || !rights || cell.column === 0) continue;
    yield {
      label,
      persons: counting(persons),
      rights: counting(rights),
      total: TOTAL.test(headerOf(header)),
    };
  }
}

/** What the row counts, whatever unit the words of the column suggested. */
const counting = (literal: Literal): Literal =>
  literal.type === 'quantity' ? { ...literal, type: 'number' } : literal;

/** `Directors: 7 persons, 105 rights; Executive Officers: 12 persons, 57 rights`: a new row at each person count. */
function* rowsInText(scene: Scene, block: Span, is: IsCounted): Iterable<AllotteeRow> {
  const counted = literalsWithin(scene.literals, block).filter(({ type }) => type === 'quantity');
  yield* pairsOf(scene, counted, block.start, is);
}

/** A new row at each person count, its label the words since the row before. */
function* pairsOf(
  scene: Scene,
  counted: readonly Literal[],
  start: number,
  is: IsCounted,
): Iterable<AllotteeRow> {
  let from = start;
  for (let i = 0; i + 1 < counted.length; i++) {
    const pair = countsOf([counted[i]!, counted[i + 1]!], is);
    if (!pair) continue;
    const label = unmarked(scene, labelBefore(scene, { start: from, end: counted[i]!.start }, pair.persons));
    const words = scene.document.plain.slice(label.start, label.end);
    if (words.length < 200 && !words.includes('. ')) yield { label, ...pair, total: TOTAL.test(words) };
    from = counted[++i]!.end;
  }
}

/** The last lines before the count that name a role; in "48 employees (2,250 rights)" the count names it itself. */
const labelBefore = ({ document: { text, plain } }: Scene, before: Span, persons: Literal): Span => {
  if (!ROLE.test(plain.slice(before.start, before.end))) {
    const own = plain.slice(persons.start, persons.end);
    const noun = own.search(/ (?=[a-z]{3})/i);
    if (noun > 0 && ROLE.test(own.slice(noun))) return { start: persons.start + noun + 1, end: persons.end };
  }
  for (
    let start = text.lastIndexOf('\n', before.end - 1);
    start > before.start;
    start = text.lastIndexOf('\n', start - 1)
  ) {
    const words = plain.slice(start, before.end);
    if (ROLE.test(words) && /^ {0,200}[A-Z]/.test(words) && isWhole(words)) return { start, end: before.end };
  }
  return before;
};

/** Without the brackets of a mark that leads to a note: `Directors (*)`. */
const unmarked = ({ document: { plain } }: Scene, { start, end }: Span): Span => {
  const mark = NOTE.exec(plain.slice(Math.max(start, end - 120), end));
  return { start, end: mark ? end - mark[0].length : end };
};

const NOTE = /\s{0,4}\([\s*\d]{0,3}\)\s{0,100}$/;

/** No bracket is closed that was not opened. */
const isWhole = (words: string): boolean => words.split('(').length >= words.split(')').length;

const TOTAL = /^\W{0,12}(?:and )?(?:in )?total\b/i;

/** A person count and a count of rights that stand together; nothing when one of them is missing. */
const countsOf = (literals: readonly Literal[], is: IsCounted): Counts | undefined => {
  const persons = literals.find((literal) => literal.type === 'quantity' && literal.unit === 'person');
  const rights = literals.find(is);
  return persons && rights ? { persons, rights } : undefined;
};
