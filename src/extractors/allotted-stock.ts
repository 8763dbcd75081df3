import type { Extractor } from '../extraction/extractor.js';
import { keyOf } from '../extraction/keyed.js';
import type { Scene } from '../extraction/scene.js';
import type { Located, Stated } from '../extraction/statement.js';
import { literalStated, stated } from '../extraction/text.js';
import { readAs, statusOf } from '../extraction/value.js';
import { transferRestrictionPeriod } from '../fields/award.js';
import { offeredShares, offerPrice } from '../fields/offering.js';
import { dilutionPercent, offerTotal, priceDate, statedCapitalIncrease } from '../fields/placement.js';
import { allotmentDate, paymentDate } from '../fields/rights.js';
import type { Field } from '../model/field.js';
import type { Literal } from '../model/literal.js';
import { aroundOf } from './placement/around.js';

/**
 * Shares issued or disposed of as pay: how many at what price, when they are paid for, how long they are held.
 * `(2) Class and number of shares to be disposed of   42,130 shares of common stock`
 */
export const allottedStock: Extractor = {
  id: 'allotted-stock',
  summary: 'Shares allotted as compensation: number, price, total, payment date, restriction period.',
  fields: [
    allotmentDate,
    dilutionPercent,
    offeredShares,
    offerPrice,
    offerTotal,
    paymentDate,
    priceDate,
    statedCapitalIncrease,
    transferRestrictionPeriod,
  ],
  find: function* (scene) {
    const labelled = [...labelledIn(scene)];
    const known = new Set(labelled.map(({ field }) => field));
    yield* labelled;
    for (const one of toldIn(scene)) {
      if (known.has(one.field)) continue;
      yield one;
      known.add(one.field);
    }
  },
};

/** What a literal is by its label. */
const LABELS: readonly (readonly [Field, RegExp, RegExp?])[] = [
  [
    statedCapitalIncrease,
    /\b(?:stated )?capital\b[^/]{0,40}\b(?:increase|incorporat)\w{0,6}|\bincrease in (?:stated )?capital|\bamount (?:to be )?(?:incorporated|included|transferred) (?:in|into|to) (?:stated )?capital/i,
    /\breserves?\b|\bsurplus\b/i,
  ],
  [
    paymentDate,
    /\b(?:payment|pay-?in|disposal|disposition|delivery) (?:due )?date\b|\bdate of (?:the )?(?:payment|disposal|disposition|delivery)\b|\bdue date (?:for|of) payment\b|\bpayment (?:period|deadline)\b|\bscheduled (?:date of )?(?:disposal|disposition|payment)/i,
  ],
  [allotmentDate, /\b(?:allotment|issue|issuance) date\b|\bdate of (?:the )?(?:allotment|issuance|issue)\b/i],
  [
    transferRestrictionPeriod,
    /\b(?:transfer[- ]?)?restrict(?:ion|ed) period\b|\bperiod of (?:the )?(?:transfer )?restrictions?\b|\btransfer restrictions? period/i,
  ],
  [
    offerTotal,
    /\b(?:total|aggregate)\b[^/]{0,50}\b(?:value|price|amount|disposal|disposition|issu\w{1,5}|paid|payment|contribution|proceeds)\b|\b(?:disposal|disposition|issue|issuance) (?:amount|total)\b/i,
    /\bper share\b|\bmaximum\b|\bper (?:year|annum)\b|\bannual/i,
  ],
  [
    offerPrice,
    /\b(?:disposal|disposition|issue|issuance|allotment|paid-in|payment|offer(?:ing)?) (?:price|value|amount)\b|\b(?:price|amount|value) (?:of (?:the )?(?:disposal|disposition|issuance|issue|allotment)|(?:to be )?paid(?:-in| in)?(?: per share)?|per share)\b/i,
    /\b(?:total|aggregate)\b|\baverage\b|\bclosing\b/i,
  ],
  [
    dilutionPercent,
    /\bdilution (?:rate|ratio|percentage)?\b|\b(?:ratio|percentage|proportion|rate)\b[^/]{0,60}\b(?:issued|outstanding) shares\b/i,
    /\bvoting\b/i,
  ],
  [
    offeredShares,
    /\b(?:number|class|type|kind)\b[^/]{0,60}\b(?:shares?|stock)\b(?![^/]{0,40}\b(?:allottees?|persons|recipients|holders)\b)/i,
    /\bmaximum\b|\bper (?:year|annum)\b|\bissued shares\b|\boutstanding\b|\beach\b|\bunit\b|\bheld\b|\bholding\b/i,
  ],
];

function* labelledIn(scene: Scene): Iterable<Stated> {
  const seen = new Set<Field>();
  for (const literal of scene.literals) {
    if (!CARRIERS.has(literal.type)) continue;
    const located: Located = { literal, context: scene.contextOf(literal) };
    const key = keyOf(scene, located);
    for (const label of key === '' ? [located.context.label] : [key, located.context.label]) {
      const field = fieldBy(label, literal, located);
      if (!field || seen.has(field)) continue;
      const found = stating(scene, field, literal);
      if (!found) continue;
      seen.add(field);
      yield found;
      break;
    }
  }
}

const CARRIERS = new Set<Literal['type']>([
  'date',
  'period',
  'duration',
  'quantity',
  'number',
  'money',
  'percent',
]);

