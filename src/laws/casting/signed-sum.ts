import { ZERO } from '../../quantity/rational.js';
import type { Figure } from '../figure.js';
import type { Term } from '../term.js';

/** A figure of a sum, and whether it is added or taken off. */
export interface Signed {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** The sum as a reader would write it, in the order of the figures: `a + b − c + d`. */
export const signedSum = (parts: readonly Signed[]): Term<Figure> => {
  const first = parts[0];
  const off = parts.filter(({ sign }) => sign < 0).length;
  if (!first || first.sign < 0 || off > MOST_OFF) return { op: 'plus', terms: parts.map(summand) };
  let sum: Term<Figure>[] = [];
  for (const { figure, sign } of parts) {
    if (sign > 0) sum.push(leaf(figure));
    else sum = [{ op: 'minus', a: total(sum), b: leaf(figure) }];
  }
  return total(sum);
};

/** A term is walked by recursion, so what is nested has a limit. */
const MOST_OFF = 50;

const total = (terms: readonly Term<Figure>[]): Term<Figure> =>
  terms.length === 1 && terms[0] ? terms[0] : { op: 'plus', terms };

const summand = ({ figure, sign }: Signed): Term<Figure> =>
  sign > 0 ? leaf(figure) : { op: 'minus', a: { op: 'constant', value: ZERO }, b: leaf(figure) };

const leaf = (figure: Figure): Term<Figure> => ({ op: 'leaf', leaf: figure });
