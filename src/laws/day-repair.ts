import { addDays } from '../calendar/day.js';
import type { VerdictAlternative, VerdictSuspect } from './check.js';
import { daySlips } from './day-slips.js';
import type { Day, DayRelation } from './days.js';
import { reprintDay } from './reprint-day.js';

/** One printed date read otherwise: how many of the failing laws then hold, while none that holds would break. */
interface DayRepair {
  readonly day: Day;
  readonly date: string;
  readonly words: string;
  readonly cost: number;
  readonly mends: number;
}

/** The date that explains most of the failing laws of dates, with those that explain as many. */
export const daySuspect = (
  failing: readonly DayRelation[],
  holding: readonly DayRelation[],
  text: string,
): VerdictSuspect | undefined => {
  const places = new Map<number, Day>();
  for (const { days } of failing) for (const day of days) places.set(day.start, day);
  const repairs = [...places.values()]
    .flatMap((day) => repairsAt(day, failing, holding, text))
    .sort((a, b) => b.mends - a.mends || a.cost - b.cost || b.day.start - a.day.start);
  const [best, ...others] = repairs;
  if (!best) return undefined;
  const seen = new Set([`${best.day.start}`]);
  const alternatives = others.filter(({ day, mends, cost }) => {
    const key = `${day.start}`;
    const worth = mends === best.mends && cost - best.cost <= FAR && (!seen.has(key) || cost === best.cost);
    seen.add(key);
    return worth;
  });
  const first = alternativeOf(best, text);
  const effect = best.mends === 1 ? 'the law holds' : `all ${best.mends} failing laws hold`;
  const others2 = alternatives.slice(0, MOST).map((one) => alternativeOf(one, text));
  const [second] = others2;
  return {
    ...first,
    explanation: `With ${first.explanation} ${effect}${second ? `; uncertain, for ${second.explanation} would mend it as well` : ''}.`,
    repairs: { repaired: best.mends, of: failing.length },
    ...(others2.length > 0 && { alternatives: others2 }),
  };
};

const FAR = 3;
const MOST = 5;

const alternativeOf = ({ day, date, words }: DayRepair, text: string): VerdictAlternative => {
  const quote = text.slice(day.start, day.end);
  const probable = reprintDay(quote, day.date, date);
  return { start: day.start, end: day.end, probable, explanation: `${probable} for ${quote} (${words})` };
};

const repairsAt = (
  day: Day,
  failing: readonly DayRelation[],
  holding: readonly DayRelation[],
  text: string,
): readonly DayRepair[] => {
  const concerns = ({ days }: DayRelation): boolean => days.some(({ start }) => start === day.start);
  const [broken, sound] = [failing.filter(concerns), holding.filter(concerns)];
  const quote = text.slice(day.start, day.end);
  // Only what is far out of bounds is out by a year.
  const far = [-NEAR, NEAR].every((step) => {
    const moved = addDays(day.date, step);
    return !broken.some(({ days, holds }) =>
      holds(days.map((one) => (one.start === day.start ? (moved ?? one.date) : one.date))),
    );
  });
  // What should be one day and is compared for that names nothing elsewhere.
  const compared = new Map<number, string>();
  for (const { days, bound } of failing)
    for (const one of days) if (!bound || one.start === day.start) compared.set(one.start, one.date);
  const named = (print: string, date: string): boolean => {
    const words = print.replace(WEEKDAY, '').replace(AFTER, '');
    const own = [...compared.values()].filter((other) => other === date).length;
    return words.length > 5 && countIn(text, words) > own;
  };
  const doubt = named(quote, day.date) ? STATED : 0;
  return daySlips(day.date).flatMap(({ date, words, cost, kind }): DayRepair[] => {
    const holdsWith = ({ days, holds }: DayRelation): boolean =>
      holds(days.map((one) => (one.start === day.start ? date : one.date)));
    if (!sound.every(holdsWith)) return [];
    const mended = broken.filter(holdsWith);
    if (mended.length === 0) return [];
    // A day that the release names elsewhere too is likelier than one that it never names.
    const known = named(reprintDay(quote, day.date, date), date) ? -STATED : 0;
    if (mended.every(({ bound }) => bound) && !(kind === 'year' ? far : known !== 0)) return [];
    return [{ day, date, words, cost: cost + known + doubt, mends: mended.length }];
  });
};

const countIn = (text: string, words: string): number => {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < MOST; at = text.indexOf(words, at + 1)) count++;
  return count;
};

const STATED = 4;
/** A weekday in brackets behind the date. */
const AFTER = / {0,2}\([A-Z][a-z]{2,8}\)$/;
const NEAR = 90;
const WEEKDAY = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? /;
