import { describe, expect, it } from 'vitest';
import { type Formula, FormulaError } from '../../../src/rules/expression/formula.js';
import { parseEquation } from '../../../src/rules/expression/parse.js';

/** A formula with all its brackets. */
const shown = (formula: Formula): string => {
  switch (formula.op) {
    case 'number':
      return formula.number + (formula.percent ? '%' : '');
    case 'field':
      return formula.subject === undefined ? formula.id : `${formula.id}[${formula.subject}]`;
    case 'rows':
      return `rows(${[formula.id, formula.family].filter(Boolean).join(',')})`;
    case 'count':
      return `count ${shown(formula.rows)}`;
    case 'plus':
    case 'times':
      return `(${formula.terms.map(shown).join(formula.op === 'plus' ? ' + ' : ' × ')})`;
    default:
      return `(${shown(formula.a)} ${formula.op === 'minus' ? '−' : '÷'} ${shown(formula.b)})`;
  }
};

const read = (source: string): string => {
  const { left, comparator, right, within } = parseEquation(source);
  const tolerance = within ? ` within ${within.number}${within.percent ? '%' : ''}` : '';
  return `${shown(left)} ${comparator} ${shown(right)}${tolerance}`;
};

describe('an equation is read', () => {
  it.each([
    ['a * b = c', '(a × b) = c'],
    ['a+b-c = d', '((a + b) − c) = d'],
    ['a - b - c = d', '((a − b) − c) = d'],
    ['a / b / c = d', '((a ÷ b) ÷ c) = d'],
    ['a + b × c ÷ d = e', '(a + ((b × c) ÷ d)) = e'],
    ['(a + b) × c = d', '((a + b) × c) = d'],
    ['a − b ≤ c', '(a − b) ≤ c'],
    ['a <= 5 % * b', 'a ≤ (5% × b)'],
    ['a >= -3', 'a ≥ (0 − 3)'],
    ['a == b', 'a = b'],
    ['a = b within 0.5', 'a = b within 0.5'],
    ['a = b within 1 %', 'a = b within 1%'],
    ['sum(rows(a)) = b', '(rows(a)) = b'],
    ['sum(rows(a, use), b, c × d) = e', '(rows(a,use) + b + (c × d)) = e'],
    ['sum(rows(a, over-allotment)) = e', '(rows(a,over-allotment)) = e'],
    ['count(rows(a)) = b', 'count rows(a) = b'],
    ['a[before] + b[use-1] = a[fy-2018-03]', '(a[before] + b[use-1]) = a[fy-2018-03]'],
    ['a[] = a[before]', 'a[] = a[before]'],
    ['\n a\n  × b\n= c ', '(a × b) = c'],
  ])('%j', (source, tree) => expect(read(source)).toBe(tree));

  it.each([
    ['a*b=c', 'a × b = c'],
    ['( a+b )/c<=-3', '(a + b) ÷ c ≤ −3'],
    ['sum( rows(a , use),b )=count(rows(d))', 'sum(rows(a, use), b) = count(rows(d))'],
    ['c-sum(rows(a,over-allotment))=b', 'c − sum(rows(a, over-allotment)) = b'],
    ['a[ over-allotment ] = b - -c within 2 %', 'a[over-allotment] = b − −c within 2 %'],
  ])('%j is set as %s', (source, words) => expect(parseEquation(source).words).toBe(words));
});

describe('a mistake is named with its place', () => {
  it.each(
    [
      ['', 0, 'the equation ends where a field, a number or a bracket is expected'],
      ['a', 1, 'the equation ends where one of =, <= and >= is expected'],
      ['a = ', 4, 'the equation ends where a field'],
      ['a = b = c', 6, '“=” stands where the end is expected'],
      ['a × = b', 4, '“=” stands where a field'],
      ['a b = c', 2, '“b” stands where one of'],
      ['(a + b = c', 7, '“=” stands where “)” is expected'],
      ['a) = c', 1, '“)” stands'],
      ['a < b', 2, '“<” stands where one of'],
      ['a ^ 2 = b', 2, 'there are no powers'],
      ['a ** 2 = b', 3, '“×” stands where a field'],
      ['a = 1e999999999', 4, 'without an exponent'],
      ['a = 1.2.3', 4, 'without an exponent'],
      ['a = 10,000', 4, 'without commas'],
      [`a = ${'9'.repeat(40)}`, 4, 'more than 30 digits'],
      ['rows(a) = b', 0, 'rows are many figures'],
      ['sum(a) = b', 0, 'a sum of one figure'],
      ['sum() = b', 4, '“)” stands'],
      ['count(a) = b', 6, 'write count(rows(…))'],
      ['count(rows(3)) = b', 11, '“3” stands where a field'],
      ['constructor(a) = b', 0, 'there is no constructor(…)'],
      ['a = b within', 12, 'the equation ends where a number'],
      ['a = b within c', 13, '“c” stands where a number'],
      ['within = b', 0, '“within” stands where a field'],
      ['a = "b"', 4, '“"” means nothing here'],
      ['a = b; process.exit()', 5, '“;” means nothing here'],
      ['a = 💥', 4, '“💥” means nothing here'],
      ['a[before = b', 9, '“=” stands where “]” is expected'],
      [`${'('.repeat(500)}a`, 41, 'brackets inside one another'],
      [`${'-'.repeat(900)}a = b`, 41, 'brackets inside one another'],
      [`${'sum(b, '.repeat(100)}a`, 284, 'brackets inside one another'],
    ].map((row) => [String(row[0]).slice(0, 30), ...row] as [string, string, number, string]),
  )('%j', (_, source, at, message) => {
    const failing = () => parseEquation(source);
    expect(failing).toThrow(FormulaError);
    expect(failing).toThrow(message);
    expect(failing).toThrow(expect.objectContaining({ at }));
  });
});
