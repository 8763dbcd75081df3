import { parseDecimal } from '../../quantity/decimal.js';
import { type Interval, includes } from '../../quantity/interval.js';
import type { Figure } from '../figure.js';
import type { Relation } from '../relation.js';

/** True when one figure, misprinted in one place, explains why the relation fails. */
export const isOneSlip = (relation: Relation | undefined): boolean =>
  relation?.operands.some((operand, index) => mends(operand, relation.solve(index))) ?? false;

const mends = (operand: Figure, wanted: readonly Interval[]): boolean =>
  wanted.length > 0 &&
  readings(operand.value.number).some((number) => {
    const value = parseDecimal(number);
    return wanted.some((interval) => includes(interval, value));
  });

/** The numbers one misprint away: one digit other, or two neighbours turned round. */
function readings(number: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < number.length; at++) {
    const digit = number.charAt(at);
    if (digit < '0' || digit > '9') continue;
    const [head, tail] = [number.slice(0, at), number.slice(at + 1)];
    for (const other of '0123456789') if (other !== digit) found.push(head + other + tail);
    const next = tail.charAt(0);
    if (next !== digit && next >= '0' && next <= '9') found.push(head + next + digit + tail.slice(1));
  }
  return found;
}