const fieldBy = (label: string, literal: Literal, { context }: Located): Field | undefined => {
  if (label === '' || label.length > LONGEST || /^[^.]{60,160}\. /.test(context.before)) return undefined;
  return LABELS.find(
    ([field, sign, not]) =>
      fits(field, literal) && sign.test(label) && !not?.test(label) && !ASIDE.test(context.before),
  )?.[0];
};

const LONGEST = 160;
/** In an explanation behind the value: "(the closing price on …)". */
const ASIDE =
  /\((?:[^()]{0,80})?\b(?:closing|average|based on|business day|as of|percentage|excluding)\b[^()]{0,80}$/i;

const fits = (field: Field, literal: Literal): boolean => {
  if (field === transferRestrictionPeriod) return literal.type === 'period' || literal.type === 'duration';
  if (field === offeredShares)
    return literal.type === 'quantity' || (literal.type === 'number' && Number(literal.number) >= 100);
  return readAs(literal, field) !== undefined;
};

const stating = (scene: Scene, field: Field, literal: Literal): Stated | undefined => {
  if (field === transferRestrictionPeriod && literal.type === 'duration')
    return {
      ...stated(field, '', { type: 'duration', iso: literal.iso }, literal),
      status: statusOf(literal),
    };
  const found = literalStated(field, '', literal);
  if (!found || field !== dilutionPercent) return found;
  return VOTING.test(scene.contextOf(literal).before.slice(-60)) ? undefined : found;
};

const VOTING = /\bvoting\b/i;

/** What sentences say, where no list says it. */
const TOLD: readonly (readonly [Field, Literal['type'], RegExp, RegExp?])[] = [
  [
    statedCapitalIncrease,
    'money',
    /\bincrease (?:in|of) (?:stated )?capital[^.;]{0,40}\b(?:is|of|be|to)$|\bstated capital (?:is |will be )?increased? by$/i,
  ],
  [
    offeredShares,
    'quantity',
    /\b(?:dispos(?:e|al|ition|ed|ing)|issu(?:e|ed|ance|ing)|allot(?:ted|ment|ting)?|grant(?: the [A-Z]\w{1,20}(?: \w{1,20}){0,3})?|deliver)(?: of)?(?: (?:a|an|the|total|aggregate|of|in|up|to|new|its|number)){0,6}$/i,
    /^(?:of )?(?:the |its |our )?(?:(?:company's|common|treasury|own|new|ordinary) ){0,3}(?:shares?|stock)?[^.]{0,40}|^$/i,
  ],
  [
    offerPrice,
    'money',
    /\b(?:at|price of|value of)(?: (?:a|an|the|disposal|issue|price|of|paid-in|amount)){0,5}$/i,
    /^(?:yen )?(?:per|a|for each) share\b/i,
  ],
  [
    offerTotal,
    'money',
    /\b(?:totall?ing|(?:total|aggregate) (?:amount |value |price |disposal |issue |amount of disposal |monetary compensation claims? ){0,3}(?:of|is|was)?|for a total(?: of)?|in total)(?: [a-z]{1,12}){0,3}$/i,
  ],
  [
    paymentDate,
    'date',
    /\b(?:payment|disposal|disposition|delivery) date\b[^.;]{0,40}\b(?:of|is|on|be|was|for)$|\bpayment (?:procedures? )?[^.;]{0,40}\b(?:completed|made) on$/i,
  ],
  [
    priceDate,
    'date',
    /\bclosing price\b[^;]{0,260}\b(?:on|as of|dated)$/i,
    /^,? ?\(?(?:which is |being |that is )?(?:the )?(?:last )?(?:business|trading) day\b/i,
  ],
  [
    priceDate,
    'date',
    /\b(?:business|trading) day\b[^;]{0,60}\b(?:before|preceding|prior to|previous to)\b[^;]{0,120}\($/i,
  ],
  [
    priceDate,
    'date',
    /\bclosing price\b[^.;]{0,120}\bon the (?:business |trading )?day (?:before|preceding|prior to)[^.;]{0,100}[(,]$/i,
  ],
  [dilutionPercent, 'percent', /\bdilut\w{1,6}\b[^.;]{0,60}$/i],
  [
    dilutionPercent,
    'percent',
    /^|[(]$/,
    /^(?:\(rounded[^()]{0,60}\) )?of (?:the )?(?:total (?:number of )?)?(?:issued|outstanding|company's issued) (?:and outstanding )?shares\b/i,
  ],
  [transferRestrictionPeriod, 'period', /\b(?:restrict\w{0,5}|transfer)\b[^.;]{0,120}$/i],
  [
    transferRestrictionPeriod,
    'duration',
    /\b(?:transfer\w{0,4} restrict\w{1,4}|restrict\w{1,4} (?:from )?transfer\w{0,4}|restriction period|restrict\w{0,3} on transfer)\b[^;]{0,200}\b(?:of|for|is|be|period of)$/i,
  ],
];

function* toldIn(scene: Scene): Iterable<Stated> {
  for (const literal of scene.literals) {
    const rules = TOLD.filter(([field, type]) => type === literal.type && fits(field, literal));
    if (rules.length === 0 || scene.contextOf(literal).block.type === 'table') continue;
    const { before, after } = aroundOf(scene, literal);
    const rule = rules.find(([, , told, behind]) => told.test(before) && (!behind || behind.test(after)));
    const found = rule && stating(scene, rule[0], literal);
    if (found) yield found;
  }
}
