import type { LiteralType } from '../model/literal.js';
import type { Span } from '../model/span.js';
import { ZERO } from './printed.js';
import { bracketsNegate, type Sign } from './sign.js';
import { skipLeft } from './window.js';

/** `(1,234)`, `$(0.05)`, `(4,521 ⇥ )`: figures in brackets. */
interface Bracketable extends Span {
  readonly type: LiteralType;
  readonly number: string;
}

/** The figure, negative when the bracket that opens before it means so. */
export const bracketed = <T extends Bracketable>(text: string, floor: number, literal: T, sign: Sign): T => {
  const close = closing(text, literal.end);
  if (close < 0 || literal.number.startsWith('-') || literal.type === 'duration') return literal;
  const before = Math.min(sign.start, literal.start);
  const plain = literal.type === 'number' && literal.end - literal.start <= 3;
  const afterFigure = floor > 0 && onlyGap(text, floor, before);
  // `$(0.05)`: with the sign outside, the brackets can mean nothing else.
  if (literal.start < sign.start) return negated(literal, literal.start, close + 1);
  const figure = { money: literal.type === 'money', plain, afterFigure };
  const inCells = text.charCodeAt(close - 1) === 9 || text.charCodeAt(skipLeft(text, close, 0) - 1) === 9;
  if (!inCells && !bracketsNegate(text, before, close, figure)) return literal;
  // A closing bracket in the next cell is not part of the span, which stays inside its own cell.
  return negated(literal, before, inCells ? literal.end : close + 1);
};

const negated = <T extends Bracketable>(literal: T, start: number, end: number): T => ({
  ...literal,
  number: ZERO.test(literal.number) ? literal.number : `-${literal.number}`,
  start,
  end,
});

const CLOSING = / {0,3}(?:\t {0,3})?\)/y;

/** Where the closing bracket stands: directly behind, after a blank, or alone in the next cell; else -1. */
const closing = (text: string, at: number): number => {
  CLOSING.lastIndex = at;
  return CLOSING.test(text) ? CLOSING.lastIndex - 1 : -1;
};

const onlyGap = (text: string, from: number, to: number): boolean => {
  if (to - from > 40) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
};
