import type { Fact, Release } from '../../model/release.js';
import { recordOf } from '../../pipeline/record.js';
import type { Sheet } from '../../pipeline/writer.js';
import { row } from './cell.js';
import { type ValueColumns, valueColumns } from './value.js';

const HEADER =
  'path,sha256,kind,field,subject,type,number,unit,currency,from,to,text,qualifier,status,quote,start,end,page,line\n';

type Literal = NonNullable<Release['literals']>[number];

/** One row a fact; with literals, after a release's facts one row a value of its text, with no field. */
export const tidy = (literals: boolean): Sheet => {
  let header = HEADER;
  return {
    add: ({ examined }) => {
      const text = header + rowsOf(recordOf(examined, literals));
      header = '';
      return text;
    },
    end: () => header,
  };
};

const rowsOf = (release: Release): string => {
  const { path, sha256 } = release.source;
  const lead = [path, sha256, release.kinds.join(' ')];
  const facts = release.facts.map((fact) => row([...lead, ...factCells(fact)]));
  const literals = (release.literals ?? []).map((literal) => row([...lead, ...literalCells(literal)]));
  return facts.join('') + literals.join('');
};

const factCells = ({ field, subject, value, qualifier, status, mentions: [first] }: Fact) => [
  field,
  subject,
  ...spread(valueColumns(value)),
  qualifier,
  status,
  first?.quote,
  first?.start,
  first?.end,
  first?.page,
  first?.line,
];

const spread = ({ type, number, unit, currency, from, to, text }: ValueColumns) => [
  type,
  number,
  unit,
  currency,
  from,
  to,
  text,
];

const literalCells = (literal: Literal) => [
  '',
  '',
  ...spread(literalColumns(literal)),
  said(literal, 'qualifier'),
  said(literal, 'account'),
  literal.quote,
  literal.start,
  literal.end,
  undefined,
  literal.line,
];

const literalColumns = (literal: Literal): ValueColumns => ({
  type: literal.type,
  number: said(literal, 'number'),
  unit: said(literal, 'unit'),
  currency: said(literal, 'currency'),
  from: said(literal, 'date') || dateOf(literal.from),
  to: dateOf(literal.to),
  text: said(literal, 'iso') || said(literal, 'text') || said(literal, 'target'),
});

const said = (literal: Literal, key: string): string => {
  const value = literal[key];
  return typeof value === 'string' ? value : '';
};

const dateOf = (end: unknown): string =>
  typeof end === 'object' && end !== null && 'date' in end ? String(end.date) : '';
