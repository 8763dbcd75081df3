import type { Extractor } from '../extraction/extractor.js';
import { firstOfEach } from '../extraction/first-of-each.js';
import { indexStatements, matchStatements } from '../extraction/match.js';
import { BYGONE, bought, SO_FAR } from '../extraction/repurchase-words.js';
import { counted } from '../extraction/share-count.js';
import type { Located, Statement } from '../extraction/statement.js';
import {
  averagePrice,
  repurchasedAmount,
  repurchasedShares,
  repurchasePeriod,
  tradeDate,
} from '../fields/buyback.js';

/** Of the period reported or of all so far; what may be bought, or was in bygone programmes, is not reported. */
const reported = ({ literal, context }: Located): string | undefined => {
  if ('qualifier' in literal && literal.qualifier === 'maximum') return undefined;
  const words = context.before;
  if (BYGONE.test(words) || BYGONE.test(context.after.slice(0, 60)) || POSSIBLE.test(words.slice(-90)))
    return undefined;
  return SO_FAR.test(words) || SO_FAR.test(context.after.slice(0, 90)) ? 'cumulative' : '';
};

const POSSIBLE =
  /\b(?:may|can|could|shall|will|would|intends?|plans?|authori[sz]ed|authority|mandate|able|entitled|expects?|expected|right|offer(?:ed|s|ing)?) (?:to )?(?:be )?(?:re-?purchased?|buy|bought|acquired?|purchased?)\b|\bto be (?:re-?purchased|acquired|bought|purchased)\b|\bupper limit\b|:$/i;

const shares: readonly Statement[] = [
  { before: bought(String.raw`\bBOUGHT\bNEAR$`) },
  { before: bought(String.raw`\breceived\bNEAR$`), after: /^(?:under|pursuant to|upon|from|at the)\b/i },
  {
    after: bought(
      String.raw`^(?:(?:[\w&.'()/-]{1,20} ){0,4}(?:shares|stock) )?(?:of [a-z' ]{1,60})?(?:have|has|had|were|was) (?:been )?(?:[a-z]{1,12}ly )?BOUGHT\b`,
    ),
  },
  { before: bought(String.raw`\b(?:BOUGHT (?:own )?shares (?:total|amount to|amounted to|stand at))$`) },
  {
    before:
      /\b(?:made|completed|executed|effected|carried out|announces?|announced|reports?)\b[^.;]{0,50}\b(?:(?:re-?)?purchases?|acquisitions?|buy-?back) of(?: a total of| an aggregate of)?$/i,
  },
].flatMap((words) => counted({ field: repurchasedShares, subject: reported, ...words }));

/** Its own words say that it counts shares. */
const sums: readonly Statement[] = [
  {
    field: repurchasedShares,
    of: ['quantity', 'number'],
    unit: 'share',
    subject: reported,
    before: bought(
      String.raw`\bnumber of (?:[a-z' ]{1,30})?shares? (?:[a-z]{1,12} )?BOUGHT\b[^.;]{0,110}\b(?:is|was|were|amounts? to|amounted to|stands at|totals?|totall?ed|totall?ing|of|to)$`,
    ),
  },
];

const AMOUNT_WORDS = String.raw`(?:for|amount(?:ing)?|costs?|consideration|value|price|totall?ing)`;

const amounts: readonly Statement[] = [
  {
    before: bought(
      String.raw`\bBOUGHT\b[^.;]{0,150}\b${AMOUNT_WORDS}(?: \([^)]{0,60}\))?(?: of| to)?(?: an? (?:total|aggregate)(?: [a-z]{1,15}){0,3} of)?(?: approximately| about)?$`,
    ),
  },
  {
    before: bought(
      String.raw`\b(?:total|aggregate|gross|cumulative) (?:[a-z]{1,15} ){0,2}(?:cost|value|consideration|amount|price)\b[^.;]{0,100}\b(?:was|were|is|amounts? to|amounted to|amounting to|of|totall?ing|totals?|totall?ed)$`,
    ),
    not: /\bmaximum\b|\bprogram(?:me)? (?:of|totall?ing|amounting)(?: to)?$/i,
  },
  {
    before: /\bshares (?:of|for|worth|valued at)$/i,
    after: bought(String.raw`^(?:have been|has been|were|was) BOUGHT\b`),
  },
  {
    before: /\b(?:spent|used|paid|invested)\b[^.;]{0,30}$/i,
    after: /^[^.;]{0,30}\b(?:re-?purchas|buy|own shares)/i,
  },
].map((words) => ({ field: repurchasedAmount, of: 'money' as const, subject: reported, ...words }));

