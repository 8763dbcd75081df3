import { daysBetween } from '../calendar/day.js';
import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { stated } from '../extraction/text.js';
import {
  allotteeUnits,
  grantDate,
  grantedOptions,
  grantedUnits,
  optionTerm,
  vesting,
} from '../fields/award.js';
import { releaseDate } from '../fields/identity.js';
import { allotteeShares, expiryDate, priceDate } from '../fields/placement.js';
import { allottee, allotteePersons, allotteeRights, exercisePrice } from '../fields/rights.js';
import type { Field } from '../model/field.js';
import type { ValueOf } from '../model/value.js';
import { type Award, awardsIn } from './awards/award.js';
import { openPrice } from './awards/open-price.js';
import { rewardsIn } from './awards/reward.js';
import { rowsOf } from './awards/rows.js';
import { allotteesOf, type Told, toldOf } from './awards/subjects.js';
import { termsIn } from './awards/terms.js';
import { vestingIn } from './awards/vesting.js';

/**
 * Options, share units and shares granted to people: how many to whom, when, at what price, for how long.
 * `granted a total of 6,400,000 stock options to directors, exercisable at $0.31 per share for five years`
 */
export const awards: Extractor = {
  id: 'awards',
  summary: 'Options, units and shares granted, to whom, on which day and on what terms.',
  fields: [
    allottee,
    allotteePersons,
    allotteeRights,
    allotteeShares,
    allotteeUnits,
    exercisePrice,
    expiryDate,
    grantDate,
    grantedOptions,
    grantedUnits,
    optionTerm,
    priceDate,
    vesting,
  ],
  find: function* (scene) {
    const found = [...awardsIn(scene)];
    const counts = toldOf(found);
    for (const told of counts) yield countOf(told);
    const people = [...allotteesOf(found).values()];
    for (const [at, { start, end, words, persons }] of people.entries()) {
      const subject = `allottee-${at + 1}`;
      yield stated(allottee, subject, { type: 'text', text: words }, { start, end });
      if (persons) yield stated(allotteePersons, subject, quantity(persons.number, 'person'), persons);
    }
    const listed = people.length === 0 ? [...rowsOf(scene)] : [];
    const rewards = found.length === 0 && scene.kinds.includes('share-award') ? [...rewardsIn(scene)] : [];
    yield* listed;
    yield* rewards;
    const terms = [...aboutThem(scene, found, counts)].filter((one) => isOfNow(scene, one));
    const granted = found.length + listed.length + rewards.length > 0;
    if (granted || terms.some(({ field }) => field === grantDate)) yield* terms;
  },
};

const quantity = (number: string, unit: string, granularity = '1'): ValueOf<'quantity'> => ({
  type: 'quantity',
  number,
  granularity,
  unit,
});

const countOf = ({ award, subject, row }: Told): Stated => {
  const { literal, noun, unit } = award;
  const field = row ? ROWS[unit] : noun === 'option' ? grantedOptions : grantedUnits;
  const counted = row ? (field.unit ?? unit) : unit;
  return {
    ...stated(field, subject, quantity(literal.number, counted, literal.granularity), literal),
    // "options over 500,000 shares" are not more than 500,000.
    qualifier: literal.qualifier === 'minimum' && unit === 'share' ? 'exact' : literal.qualifier,
  };
};

const ROWS: Readonly<Record<Award['unit'] | 'row', Field>> = {
  option: allotteeRights,
  unit: allotteeUnits,
  share: allotteeShares,
  row: allottee,
};

/** Terms stand in the blocks that speak of awards; each is stated once, the first time. */
function* aboutThem(scene: Scene, found: readonly Award[], counts: readonly Told[]): Iterable<Stated> {
  const known = new Map<number, boolean>();
  const starts = new Set(found.map(({ literal }) => scene.contextOf(literal).block.start));
  const speaks = (start: number): boolean => {
    const block = scene.prose.find((one) => one.start === start);
    if (!known.has(start))
      known.set(
        start,
        starts.has(start) ||
          (block !== undefined && SPEAKS.test(scene.document.plain.slice(start, block.end))),
      );
    return known.get(start)!;
  };
  const seen = new Map<string, string>();
  for (const term of termsIn(scene, speaks)) {
    const one = { ...term, subject: grantOf(scene, term, counts) };
    const key = `${one.field.id} ${one.subject}`;
    const value = JSON.stringify(one.value);
    if ((seen.get(key) ?? value) !== value) continue;
    seen.set(key, value);
    yield one;
  }
  if (![...seen.keys()].some((key) => key.startsWith(exercisePrice.id))) yield* openPrice(scene);
  yield* vestingIn(scene);
}

/** Of several grants the one told last in the same sentence has the price, unless it is said of all behind them. */
const grantOf = (scene: Scene, { field, start }: Stated, counts: readonly Told[]): string => {
  const grants = counts.filter(({ subject }) => subject.startsWith('grant-'));
  if (field !== exercisePrice || grants.length === 0) return '';
  const last = grants.filter(({ award }) => award.literal.end <= start).at(-1);
  if (!last) return '';
  const between = scene.document.plain.slice(last.award.literal.end, start);
  return /[.;] /.test(between) ? '' : last.subject;
};

/** Grants of other years are told in passing. */
const isOfNow = ({ stated: known, outline }: Scene, { field, value }: Stated): boolean => {
  if (field !== grantDate || value?.type !== 'date') return true;
  const own = known.find((fact) => fact.field === releaseDate)?.value;
  const released = own?.type === 'date' ? own.date : outline.dateline?.date?.date;
  const days = released === undefined ? undefined : daysBetween(released, value.date);
  return days === undefined || Math.abs(days) <= RECENT;
};

/** Grants are made known within weeks, or resolved some months ahead. */
const RECENT = 200;

const SPEAKS =
  /\b(?:(?:stock|share|incentive|inducement) options?|options (?:granted|are|have|vest|will|were|expire)|(?:restricted|performance|deferred)[\w -]{0,16} (?:share|stock)|RSUs?|PSUs?|DSUs?|awards?)\b/i;
