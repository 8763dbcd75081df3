import { type Formula, FormulaError, type Rows, type Statement, type Tolerance } from './formula.js';
import { wordsOf } from './spelling.js';
import { Tokens } from './token-walk.js';
import { tokensOf } from './tokens.js';

/** Reads an equation by descent over its tokens; a {@link FormulaError} says what is wrong, and where. */
export const parseEquation = (source: string): Statement => {
  const tokens = new Tokens(tokensOf(source));
  const left = sumIn(tokens, 0);
  const comparator = tokens.takeAny(COMPARATORS);
  if (!comparator) throw tokens.unexpected('one of =, <= and >=');
  const right = sumIn(tokens, 0);
  const within = tokens.takeName('within') ? toleranceIn(tokens) : undefined;
  if (tokens.next.type !== 'end') throw tokens.unexpected('the end');
  const statement = { left, comparator: comparator.text as Statement['comparator'], right };
  const words = wordsOf(tokens.all);
  return within ? { ...statement, within, words } : { ...statement, words };
};

const COMPARATORS = ['=', '≤', '≥'];

/** Brackets, signs and sums inside one another; deeper than anybody writes, and no load for the stack. */
const DEEPEST = 40;

const sumIn = (tokens: Tokens, depth: number): Formula => {
  let sum = productIn(tokens, depth);
  for (let sign = tokens.takeAny(['+', '−']); sign; sign = tokens.takeAny(['+', '−'])) {
    const part = productIn(tokens, depth);
    sum =
      sign.text === '+'
        ? { op: 'plus', terms: sum.op === 'plus' ? [...sum.terms, part] : [sum, part], at: sum.at }
        : { op: 'minus', a: sum, b: part, at: sum.at };
  }
  return sum;
};

const productIn = (tokens: Tokens, depth: number): Formula => {
  let product = factorIn(tokens, depth);
  for (let sign = tokens.takeAny(['×', '÷']); sign; sign = tokens.takeAny(['×', '÷'])) {
    const part = factorIn(tokens, depth);
    product =
      sign.text === '×'
        ? {
            op: 'times',
            terms: product.op === 'times' ? [...product.terms, part] : [product, part],
            at: product.at,
          }
        : { op: 'over', a: product, b: part, at: product.at };
  }
  return product;
};

const factorIn = (tokens: Tokens, depth: number): Formula => {
  const { next } = tokens;
  const { at } = next;
  if (depth > DEEPEST) throw new FormulaError(`more than ${DEEPEST} brackets inside one another`, at);
  if (tokens.take('−'))
    return {
      op: 'minus',
      a: { op: 'number', number: '0', percent: false, at },
      b: factorIn(tokens, depth + 1),
      at,
    };
  if (tokens.take('(')) {
    const inner = sumIn(tokens, depth + 1);
    tokens.expect(')');
    return inner;
  }
  if (next.type === 'number') return numberIn(tokens);
  if (next.type === 'name' && next.text !== 'within') return namedIn(tokens, depth);
  throw tokens.unexpected('a field, a number or a bracket');
};

const numberIn = (tokens: Tokens): Formula => {
  const { text: number, at } = tokens.advance();
  return { op: 'number', number, percent: tokens.take('%'), at };
};

const namedIn = (tokens: Tokens, depth: number): Formula => {
  const { text: id, at } = tokens.advance();
  if (id === 'rows')
    throw new FormulaError('rows are many figures: write sum(rows(…)) or count(rows(…))', at);
  if (id === 'sum') return summedIn(tokens, depth, at);
  if (id === 'count') {
    tokens.expect('(');
    const counted = tokens.isName('rows') ? rowsIn(tokens) : undefined;
    if (!counted) throw tokens.unexpected('rows: write count(rows(…))');
    tokens.expect(')');
    return { op: 'count', rows: counted, at };
  }
  if (tokens.next.text === '(') throw new FormulaError(`there is no ${id}(…), only sum, count and rows`, at);
  return tokens.take('[') ? { op: 'field', id, subject: subjectIn(tokens), at } : { op: 'field', id, at };
};

/** `[before]`; `[]` is the release as a whole. */
const subjectIn = (tokens: Tokens): string => {
  const subject = hyphenated(tokens);
  tokens.expect(']');
  return subject;
};

/** Names of subjects have hyphens, which elsewhere are minus signs. */
const hyphenated = (tokens: Tokens): string => {
  let words = '';
  while (tokens.next.type === 'name' || tokens.next.type === 'number' || tokens.next.text === '−')
    words += tokens.advance().text.replace('−', '-');
  return words;
};

const summedIn = (tokens: Tokens, depth: number, at: number): Formula => {
  tokens.expect('(');
  const terms: Formula[] = [];
  do terms.push(tokens.isName('rows') ? rowsIn(tokens) : sumIn(tokens, depth + 1));
  while (tokens.take(','));
  tokens.expect(')');
  const [first] = terms;
  if (terms.length > 1 || first?.op === 'rows') return { op: 'plus', terms, at };
  throw new FormulaError('a sum of one figure: for all rows of a field write sum(rows(…))', at);
};

const rowsIn = (tokens: Tokens): Rows => {
  const { at } = tokens.advance();
  tokens.expect('(');
  const { type, text: id } = tokens.next;
  if (type !== 'name') throw tokens.unexpected('a field');
  tokens.advance();
  const family = tokens.take(',') ? familyIn(tokens) : undefined;
  tokens.expect(')');
  return family === undefined ? { op: 'rows', id, at } : { op: 'rows', id, family, at };
};

const familyIn = (tokens: Tokens): string => {
  if (tokens.next.type !== 'name') throw tokens.unexpected('the name of the rows, such as allottee');
  return hyphenated(tokens);
};

const toleranceIn = (tokens: Tokens): Tolerance => {
  if (tokens.next.type !== 'number') throw tokens.unexpected('a number, or a number and %');
  const { text: number } = tokens.advance();
  return { number, percent: tokens.take('%') };
};