const prices: readonly Statement[] = [
  {
    field: averagePrice,
    of: 'money',
    before: /\b(?:average|weighted)\b[^.;]{0,40}\b(?:price|cost)\b[^.;]{0,50}\b(?:of|was|is|at|:|=|to)?$/i,
    subject: reported,
  },
  {
    field: averagePrice,
    of: 'money',
    before: bought(
      String.raw`\b(?:BOUGHT|tender(?:ed)?|purchases?)\b[^;]{0,150}\bat(?: (?:a|an|the))?(?: final)?(?: (?:cash|purchase|uniform))?(?: price of)?(?: approximately)?$`,
    ),
    after: /^(?:net )?(?:in cash )?(?:per|each|a share)\b/i,
    not: /\bnot (?:less|more|greater)\b[^.;]{0,40}$|\bpar\b/i,
    subject: reported,
  },
];

/** Days on which, and periods in which, shares were bought. */
const DONE = bought(
  String.raw`\bBOUGHT\b|\bre-?purchases?\b|\bbuy-?\s?backs?\b|\b(?:transactions?|purchases?|acquisitions?|trades?)\b`,
);

const periodOf = (place: Located): string | undefined => {
  const { before, after } = place.context;
  if (OPENING.test(before)) return '';
  if (RUNS.test(`${before.slice(-120)} `) || RUNS_ON.test(after)) return 'programme';
  if (!DONE.test(before) && !DONE.test(after)) return undefined;
  return reported(place);
};

/** `In the period 22 May to 25 May 2018, …` opens the report. */
const OPENING =
  /^(?:in|during|over|for|between|from)(?: the)?(?: period| week| month| quarter)?(?: of| from| between)?$/i;

const RUNS =
  /\b(?:program(?:me)?|ncib|bid|plan|authori[sz]ation|mandate)\b(?!.{0,60}\b(?:transactions?|purchas|bought|acquired))[^.;]{0,80}\b(?:runs?|running|valid|carried out|implemented|executed|completed|lasts?|period|commenc\w{1,4}|effective|take place|may|will)\b|\b(?:may|will|shall|can) be (?:re-?purchased|acquired|bought|executed|made|carried)\b|\bindependently\b|\bacquisition period\b/i;
const RUNS_ON =
  /^[^.;]{0,80}\b(?:the program(?:me)? (?:will|runs)|may be (?:re-?purchased|acquired|bought))\b/i;

const times: readonly Statement[] = [
  {
    field: repurchasePeriod,
    of: 'period',
    inText: true,
    not: /\b(?:fiscal|financial|announced|averages?)\b[^.;]{0,30}$/i,
    subject: periodOf,
  },
  {
    field: tradeDate,
    of: 'date',
    inText: true,
    before: /\bon$/i,
    after: bought(
      String.raw`^,? ?(?:it|[A-Z][^.;,]{1,60}|the (?:company|group|bank))? ?(?:\([^)]{1,60}\) )?(?:has |have )?(?:BOUGHT|made (?:a |an )?(?:market )?purchases?)\b`,
    ),
    subject: (place) => (reported(place) === '' ? '' : undefined),
  },
  {
    field: tradeDate,
    of: 'date',
    inText: true,
    before: bought(String.raw`\b(?:BOUGHT|transactions (?:carried out|executed|made))\b[^.;]{0,100}\bon$`),
    not: /\b(?:announced|granted|resol\w{1,8}|meeting|dated|published|decided)\b[^.;]{0,60}$|\bon the\b[^.;]{0,60}$/i,
    subject: (place) => (reported(place) === '' ? '' : undefined),
  },
];

const index = indexStatements(
  [...shares, ...sums, ...prices, ...amounts, ...times].map((statement) => ({
    inText: true as const,
    ...statement,
  })),
);

/**
 * What was bought, told in sentences.
 * `During the week the company repurchased a total of 29,109 own shares at an average price of SEK 37.18`
 */
export const buybackReport: Extractor = {
  id: 'buyback-report',
  summary:
    'Shares bought, what was paid for them, at which average price and when, in the period and so far.',
  fields: [averagePrice, repurchasedAmount, repurchasedShares, repurchasePeriod, tradeDate],
  find: function* (scene) {
    const dated = scene.stated.some(({ field }) => field === tradeDate);
    // Rows of trades have days of their own.
    for (const fact of firstOfEach(matchStatements(scene, index)))
      if (!(dated && fact.field === tradeDate)) yield fact;
  },
};
