import type { Extractor } from '../extraction/extractor.js';
import { type LabelledText, labelledTexts } from '../extraction/lines.js';
import { matchPhrases, type Phrase, words } from '../extraction/phrase.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated, Statement } from '../extraction/statement.js';
import { literalStated, present } from '../extraction/text.js';
import { administrator, capMoney, capShares, eligible, priceRule } from '../fields/compensation.js';

const PER_YEAR =
  /^(?: of [^.,;()]{0,60})?,? ?(?:\([^)]{0,60}\) ?)?(?:or less,? |or fewer,? |at (?:the )?most,? )?(?:per|a|each|every) (?:fiscal )?(?:year|annum)|^ ?(?:or less |or fewer )?annually/i;
const CAPPED = /\b(?:aggregate|maximum|within|exceed|limit\w{0,20}|cap|upper|up to|total|at)\b/i;
const YEARLY = String.raw`\b(?:annual|per year|each year|any year|every year|yearly)\b[^.;]{0,120}\b(?:within|exceed|limit\w{0,20}|cap|up to|maximum|not more than|at most|shall be)[^.;]{0,60}$`;
/** Other pay of directors has limits of its own. */
const OTHER_PAY = /\bin cash\b|\bstock options?\b|\bbonus/i;
const NOT_OTHER_PAY = /^(?![^.;]{0,60}\b(?:in cash|stock options?|bonus)\b)/i;

/** An earlier cap stands beside the one that is introduced: "at the 70th meeting … was approved at 600 million yen". */
const EARLIER =
  /\b(?:was|were|has been|have been|had been) (?:approved|resolved|set|limited)\b|\bof which\b[^()]{0,40}$/i;
const NOT_EARLIER = String.raw`(?![^;]{0,80}\b(?:was|were|has been|stays?|remains?) (?:approved|resolved|set|limited|in force)\b)`;
const OTHER_CAP = new RegExp(`${OTHER_PAY.source}|${EARLIER.source}`, 'i');
const THIS_PER_YEAR = new RegExp(`(?:${PER_YEAR.source})${NOT_EARLIER}`, 'i');

const statements: readonly Statement[] = [
  {
    field: capMoney,
    of: 'money',
    before: CAPPED,
    after: THIS_PER_YEAR,
    not: OTHER_CAP,
    qualifier: 'maximum',
  },
  {
    field: capMoney,
    of: 'money',
    label: /\b(?:maximum|limit|cap|upper)\b[^/]{0,60}\b(?:amount|remuneration|compensation|claims)\b/i,
    after: THIS_PER_YEAR,
    not: OTHER_CAP,
    qualifier: 'maximum',
  },
  {
    field: capMoney,
    of: 'money',
    before: new RegExp(YEARLY, 'i'),
    after: NOT_OTHER_PAY,
    not: OTHER_CAP,
    qualifier: 'maximum',
  },
  {
    field: capMoney,
    of: 'money',
    after: THIS_PER_YEAR,
    heading: /\bplan\b|\bscheme\b|\bremuneration\b|\bcompensation\b/i,
    not: OTHER_CAP,
    qualifier: 'maximum',
  },
  {
    field: capShares,
    of: 'quantity',
    unit: 'share',
    after: THIS_PER_YEAR,
    not: EARLIER,
    qualifier: 'maximum',
  },
  {
    field: capShares,
    of: 'quantity',
    unit: 'share',
    before: new RegExp(YEARLY, 'i'),
    not: EARLIER,
    qualifier: 'maximum',
  },
];

const ROLE = String.raw`(?:(?:representative|executive|eligible|managing|part-time|outside|internal|non-executive|corporate|senior) ){0,6}(?:directors|officers|employees|auditors|executives|members)(?: \([^)]{1,160}\))?(?: of (?:the company|its subsidiaries|the company's subsidiaries))?(?: (?:who are not|other than|except(?:ing)?|excluding) [^.,;()"]{3,80})?`;
const SECURITIES_FIRM = String.raw`(?:[A-Z][\w&'-]{1,40} ){1,4}(?:Securities|Trust|Bank)(?: (?:and|&) (?:Banking|Trust))?(?:,? (?:Co|Ltd|Inc|Corporation|Company|Limited)\b\.?){0,3}`;

