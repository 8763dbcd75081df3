import { FormulaError } from './formula.js';

/** One word, number or sign of an equation; signs that mean the same have one text (`*` is `×`). */
export interface Token {
  readonly type: 'name' | 'number' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

/** The tokens of an equation, the last of them its end: one walk, a bounded pattern a token. */
export const tokensOf = (source: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const [text = '', blank, name, number, sign] = TOKEN.exec(source) ?? [];
    if (name !== undefined) tokens.push({ type: 'name', text: name, at });
    else if (number !== undefined) tokens.push({ type: 'number', text: numberIn(source, number, at), at });
    else if (sign !== undefined) tokens.push({ type: 'sign', text: SAME.get(sign) ?? sign, at });
    else if (blank === undefined) throw new FormulaError(strange(source, at), at);
    at += text.length;
  }
  tokens.push({ type: 'end', text: '', at: source.length });
  return tokens;
};

const TOKEN =
  /([ \t\r\n]{1,1000})|([A-Za-z_]\w{0,199})|(\d{1,40}(?:\.\d{1,40})?)|(<=|>=|==|[-+*/=≤≥<>×÷−–·()[\],%])/y;

/** As reports print them. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['*', '×'],
  ['·', '×'],
  ['/', '÷'],
  ['-', '−'],
  ['–', '−'],
  ['<=', '≤'],
  ['>=', '≥'],
  ['==', '='],
]);

const MOST_DIGITS = 30;

const numberIn = (source: string, number: string, at: number): string => {
  const next = source[at + number.length] ?? '';
  if (number.length > MOST_DIGITS) throw new FormulaError(`a number of more than ${MOST_DIGITS} digits`, at);
  if (/[\w.]/.test(next)) throw new FormulaError('a number is written 1234.5, without an exponent', at);
  if (/^,\d{3}(?!\d)/.test(source.slice(at + number.length, at + number.length + 5)))
    throw new FormulaError('a number is written without commas: 1000', at);
  return number;
};

const strange = (source: string, at: number): string => {
  const sign = String.fromCodePoint(source.codePointAt(at)!);
  return sign === '^' ? 'there are no powers: write a × a' : `“${sign}” means nothing here`;
};
