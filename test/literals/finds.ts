import { expect, it } from 'vitest';
import { scan } from '../../src/literals/index.js';
import type { DateLiteral, Literal } from '../../src/model/literal.js';

/**
 * A case marks in its text what must be found, `⟦162 rights⟧ are issued`, and says in short what it is:
 * `right 162`. A `|` is a gap between two cells, so that tables can be written on one line.
 */
export type Case = readonly [marked: string, ...expected: string[]];

const MARK = /[⟦⟧]/g;

/** The plain text of a case and the spans marked in it. */
export const unmark = (marked: string): { plain: string; spans: string[] } => {
  const spans: string[] = [];
  let plain = '';
  let start = 0;
  for (const char of marked.replaceAll('|', '\t')) {
    if (char === '⟦') start = plain.length;
    else if (char === '⟧') spans.push(`${start}-${plain.length}`);
    else plain += char;
  }
  return { plain, spans };
};

/** Every literal of a type in the text, as marks and in short. */
export const finds = (type: Literal['type'], cases: readonly Case[]): void => {
  it.each(cases.map(([marked, ...expected]) => [marked, expected] as const))(
    'finds %s',
    (marked, expected) => {
      const { plain, spans } = unmark(marked);
      const found = scan(plain).filter((literal) => literal.type === type);
      expect(found.map(brief)).toEqual(expected);
      expect(found.map(({ start, end }) => `${start}-${end}`)).toEqual(spans);
    },
  );
};

/** No literal of the type is found in the text. */
export const ignores = (type: Literal['type'], texts: readonly string[]): void => {
  it.each(texts)(`ignores ${type} in %s`, (text) => {
    const plain = text.replace(MARK, '').replaceAll('|', '\t');
    expect(
      scan(plain)
        .filter((literal) => literal.type === type)
        .map((literal) => `${brief(literal)} ⟦${plain.slice(literal.start, literal.end)}⟧`),
    ).toEqual([]);
  });
};

/** A literal in a few words, qualifier and words last. */
export const brief = (literal: Literal): string => {
  const parts = describeValue(literal);
  if ('qualifier' in literal && literal.qualifier !== 'exact') parts.push(literal.qualifier);
  if ('words' in literal && literal.words) parts.push(`words ${literal.words.number}`);
  return parts.filter((part) => part !== '').join(' ');
};

const describeValue = (literal: Literal): string[] => {
  switch (literal.type) {
    case 'number':
      return [literal.number, grain(literal)];
    case 'quantity':
      return [literal.unit, literal.number, grain(literal)];
    case 'money':
      return [literal.currency, literal.number, literal.per ? `/${literal.per}` : '', grain(literal)];
    case 'percent':
      return [`${literal.number}${literal.unit}`, grain(literal)];
    case 'duration':
      return [literal.iso, literal.unit.includes('-') ? literal.unit : ''];
    case 'ratio':
      return [literal.terms.join(literal.form === 'for' ? ' for ' : literal.form)];
    case 'range':
      return [`${brief(literal.low)} … ${brief(literal.high)}`];
    case 'date':
      return [describeDate(literal)];
    case 'period':
      return [`${describeDate(literal.from)} … ${describeDate(literal.to)}`];
    case 'ordinal':
      return [`${literal.number}${literal.suffix ?? ''}`];
    case 'fiscal':
      return [literal.year ?? '', literal.part ?? '', literal.ends ? `ends ${literal.ends}` : ''];
    case 'blank':
      return [literal.means];
    case 'reference':
      return [literal.to, literal.target];
    case 'identifier':
      return [literal.of, literal.text];
  }
};

/** The last place, where it is not the plain one of a whole number. */
const grain = ({ granularity }: { readonly granularity: string }): string =>
  granularity === '1' ? '' : `±${granularity}`;

const WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const describeDate = (date: DateLiteral): string =>
  [
    date.date,
    date.status === 'implied' ? 'implied' : '',
    date.weekday ? WEEKDAYS[date.weekday.day] : '',
    date.valid ? '' : 'invalid',
    date.ambiguous ? 'ambiguous' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
