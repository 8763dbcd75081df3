import { FormulaError } from './formula.js';
import type { Token } from './tokens.js';

/** The tokens and the place reached among them. */
export class Tokens {
  readonly all: readonly Token[];
  #at = 0;

  constructor(all: readonly Token[]) {
    this.all = all;
  }

  get next(): Token {
    return this.all[this.#at] ?? this.all.at(-1)!;
  }

  advance(): Token {
    const { next } = this;
    this.#at += 1;
    return next;
  }

  take(sign: string): boolean {
    return this.takeAny([sign]) !== undefined;
  }

  takeAny(signs: readonly string[]): Token | undefined {
    return this.next.type === 'sign' && signs.includes(this.next.text) ? this.advance() : undefined;
  }

  isName(name: string): boolean {
    return this.next.type === 'name' && this.next.text === name;
  }

  takeName(name: string): boolean {
    if (!this.isName(name)) return false;
    this.advance();
    return true;
  }

  expect(sign: string): void {
    if (!this.take(sign)) throw this.unexpected(`“${sign}”`);
  }

  unexpected(wanted: string): FormulaError {
    const { type, text, at } = this.next;
    const found = type === 'end' ? 'the equation ends' : `“${text}” stands`;
    return new FormulaError(`${found} where ${wanted} is expected`, at);
  }
}
