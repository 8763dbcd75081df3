import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { literalStated } from '../../extraction/text.js';
import { effectiveDate } from '../../fields/dividend.js';
import { splitTradingDate } from '../../fields/split.js';
import type { DateLiteral } from '../../model/literal.js';
import type { Context } from '../../structure/context.js';
import { sayingDay } from './day.js';

/**
 * The day a split takes effect and the first day of adjusted trading. Releases call several days effective, of the
 * filing, of the market, of a new number: the one said most plainly counts, in all places that state it.
 */
export function* settledDays(scene: Scene): Iterable<Stated> {
  for (const [field, rankOf] of [
    [effectiveDate, effectiveRank],
    [splitTradingDate, tradingRank],
  ] as const) {
    const found = scene.literals.flatMap((date) => {
      if (date.type !== 'date' || date.date.length !== 10) return [];
      const rank = rankOf(scene.contextOf(date));
      return rank > 0 ? [{ date, rank }] : [];
    });
    const best = found.reduce<Ranked | undefined>((a, b) => (a && a.rank >= b.rank ? a : b), undefined);
    for (const { date } of found) {
      const stated = date.date === best?.date.date ? literalStated(field, '', date) : undefined;
      if (stated) yield stated;
    }
  }
}

interface Ranked {
  readonly date: DateLiteral;
  readonly rank: number;
}

const effectiveRank = ({ label, before, after }: Context): number => {
  if (LABEL.test(label) || DEFINED.test(after)) return 3;
  if (!EFFECTIVE.test(before) || NUMBER.test(before)) return 0;
  return BECOMES.test(before) ? 2 : 1;
};

const tradingRank = ({ before, after }: Context): number =>
  TRADING.test(before) || (OPENING.test(before) && THEN_TRADING.test(after)) ? 1 : 0;

const EFFECTIVE = sayingDay('effective');
const TRADING = sayingDay('trading');
const LABEL = /\beffective (?:date|day|time)\b|\bdate (?:of effect|on which [a-z ]{1,30}take effect)/i;
const DEFINED = /^,? ?\((?:the |collectively, the )?["'“”]?effective (?:date|time)/i;
const BECOMES = /\b(?:becom\w{1,4}|be|became|tak\w{1,3}|took|goes|go|com\w{1,3}) (?:in ?to )?effect/i;
/** "a CUSIP change, effective". */
const NUMBER = /\bCUSIP\b[^.;]{0,40}$/;
const OPENING = /^(?:beginning|starting|commencing|effective|from|on|at|as of)\b[^.;]{0,90}$/i;
const THEN_TRADING = /^[^.;]{0,110}\b(?:trade|trading)\b[^.;]{0,60}\b(?:split|consolidation|adjusted)\b/i;