const phrases: readonly Phrase[] = [
  {
    field: eligible,
    hints: ['"Eligible', '"Target'],
    once: true,
    find: words(
      String.raw`\b(directors[^.("]{0,90}? \([^()"]{3,90}?)[;,] (?:hereinafter,? |collectively,? )?(?:referred to as )?(?:the )?"(?:eligible|target)`,
    ),
  },
  {
    field: eligible,
    hints: ['"Eligible'],
    once: true,
    find: words(String.raw`\b(directors [^.("]{3,90}?) \((?:the |collectively,? (?:the )?)?"eligible`),
  },
  {
    field: eligible,
    hints: ['irector', 'fficer', 'mployee'],
    once: true,
    find: words(
      String.raw`\b(?:to|for|eligible(?: persons)?:?) (?:the company's |its |our |the )?(${ROLE}(?:,? (?:and|as well as) (?:its |the company's )?${ROLE}|, ${ROLE}){0,4})`,
    ),
  },
  {
    field: priceRule,
    hints: ['losing price'],
    once: true,
    find: words(String.raw`(?:^|[.:)] )((?:[^.]{0,200})\bclosing price [^.]{10,600})(?:\.|$)`),
  },
  {
    field: administrator,
    heading: /^(?:account )?(?:administrat|custod|management of (?:the )?(?:shares|accounts))/i,
    hints: ['Securities', 'Trust', 'Bank'],
    once: true,
    find: words(String.raw`\b(${SECURITIES_FIRM})`, 'd'),
  },
  {
    field: administrator,
    hints: ['account'],
    once: true,
    find: words(String.raw`\b(${SECURITIES_FIRM})(?=.{0,160}\baccounts?\b)`, 'd'),
  },
  {
    field: administrator,
    hints: ['account'],
    once: true,
    find: words(String.raw`\baccounts?\b[^.]{0,60}?\b(${SECURITIES_FIRM})`, 'd'),
  },
];

const LINES: readonly LabelledText[] = [
  {
    field: eligible,
    label:
      /^(?:eligible (?:persons|directors|participants)|persons eligible|recipients?|grantees?|persons covered)(?=:| {0,3}\t)/i,
  },
];

/** A cap that stands already is the scheme's own where no other is named, or where the scheme's refers to it. */
function* capsOfToday({ literals, contextOf, stated: found }: Scene): Iterable<Stated> {
  const starts = new Set(found.filter(({ field }) => field === capMoney).map(({ start }) => start));
  const named = literals
    .filter(({ start }) => starts.has(start))
    .slice(0, MOST_CAPS)
    .map((literal) => contextOf(literal).before);
  for (const literal of literals) {
    if (literal.type !== 'money') continue;
    const { before, after, label } = contextOf(literal);
    if (!CAPPED.test(before) || !PER_YEAR.test(after) || OTHER_PAY.test(`${label} ${before}`)) continue;
    if (starts.size === 0 || named.some((words) => refersTo(words, before)))
      yield* present([literalStated(capMoney, '', literal, 'maximum')]);
  }
}

/** A scheme names a few caps. */
const MOST_CAPS = 40;

/** "within the existing limit", or the very words: "the maximum aggregate amount of director compensation". */
const refersTo = (words: string, earlier: string): boolean => {
  const name = CAP_NAME.exec(earlier)?.[1]?.toLowerCase();
  return STANDING.test(words) || (name !== undefined && words.toLowerCase().includes(name));
};

const CAP_NAME =
  /\b((?:maximum|aggregate|total|upper limit|limit)\b[^.;,]{0,80}\b(?:remuneration|compensation|pay))\b/i;
const STANDING =
  /\b(?:existing|present|current|said|aforementioned)\b[^.;]{0,60}\b(?:limit|maximum|cap|amount)\b/i;

/**
 * Restricted stock as a scheme that shareholders approve: who may receive it, and the yearly caps.
 * `shall be 40,000 shares or less per year`
 */
export const compensation: Extractor = {
  id: 'compensation',
  summary: 'The yearly caps of a restricted stock scheme, who is eligible, how the price is set.',
  fields: [administrator, capMoney, capShares, eligible, priceRule],
  statements,
  find: function* (scene) {
    const lines = [...labelledTexts(scene, LINES, () => '')];
    yield* lines;
    yield* capsOfToday(scene);
    yield* matchPhrases(
      scene,
      lines.length > 0 ? phrases.filter(({ field }) => field !== eligible) : phrases,
    );
  },
};
