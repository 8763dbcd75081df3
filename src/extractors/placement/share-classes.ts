import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { present, textStated } from '../../extraction/text.js';
import { offeredShares } from '../../fields/offering.js';
import { shareClass } from '../../fields/rights.js';
import type { Document } from '../../model/document.js';

/** The class of the shares offered, beside their number. */

const CLASS =
  / {0,12}(?:of )?(?:the company's )?(?:[A-Z][\w&'.-]{0,30} {1,12}){0,2}((?:common|ordinary|preferred) {1,12}(?:stock|shares?))/diy;

/** `Common stock 5,000,000 shares`. */
const classBefore = ({ plain }: Document, at: number): readonly [number, number] => {
  const from = Math.max(0, at - 60);
  const [start, end] = CLASS_BEFORE.exec(plain.slice(from, at))?.indices?.[1] ?? [0, 0];
  return [from + start, from + end];
};

const CLASS_BEFORE = /\b((?:common|ordinary|preferred) {1,12}(?:stock|shares?))[ :,]{1,12}$/di;

/** `4,700,000 shares of common stock`: the class right after the number of shares offered. */
export function* classes({ document, stated: found }: Scene): Iterable<Stated> {
  for (const { field, subject, start, end } of found) {
    if (field !== offeredShares) continue;
    CLASS.lastIndex = end;
    const [from, to] = CLASS.exec(document.plain)?.indices?.[1] ?? classBefore(document, start);
    yield* present([textStated(document, shareClass, subject, { start: from, end: to })]);
  }
}
