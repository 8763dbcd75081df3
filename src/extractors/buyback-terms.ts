import type { Extractor } from '../extraction/extractor.js';
import { labelledTexts } from '../extraction/lines.js';
import { isReport } from '../extraction/repurchase-role.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { stated } from '../extraction/text.js';
import { literalsWithin } from '../extraction/within.js';
import { repurchaseMethod, repurchasePeriod } from '../fields/buyback.js';
import type { DateLiteral, Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';

/**
 * How and from when to when shares are bought under a resolution.
 * `The bid will commence on February 14, 2025 and will terminate on the earlier of … and February 13, 2026`
 */
export const buybackTerms: Extractor = {
  id: 'buyback-terms',
  summary: 'The method of a repurchase, and its period where first and last day stand apart in a sentence.',
  fields: [repurchaseMethod, repurchasePeriod],
  find: function* (scene) {
    yield* labelledTexts(scene, [{ field: repurchaseMethod, label: METHOD }], () => '');
    const subject = isReport(scene) ? 'programme' : '';
    if (!scene.stated.some((fact) => fact.field === repurchasePeriod && fact.subject === subject))
      yield* periodsInSentences(scene, subject);
  },
};

const METHOD =
  /^(?:method|manner|mode) (?:of|for) (?:the )?(?:acquisition|re-?purchases?|purchases?|buy-?back)|^(?:acquisition|re-?purchase|purchase) methods?\b|^取得(?:の)?方法/i;

function* periodsInSentences(scene: Scene, subject: string): Iterable<Stated> {
  for (const block of scene.prose) {
    const literals = literalsWithin(scene.literals, block);
    const whole = literals.find((one) => one.type === 'period' && isTerm(scene, one) && !isTaken(scene, one));
    const found = whole?.type === 'period' ? ([whole.from, whole.to] as const) : startAndEnd(scene, literals);
    if (!found) continue;
    const [from, to] = found;
    const value = { type: 'period', from: from.date, to: to.date } as const;
    yield stated(repurchasePeriod, subject, value, { start: from.start, end: to.end });
    return;
  }
}

/** Stated already, as another period. */
const isTaken = ({ stated: known }: Scene, { start }: Span): boolean =>
  known.some((fact) => fact.field === repurchasePeriod && fact.start === start);

const wordsBefore = (scene: Scene, { start }: Span, length: number): string =>
  scene.document.plain
    .slice(Math.max(0, start - length), start)
    .replace(/\s{1,200}/g, ' ')
    .trimEnd();

/** A period of purchases, not of a fiscal year or of an average price. */
const isTerm = (scene: Scene, literal: Literal): boolean => TERM.test(scene.contextOf(literal).before);

const TERM =
  /\b(?:re-?purchases?|buy-?\s?backs?|program(?:me)?|bid|ncib|purchases?|acqui\w{1,8})\b[^.]{0,140}\b(?:from|between|during|period|over|for)\b[^.;]{0,30}$|\bmonth period\b[^.;]{0,30}$|\bperiod (?:commencing|beginning|starting|running)(?: on| from)?$/i;

/** The day it starts, and the last day that the same sentences name as its end. */
const startAndEnd = (
  scene: Scene,
  literals: readonly Literal[],
): readonly [DateLiteral, DateLiteral] | undefined => {
  const dates = literals.filter((one): one is DateLiteral => one.type === 'date' && one.date.length === 10);
  const first = dates.find((one) => START.test(wordsBefore(scene, one, 120)));
  if (!first) return undefined;
  const last = dates.find(
    (one) => one.start > first.start && one.date > first.date && isEnd(scene, first, one),
  );
  return last && [first, last];
};

const START =
  /\b(?:commenc\w{1,4}|start\w{0,4}|begin\w{0,5}|effective|open\w{0,3}|run\w{0,4}|from)\b(?: [a-z]{1,12}){0,3}$/i;

const isEnd = (scene: Scene, first: Span, date: Span): boolean =>
  date.start - first.end < 420 && END.test(scene.document.plain.slice(first.end, date.start));

const END =
  /\b(?:terminat\w{1,4}|end(?:s|ing|ed)?|expir\w{1,4}|until|through|continu\w{1,4}|conclud\w{1,4}|no later than|close[sd]?|complet\w{1,4}|to)\b(?:(?!\b(?:announced|meeting|dated)\b)[^\n]){0,260}$/i;
