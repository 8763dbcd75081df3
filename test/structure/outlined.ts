import { scan } from '../../src/literals/index.js';
import type { Document } from '../../src/model/document.js';
import type { Literal } from '../../src/model/literal.js';
import type { Outline, Table } from '../../src/model/structure.js';
import { readText } from '../../src/readers/index.js';
import { type Context, type Locator, locate } from '../../src/structure/context.js';
import { outline } from '../../src/structure/outline.js';

/** A text taken through reader, scanner and outline; `⟦…⟧` marks the figure that a test asks about. */
export interface Outlined {
  readonly document: Document;
  readonly outline: Outline;
  readonly locator: Locator;
  /** The literal that starts inside the mark. */
  readonly marked: Literal;
  readonly context: Context;
  readonly words: (span: { start: number; end: number } | undefined) => string | undefined;
}

export const outlined = (marked: string): Outlined => {
  const mark = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const document = readText(text, 'sample.txt');
  const whole = outline(document, scan(document.plain));
  const locator = locate(document, whole);
  const literal = whole.literals.find(({ start, end }) => end > mark && start >= mark) as Literal;
  return {
    document,
    outline: whole,
    locator,
    marked: literal,
    get context() {
      return locator.contextOf(literal);
    },
    words: (span) => span && document.plain.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
  };
};

/** `2(3) Heading`, one line a section, unnumbered ones with a dot. */
export const tree = ({ outline: { sections }, words }: Outlined): string[] =>
  sections.map(({ number, title }) => `${number ?? '·'} ${words(title)}`);

/** The figures of a table's rows as `number unit-or-currency`, under the row's label. */
export const figuresOf = ({ outline: { literals } }: Outlined, table: Table): string[] =>
  table.rows.map((row) => {
    const figures = literals.filter(
      (literal) =>
        'number' in literal &&
        row.cells.some(
          ({ start, end, column }) => column > 0 && start <= literal.start && literal.end <= end,
        ),
    );
    return [row.label, ...figures.map(short)].join(' | ');
  });

export const short = (literal: Literal): string => {
  switch (literal.type) {
    case 'money':
      return `${literal.currency} ${literal.number}${literal.per ? `/${literal.per}` : ''}`;
    case 'quantity':
      return `${literal.number} ${literal.unit}`;
    case 'percent':
      return `${literal.number}${literal.unit}`;
    case 'number':
      return literal.number;
    default:
      return literal.type;
  }
};
