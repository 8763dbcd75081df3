/** A small calculator over fractions, made for the tests alone: it shares nothing with what it checks. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

const ratio = (top: bigint, bottom: bigint): Ratio => {
  if (bottom === 0n) throw new RangeError('divided by zero');
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / (a || 1n), bottom: (sign * bottom) / (a || 1n) };
};

export const ofText = (text: string): Ratio => {
  const [whole = '', decimals = ''] = text.replaceAll(',', '').split('.');
  return ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};
export const plus = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom, a.bottom * b.top);
export const smaller = (a: Ratio, b: Ratio): boolean => a.top * b.bottom < b.top * a.bottom;
const size = ({ top, bottom }: Ratio): Ratio => ({ top: top < 0n ? -top : top, bottom });
export const isWhole = ({ bottom }: Ratio): boolean => bottom === 1n;
/** The whole number at or below, and the one at or above. */
export const down = ({ top, bottom }: Ratio): Ratio =>
  ratio(top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom), 1n);
export const up = ({ top, bottom }: Ratio): Ratio => minus(ofText('0'), down({ top: -top, bottom }));

/**
 * Computes an expression of a record: names, decimal numbers, + − × ÷, brackets, |a| for the size of a, and Σ for the sum of all rows of
 * a field.
 */
export const replay = (expression: string, operands: readonly (readonly [string, Ratio])[]): Ratio => {
  const tokens = expression.match(/Σ \w+|\w+\[[^\]]*\]|\w+(?:[.,]\d+)*|[+−×÷()|]/g) ?? [];
  if (
    tokens.join('').length !==
    expression.replaceAll(' ', '').length + tokens.filter((one) => one.startsWith('Σ')).length
  )
    throw new SyntaxError(expression);
  let at = 0;
  const named = (name: string): Ratio => {
    if (/^\d/.test(name)) return ofText(name);
    if (name.startsWith('Σ ')) {
      const rows = operands.filter(([own]) => own.startsWith(`${name.slice(2)}[`));
      if (rows.length === 0) throw new SyntaxError(`no rows of ${name}`);
      return rows.map(([, value]) => value).reduce(plus);
    }
    const found = operands.find(([own]) => own === name);
    if (!found) throw new SyntaxError(`${name} is no operand of ${expression}`);
    return found[1];
  };
  const primary = (): Ratio => {
    const token = tokens[at++] ?? '';
    if (token !== '(' && token !== '|') return named(token);
    const inside = sum();
    if (tokens[at++] !== (token === '(' ? ')' : '|')) throw new SyntaxError(expression);
    return token === '|' ? size(inside) : inside;
  };
  const chain = (
    part: () => Ratio,
    signs: Readonly<Record<string, (a: Ratio, b: Ratio) => Ratio>>,
  ): Ratio => {
    let value = part();
    for (let apply = signs[tokens[at] ?? '']; apply; apply = signs[tokens[at] ?? '']) {
      at += 1;
      value = apply(value, part());
    }
    return value;
  };
  const product = (): Ratio => chain(primary, { '×': times, '÷': over });
  const sum = (): Ratio => chain(product, { '+': plus, '−': minus });
  const value = sum();
  if (at !== tokens.length) throw new SyntaxError(expression);
  return value;
};
